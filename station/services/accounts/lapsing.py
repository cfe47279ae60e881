"""When provisional passwords end: on their last day, whatever is done to the machine's clock meanwhile."""

from datetime import date, datetime, time, timedelta

from station.models.accounts import Login
from station.models.steady import changes, set_back_since
from station.models.store import DeskSession
from station.sync.desk.progress import store_now


class Lapsing:
    """What the ends of provisional passwords are compared with, at one moment.

    That is this machine's clock; where it was set back since a password was given here, the clock that it
    would be; and the store's, as the last sync told it. A password that is given anew starts anew.
    """

    def __init__(self, session: DeskSession) -> None:
        self._now, self._changes = session.now(), changes(session)
        self._station, self._store_now = session.desk.station, store_now(session)

    def now_for(self, login: Login) -> datetime:
        """Return the latest moment that it may be, for a login's password."""
        moments = [self._now]
        if login.station == self._station:
            moments.append(self._now + set_back_since(self._changes, login.stamp))
        if self._store_now is not None:
            moments.append(self._store_now)
        return max(moments)

    def has_lapsed(self, login: Login) -> bool:
        """Whether it is a provisional password whose last day is over."""
        return login.provisional_until is not None and login.provisional_until <= self.now_for(login)

    def days_left(self, login: Login) -> int:
        """Return how many days a provisional password has after today; less than nothing once it lapsed."""
        if login.provisional_until is None:
            raise ValueError("not provisional")
        today = self.now_for(login).astimezone().date()
        return (last_day(login.provisional_until) - today).days


def last_moment(day: date) -> datetime:
    """Return when a day ends at this desk: what is valid until that day is valid before this moment."""
    return datetime.combine(day + timedelta(days=1), time()).astimezone()


def last_day(until: datetime) -> date:
    """Return the day that `last_moment` was made of."""
    return (until - timedelta(microseconds=1)).astimezone().date()
