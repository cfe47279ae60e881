import re
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.rules.passwords import (
    LENGTHS,
    NO_CONTEXT,
    CriterionName,
    PasswordContext,
    Policy,
    acceptable,
    criteria,
    provisional,
)

FAMILY = PasswordContext(
    "p.dupont2",
    ("DUPONT", "Paul", "Léa", "de la Croix", "Ly", "N'Diaye"),
    (date(2012, 4, 5), date(2009, 12, 31)),
)


def unmet(policy: Policy, password: str, context: PasswordContext = FAMILY) -> set[str]:
    return {criterion.name.value for criterion in criteria(policy, password, context) if not criterion.met}


@pytest.mark.parametrize(
    ("password", "missing"),
    [
        ("Papangue7", set[str]()),
        ("Vavangue9z", set[str]()),
        ("Kx7a392", {"length"}),
        ("Kx7a39201Bdhw5y", {"length"}),
        ("Papangues", {"digit"}),
        ("papangue7", {"upper"}),
        ("PAPANGUE7", {"lower"}),
        ("Papangué7", {"plain"}),
        ("Papangue-7", {"plain"}),
        ("Papangue 7", {"plain"}),
        ("Papangue٧", {"plain", "digit"}),
        ("Azerty123", {"not_common"}),  # trouble 15
        ("Motdepasse1", {"not_common"}),
        ("M0tdepa55e1", {"not_common"}),
        ("Doudou974", {"not_common"}),
        ("974Doudou", {"not_common"}),
        ("P4ssw0rd99", {"not_common"}),
        ("LoulouLoulou1", {"not_common"}),
        ("Mohamed1", {"not_common"}),
        ("Isabelle1", {"not_common"}),
        ("Kevin1234", {"not_common"}),
        ("Camille2024", {"not_common"}),
        ("Maelys2015", {"not_common"}),
        ("Grondin974", {"not_common"}),
        ("Septembre2026", {"not_common"}),
        ("Dimanche12", {"not_common"}),
        ("Printemps26", {"not_common"}),
        ("Abcdefg1", {"not_common"}),
        ("hoarau", {"length", "digit", "upper", "not_common"}),
        ("Zbrlfq7", {"length"}),
    ],
)
def test_policy_of_the_source(password: str, missing: set[str]) -> None:
    assert unmet(Policy.SOURCE, password) == missing
    assert acceptable(Policy.SOURCE, password, FAMILY) == (not missing)


@pytest.mark.parametrize(
    ("password", "missing"),
    [
        ("Le-cheval-bleu-9", set[str]()),
        ("papangue+tec-tec=2", set[str]()),
        ("Tec tec 2 papangues", set[str]()),
        ("Le-cheval-9", {"length"}),
        ("Ab9-" * 16 + "x", {"length"}),
        ("papangue-tectec", {"kinds"}),
        ("Le-chéval-bleu-9", {"plain"}),
        (" Le-cheval-bleu-9", {"plain"}),
        ("Mot-de-passe-2024", {"not_common"}),
        ("Azerty-Azerty-12", {"not_common"}),
        ("Le-cheval-5/4/2012", {"not_personal"}),
    ],
)
def test_policy_twelve(password: str, missing: set[str]) -> None:
    assert unmet(Policy.TWELVE, password) == missing


@pytest.mark.parametrize(
    "password",
    [
        "Xpdupont2y",
        "PDupont77",
        "zzDUPONT9",
        "Dup0nt77zz",
        "Xlea7kdzz",
        "Croix7zkd",
        "Delacroix7Zk",
        "Ndiaye7zk",
        "Xy05042012",
        "Xyz050412k",
        "Xyz542012k",
        "Xy20120405",
        "Xyz120405k",
        "Xyz311209k",
        "Rk5avril12",
        "Xz31decembre9",
    ],
)
def test_nothing_of_the_family(password: str) -> None:
    assert unmet(Policy.SOURCE, password) == {"not_personal"}
    assert acceptable(Policy.SOURCE, password, NO_CONTEXT)


@pytest.mark.parametrize("password", ["Xlyze7kdz", "Kdelaz7xw", "Xyz542kdw", "Xz04052013"])
def test_short_words_and_other_dates_may_stand(password: str) -> None:
    assert acceptable(Policy.SOURCE, password, FAMILY)


def test_criteria_in_the_order_shown() -> None:
    names = [criterion.name for criterion in criteria(Policy.SOURCE, "", NO_CONTEXT)]
    assert names == ["length", "digit", "lower", "upper", "plain", "not_common", "not_personal"]
    names = [criterion.name for criterion in criteria(Policy.TWELVE, "", NO_CONTEXT)]
    assert names == ["length", "kinds", "plain", "not_common", "not_personal"]


@pytest.mark.parametrize("policy", list(Policy))
def test_nothing_typed_ticks_nothing(policy: Policy) -> None:
    assert not any(criterion.met for criterion in criteria(policy, "", FAMILY))


@given(st.sampled_from(Policy), st.text(max_size=70))
def test_any_text_is_answered(policy: Policy, password: str) -> None:
    if acceptable(policy, password, FAMILY):
        fewest, most = LENGTHS[policy]
        assert fewest <= len(password) <= most
        assert password.isascii()
    if policy is Policy.SOURCE and acceptable(policy, password, FAMILY):
        assert re.fullmatch(r"[A-Za-z0-9]{8,14}", password)


@given(st.from_regex(r"[A-Za-z0-9]{8,14}", fullmatch=True))
def test_source_is_exactly_its_rule(password: str) -> None:
    met = {c.name for c in criteria(Policy.SOURCE, password, NO_CONTEXT) if c.met}
    assert {CriterionName.LENGTH, CriterionName.PLAIN, CriterionName.NOT_PERSONAL} <= met
    assert (CriterionName.DIGIT in met) == any(c.isdigit() for c in password)
    assert (CriterionName.LOWER in met) == any(c.islower() for c in password)
    assert (CriterionName.UPPER in met) == any(c.isupper() for c in password)


@given(
    st.dates(date(1930, 1, 1), date(2026, 12, 31)), st.sampled_from(["%d%m%Y", "%d%m%y", "%Y%m%d", "%y%m%d"])
)
def test_a_birth_date_in_any_usual_writing(born: date, writing: str) -> None:
    password = f"Kz{born.strftime(writing)}w"
    context = PasswordContext("", (), (born,))
    assert "not_personal" in unmet(Policy.SOURCE, password, context)


@given(st.integers().map(Random))
def test_provisional_from_any_source_of_chance(rng: Random) -> None:
    password = provisional(rng)
    assert len(password) == 10
    assert not set(password) & set("l1IoO0")
    assert acceptable(Policy.SOURCE, password, NO_CONTEXT)


def test_provisional_ones_differ() -> None:  # troubles 21 and 37
    batch = [provisional() for _ in range(1000)]
    assert len({password[-5:] for password in batch}) > 990
    assert not set("".join(batch)) & set("l1IO0")
