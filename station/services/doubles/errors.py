"""What joining, splitting and the links of a family can refuse."""

from uuid import UUID

from station.errors import StationError
from station.services.doubles.records import AccountChoice, Obstacle


class DoublesError(StationError):
    """The root of what this package refuses."""


class CannotJoin(DoublesError):
    """The two can't be one person, as far as the records say; ``obstacles`` are all that is in the way."""

    def __init__(self, obstacles: tuple[Obstacle, ...]) -> None:
        why = ", ".join(obstacle.value for obstacle in obstacles)
        super().__init__(f"these two can't be joined ({why}): correct the records first, or keep them apart")
        self.obstacles = obstacles


class ChooseAccount(DoublesError):
    """Both have an account: the family says which one to keep. ``choices`` are the two."""

    def __init__(self, choices: tuple[AccountChoice, ...]) -> None:
        super().__init__("several accounts are open: ask the family which one to keep")
        self.choices = choices


class AlreadyOne(DoublesError):
    """The two files are one person's already."""

    def __init__(self) -> None:
        super().__init__("these two files are joined already: split them first")


class NotJoined(DoublesError):
    """There is nothing to split."""

    def __init__(self) -> None:
        super().__init__("this person is not joined with another: there is nothing to split")


class NoSuchLink(DoublesError):
    """No link, or no link of this sort, is between the two."""

    def __init__(self) -> None:
        super().__init__("there is no such link between these two: look at the file again")


class LinkedAlready(DoublesError):
    """The child stands in the account already."""

    def __init__(self) -> None:
        super().__init__("this child is linked to this person already: look at the file")


class NotAFamily(DoublesError):
    """A link goes from a guardian to a student."""

    def __init__(self, person_id: UUID) -> None:
        super().__init__("a link goes from a guardian to a student: choose one of each")
        self.person_id = person_id
