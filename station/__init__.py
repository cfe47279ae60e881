"""Station: the enrolment station of a school's front desk."""

__version__ = "0.2.0"
