"""Birth dates are read as people write them, and what is wrong with a writing is told apart."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from station.ui.dates import DateFault, month_name, read, read_date, spoken_date

TODAY = date(2026, 9, 1)
BORN = date(2015, 2, 3)


@pytest.mark.parametrize(
    ("typed", "born"),
    [
        ("03/02/2015", BORN),
        ("3 2 2015", BORN),
        ("03022015", BORN),
        ("3.2.15", BORN),
        ("030285", date(1985, 2, 3)),
        ("٠٣/٠٢/٢٠١٥", BORN),
        ("2015-02-03", BORN),
        ("3 février 2015", BORN),
        ("3 FEVRIER 2015", BORN),
        ("mardi 3 févr. 2015", BORN),
        ("3 fev 15", BORN),
        ("née le 3 février 2015", BORN),
        ("1er août 2015", date(2015, 8, 1)),
        ("22 avril 2012", date(2012, 4, 22)),
        ("22.4.12", date(2012, 4, 22)),
        ("22avr2012", date(2012, 4, 22)),
        ("7 juin 2012", date(2012, 6, 7)),
        ("7 juil. 2012", date(2012, 7, 7)),
        ("February 3, 2015", BORN),
        ("3 فبراير 2015", BORN),
        ("3 فيفري 2015", BORN),
        ("12 غشت 2015", date(2015, 8, 12)),
        ("12 أوت 2015", date(2015, 8, 12)),
    ],
)
def test_birth_dates_are_read_as_people_type_them(typed: str, born: date) -> None:
    assert read_date(typed, TODAY) == born
    assert read(typed, TODAY).fault is None


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("29/02/2015", DateFault.NO_SUCH_DAY),
        ("30 février 2015", DateFault.NO_SUCH_DAY),
        ("45/02/2015", DateFault.NO_SUCH_DAY),
        ("00/02/2015", DateFault.NO_SUCH_DAY),
        ("03/14/2015", DateFault.NO_SUCH_MONTH),
        ("03/00/2015", DateFault.NO_SUCH_MONTH),
        ("3 février", DateFault.NO_YEAR),
        ("3/2", DateFault.NO_YEAR),
        ("02/2015", DateFault.UNREAD),
        ("2015", DateFault.UNREAD),
        ("3 jui 2015", DateFault.UNREAD),
        ("3 février mars 2015", DateFault.UNREAD),
        ("3/2/201", DateFault.UNREAD),
        ("3/2/20150", DateFault.UNREAD),
        ("300/2/2015", DateFault.UNREAD),
        ("demain", DateFault.UNREAD),
        ("", DateFault.UNREAD),
        ("01/01/2031", DateFault.TO_COME),
        ("01/01/1800", DateFault.TOO_OLD),
        ("01/01/0000", DateFault.TOO_OLD),
    ],
)
def test_what_is_wrong_with_a_date_is_told_apart(typed: str, fault: DateFault) -> None:
    assert read_date(typed, TODAY) is None
    assert read(typed, TODAY).fault is fault


def test_a_date_is_said_in_words_with_the_digits_of_the_field() -> None:
    assert spoken_date(BORN, QLocale("fr")) == "mardi 3 février 2015"
    assert spoken_date(BORN, QLocale("ar")) == "الثلاثاء 3 فبراير 2015"
    assert month_name(2, QLocale("fr")) == "Février"
