"""Secrets of the desk's ways out, in the system's key ring: they lie in no file and in no database."""

from station.messaging.errors import NoSecretRing

_SERVICE = "station"


def kept_secret(entry: str) -> str:
    """Return the secret kept under this name; empty where there is none, or no key ring."""
    import keyring  # takes long to load, and most desks have no use for it
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, entry) or ""
    except KeyringError:
        return ""


def keep_secret(entry: str, secret: str) -> None:
    """Keep a secret under this name; an empty one takes it away. Raises `NoSecretRing`."""
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        if secret:
            keyring.set_password(_SERVICE, entry, secret)
        else:
            keyring.delete_password(_SERVICE, entry)
    except PasswordDeleteError:
        return  # there was none
    except KeyringError:
        raise NoSecretRing from None


def of_client(client_id: str) -> str:
    """Return the name under which the secret of a registration with FranceConnect is kept."""
    return f"franceconnect:{client_id}"
