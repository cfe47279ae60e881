"""The language that a family chose at its screen: its messages and its sheet are in it from then on."""

from collections.abc import Sequence
from uuid import UUID

from station.models import ids
from station.models.people import SpokenLanguage
from station.models.store import DeskSession
from station.rules.languages import Language
from station.services.persons.links import links
from station.services.persons.ties import Ties


def remember_language(session: DeskSession, person_id: UUID, language: Language) -> None:
    """Keep what a person chose; French is kept too, for they may have chosen another before."""
    key = (session.school_id, ids.spoken_language_id(person_id))
    row = session.get(SpokenLanguage, key)
    if row is None:
        if language is Language.FRENCH:
            return  # what holds without any choice is no news
        row = SpokenLanguage(school_id=key[0], id=key[1], person_id=person_id, language=language.value)
        session.add(row)
    if row.language != language.value or row.gone:
        row.language, row.gone, row.purged = language.value, False, False


def chosen_language(session: DeskSession, rows: Sequence[UUID]) -> Language | None:
    """Return what was chosen last by the person whose rows these are; None where nothing was."""
    found = (session.get(SpokenLanguage, (session.school_id, ids.spoken_language_id(one))) for one in rows)
    return next((Language(row.language) for row in found if row is not None and not row.gone), None)


def language_of(session: DeskSession, person_id: UUID) -> Language:
    """Return the language that a person chose; of a pupil who chose none, a guardian's; else French."""
    own = chosen_language(session, Ties.of(session).rows(person_id))
    if own is not None:
        return own
    tied = links(session, students=Ties.of(session).rows(person_id))
    guardians = [tie.guardian_id for tie in sorted(tied, key=lambda tie: (tie.rank or 3, str(tie.id)))]
    theirs = (chosen_language(session, [guardian]) for guardian in guardians)
    return next((language for language in theirs if language is not None), Language.FRENCH)
