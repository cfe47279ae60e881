"""The tour's last part: the account is seen at a second desk, the cable is pulled, and put back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from station.demo.hands import Tour
from station.demo.sample import OPERATORS, open_sample
from station.demo.store import DemoStore, Stage
from station.rules.kinds import AccountState
from station.rules.rights import Role
from station.services.sync import Standing
from station.ui.background import Pool
from station.ui.desk.build import Desk, build_desk
from station.ui.desk.first_look import first_look
from station.ui.theme import Scheme, current


def await_store(tour: Tour, desk: Desk, store: DemoStore) -> None:
    """Let the first sync end: a desk that was only just connected has no number to give yet."""
    tour.until(lambda: store.stage is not Stage.STARTING, "the central store")
    if store.stage is Stage.RUNNING:
        _stands(tour, desk, Standing.UP_TO_DATE)


def play_central(tour: Tour, app: QApplication, desk: Desk, store: DemoStore, identifier: str) -> None:
    """Show both desks over the demo's store; where the machine has no PostgreSQL that is said."""
    tour.until(lambda: store.stage is not Stage.STARTING, "the central store")
    if store.stage is Stage.NO_POSTGRES:
        tour.leave_out(
            "the central store and its second desk", "no PostgreSQL is here; `scripts/setup all` brings it"
        )
        return
    current().look(Scheme.LIGHT, 1.0)
    _stands(tour, desk, Standing.UP_TO_DATE)
    tour.picture("up-to-date", desk.window)
    desk.scanner.close()  # one program, one keyboard: the second desk listens for its scanner now
    services = open_sample(store.second_home)
    second = build_desk(app, services, first_look(services), operators=OPERATORS, apart=False)
    try:
        second.window.start(needs_set_up=False)
        second.window.show()
        _see_the_account(tour, second, identifier)
        _pull_the_cable(tour, second, store, identifier)
    finally:
        second.close()


def _see_the_account(tour: Tour, second: Desk, identifier: str) -> None:
    secretary = next(one for one in OPERATORS if one.role is Role.SECRETARY)
    tour.until(lambda: second.ahead.over, "what is built while somebody comes to the keyboard")
    tour.type(second.window.sign_in.username.edit, secretary.username)
    tour.type(second.window.sign_in.password.edit, secretary.password)
    tour.enter(second.window.sign_in.password.edit)
    tour.until(lambda: second.session.open, "the secretary signs in at the second desk")
    _stands(tour, second, Standing.UP_TO_DATE)
    search, page = second.families.search, second.families.file
    tour.type(search.edit, identifier)
    tour.until(lambda: bool(search.results.hits), "the account of the first desk, at the second")
    tour.enter(search.edit)
    tour.until(lambda: page.file is not None and page.file.state is AccountState.ACTIVATED, "its file")
    tour.picture("second-desk", second.window)


def _pull_the_cable(tour: Tour, second: Desk, store: DemoStore, identifier: str) -> None:
    _do(tour, second, store.cluster.stop, "the end of the store")
    second.central.syncing.sync()
    _stands(tour, second, Standing.OFFLINE)
    tour.save(second, identifier, "sheet-offline.pdf")
    tour.until(lambda: second.central.syncing.state.pending > 0, "what waits to be sent")
    tour.picture("offline", second.window)
    tour.click(second.central.line)
    tour.until(second.central.page.isVisible, "the details")
    tour.picture("offline-details", second.window)
    _do(tour, second, store.cluster.start, "the store's return")
    tour.click(second.central.page.now)
    _stands(tour, second, Standing.UP_TO_DATE)
    tour.picture("back", second.window)


def _stands(tour: Tour, desk: Desk, standing: Standing) -> None:
    syncing = desk.central.syncing
    tour.until(lambda: not syncing.busy and syncing.state.standing is standing, f"the desk, {standing.value}")


def _do(tour: Tour, desk: Desk, work: Callable[[], None], what: str) -> None:
    done: list[object] = []
    desk.background.run(work, done.append, done.append, pool=Pool.NETWORK)
    tour.until(lambda: bool(done), what)
