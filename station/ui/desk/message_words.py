"""How a message stands, in words: queued, sent, refused and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.messaging.outcomes import Reason
from station.rules.kinds import Channel, MessageState
from station.services.messages import MessageKind, MessageView
from station.ui.widgets.panels import Tone

translate = QCoreApplication.translate


def message_line(message: MessageView) -> str:
    """Return what a message is and how it stands, as one sentence."""
    by = translate("messages", "SMS") if message.channel is Channel.SMS else translate("messages", "E-mail")
    about = {
        MessageKind.CODE: translate("messages", "code"),
        MessageKind.CONTACT_CHANGED: translate("messages", "notice to the former contact"),
        MessageKind.IDENTIFIER: translate("messages", "reminder of the identifier"),
    }[message.kind]
    return f"{by}, {about} : {state_phrase(message)}"


def state_phrase(message: MessageView) -> str:
    """Return how a message stands."""
    match message.state:
        case MessageState.QUEUED:
            return translate("messages", "waiting to be sent")
        case MessageState.SENDING:
            return translate("messages", "being sent…")
        case MessageState.SENT:
            return translate("messages", "sent")
        case MessageState.REFUSED:
            said = translate("messages", "refused")
        case MessageState.NOT_SENT:
            said = translate("messages", "not sent")
    why = reason_phrase(message.reason)
    return f"{said}, {why}" if why else said


def reason_phrase(reason: Reason | None) -> str:
    """Return why a message did not leave, and what to do where somebody can."""
    if reason is None:
        return ""
    return {
        Reason.NOT_SET_UP: translate("messages", "no gateway is set up for this (Settings)"),
        Reason.SETTINGS: translate("messages", "the gateway's settings are not right"),
        Reason.CREDENTIALS: translate("messages", "the gateway refuses our name or password"),
        Reason.ADDRESS: translate("messages", "this number or address does not exist"),
        Reason.REFUSED: translate("messages", "the gateway says no"),
        Reason.BUSY: translate("messages", "the gateway is overloaded"),
        Reason.NO_ANSWER: translate("messages", "the gateway does not answer"),
        Reason.NO_CONNECTION: translate("messages", "no connection to the gateway"),
        Reason.HOST_UNKNOWN: translate("messages", "the gateway can't be found: is the network there?"),
        Reason.CERTIFICATE: translate("messages", "the gateway's certificate is not right"),
        Reason.CANCELLED: translate("messages", "stopped by the desk"),
        Reason.INTERRUPTED: translate("messages", "Station stopped before it had left"),
        Reason.OBSOLETE: translate("messages", "no longer of use"),
    }[reason]


def message_tone(message: MessageView) -> tuple[Tone, str]:
    """Return how a message's state is meant, and its icon."""
    return {
        MessageState.QUEUED: (Tone.INFO, "hourglass"),
        MessageState.SENDING: (Tone.INFO, "send"),
        MessageState.SENT: (Tone.GOOD, "circle-check"),
        MessageState.REFUSED: (Tone.BAD, "circle-alert"),
        MessageState.NOT_SENT: (Tone.WARN, "triangle-alert"),
    }[message.state]
