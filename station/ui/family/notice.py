"""What becomes of the family's data: why they are kept, for how long, who sees them, what one may ask."""

from __future__ import annotations

from station.ui.family.beside import Part
from station.ui.family.page import FamilyPage
from station.ui.family.records import PageName
from station.ui.theme import Space, Token


class NoticePage(FamilyPage):
    """The information of article 13 of the GDPR, in four short parts."""

    name = PageName.NOTICE
    keeps_room = False
    starts_high = True
    wide = True

    def _build(self) -> None:
        self._months, self._days = 12, 30
        self.parts = (
            Part("school", Token.ACTION_STRONG),
            Part("clock", Token.ACTION_STRONG),
            Part("users", Token.ACTION_STRONG),
            Part("shield-check", Token.ACTION_STRONG),
        )
        self.body.setSpacing(Space.M)
        for part in self.parts:
            self.body.addWidget(part)

    def show_terms(self, months: int, days: int) -> None:
        """Say for how long the school keeps what it has: leavers, and codes and messages."""
        self._months, self._days = months, days
        self._word()

    def _word(self) -> None:
        self.on.hide()
        self.question.say(self.tr("Your data"))
        self.why.say(self.tr("The head of the school answers for them."))
        why, long, who, rights = self.parts
        why.word(
            self.tr("What for"),
            self.tr(
                "To open your account and run it: a public service, for which the school uses names, birth "
                "dates, contacts and family ties from its own lists."
            ),
        )
        long.word(
            self.tr("For how long"),
            self.tr(
                "Until {0} months after leaving the school; codes and messages {1} days. Your password can "
                "be read by nobody."
            ).format(self._months, self._days),
        )
        who.word(
            self.tr("Who sees them"),
            self.tr(
                "The school's staff at this desk, and the provider that sends the SMS or e-mail. The other "
                "parent does not see your contact."
            ),
        )
        rights.word(
            self.tr("Your rights"),
            self.tr(
                "Ask the school office for a copy, a correction or the erasure. Then the académie's data "
                "protection officer, and the CNIL (www.cnil.fr)."
            ),
        )

    def take_focus(self) -> None:
        """There is the way back alone."""
        self.back.setFocus()
