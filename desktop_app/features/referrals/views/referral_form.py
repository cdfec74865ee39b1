"""Sends somebody to a health worker."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.packs import pack_of
from desktop_app.residents.services import person_facts
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.text import LongTextField, TextField
from desktop_app.ui.fields.ticks import Choice, TicksField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import button, label, row

from .. import services
from ..rules.reasons import groups_of, in_order, usual_reasons
from ..rules.referring import ReferralEntry, check_referral
from ..services import Sent

TITLE = QT_TRANSLATE_NOOP("Referrals", "Refer to a health worker")
CHANGE_TITLE = QT_TRANSLATE_NOOP("Referrals", "Correct the referral")
WHOM = QT_TRANSLATE_NOOP("Referrals", "{name} is sent to a health worker.")
REASONS_TITLE = QT_TRANSLATE_NOOP("Referrals", "Why")
MORE = QT_TRANSLATE_NOOP("Referrals", "More reasons")
FINDINGS = QT_TRANSLATE_NOOP("Referrals", "What you found")
FINDINGS_HINT = QT_TRANSLATE_NOOP("Referrals", "Values and signs, as they shall stand on the slip.")
TARGET = QT_TRANSLATE_NOOP("Referrals", "Sent to")
TARGET_NAME = QT_TRANSLATE_NOOP("Referrals", "Name of the place")
DAY = QT_TRANSLATE_NOOP("Referrals", "Date")
BY = QT_TRANSLATE_NOOP("Referrals", "Referred by")
NOTE = QT_TRANSLATE_NOOP("Referrals", "Note")
NOTE_HINT = QT_TRANSLATE_NOOP("Referrals", "Stays here; it does not stand on the slip.")
REFER = QT_TRANSLATE_NOOP("Referrals", "Refer")
ACTION = QT_TRANSLATE_NOOP("Referrals", "Refer {name}")
CHANGE_ACTION = QT_TRANSLATE_NOOP("Referrals", "Correct the referral of {name}")
HEALTH_CENTRE = "post.health_centre"


class ReferralForm(Form):
    """One referral, new or to be corrected.

    Args:
        reasons: that are ticked when it opens: codes of the slice, or of the growth advice as "wfl.low".
        findings: what stands in it already.
        sent: the referral to correct; None for a new one.

    Attributes:
        referral: the id of what was stored, once it was.
    """

    TITLE = TITLE

    def __init__(
        self,
        context: AppContext,
        resident: bytes,
        on: date,
        reasons: Sequence[str] = (),
        findings: str = "",
        by: str = "",
        sent: Sent | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, REFER, parent)
        self.referral: bytes | None = sent.id if sent else None
        self._resident, self._sent = resident, sent
        with context.db.read() as session:
            self._person, pack = person_facts(session, resident), pack_of(session)
        self._known, self._targets = services.reasons_of(pack), services.targets_of(pack)
        wanted = in_order(reasons, self._known) if sent is None else tuple(sent.reasons)
        self.reasons = TicksField(self._offered(wanted, on))
        self.more_button = button(MORE, "chevron-down", "link", self.show_all_reasons)
        self.findings, self.note = LongTextField(), TextField()
        self.target = ChoiceField([(code, one.title) for code, one in self._targets.items()])
        self.target_name, self.by = TextField(), TextField()
        self.day = DateField(maximum=context.today())
        self._lay_out()
        self._fill(wanted, on, findings, by)

    def show_all_reasons(self) -> None:
        """Offer every reason, the most urgent first."""
        self.reasons.set_choices([(code, one.title) for code, one in self._known.items()])
        self.more_button.hide()
        self.reasons.setFocus()

    def entry(self) -> ReferralEntry:
        """Return what stands in the fields."""
        return ReferralEntry(
            self.day.value() or self.context.today(),
            self.reasons.value(),
            self.target.value() or "",
            self.target_name.value(),
            self.findings.value(),
            self.by.value(),
            self.note.value(),
        )

    def check(self) -> Sequence[Problem]:
        """Return what is missing or not possible."""
        return check_referral(self.entry(), self._targets, self._person.birth, self._person.death, self.context.today())

    def save(self) -> None:
        """Store it."""
        entry, today = self.entry(), self.context.today()
        words = (ACTION if self._sent is None else CHANGE_ACTION).fill(name=self._person.name)
        with self.context.db.action(words) as session:
            if self._sent is not None:
                services.change_referral(session, self._sent.id, entry, today)
            else:
                self.referral = services.refer(
                    session,
                    self._resident,
                    entry.referred_on,
                    entry.reasons,
                    entry.target,
                    entry.findings,
                    entry.by,
                    entry.note,
                    today,
                    entry.target_name,
                )
            action = action_id(session)
        self.context.notify(words, action)

    def _offered(self, wanted: Sequence[str], on: date) -> list[Choice]:
        groups = groups_of(self._person.birth.age_months(on), self._person.sex)
        offered = {*usual_reasons(groups, self._known), *wanted}
        return [(code, one.title) for code, one in self._known.items() if code in offered]

    def _lay_out(self) -> None:
        self.add_part(label(WHOM.fill(name=self._person.name), "muted", wrap=True))
        self.add_field("reasons", REASONS_TITLE, self.reasons, required=True)
        self.add_part(row(self.more_button, None))
        self.add_field("findings", FINDINGS, self.findings, FINDINGS_HINT)
        self.add_field("target", TARGET, self.target, required=True)
        self.add_field("target_name", TARGET_NAME, self.target_name)
        self.add_field("referred_on", DAY, self.day, required=True)
        self.add_field("by", BY, self.by)
        self.add_field("note", NOTE, self.note, NOTE_HINT)
        self.target.changed.connect(self._name_place)

    def _fill(self, wanted: Sequence[str], on: date, findings: str, by: str) -> None:
        sent = self._sent
        self.reasons.set_value(wanted)
        self.findings.set_value(sent.findings if sent else findings)
        self.target.set_value(sent.target if sent else "health_centre")
        self.target_name.set_value(sent.target_name if sent else "")
        self.by.set_value(sent.by if sent else by)
        self.note.set_value(sent.note if sent else "")
        self.day.set_value(sent.referred_on if sent else on)
        if sent is None:
            self._name_place()
        self.reset_changes()

    def _name_place(self) -> None:
        """Write the name of the health centre that the post belongs to, as long as nobody wrote another."""
        own = self.context.post_value(HEALTH_CENTRE)
        if self.target.value() == "health_centre" and not self.target_name.value():
            self.target_name.set_value(own)
        elif self.target.value() != "health_centre" and self.target_name.value() == own:
            self.target_name.set_value("")
