"""The closed sets of words that records, services, the command line and the windows share."""

from enum import StrEnum


class PersonKind(StrEnum):
    """Which side of the roster a person stands on."""

    STUDENT = "student"
    GUARDIAN = "guardian"


class Sex(StrEnum):
    """Sex as the roster writes it; unknown is null."""

    MALE = "M"
    FEMALE = "F"


class Level(StrEnum):
    """How far a guardian is responsible for a student (NIVEAU_RESPONSABILITE 1, 2, 3)."""

    LEGAL = "legal"
    IN_CHARGE = "in_charge"
    CONTACT = "contact"


class Kinship(StrEnum):
    """What a guardian is to a student (CODE_PARENTE)."""

    MOTHER = "mother"
    FATHER = "father"
    SIBLING = "sibling"
    GRANDPARENT = "grandparent"
    RELATIVE = "relative"
    EDUCATOR = "educator"
    FOSTER_CARER = "foster_carer"
    CHILDMINDER = "childminder"
    GUARDIAN = "guardian"
    WELFARE = "welfare"
    SELF = "self"
    OTHER = "other"


class AccountState(StrEnum):
    """Where a person's account stands; ``none`` where there is not even a reserved identifier."""

    NONE = "none"
    RESERVED = "reserved"
    ISSUED = "issued"
    ACTIVATED = "activated"
    LOCKED = "locked"
    CLOSED = "closed"


class Flag(StrEnum):
    """A doubt on a file that the office should look at."""

    NO_GUARDIAN = "no_guardian"
    NO_CLASS = "no_class"
    TWO_FIRST_LEGAL = "two_first_legal"
    NO_FIRST_LEGAL = "no_first_legal"
    SHARED_INE = "shared_ine"
    IDENTITY_TO_CHECK = "identity_to_check"
    NAME_TO_CHECK = "name_to_check"
    """One name only, or an institution."""
    DATE_TO_CHECK = "date_to_check"
    """A birth date that no pupil has: a date that a clerk typed because one was asked for."""
    PHONE_TO_CHECK = "phone_to_check"
    EMAIL_TO_CHECK = "email_to_check"
    CONTACT_TO_REPORT = "contact_to_report"
    ADDED_AT_DESK = "added_at_desk"


class ContactSource(StrEnum):
    """Who wrote a contact: the roster, or an operator at the desk (holds until the roster agrees)."""

    ROSTER = "roster"
    DESK = "desk"


class PhoneKind(StrEnum):
    """Which of a person's phones a number is (TEL_PORTABLE, TEL_PERSONNEL, TEL_PROFESSIONNEL)."""

    MOBILE = "mobile"
    HOME = "home"
    WORK = "work"


class Channel(StrEnum):
    """How a code reaches a family."""

    SMS = "sms"
    EMAIL = "email"


class DocumentType(StrEnum):
    """Which identity document an operator has seen; its number is never kept."""

    IDENTITY_CARD = "identity_card"
    PASSPORT = "passport"
    RESIDENCE_PERMIT = "residence_permit"
    DRIVING_LICENCE = "driving_licence"
    OTHER = "other"


class CallReason(StrEnum):
    """Why a family is to be called back."""

    ASKED = "asked"
    NO_CODE = "no_code"
    TO_CHECK = "to_check"
    PAPER_MISSING = "paper_missing"
    OTHER = "other"


class HandedTo(StrEnum):
    """Who stood at the desk for a sheet."""

    HOLDER = "holder"
    FAMILY = "family"
    """A guardian of the pupil; of a guardian, their child."""
    COLLECTOR = "collector"
    """Anybody else, with the holder's written consent: the other guardian too."""
    STAFF = "staff"
    """Somebody of the school, who hands it on."""


class Refusal(StrEnum):
    """Why a sheet was not given to who asked for it."""

    NO_DOCUMENT = "no_document"
    OTHER_PERSON = "other_person"
    """The document is somebody else's."""
    NO_CONSENT = "no_consent"
    NOT_GUARDIAN = "not_guardian"
    OTHER = "other"


class ReprintReason(StrEnum):
    """Why a sheet is made once more."""

    LOST = "lost"
    DAMAGED = "damaged"
    SECOND_HOME = "second_home"
    OTHER = "other"


class MessageState(StrEnum):
    """How far a message is. ``refused`` is final; ``not_sent`` can be sent anew, a code as a new code."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
