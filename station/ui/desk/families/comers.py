"""Who of a file may come for its sheet: offered by name where the sheet changes hands."""

from __future__ import annotations

from station.rules.kinds import Kinship, PersonKind
from station.services.persons.links import RESPONSIBLE
from station.ui.desk.families.file_acts import WholeFile
from station.ui.desk.hand_panel import Comer
from station.ui.desk.words import full_name


def comers(whole: WholeFile) -> tuple[Comer, ...]:
    """Return a pupil's guardians; a guardian's children, and the other guardians with a written consent."""
    relations = [one for one in whole.file.relations if one.kinship is not Kinship.SELF and not one.left]
    near = tuple(
        Comer(one.id, full_name(one.last_name, one.first_name), False)
        for one in relations
        if one.level in RESPONSIBLE
    )
    if whole.file.kind is PersonKind.STUDENT:
        return near
    others = (Comer(one.id, full_name(one.last_name, one.first_name), True) for one in whole.others)
    return (*others, *near)
