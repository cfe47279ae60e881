"""The one press: reportlab's typefaces serve one thread at a time."""

from threading import Lock

PRESS = Lock()
