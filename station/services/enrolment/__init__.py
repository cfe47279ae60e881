"""Account creation at the desk: its order, its rules, and what each page may show."""

from station.services.enrolment.errors import NameMissing
from station.services.enrolment.federated import open_federated
from station.services.enrolment.people import PeopleService
from station.services.enrolment.service import EnrolmentService
from station.services.enrolment.views import EnrolmentView
from station.services.enrolment.ways import Ways

__all__ = ["EnrolmentService", "EnrolmentView", "NameMissing", "PeopleService", "Ways", "open_federated"]
