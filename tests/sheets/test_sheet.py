"""The sheet: that readers read its code, that all stands on the page, and what must never stand there."""

import ctypes
import random
import re
import tracemalloc
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from station.rules.identifiers import spelled
from station.rules.kinds import PersonKind
from station.rules.languages import Language
from station.sheets.check import verify_sheet
from station.sheets.document import opened, run_of_pages, with_blank_backs
from station.sheets.errors import SheetsCancelled, SheetUnreadable
from station.sheets.faces import Face, line, typeface
from station.sheets.payload import payload, read_payload
from station.sheets.pen import MM, Pen
from station.sheets.sheet import Provisional, SheetFacts, render_sheet, render_sheets
from station.sheets.words import words

from .images import codes, page_boxes, page_image, page_text, patches

LONGEST = "m.delarochefoucauldmontmorencyboutevi123"
SIXTY = "Marie-Antoinette-Joséphine Clémentine-Bérénice de Saint-Exup"
WITHOUT_A_SPACE = "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"
PROVISIONAL = Provisional("Kupa7Rilo3", date(2027, 2, 25))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("identifier", ["a.b", "m.hoarau2", LONGEST])
@pytest.mark.parametrize("provisional", [None, PROVISIONAL])
def test_the_code_is_read_at_150_dpi(
    facts: SheetFacts, language: str, identifier: str, provisional: Provisional | None
) -> None:
    pdf = render_sheet(
        replace(facts, language=language, identifier=identifier, provisional=provisional, specimen=True)
    )
    (read,) = codes(page_image(pdf, 150))
    assert read == payload(facts.portal_url, identifier)
    verify_sheet(pdf, identifier, facts.portal_url)


@pytest.mark.parametrize("identifier", ["m.hoarau2", LONGEST])
@pytest.mark.parametrize("angle", [-3, 3])
def test_the_code_is_read_from_a_skewed_and_blurred_scan(
    facts: SheetFacts, identifier: str, angle: int
) -> None:
    scan = page_image(render_sheet(replace(facts, identifier=identifier)), 150)
    scan = scan.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=255).filter(
        ImageFilter.GaussianBlur(1.5)
    )
    assert [read_payload(read) for read in codes(scan)] == [identifier]


def test_the_code_is_read_from_a_tired_printer(facts: SheetFacts) -> None:
    """Toner saving: the ink is grey, and one dot in eight is missing."""
    rng = random.Random(5)
    image = page_image(render_sheet(facts), 150)
    worn = bytes(
        255 if shade < 128 and rng.random() < 1 / 8 else 90 + shade * 165 // 255 for shade in image.tobytes()
    )
    assert [read_payload(read) for read in codes(Image.frombytes("L", image.size, worn))] == [
        facts.identifier
    ]


def test_a_stain_on_the_code_does_not_make_another_of_it(facts: SheetFacts) -> None:
    image = page_image(render_sheet(facts), 150)
    x, y = image.width - 150, 780
    read: list[str] = []
    for size in range(0, 200, 10):
        stained = image.copy()
        stained.paste(0, (x - size, y - size, x, y))
        read += codes(stained)
    assert 0 < len(read) < 20  # a small stain does no harm, a large one leaves nothing
    assert set(read) == {payload(facts.portal_url, facts.identifier)}


def test_one_a4_page(facts: SheetFacts) -> None:
    pdf = render_sheet(facts)
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
        left, bottom, right, top = document[0].get_mediabox() or (1, 1, 1, 1)
    assert (left, bottom, round(right), round(top)) == (0, 0, 595, 842)


def test_the_code_is_40_mm(facts: SheetFacts) -> None:
    image = page_image(render_sheet(facts), 254)  # ten dots a millimetre
    code = image.crop((1470, 1190, 1920, 1620)).point([255] * 40 + [0] * 216)
    left, top, right, bottom = code.getbbox() or (0, 0, 0, 0)
    assert (right - left, bottom - top) == (pytest.approx(400, abs=3), pytest.approx(400, abs=3))


def test_the_sheet_says_for_whom_the_account_is(facts: SheetFacts) -> None:
    names = ("Inès", "Lucas", "Anna", "Noa", "Tom", "Léa")
    few = page_text(render_sheet(replace(facts, children=(("Inès", "6e B"), ("Lucas", "4e A")))))
    assert re.search(r"Pour\s*:\s*Inès, 6e B et Lucas, 4e A", few)
    many = page_text(render_sheet(replace(facts, children=tuple((name, "6e B") for name in names))))
    assert "Noa, 6e B et 2 autres" in many
    assert "Léa" not in many
    assert "Pour :" not in page_text(render_sheet(facts)).replace("\xa0", " ")


@pytest.mark.parametrize("language", list(Language))
def test_nothing_on_a_sheet_is_small_or_grey(facts: SheetFacts, language: str) -> None:
    pdf = render_sheet(replace(facts, language=language, provisional=PROVISIONAL, specimen=True))
    with pypdfium2.PdfDocument(pdf) as document:
        for each in document[0].get_objects((pypdfium2.raw.FPDF_PAGEOBJ_TEXT,)):
            size = ctypes.c_float()
            pypdfium2.raw.FPDFTextObj_GetFontSize(each.raw, size)
            assert size.value >= 10.4
            ink = [ctypes.c_uint() for _ in range(4)]
            pypdfium2.raw.FPDFPageObj_GetFillColor(each.raw, *ink)
            assert [one.value for one in ink[:3]] in ([23, 32, 58], [255, 255, 255])


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("role", [PersonKind.GUARDIAN, PersonKind.STUDENT])
@pytest.mark.parametrize("provisional", [None, PROVISIONAL])
def test_what_every_layout_says(
    facts: SheetFacts, language: str, role: PersonKind, provisional: Provisional | None
) -> None:
    pdf = render_sheet(replace(facts, language=language, role=role, provisional=provisional))
    text = page_text(pdf)
    assert facts.identifier in text.split()
    for said in (
        facts.school_name,
        facts.uai,
        "Marie-Claude HOARAU",
        "portal.example",
        *facts.school_address,
        *(one.phone for one in facts.contacts),
        *(one.beneath for one in facts.contacts),
        "Accueil",
        "N. Payet",
        "2026",
    ):
        assert said in text
    if language == "fr":
        own, other = "Compte de parent", "Compte d’élève"
        assert (own in text, other in text) == (
            (True, False) if role is PersonKind.GUARDIAN else (False, True)
        )
        assert spelled(facts.identifier) in text
        assert "25 novembre 2026" in text
    assert (PROVISIONAL.password in text.split()) is (provisional is not None)


def test_the_longest_identifier_is_whole_in_the_text(facts: SheetFacts) -> None:
    assert LONGEST in page_text(render_sheet(replace(facts, identifier=LONGEST))).split()


def test_nothing_that_must_not_stand_there(facts: SheetFacts) -> None:
    assert {field.name for field in fields(SheetFacts)}.isdisjoint(
        {"password", "code", "birth_date", "ine", "phone"}
    )
    text = page_text(render_sheet(facts))
    assert not re.search(r"\b\d{6}\b", text)
    assert not re.search(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}", text)
    assert re.findall(r"\b(?:19|20)\d\d\b", text) == ["2026"]


def test_no_password_but_a_provisional_one_with_its_last_day(facts: SheetFacts) -> None:
    text = page_text(render_sheet(replace(facts, provisional=PROVISIONAL)))
    assert "Mot de passe provisoire" in text
    assert "25 février 2027" in text
    assert "provisoire" not in page_text(render_sheet(facts))


def test_the_file_names_nobody_outside_the_page(facts: SheetFacts) -> None:
    with pypdfium2.PdfDocument(render_sheet(facts)) as document:
        told = " ".join(document.get_metadata_dict().values())
    assert "oarau" not in told.lower()


@pytest.mark.parametrize("language", list(Language))
def test_a_demo_sheet_is_a_specimen(facts: SheetFacts, language: str) -> None:
    demo = page_image(render_sheet(replace(facts, language=language, specimen=True)), 40)
    assert demo.tobytes() != page_image(render_sheet(replace(facts, language=language)), 40).tobytes()
    said = words("fr").specimen  # the office reads it, beside whatever language
    assert said in page_text(render_sheet(replace(facts, language=language, specimen=True)))
    assert said not in page_text(render_sheet(replace(facts, language=language)))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (SIXTY, SIXTY),
        ("Jo", WITHOUT_A_SPACE),
        (WITHOUT_A_SPACE, WITHOUT_A_SPACE),
        ("O’Brien", "Lê Thị Ánh " * 5),
        ("W" * 150, "W" * 200),
    ],
)
@pytest.mark.parametrize("language", list(Language))
def test_names_of_60_characters_stay_on_the_page(
    facts: SheetFacts, language: str, first: str, last: str
) -> None:
    pdf = render_sheet(
        replace(
            facts,
            first_name=first,
            last_name=last,
            language=language,
            school_name=SIXTY * 2,
            identifier=LONGEST,
        )
    )
    margin = 20 * MM - 1
    for left, bottom, right, top in page_boxes(pdf):
        assert left >= margin
        assert right <= 595.28 - margin
        assert bottom >= margin - 12
        assert top <= 842 - margin
        assert bottom > 842 - 161 or top < 842 - 163, "a name runs into the panel of the identifier"
    if language != "ar":
        said = re.sub(r"\s", "", page_text(pdf))
        assert re.sub(r"\s", "", first + last.upper()) in said


def _drawn(text: str) -> Image.Image:
    pen = Pen("test", "fr")
    pen.text(100, 100, text, 40, Face.BOLD, own=True)
    pen.end_page()
    image = page_image(pen.finish(), 150)
    return image.crop((150, 60, 1100, 300))


def test_arabic_letters_join() -> None:
    assert patches(_drawn("محمد")) == 1
    assert patches(_drawn("م ح م د")) == 4  # what reportlab draws by itself


def test_arabic_runs_leftward() -> None:
    (run,) = line("محمد", Face.BOLD)
    assert [unicodedata.name(letter) for letter in run.text] == [
        "ARABIC LETTER DAL FINAL FORM",
        "ARABIC LETTER MEEM MEDIAL FORM",
        "ARABIC LETTER HAH MEDIAL FORM",
        "ARABIC LETTER MEEM INITIAL FORM",
    ]


def test_two_marks_on_a_letter_leave_the_word_on_its_line() -> None:
    """Of reportlab 5.1, drawing a shaped word itself, the second mark pulls all that follows down."""
    plain, marked = _drawn("ولي"), _drawn("وليّ")
    _, _, _, plain_foot = plain.point(lambda shade: 255 - shade).getbbox() or (0, 0, 0, 0)
    _, _, _, marked_foot = marked.point(lambda shade: 255 - shade).getbbox() or (0, 0, 0, 0)
    assert abs(plain_foot - marked_foot) <= 1


def test_a_mark_floats_above_a_tall_letter() -> None:
    assert patches(_drawn("ل")) == 1
    assert patches(_drawn("لّ")) == 2  # where it does not touch the stem


def test_the_quiet_zone_is_white_on_a_specimen_too(facts: SheetFacts) -> None:
    with pypdfium2.PdfDocument(render_sheet(replace(facts, specimen=True))) as document:
        page = document[0].render(scale=4, grayscale=True).to_pil().convert("L")
    right, top, side = round((595.28 - 20 * MM) * 4), 342 * 4, round(40 * MM * 4)
    quiet = side // 33 * 4 - 2  # four of the code's 33 modules
    ring = page.crop((right - side - quiet, top - quiet, right + quiet, top + side + quiet))
    inside = Image.new("L", (side + 8, side + 8), 255)
    ring.paste(inside, (quiet - 4, quiet - 4))
    assert ring.getextrema() == (255, 255)
    below = page.crop((right - side, top + side + quiet, right, top + side + quiet + 60))
    assert below.getextrema()[0] < 255  # its words stand just outside


@pytest.mark.parametrize(
    ("text", "rightward", "order"),
    [
        ("محمد Ali", None, ["Ali", ""]),
        ("Ali محمد", None, ["Ali ", ""]),
        ("02 62 00 00 00", None, ["02 62 00 00 00"]),
        ("12 rue des Lataniers", None, ["12 rue des Lataniers"]),
        ("على portal.example.", False, [".", "portal.example", ""]),
    ],
)
def test_mixed_scripts_stand_in_reading_order(text: str, rightward: bool | None, order: list[str]) -> None:
    latin = [run.text if run.text.isascii() else "" for run in line(text, Face.REGULAR, rightward=rightward)]
    merged = [said for n, said in enumerate(latin) if said.strip() or (not said and (n == 0 or latin[n - 1]))]
    assert merged == order


@given(st.text(max_size=40), st.sampled_from(Face), st.sampled_from([True, False, None]))
def test_no_text_leaves_an_empty_box(text: str, face: Face, rightward: bool | None) -> None:
    for run in line(text, face, rightward=rightward):
        assert all(ord(letter) in typeface(run.font).face.charToGlyph for letter in run.text)
        assert run.width >= 0


@pytest.mark.parametrize(
    ("name", "font"),
    [
        ("Élodie Œuvrard", "AtkinsonHyperlegibleNext-Bold"),
        ("Łukasz Żółć", "AtkinsonHyperlegibleNext-Bold"),
        ("Nguyễn Văn Ánh", "DejaVuSans-Bold"),
        ("Дмитрий", "NotoSans-Bold"),
        ("e\u0301lodie", "AtkinsonHyperlegibleNext-Bold"),
    ],
)
def test_a_name_stands_in_one_typeface(name: str, font: str) -> None:
    assert {run.font for run in line(name, Face.BOLD)} == {font}


def test_letters_of_no_typeface_become_latin_ones() -> None:
    assert "".join(run.text for run in line("王", Face.BOLD)) == "Wang"


def test_a_sheet_is_the_same_whenever_it_is_made(facts: SheetFacts) -> None:
    other = replace(facts, first_name="Ánh", last_name="Nguyễn", language="ar")
    first = render_sheet(facts)
    render_sheet(other)
    assert render_sheet(facts) == first


def test_sheets_made_at_once_do_not_mix(facts: SheetFacts) -> None:
    sheets = [
        replace(facts, identifier=f"m.hoarau{n}", language=tuple(Language)[n % 3]) for n in range(2, 26)
    ]
    alone = [render_sheet(one) for one in sheets]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(render_sheet, sheets)) == alone


def test_every_letter_is_embedded(facts: SheetFacts) -> None:
    for language in Language:
        pdf = render_sheet(replace(facts, language=language, first_name="محمد", last_name="Nguyễn"))
        assert pdf.count(b"/Subtype /TrueType") == pdf.count(b"/FontFile2") > 0
        assert b"/Subtype /Type1" not in pdf


def test_a_batch_has_a_page_each_and_shares_its_typefaces(facts: SheetFacts) -> None:
    sheets = [replace(facts, identifier=f"m.hoarau{n}") for n in range(2, 22)]
    heard: list[tuple[int, int]] = []
    pdf = render_sheets(sheets, lambda done, of: heard.append((done, of)))
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 20
    for number in (0, 7, 19):
        (read,) = codes(page_image(pdf, page=number))
        assert read_payload(read) == sheets[number].identifier
    assert heard == [(done, 20) for done in range(1, 21)]
    assert len(pdf) < len(render_sheet(facts)) + 20 * 4000


def test_a_batch_can_be_stopped(facts: SheetFacts) -> None:
    done: list[int] = []
    with pytest.raises(SheetsCancelled) as stopped:
        render_sheets([facts] * 10, lambda n, _: done.append(n), lambda: len(done) == 3)
    assert stopped.value.done == 3
    assert render_sheet(facts)


def test_a_batch_takes_little_memory_a_page(facts: SheetFacts) -> None:
    def peak(pages: int) -> int:
        tracemalloc.start()
        render_sheets([facts] * pages)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(1)
    assert (peak(120) - peak(20)) / 100 < 40_000


def test_a_sheet_of_another_identifier_is_not_shown(facts: SheetFacts) -> None:
    pdf = render_sheet(facts)
    with pytest.raises(SheetUnreadable, match="something else") as refused:
        verify_sheet(pdf, "m.hoarau3", facts.portal_url)
    assert "hoarau" not in str(refused.value)
    with pytest.raises(SheetUnreadable, match="something else"):
        verify_sheet(pdf, facts.identifier, "https://other.example")


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (lambda text: (25, "0 0 25 25 re\nf"), "0 readable codes"),
        (lambda text: (1, "f"), "0 readable codes"),
    ],
)
def test_a_broken_encoder_prints_nothing(
    facts: SheetFacts, monkeypatch: pytest.MonkeyPatch, broken: object, why: str
) -> None:
    monkeypatch.setattr("station.sheets.sheet.path", broken)
    with pytest.raises(SheetUnreadable, match=why):
        verify_sheet(render_sheet(facts), facts.identifier, facts.portal_url)


def test_wrong_check_characters_print_nothing(facts: SheetFacts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("station.sheets.sheet.payload", lambda url, identifier: f"{url}#c=bb&i={identifier}")
    with pytest.raises(SheetUnreadable, match="damaged"):
        verify_sheet(render_sheet(facts), facts.identifier, facts.portal_url)


def test_what_is_no_sheet_is_refused(facts: SheetFacts) -> None:
    with pytest.raises(SheetUnreadable, match="not a PDF"):
        verify_sheet(b"no PDF", facts.identifier, facts.portal_url)
    with pytest.raises(SheetUnreadable, match="2 pages"):
        verify_sheet(render_sheets([facts, facts]), facts.identifier, facts.portal_url)


def test_an_unknown_language_is_french() -> None:
    assert words("xx") is words("fr_FR") is words("fr")
    assert words("ar-DZ") is words("ar")


def test_a_run_of_pages_and_blank_backs_keep_what_the_pages_say(facts: SheetFacts) -> None:
    identifiers = ["a.un", "b.deux", "c.trois"]
    pdf = render_sheets([replace(facts, identifier=one) for one in identifiers])
    assert codes(page_image(run_of_pages(pdf, 2, 2), 150)) == [payload(facts.portal_url, "b.deux")]
    with opened(run_of_pages(pdf, 2, 3)) as document:
        assert len(document) == 2
    with opened(with_blank_backs(pdf)) as document:
        said = [page.get_textpage().get_text_range() for page in document]
        sizes = {page.get_size() for page in document}
    assert [one for one, page in zip(identifiers, said[::2], strict=True) if one in page] == identifiers
    assert said[1::2] == [""] * 3
    assert len(sizes) == 1


def test_readers_of_pdfs_take_turns(facts: SheetFacts) -> None:
    """PDFium serves one thread: two would end the whole desk."""
    pdf, inside, most = render_sheet(facts), 0, 0

    def read(_: int) -> None:
        nonlocal inside, most
        with opened(pdf) as document:
            inside += 1
            most = max(most, inside)
            document[0].get_textpage().get_text_range()
            inside -= 1

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(read, range(60)))
    assert most == 1


@pytest.mark.parametrize("language", list(Language))
def test_the_sheet_says_what_the_data_serve_and_whom_to_ask(facts: SheetFacts, language: str) -> None:
    told = replace(facts, language=language)
    pen = Pen("Station", language)
    pen.rightward = words(language).rightward
    assert pen.width(words(language).your_data, 10.5) <= 170 * MM, "it is not shrunk"
    if words(language).rightward:
        assert words(language).your_data.split(".")[0][:10] in page_text(render_sheet(told))
