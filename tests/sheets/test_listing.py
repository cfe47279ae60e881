"""A table on paper: every row is on a page, each group begins one, and every page says what it is of."""

from datetime import date

import pypdfium2

from station.sheets.listing import Group, ListingFacts, render_listing

FACTS = ListingFacts(
    school_name="Collège de l’Exemple",
    title="Responsables",
    under="Classe : 6 B",
    printed_on=date(2026, 8, 27),
    station_name="Accueil 1",
    operator="Nadia P.",
    specimen=True,
)
HEADS = ("Nom", "Enfant et classe", "Contact")


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [document[at].get_textpage().get_text_range() for at in range(len(document))]
    finally:
        document.close()


def test_each_page_says_the_school_the_title_the_day_and_its_number() -> None:
    rows = [(f"HOARAU Marie {at}", "Noah, 6 B", "0692 12 34 56") for at in range(70)]
    told = pages(render_listing(FACTS, HEADS, [Group("", rows)]))
    assert len(told) == 3
    for number, page in enumerate(told, start=1):
        for word in (
            "Collège de l’Exemple",
            "Responsables",
            "Classe : 6 B",
            "27 août 2026",
            "SPÉCIMEN",
            *HEADS,
        ):
            assert word in page
        assert f"{number} / 3" in page
    whole = "\n".join(told)
    assert all(
        f"Marie {at}\r\n" in whole or f"Marie {at}\n" in whole or f"Marie {at} " in whole for at in range(70)
    )


def test_each_group_begins_a_page_of_its_own() -> None:
    told = pages(render_listing(FACTS, HEADS, [Group("6 A", [("A", "", "")]), Group("6 B", [("B", "", "")])]))
    assert ["Responsables · 6 A" in told[0], "Responsables · 6 B" in told[1], len(told)] == [True, True, 2]


def test_a_long_text_keeps_to_its_column() -> None:
    long = "DE LA CROIX DE SAINT-ANGE DU PLESSIS-BELLEVUE Marie-Antoinette Zaïnaba"
    document = pypdfium2.PdfDocument(
        render_listing(FACTS, ("A", "B", "C"), [Group("", [(long, long, "x")] * 3)])
    )
    try:
        page = document[0]
        text = page.get_textpage()
        boxes = [text.get_charbox(at) for at in range(text.count_chars())]
        assert max(box[2] for box in boxes) <= page.get_size()[0] - 30
        assert "Zaïnaba" in text.get_text_range()
    finally:
        document.close()


def test_an_empty_list_is_a_page_that_says_of_what() -> None:
    [only] = pages(render_listing(FACTS, HEADS, [Group("", [])]))
    assert "Responsables" in only
