"""Writes down what became of a referral."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.residents.services import person_facts
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import YesNoField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.text import LongTextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label
from desktop_app.ui.words import joined

from .. import services
from ..rules.referring import ReplyEntry, check_reply
from ..services import Sent
from .wording import place_words, why_words

TITLE = QT_TRANSLATE_NOOP("Referrals", "Result of the referral")
WENT = QT_TRANSLATE_NOOP("Referrals", "Did the person go there?")
DAY = QT_TRANSLATE_NOOP("Referrals", "Heard on")
REPLY = QT_TRANSLATE_NOOP("Referrals", "What the health worker found and advises")
CLOSES = QT_TRANSLATE_NOOP("Referrals", "Is it settled?")
CLOSES_HINT = QT_TRANSLATE_NOOP("Referrals", "No keeps the referral on the list, so that somebody follows it up.")
ACTION = QT_TRANSLATE_NOOP("Referrals", "Result of the referral of {name}")


class ReplyForm(Form):
    """Whether the person went, what came back, and whether anything is still to be done."""

    TITLE = TITLE

    def __init__(self, context: AppContext, sent: Sent, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._sent = sent
        with context.db.read() as session:
            self._name = person_facts(session, sent.resident).name
        self.went, self.closes = YesNoField(), YesNoField()
        self.day = DateField(maximum=context.today())
        self.reply = LongTextField(4)
        self.add_part(label(joined(sent.slip_number, why_words(sent), place_words(sent)), "muted", wrap=True))
        self.add_field("went", WENT, self.went)
        self.add_field("replied_on", DAY, self.day, required=True)
        self.add_field("reply", REPLY, self.reply)
        self.add_field("closes", CLOSES, self.closes, CLOSES_HINT, required=True)
        self.went.set_value(sent.went)
        self.day.set_value(sent.replied_on or context.today())
        self.reply.set_value(sent.reply)
        self.closes.set_value((not sent.is_open) if sent.replied_on else None)
        self.went.changed.connect(self._propose)
        self.reset_changes()

    def may_store(self) -> bool:
        """Return whether who works may write down the result; a health centre may in its copy of the post, too."""
        return self.context.is_copy or super().may_store()

    def entry(self) -> ReplyEntry:
        """Return what stands in the fields."""
        return ReplyEntry(self.went.value(), self.day.value(), self.reply.value(), bool(self.closes.value()))

    def check(self) -> Sequence[Problem]:
        """Return what is missing or not possible."""
        return check_reply(self.entry(), self._sent.referred_on, self.context.today())

    def save(self) -> None:
        """Store the reply."""
        words = ACTION.fill(name=self._name)
        with self.context.db.action(words) as session:
            services.reply(session, self._sent.id, self.entry(), self.context.today())
            action = action_id(session)
        self.context.notify(words, action)

    def _propose(self) -> None:
        """Who went is settled, who did not go is followed up, until somebody says otherwise."""
        if self.went.value() is not None:
            self.closes.set_value(self.went.value())
