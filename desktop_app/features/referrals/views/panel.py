"""The tab "Referrals" on a resident's card."""

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.residents.services import person_facts
from desktop_app.residents.views.form_tab import FormTab
from desktop_app.ui.widgets import button, clear_layout, label, row, separator

from .. import services
from ..services import Sent
from .acting import REMOVE_ACTION, TAKE_BACK_ACTION, print_slip
from .referral_form import CHANGE_TITLE, ReferralForm
from .reply_form import ReplyForm
from .sent_block import sent_block

REFER = QT_TRANSLATE_NOOP("Referrals", "Refer to a health worker")
NEVER = QT_TRANSLATE_NOOP("Referrals", "Was never referred.")


class ReferralsPanel(FormTab):
    """Everybody can be referred from here; each referral takes its result.

    Attributes:
        sent: the referrals, the newest first.
    """

    tables = ("referral", "resident")

    def show_card(self) -> None:
        """Show everything anew."""
        with self.context.db.read() as session:
            self._name = person_facts(session, self.resident).name
            self.sent = services.referrals_of(session, self.resident)
        clear_layout(self.body)
        self.body.addLayout(row(button(REFER, "send", clicked=self.refer), None))
        if not self.sent:
            self.body.addWidget(label(NEVER, "muted", wrap=True))
        for number, one in enumerate(self.sent):
            if number:
                self.body.addWidget(separator())
            self.body.addWidget(sent_block(one, self.context.today(), self._act))
        self.body.addStretch(1)

    def refer(self) -> None:
        """Open the form of a new referral."""
        self.open_form(ReferralForm(self.context, self.resident, self.context.today()), ReferralForm.TITLE)

    def _act(self, name: str, sent: Sent) -> None:
        if name == "reply":
            self.open_form(ReplyForm(self.context, sent), ReplyForm.TITLE)
        elif name == "correct":
            self.open_form(ReferralForm(self.context, self.resident, sent.referred_on, sent=sent), CHANGE_TITLE)
        elif name == "print":
            print_slip(self.context, sent, self._name)
        else:
            self._do(REMOVE_ACTION if name == "remove" else TAKE_BACK_ACTION, name, sent)

    def _do(self, words: Text, name: str, sent: Sent) -> None:
        act = services.remove_referral if name == "remove" else services.take_reply_back
        self.do(words.fill(name=self._name), lambda session: act(session, sent.id))
