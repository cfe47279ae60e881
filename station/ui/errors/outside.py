"""Words for what can go wrong with the world outside: FranceConnect, Pronote's codes, the assistance file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.errors import StationError
from station.messaging.errors import NoSecretRing
from station.messaging.franceconnect import (
    BadAnswer,
    FranceConnectError,
    FranceConnectOffline,
    NoBrowser,
    NotConfigured,
    RedirectTaken,
    SignInCancelled,
    TimedOut,
)
from station.messaging.franceconnect.errors import Reason
from station.messaging.providers import Part
from station.roster.pronote_codes import NotPronoteCodes
from station.services.accounts.identities import IdentityBound
from station.services.assistance import BadAssistanceFile
from station.services.gateways import BadGateway, GatewayOfFile
from station.services.pronote import NoPronoteCodes

translate = QCoreApplication.translate


def outside_sentence(error: StationError) -> str:
    """Say what is wrong, and what to do; the empty string for any other error."""
    match error:
        case FranceConnectError():
            return _franceconnect(error)
        case NoSecretRing():
            return translate(
                "errors",
                "This computer offers no key ring, and a password is kept nowhere else: have one set up.",
            )
        case BadGateway() | GatewayOfFile():
            return _gateway(error)
        case IdentityBound():
            return translate(
                "errors", "This FranceConnect identity is another file's already: compare the two files."
            )
        case NotPronoteCodes():
            return translate(
                "errors",
                "This is not Pronote's list of codes: export the connection codes as CSV with headers.",
            )
        case NoPronoteCodes():
            return translate(
                "errors", "This desk has no Pronote codes of this person: import Pronote's list of codes."
            )
        case BadAssistanceFile():
            return translate(
                "errors", "The file {0} in this desk's folder can't be used ({1}): correct it, or remove it."
            ).format(error.path.name, error.where)
        case _:
            return ""


def _gateway(error: BadGateway | GatewayOfFile) -> str:
    match error:
        case BadGateway(part=Part.URL, unsafe=True):
            return translate(
                "errors",
                "Codes would leave unprotected: take the form with TLS (jsons, forms, mailtos).",
            )
        case BadGateway(part=Part.URL):
            return translate("errors", "This address can't send: compare it with the examples of the manual.")
        case BadGateway(part=Part.SENDER):
            return translate("errors", "Type who sends, as your provider knows it.")
        case BadGateway():
            return translate("errors", "Fill this in, as your provider has told it.")
        case GatewayOfFile():
            return translate(
                "errors",
                "The settings file of this desk decides this. Whoever installed the desk changes it.",
            )


def _franceconnect(error: FranceConnectError) -> str:
    match error:
        case NotConfigured():
            return translate("errors", "FranceConnect is not set up at this desk: {0} is missing.").format(
                error.missing
            )
        case FranceConnectOffline():
            return translate("errors", "FranceConnect can't be reached: take another way, or try later.")
        case SignInCancelled(by_family=True):
            return translate(
                "errors", "The family has given up in the browser: start again, or take another way."
            )
        case SignInCancelled():
            return translate(
                "errors", "FranceConnect was cancelled at the desk: start again, or take another way."
            )
        case TimedOut():
            return translate("errors", "No answer came from the browser: start again, or take another way.")
        case NoBrowser():
            return translate("errors", "No browser could be opened: install one (Firefox, Chromium, Edge).")
        case RedirectTaken():
            return translate("errors", "Another program uses port {0}: close it, then start again.").format(
                error.port
            )
        case BadAnswer():
            return _bad_answer(error.reason)
        case _:
            return translate("errors", "FranceConnect did not work: take another way.")


def _bad_answer(reason: Reason) -> str:
    match reason:
        case Reason.EXPIRED:
            return translate("errors", "FranceConnect's answer is out of date: check this computer's clock.")
        case Reason.CLIENT | Reason.ISSUER | Reason.DISCOVERY:
            return translate("errors", "FranceConnect refuses this desk: check its settings ({0}).").format(
                reason.value
            )
        case _:
            return translate(
                "errors", "FranceConnect's answer does not hold ({0}): nobody was signed in. Try again."
            ).format(reason.value)
