"""The demo's phone."""

from station.messaging.demo import DemoPhone
from station.messaging.outcomes import OutgoingMessage, Reason, Sender, Sent, Unreachable
from station.rules.kinds import Channel


def test_messages_arrive_on_the_panel_in_order() -> None:
    phone = DemoPhone()
    sender: Sender = phone
    sent = [OutgoingMessage(channel, f"to {n}", "", f"body {n}") for n, channel in enumerate(Channel)]
    for message in sent:
        assert sender.can_send(message.channel)
        assert sender.send(message) == Sent()
    assert [arrived.message for arrived in phone.arrived()] == sent


def test_what_is_cancelled_does_not_arrive() -> None:
    phone = DemoPhone()
    outcome = phone.send(OutgoingMessage(Channel.SMS, "to", "", "body"), lambda: True)
    assert outcome == Unreachable(Reason.CANCELLED)
    assert not phone.arrived()
