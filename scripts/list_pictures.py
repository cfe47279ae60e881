"""The pictures of docs/rosters.md, from the real windows: ``scripts/list_pictures.py [FOLDER] [1024x600]``.

The people are invented.
"""

import os
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtWidgets import QApplication
from sqlalchemy import select, update

from station.demo import invent_school, write_files
from station.demo.hands import Tour
from station.demo.sample import OPERATORS, Sample, make_sample
from station.models.people import Person
from station.rules.doubts import saying
from station.rules.kinds import Flag, PersonKind
from station.rules.rights import Role
from station.services.persons.index import reindex
from station.ui.desk.build import Desk, build_desk
from station.ui.dress import dress
from station.ui.theme import Scheme

PRONOTE = (
    "Nom;Prénom;Né(e) le;Classe;Nom mère;Prénom mère;GSM mère;Casier;PAI",
    "ZAFINDRA;Aude;04/05/2014;5 B;ZAFINDRA;Rose;0692 55 66 77;B12;oui",
    "ZAFINDRA;Yann;04/06/2013;4 A;ZAFINDRA;Rose;0692 55 66 77;;",
)
_COLOURS = 64


class Pictures:
    """Takes the desk through the lists, and keeps what the window shows."""

    def __init__(self, app: QApplication, sample: Sample, folder: Path, size: tuple[int, int]) -> None:
        self._folder, self._tour = folder, Tour(app, folder, print)
        self.desk: Desk = build_desk(app, sample.services, operators=OPERATORS)
        self.desk.window.start(needs_set_up=False)
        self.desk.window.resize(*size)
        self.desk.window.show()
        one = next(operator for operator in OPERATORS if operator.role is Role.ADMINISTRATOR)
        self.desk.session.sign_in(sample.services.staff.sign_in(one.username, one.password))

    def until(self, true: Callable[[], object]) -> None:
        """Wait for what the windows show, as the tour does, and let them settle."""
        self._tour.until(lambda: bool(true()), "what the page shows")
        QApplication.processEvents()

    def take(self, name: str) -> None:
        """Keep the window as a small picture: few colours are enough for words."""
        path = self._folder / f"{name}.png"
        self.desk.window.grab().save(str(path))
        with Image.open(path) as taken:
            taken.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)

    def look_at(self, *paths: Path) -> None:
        """Show what these lists would change."""
        page = self.desk.roster
        self.desk.window.show_place("roster")
        page.start_over()
        page.look_at(paths)
        self.until(lambda: page.looked)


def play(pictures: Pictures, sample: Sample, folder: Path) -> None:
    """Take the pictures, in the order of the page."""
    desk = pictures.desk
    desk.window.show_place("roster")
    pictures.until(desk.roster.drop.isVisible)
    pictures.take("lists-drop")
    half = write_files(invent_school(date.today() + timedelta(days=1), students=200, seed=974), folder)  # noqa: DTZ011
    pictures.look_at(*half)
    pictures.take("lists-many-leave")
    own = folder / "pronote.csv"
    own.write_text("\r\n".join(PRONOTE), encoding="utf-8")
    pictures.look_at(own)
    desk.roster.area.verticalScrollBar().setValue(300)
    pictures.take("lists-not-read")
    desk.roster.report.columns_asked.emit(own)
    pictures.until(lambda: desk.roster.columns.isVisible() and desk.roster.columns.picks)
    pictures.until(lambda: desk.roster.columns.on.isEnabled())
    desk.roster.area.verticalScrollBar().setValue(330)
    pictures.take("lists-columns")
    for name, doubts, left_on in (
        ("file-two-dates", [Flag.IDENTITY_TO_CHECK.value, saying(date(2014, 3, 4))], None),
        ("file-to-check", [Flag.IDENTITY_TO_CHECK.value], None),
        ("file-left", [], date(2026, 7, 4)),
    ):
        with sample.services.roster._store.write() as session:
            pupil = select(Person.id).where(Person.kind == PersonKind.STUDENT).order_by(Person.id).limit(1)
            one = session.scalars(pupil).one()
            session.execute(update(Person).where(Person.id == one).values(doubts=doubts, left_on=left_on))
            reindex(session, [one])
        desk.window.show_place("families")
        desk.families.file.clear()
        desk.families.file.show_person(one)
        pictures.until(lambda: desk.families.file.questions.isVisible())
        pictures.take(name)


def main() -> None:
    """Make the school, and the pictures."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures")
    wide, high = (sys.argv[2] if len(sys.argv) > 2 else "1024x600").split("x")
    app = QApplication([])
    dress(app, scheme=Scheme.LIGHT)
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as home:
        sample = make_sample(Path(home) / "home")
        pictures = Pictures(app, sample, folder, (int(wide), int(high)))
        play(pictures, sample, Path(home))
        pictures.desk.close()
        sample.services.close()


if __name__ == "__main__":
    main()
