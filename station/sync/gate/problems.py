"""What the gate refuses: by a code, never in PostgreSQL's words."""

from station.sync.calls import PROBLEM_TYPE, PROBLEMS, Problem


class Refused(Exception):
    """A call that is answered by a problem; ``code`` is one of `station.sync.calls.PROBLEMS`."""

    def __init__(self, code: str, *, last_number: int | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.status, self._title = PROBLEMS[code]
        self._last_number = last_number

    @property
    def body(self) -> Problem:
        """The problem as it is told."""
        return Problem(PROBLEM_TYPE + self.code, self._title, self.status, self.code, self._last_number)
