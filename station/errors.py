"""What the person at the desk can act on: the root of all errors that Station words for its users."""


class StationError(Exception):
    """An error that the user can do something about.

    A subclass carries facts as attributes; ``str(error)`` is one plain English line that says what is wrong
    and what to do next, and holds no personal datum and no secret. ``station.ui.errors`` words it in the
    user's language, ``station.cli`` prints it and exits with 1.
    """
