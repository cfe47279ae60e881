"""Which roles may do which act."""

from pathlib import Path

import pytest

import station.services
from station.rules import acts
from station.rules.acts import NEEDS, named, roles_for
from station.rules.rights import Role

SOURCES = "\n".join(file.read_text() for file in Path(station.services.__path__[0]).rglob("*.py"))


@pytest.mark.parametrize("act", NEEDS)
def test_an_act_is_one_that_a_service_records(act: str) -> None:
    name = act.split("/")[0]
    constants = [word for word, value in vars(acts).items() if value == name]
    written = [f'"{name}"', f'f"{name.split("_")[0]}_{{', *(f" {word}," for word in constants)]
    assert any(one in SOURCES for one in written)


def test_an_act_is_for_those_who_hold_its_right() -> None:
    assert roles_for("sheet_printed") == frozenset(Role)
    assert roles_for("contact_corrected") == {Role.TECHNICIAN, Role.ADMINISTRATOR}
    assert roles_for("operator_revoked") == {Role.ADMINISTRATOR}


def test_how_an_account_was_opened_can_make_a_difference() -> None:
    assert named("account_issued", {"opened_by": "vouched"}) == "account_issued/vouched"
    assert named("account_issued", {"opened_by": "sms"}) == "account_issued"
    assert named("contact_corrected", {}) == "contact_corrected"
