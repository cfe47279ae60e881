"""From the start of the process to the first window painted, and to the desk itself, against a bare widget.

Usage: bench_start.py [ROUNDS]. By turns, offscreen, in processes of their own; the least time of each counts,
as whatever else the machine does only ever adds. Prints one line of JSON; ratios are to the bare widget.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        print(time.monotonic() - float(sys.argv[1]), flush=True)
        app.exit()
app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

STATION = """
import sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from station.ui import start
seen = []
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            kind = type(watched).__name__
            if kind not in seen:
                seen.append(kind)
                print(time.monotonic() - float(sys.argv[1]), flush=True)
            if len(seen) == 2:
                QApplication.instance().exit()
        return False
app = QApplication(sys.argv[:1])
watch = Watch()
app.installEventFilter(watch)
start.Theme(app); start.i18n.install(app)
begun = start.Start(app)
begun.begin()
app.exec()
begun.close()
"""


def times(code: str, environment: dict[str, str]) -> list[float]:
    """Seconds from before the process to each paint that it tells of."""
    done = subprocess.run(
        [sys.executable, "-c", code, repr(time.monotonic())],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return [float(line) for line in done.stdout.split()]


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as home:
        environment = dict(
            os.environ,
            QT_QPA_PLATFORM="offscreen",
            STATION_HOME=home,
            STATION_KEY="file",
            QT_LOGGING_RULES="*=false",
        )
        times(STATION, environment)
        bare: list[float] = []
        station: list[list[float]] = []
        for _ in range(rounds):
            bare += times(BARE, environment)
            station.append(times(STATION, environment))
    unit = min(bare)
    print(
        json.dumps(
            {
                "bench": "start",
                "first_window": round(min(first for first, _ in station) / unit, 2),
                "desk": round(min(desk for _, desk in station) / unit, 2),
                "bare_s": round(unit, 3),
            }
        )
    )


if __name__ == "__main__":
    main()
