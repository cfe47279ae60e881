"""The pictures of the desk, from the real windows: ``scripts/desk_pictures.py [FOLDER] [WORD]``.

WORD keeps only some: a part of a name, as in ``file-``, ``-dark`` or ``-1024x600``. The people are invented.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtWidgets import QApplication

from station.demo.hands import Tour
from station.demo.sample import OPERATORS, Sample, make_sample, open_demo
from station.rules.kinds import DocumentType, Kinship, PersonKind
from station.rules.rights import Actor, Role
from station.services.directory.records import MainAction, PersonFile
from station.ui.dress import dress
from station.ui.theme import Scheme, current

_SIZES = ((1366, 768), (1024, 600), (1280, 720), (1920, 1080))
_COLOURS = 256
_NAME = "payet"


def open_account(sample: Sample, actor: Actor, file: PersonFile) -> str:
    """Open somebody's account on sight of a document, without a window."""
    enrolment = sample.services.enrolment
    view = enrolment.begin(actor, file.kind, file.id)
    enrolment.vouch(actor, view.id, DocumentType.PASSPORT)
    show = sample.services.directory.show
    children = [show(one.id, opened=False) for one in file.relations if one.kinship is not Kinship.SELF]
    enrolment.check_birth_dates(view.id, [one.birth_date for one in children if one.birth_date])
    shown = enrolment.show_identifier(view.id)
    enrolment.note_identifier(view.id)
    enrolment.choose_password(view.id, f"Manguier{file.id.hex[:4]}Z")
    return shown.identifier.text if shown.identifier else ""


def seed(sample: Sample) -> dict[str, UUID]:
    """Have accounts in several states, and return who shows which."""
    services = sample.services
    lead = next(one for one in OPERATORS if one.role is Role.ADMINISTRATOR)
    actor = services.staff.sign_in(lead.username, lead.password)
    hits = services.directory.find(_NAME, limit=60)
    files = [services.directory.show(hit.id) for hit in hits if hit.kind is PersonKind.GUARDIAN]
    able = [one for one in files if one.main_action in (MainAction.ENROL, MainAction.PAPER)]
    opened: list[UUID] = []
    for file in able[1:]:
        try:
            open_account(sample, actor, file)
        except Exception as error:  # noqa: BLE001 - some families can't be opened so: the next one will do
            print(error)
            continue
        opened.append(file.id)
        if len(opened) == 3:
            break
    services.signin.lock(actor, opened[1])
    return {"none": able[0].id, "active": opened[0], "locked": opened[1]}


class Pictures:
    """Takes the desk from page to page, and keeps what the window shows."""

    def __init__(self, app: QApplication, sample: Sample, folder: Path, word: str) -> None:
        self._folder, self._word, self._tour = folder, word, Tour(app, folder, print)
        self._sample, self._who = sample, seed(sample)
        self.desk, _ = open_demo(app, sample.services, apart=True)
        one = next(operator for operator in OPERATORS if operator.role is Role.TECHNICIAN)
        self.desk.session.sign_in(sample.services.staff.sign_in(one.username, one.password))

    def until(self, true: Callable[[], object]) -> None:
        """Wait for what the windows show, and let them settle."""
        self._tour.until(lambda: bool(true()), "what the page shows")
        self._tour.until(lambda: not self.desk.background.busy, "rest")
        for _ in range(4):
            QApplication.processEvents()

    def take(self, name: str) -> None:
        """Keep the window as a small picture: few colours are enough for words."""
        path = self._folder / f"{name}.png"
        self.desk.window.grab().save(str(path))
        with Image.open(path) as taken:
            taken.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
        print(path.name)

    def pages(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Yield each page's name, and how it is come to."""
        yield "desk", self._found
        for state in self._who:
            yield f"file-{state}", lambda state=state: self._file(state)
        for key in self.desk.window._places:
            if key not in ("families",):
                yield key, lambda key=key: self._place(key)

    def play(self) -> None:
        """Take every page at every size, in daylight and in the dark, then with large text."""
        kinds = [(Scheme.LIGHT, 1.0, size) for size in _SIZES]
        kinds += [
            (Scheme.DARK, 1.0, _SIZES[0]),
            (Scheme.LIGHT, 2.0, _SIZES[0]),
            (Scheme.LIGHT, 2.0, _SIZES[3]),
        ]
        for scheme, scale, (wide, high) in kinds:
            for name, show in self.pages():
                end = f"{name}-{wide}x{high}-{scale:.0%}-{scheme}".replace("%", "")
                if self._word not in end:
                    continue
                current().look(scheme, scale)
                self.desk.window.resize(wide, high)
                show()
                self.take(end)

    def _found(self) -> None:
        self.desk.window.show_place("families")
        search = self.desk.families.search
        self.desk.families.file.clear()
        search.clear()
        search.edit.setText(_NAME)
        self.until(lambda: search.results.hits)

    def _file(self, state: str) -> None:
        self._found()
        self.desk.families.show_person(self._who[state])
        file = self.desk.families.file
        self.until(lambda: file.file is not None and file.file.id == self._who[state])

    def _place(self, key: str) -> None:
        self.desk.window.show_place(key)
        self.until(lambda: True)


def main() -> None:
    """Make the school, and the pictures."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "/tmp/desk")  # noqa: S108 - asked for by hand
    app = QApplication([])
    dress(app, scheme=Scheme.LIGHT)
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as home:
        sample = make_sample(Path(home) / "home")
        pictures = Pictures(app, sample, folder, sys.argv[2] if len(sys.argv) > 2 else "")
        pictures.play()
        pictures.desk.close()
        sample.services.close()


if __name__ == "__main__":
    main()
