"""Account creation at the desk: its order, its rules, and what each page may show."""

from station.services.enrolment.service import EnrolmentService

__all__ = ["EnrolmentService"]
