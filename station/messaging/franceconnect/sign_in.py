"""One sign-in from the button to the sign-out: the whole round in the browser."""

from collections.abc import Callable
from contextlib import closing

from authlib.common.security import generate_token  # pyright: ignore[reportMissingTypeStubs]

from station.messaging.franceconnect import pages
from station.messaging.franceconnect.browser import open_private
from station.messaging.franceconnect.errors import FranceConnectError, SignInCancelled
from station.messaging.franceconnect.identity import Registration, SignedIn
from station.messaging.franceconnect.loopback import Loopback
from station.messaging.franceconnect.provider import Proven, Provider, Request
from station.messaging.outcomes import never


def see_off(address: str, cancelled: Callable[[], bool] = never, *, seconds: float = 300) -> None:
    """Show a browser that comes to the address of a sign-in which was given up a plain page, for a while.

    Raises `RedirectTaken`.
    """
    with Loopback(address) as loopback:
        loopback.see_off(cancelled, seconds)


class FranceConnect:
    """Signs a family in, in the desk's browser, and out again at once: only the identity is wanted."""

    def __init__(
        self,
        registration: Registration,
        open_browser: Callable[[str], None] = open_private,
        *,
        answer_seconds: float = 300,
        sign_out_seconds: float = 20,
        request_seconds: float = 10,
    ) -> None:
        self._registration = registration
        self._open_browser = open_browser
        self._answer_seconds = answer_seconds
        self._sign_out_seconds = sign_out_seconds
        self._request_seconds = request_seconds

    def try_out(self) -> None:
        """Ask the provider what it says of itself, as each sign-in begins; nobody signs in.

        Raises `FranceConnectOffline`, `BadAnswer`, `NotConfigured`.
        """
        with closing(Provider(self._registration.checked(), self._request_seconds)) as provider:
            provider.discover()

    def sign_in(self, cancelled: Callable[[], bool] = never) -> SignedIn:
        """Ask who is there, and return it once every check holds; may take minutes.

        Raises `FranceConnectOffline`, `SignInCancelled`, `TimedOut`, `BadAnswer`, `NotConfigured`,
        `NoBrowser`, `RedirectTaken`.
        """
        registration = self._registration.checked()
        with (
            closing(Provider(registration, self._request_seconds)) as provider,
            Loopback(registration.redirect_uri) as loopback,
        ):
            provider.discover()
            if cancelled():
                raise SignInCancelled(by_family=False)
            request = provider.request(loopback.redirect_uri)
            self._open_browser(request.url)
            proven = self._proven(provider, loopback, request, cancelled)
            state = generate_token(43)
            url = provider.sign_out_url(proven.id_token, loopback.final_uri, state)
            return SignedIn(proven.identity, loopback.send_on(url, state, cancelled, self._sign_out_seconds))

    def _proven(
        self, provider: Provider, loopback: Loopback, request: Request, cancelled: Callable[[], bool]
    ) -> Proven:
        answer = loopback.answer(request.state, cancelled, self._answer_seconds)
        try:
            return provider.redeem(request, answer)
        except SignInCancelled:
            loopback.reply(pages.CANCELLED)
            raise
        except FranceConnectError:
            loopback.reply(pages.FAILED)
            raise
