"""A program that opens the desk in a real window and lets a screen reader play: it does nothing by itself.

`python -m tests.journeys.spoken_window JOURNEY HOME` starts `screen_reader.py` with the system's Python, and
ends as that does.
"""

import json
import re
import sys
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QProcess, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from station.app import Services
from station.demo import PRINCIPAL, invent_school, write_files
from station.demo.sample import OPERATORS, open_sample
from station.messaging.demo import DemoPhone
from station.sheets.printers import printers
from station.ui.app import open_desk
from station.ui.desk.first_look import first_look
from tests.journeys.real_window import children_born

SYSTEM_PYTHON = "/usr/bin/python3"


def facts(journey: str, home: Path) -> Path:
    """Write down what whoever sits there knows."""
    day = date.today() + timedelta(days=1)  # noqa: DTZ011 - the sample school's own day
    newer = invent_school(day, students=200, seed=974)
    issued = home / "issued"
    known = {
        "operators": {one.role.value: (one.username, one.password) for one in OPERATORS},
        "mobile": str(PRINCIPAL.mobile).replace(" ", ""),
        "dates": children_born(),
        "identifier": issued.read_text() if issued.exists() else "",
        "code": str(home / "code"),
        "files": [str(file) for file in write_files(newer, home / "newer")] if journey == "import" else [],
    }
    file = home / "facts.json"
    file.write_text(json.dumps(known))
    return file


def receive(services: Services, file: Path) -> None:
    """Let whoever sits there read the code on their phone."""
    phone = services.sender
    arrived = phone.arrived() if isinstance(phone, DemoPhone) else ()
    if arrived and (found := re.search(r"\b\d{6}\b", arrived[-1].message.body)):
        file.write_text(found[0])


def main() -> int:
    """Open the desk until the screen reader is done."""
    journey, home = sys.argv[1], Path(sys.argv[2])
    app = QApplication(sys.argv[:1])
    assert app.platformName() == "xcb"
    services = open_sample(home)
    desk = open_desk(app, services, first_look(services), operators=OPERATORS, apart=False)
    desk.window.setGeometry(0, 0, 1366, 768)
    if journey == "reprint":
        desk.printing.printer = next(one.name for one in printers() if one.ready)

    def attend() -> None:
        """Do what a window manager does, of which this server has none, and look at the phone."""
        if QGuiApplication.focusWindow() is None:
            (QApplication.activeModalWidget() or desk.window).activateWindow()
        receive(services, home / "code")

    timer = QTimer()
    timer.setInterval(100)
    timer.timeout.connect(attend)
    timer.start()
    reader = QProcess()
    reader.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
    reader.finished.connect(lambda code, _: app.exit(code))
    reader.errorOccurred.connect(lambda _: app.exit(2))
    script = str(Path(__file__).with_name("screen_reader.py"))
    reader.start(SYSTEM_PYTHON, [script, journey, str(facts(journey, home))])
    ended = app.exec()
    if ended:
        desk.window.grab().save(str(home / "failed.png"))
    desk.close()
    services.close()
    return ended


if __name__ == "__main__":
    sys.exit(main())
