"""The protocol's side of the provider: discovery, the two addresses, the exchange, and every check of it.

Of a token's check only the name of what failed goes on: causes are dropped, as they may quote it.
"""

# Authlib has neither types nor stubs:
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from authlib.common.security import generate_token
from authlib.integrations.base_client.errors import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import ExpiredTokenError, InvalidClaimError, JoseError, MissingClaimError
from joserfc.jwk import KeySet
from requests import RequestException, Response

from station.messaging.franceconnect.errors import BadAnswer, FranceConnectOffline, Reason, SignInCancelled
from station.messaging.franceconnect.identity import SCOPES, Identity, Registration, identity_of, is_safe

_ASKED_LEVEL = "eidas1"
_LEVELS = ["eidas1", "eidas2", "eidas3"]
_CLOCKS_DIFFER_S = 60
_ENDPOINTS = (
    "authorization_endpoint",
    "token_endpoint",
    "userinfo_endpoint",
    "jwks_uri",
    "end_session_endpoint",
)
_REASONS = {
    "iss": Reason.ISSUER,
    "aud": Reason.AUDIENCE,
    "azp": Reason.AUDIENCE,
    "exp": Reason.EXPIRED,
    "iat": Reason.EXPIRED,
    "nbf": Reason.EXPIRED,
    "nonce": Reason.NONCE,
    "acr": Reason.ACR,
    "at_hash": Reason.AT_HASH,
    "sub": Reason.SUBJECT,
}


@dataclass(frozen=True, slots=True)
class Request:
    """One asking: the address to open, and what its answer is held against."""

    url: str = field(repr=False)
    state: str = field(repr=False)
    nonce: str = field(repr=False)
    verifier: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Proven:
    """A checked answer; the ID token serves once more, to sign out."""

    identity: Identity
    id_token: str = field(repr=False)


class Provider:
    """One provider, found by its issuer. Closed by its user."""

    def __init__(self, registration: Registration, timeout_s: float) -> None:
        self._registration = registration
        self._timeout_s = timeout_s
        self._session: Any = OAuth2Session(
            client_id=registration.client_id,
            client_secret=registration.client_secret,
            token_endpoint_auth_method="client_secret_post",  # noqa: S106
            scope=" ".join(SCOPES),
            code_challenge_method="S256",
        )
        self._facts: Mapping[str, Any] = {}

    def close(self) -> None:
        """Let go of the connections."""
        self._session.close()

    def discover(self) -> None:
        """Read what the provider says of itself. Raises `FranceConnectOffline`, `BadAnswer`."""
        issuer = self._registration.issuer
        facts = self._json(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
        if facts.get("issuer") != issuer:
            raise BadAnswer(Reason.ISSUER)
        if not all(isinstance(facts.get(name), str) and is_safe(facts[name]) for name in _ENDPOINTS):
            raise BadAnswer(Reason.DISCOVERY)
        self._facts = facts

    def request(self, redirect_uri: str) -> Request:
        """Return a fresh asking, with a state, a nonce and a code verifier of its own."""
        self._session.redirect_uri = redirect_uri
        verifier, nonce = generate_token(64), generate_token(43)
        url, state = self._session.create_authorization_url(
            self._facts["authorization_endpoint"],
            state=generate_token(43),
            code_verifier=verifier,
            nonce=nonce,
            acr_values=_ASKED_LEVEL,
            prompt="login",  # whoever signed in here before is not asked for
        )
        return Request(url, state, nonce, verifier)

    def redeem(self, request: Request, answer: Mapping[str, str]) -> Proven:
        """Check what the browser brought, exchange its code, and check the two tokens.

        Raises `SignInCancelled`, `BadAnswer`, `FranceConnectOffline`.
        """
        self._check_redirect(request, answer)
        tokens = self._exchange(answer["code"], request.verifier)
        id_token, access_token = tokens.get("id_token"), tokens.get("access_token")
        if not isinstance(id_token, str) or not isinstance(access_token, str):
            raise BadAnswer(Reason.REFUSED)
        keys = self._keys()
        header, claims = self._verified(id_token, keys)
        options = {
            "iss": {"essential": True, "value": self._registration.issuer},
            "aud": {"essential": True, "value": self._registration.client_id},
            "acr": {"essential": True, "values": _LEVELS},
            "nonce": {"essential": True, "value": request.nonce},
        }
        known = {
            "nonce": request.nonce,
            "client_id": self._registration.client_id,
            "access_token": access_token,
        }
        token = CodeIDToken(claims, header, options, known)
        _validate(token)
        return Proven(self._identity(access_token, keys, claims["sub"]), id_token)

    def sign_out_url(self, id_token: str, final_uri: str, state: str) -> str:
        """Return the address that ends the family's session with the provider."""
        asked = {"id_token_hint": id_token, "post_logout_redirect_uri": final_uri, "state": state}
        address: str = self._facts["end_session_endpoint"]
        return f"{address}{'&' if '?' in address else '?'}{urlencode(asked)}"

    def _check_redirect(self, request: Request, answer: Mapping[str, str]) -> None:
        if answer.get("state") != request.state:
            raise BadAnswer(Reason.STATE)
        issuer = answer.get("iss")  # RFC 9207
        promised = self._facts.get("authorization_response_iss_parameter_supported") is True
        if issuer != self._registration.issuer and (promised or issuer is not None):
            raise BadAnswer(Reason.ISSUER)
        match answer.get("error"):
            case None if answer.get("code"):
                return
            case "access_denied":
                raise SignInCancelled(by_family=True)
            case "temporarily_unavailable" | "server_error":
                raise FranceConnectOffline
            case _:
                raise BadAnswer(Reason.REFUSED)

    def _exchange(self, code: str, verifier: str) -> Mapping[str, Any]:
        try:
            return self._session.fetch_token(
                self._facts["token_endpoint"],
                code=code,
                code_verifier=verifier,
                grant_type="authorization_code",
                timeout=self._timeout_s,
                allow_redirects=False,
            )
        except OAuthError as error:
            wrong_client = error.error in {"invalid_client", "unauthorized_client"}
            raise BadAnswer(Reason.CLIENT if wrong_client else Reason.REFUSED) from None
        except ValueError:  # no JSON; requests' own is an OSError too, and means the same
            raise BadAnswer(Reason.REFUSED) from None
        except RequestException:
            raise FranceConnectOffline from None

    def _identity(self, access_token: str, keys: KeySet, subject: str) -> Identity:
        response = self._get(self._facts["userinfo_endpoint"], {"Authorization": f"Bearer {access_token}"})
        if "application/jwt" not in response.headers.get("Content-Type", ""):
            raise BadAnswer(Reason.SIGNATURE)
        _, claims = self._verified(response.text.strip(), keys)
        registry = jwt.JWTClaimsRegistry(
            leeway=_CLOCKS_DIFFER_S,
            iss={"essential": True, "value": self._registration.issuer},
            aud={"essential": True, "value": self._registration.client_id},
            sub={"essential": True, "value": subject},
        )
        _validate(registry, claims)
        identity = identity_of(self._registration.issuer, claims)
        if identity is None:
            raise BadAnswer(Reason.CLAIMS)
        return identity

    def _verified(self, token: str, keys: KeySet) -> tuple[dict[str, Any], dict[str, Any]]:
        """Read a token whose signature holds, by the one algorithm that was agreed on."""
        try:
            decoded = jwt.decode(token, keys, algorithms=[self._registration.algorithm])
        except (JoseError, ValueError):
            raise BadAnswer(Reason.SIGNATURE) from None
        return decoded.header, decoded.claims

    def _keys(self) -> KeySet:
        try:
            return KeySet.import_key_set(self._json(self._facts["jwks_uri"]))  # pyright: ignore[reportArgumentType]
        except (JoseError, ValueError, KeyError, TypeError):
            raise BadAnswer(Reason.DISCOVERY) from None

    def _json(self, url: str) -> dict[str, Any]:
        try:
            facts = self._get(url).json()
        except ValueError:
            raise BadAnswer(Reason.DISCOVERY) from None
        if not isinstance(facts, dict):
            raise BadAnswer(Reason.DISCOVERY)
        return facts

    def _get(self, url: str, headers: Mapping[str, str] | None = None) -> Response:
        try:
            response: Response = self._session.get(
                url, headers=headers, timeout=self._timeout_s, allow_redirects=False, withhold_token=True
            )
        except RequestException:
            raise FranceConnectOffline from None
        if response.status_code >= 500:
            raise FranceConnectOffline
        if response.status_code != 200:
            raise BadAnswer(Reason.REFUSED)
        return response


def _validate(checked: CodeIDToken | jwt.JWTClaimsRegistry, claims: dict[str, Any] | None = None) -> None:
    try:
        if claims is None:
            checked.validate(leeway=_CLOCKS_DIFFER_S)  # pyright: ignore[reportCallIssue]
        else:
            checked.validate(claims)
    except ExpiredTokenError:
        raise BadAnswer(Reason.EXPIRED) from None
    except (InvalidClaimError, MissingClaimError) as error:
        raise BadAnswer(_REASONS.get(error.claim, Reason.CLAIMS)) from None
    except (JoseError, ValueError, TypeError):
        raise BadAnswer(Reason.CLAIMS) from None
