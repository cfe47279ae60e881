"""The client's secret, where the settings do not hold it: in the system's key ring."""

from station.messaging.franceconnect.errors import NoSecretRing

_SERVICE = "station"


def kept_secret(client_id: str) -> str:
    """Return the secret kept for this client; empty where there is none, or no key ring."""
    import keyring  # takes long to load, and most desks have no use for it
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, _entry(client_id)) or ""
    except KeyringError:
        return ""


def keep_secret(client_id: str, secret: str) -> None:
    """Keep the client's secret in the key ring. Raises `NoSecretRing`."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, _entry(client_id), secret)
    except KeyringError:
        raise NoSecretRing from None


def _entry(client_id: str) -> str:
    return f"franceconnect:{client_id}"
