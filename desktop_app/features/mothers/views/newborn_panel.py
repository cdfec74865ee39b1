"""The tab "First weeks" on a baby's card."""

from datetime import date
from functools import partial

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.referrals.views.referral_form import ReferralForm
from desktop_app.packs import pack_of
from desktop_app.residents.services import person_facts
from desktop_app.residents.views.form_tab import FormTab
from desktop_app.ui.widgets import button, clear_layout, label, row
from desktop_app.ui.words import current

from .. import services
from ..rules.cards import NewbornContactLine
from .card_parts import Entry, add_entries, chip_row, finding_labels
from .forms import NewbornForm
from .reading import contact_titles, sign_titles
from .referring import REFER, needs_referral, referral_of
from .sections.after_birth import EDIT, NO_LOOK_AT_CHILD, REMOVE, newborn_parts
from .wording import signs_words, standing_chips

LOOK = QT_TRANSLATE_NOOP("Mothers", "Write check-up")
LOOKS = QT_TRANSLATE_NOOP("Mothers", "Check-ups of the newborn")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Mothers", "Remove a check-up of {name}")


class NewbornPanel(FormTab):
    """Where the first contacts stand, and each look, the newest first."""

    tables = ("newborn_contact", "birth_outcome", "resident", "life_event", "post_setting")

    def show_card(self) -> None:
        """Show everything anew."""
        with self.context.db.read() as session:
            self.person = person_facts(session, self.resident)
            self.newborn = services.newborn_card(session, self.resident, self.context.today())
            pack = pack_of(session)
        self._titles, self._signs = contact_titles(pack), sign_titles(pack)
        clear_layout(self.body)
        newborn = self.newborn
        if newborn is not None:
            self.body.addWidget(label(LOOKS, "h2", wrap=True))
            for made in finding_labels(newborn.findings):
                self.body.addWidget(made)
            chips = standing_chips(newborn.standings, self._titles, self.context.today())
            if chips:
                self.body.addWidget(chip_row(chips))
            if not self.person.is_dead:
                acts = [button(LOOK, "stethoscope", clicked=self.look)]
                if needs_referral(newborn.findings):
                    acts.append(button(REFER, "send", clicked=self.refer))
                self.body.addLayout(row(*acts, None))
            newest = sorted(newborn.contacts, key=lambda one: one.on, reverse=True)
            add_entries(self.body, [self._entry(one) for one in newest], NO_LOOK_AT_CHILD)
        self.body.addStretch(1)

    def look(self, on: date | None = None) -> None:
        """Open the form of a look."""
        if self.newborn is not None:
            labels = {one.row.code: self._titles.get(one.row.code, one.row.code) for one in self.newborn.standings}
            self.open_form(NewbornForm(self.context, self.newborn, labels, on), NewbornForm.TITLE)

    def refer(self) -> None:
        """Open the form that refers the child, with what was found."""
        if self.newborn is not None:
            form = referral_of(self.context, self.resident, self.newborn.findings, "illness")
            self.open_form(form, ReferralForm.TITLE)

    def _entry(self, contact: NewbornContactLine) -> Entry:
        signs = signs_words(contact.entry.danger_signs, self._signs)
        chips = [(self._titles.get(contact.code, contact.code), "ok")] if contact.code else []
        chips += [(signs, "danger")] if signs else []
        acts = [
            (EDIT.fill(day=contact.on), "pencil", partial(self.look, contact.on)),
            (REMOVE.fill(day=contact.on), "trash-2", partial(self._remove, contact.id)),
        ]
        return Entry(current().date(contact.on), chips, newborn_parts(contact), acts)

    def _remove(self, contact: bytes) -> None:
        words = REMOVE_ACTION.fill(name=self.person.name)
        self.do(words, lambda session: services.remove_after_birth(session, contact))
