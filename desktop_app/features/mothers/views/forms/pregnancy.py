"""A pregnancy: when it began, when the birth is expected, and what went before."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.features.child_record.views.asked_ticks import AskedTicks
from desktop_app.features.health_visits.rules.measures import LENGTH, WEIGHT
from desktop_app.residents.services import rows_of
from desktop_app.residents.views.pick_field import PersonField
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField, YesNoField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.partial_dates import PartialDateField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.widgets import label
from desktop_app.ui.words import tr

from ... import services
from ...rules.codes import EDD_BASES
from ...rules.dating import expected_day
from ...rules.entries import PregnancyEntry
from .asked import pregnancy_risks
from .woman_form import NOTE, WomanForm

TITLE = QT_TRANSLATE_NOOP("Mothers", "New pregnancy")
CHANGE_TITLE = QT_TRANSLATE_NOOP("Mothers", "Change what is known of the pregnancy")
ACTION = QT_TRANSLATE_NOOP("Mothers", "Write down the pregnancy of {name}")
CHANGE_ACTION = QT_TRANSLATE_NOOP("Mothers", "Change the pregnancy of {name}")
REGISTERED = QT_TRANSLATE_NOOP("Mothers", "Written down on")
LMP = QT_TRANSLATE_NOOP("Mothers", "First day of the last period")
LMP_HINT = QT_TRANSLATE_NOOP("Mothers", "Ask with a calendar: before or after a feast, the harvest, pay day?")
EDD = QT_TRANSLATE_NOOP("Mothers", "Birth expected on")
EDD_HINT = QT_TRANSLATE_NOOP("Mothers", "Stays empty where only the last period is known.")
BASIS = QT_TRANSLATE_NOOP("Mothers", "This date comes from")
BOOK = QT_TRANSLATE_NOOP("Mothers", "Has the mother and child book")
COUNTS: Mapping[str, Text] = {
    "gravida": QT_TRANSLATE_NOOP("Mothers", "Which pregnancy is it? (1 = first)"),
    "births": QT_TRANSLATE_NOOP("Mothers", "Births before"),
    "losses": QT_TRANSLATE_NOOP("Mothers", "Ended early before"),
    "living_children": QT_TRANSLATE_NOOP("Mothers", "Children alive"),
    "dead_children": QT_TRANSLATE_NOOP("Mothers", "Children who died"),
}
LAST_BIRTH = QT_TRANSLATE_NOOP("Mothers", "Last birth, as far as known")
WEIGHT_BEFORE = QT_TRANSLATE_NOOP("Mothers", "Weight before the pregnancy")
HEIGHT = QT_TRANSLATE_NOOP("Mothers", "Height")
PARTNER = QT_TRANSLATE_NOOP("Mothers", "Father of the child")
RISKS = QT_TRANSLATE_NOOP("Mothers", "What calls for more care")
RISKS_HINT = QT_TRANSLATE_NOOP("Mothers", "Age, height and the time since the last birth count by themselves.")
BY = QT_TRANSLATE_NOOP("Mothers", "Written down by")
EARLIER = QT_TRANSLATE_NOOP("Mothers", "Before this pregnancy")
MEANS = QT_TRANSLATE_NOOP("Mothers", "From the last period, the birth is expected about {day}.")


class PregnancyForm(WomanForm):
    """A new pregnancy, or what is known of one.

    Args:
        pregnancy: the id of the one to change; None for a new one.
        known: what is stored of it.

    The expected day of a stored pregnancy is corrected in its own form, with a reason.
    """

    def __init__(
        self,
        context: AppContext,
        resident: bytes,
        pregnancy: bytes | None = None,
        known: PregnancyEntry | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.pregnancy = pregnancy
        self._known = known or PregnancyEntry(context.today())
        super().__init__(context, resident, parent)

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return TITLE if self.pregnancy is None else CHANGE_TITLE

    def words(self) -> Text:
        """Return the name of the action."""
        return (ACTION if self.pregnancy is None else CHANGE_ACTION).fill(name=self.person.name)

    def lay_out(self) -> None:
        """Ask for the dates first, then for what went before, then for what calls for care."""
        today = self.context.today()
        self.registered_on, self.lmp = DateField(maximum=today), DateField(maximum=today)
        self.edd, self.basis = DateField(), ChoiceField([(code, EDD_BASES[code]) for code in ("ultrasound", "other")])
        self.means = label("", "caption", wrap=True)
        self.counts = {name: NumberField(0, 30) for name in COUNTS}
        self.last_birth = PartialDateField(self.context.today, offer_age=False)
        self.weight_before = NumberField(decimals=1, unit=WEIGHT.unit)
        self.body_height = NumberField(decimals=1, unit=LENGTH.unit)
        self.partner, self.risks = PersonField(self.context, [self.resident]), AskedTicks()
        self.has_book, self.registered_by, self.note = YesNoField(), TextField(), TextField()
        self.risks.set_choices(pregnancy_risks(self.pack))
        self._add_dates()
        self._add_earlier()
        self._show(self._known)
        self.lmp.changed.connect(self._follow)
        self.edd.changed.connect(self._follow)
        self._follow()

    def entry(self) -> PregnancyEntry:
        """Return what stands in the fields."""
        known, partner, edd = self._known, self.partner.value(), self.edd.value()
        is_new = self.pregnancy is None
        return PregnancyEntry(
            registered_on=self.registered_on.value() or self.context.today(),
            lmp_date=self.lmp.value(),
            edd_date=edd if is_new else known.edd_date,
            edd_basis=(self.basis.value() or "other" if edd else "") if is_new else known.edd_basis,
            gravida=self.counts["gravida"].value_in(1),
            births=self.counts["births"].value_in(1),
            losses=self.counts["losses"].value_in(1),
            living_children=self.counts["living_children"].value_in(1),
            dead_children=self.counts["dead_children"].value_in(1),
            last_birth=self.last_birth.value() or PartialDate(),
            weight_before_g=self.weight_before.value_in(WEIGHT.per_unit),
            height_mm=self.body_height.value_in(LENGTH.per_unit),
            partner_id=partner.id,
            partner_name="" if partner.id else partner.text,
            risks=self.risks.value(),
            has_book=self.has_book.value(),
            registered_by=self.registered_by.value(),
            note=self.note.value(),
        )

    def store(self, session: Any) -> None:
        """Store the pregnancy."""
        try:
            if self.pregnancy is None:
                services.register_pregnancy(session, self.resident, self.entry(), self.context.today())
            else:
                services.change_pregnancy(session, self.pregnancy, self.entry(), self.context.today())
        except InputError as refused:
            raise InputError(self._at_typed(refused.problems)) from refused

    def _at_typed(self, problems: Sequence[Problem]) -> Sequence[Problem]:
        """Return problems where something was typed: an expected day that only follows is wrong at the last period."""
        if self.edd.value() is not None:
            return problems
        typed = [one for one in problems if one.field not in ("edd_date", "edd_basis")]
        return typed or [replace(one, field="lmp_date") for one in problems]

    def _add_dates(self) -> None:
        self.add_field("registered_on", REGISTERED, self.registered_on, required=True)
        self.add_field("lmp_date", LMP, self.lmp, LMP_HINT)
        self.add_part(self.means)
        if self.pregnancy is None:
            self.add_field("edd_date", EDD, self.edd, EDD_HINT)
            self.add_field("edd_basis", BASIS, self.basis)
        self.add_field("has_book", BOOK, self.has_book)
        self.add_field("weight_before_g", WEIGHT_BEFORE, self.weight_before)
        self.add_field("height_mm", HEIGHT, self.body_height, beside=True)
        self.add_field("partner_id", PARTNER, self.partner)
        self.add_field("risks", RISKS, self.risks, RISKS_HINT)

    def _add_earlier(self) -> None:
        self.add_heading(EARLIER)
        for number, (name, title) in enumerate(COUNTS.items()):
            self.add_field(name, title, self.counts[name], beside=number in (2, 4))
        self.add_field("last_birth", LAST_BIRTH, self.last_birth)
        self.add_field("registered_by", BY, self.registered_by)
        self.add_field("note", NOTE, self.note)

    def _show(self, known: PregnancyEntry) -> None:
        self.registered_on.set_value(known.registered_on)
        self.lmp.set_value(known.lmp_date)
        for name, field in self.counts.items():
            field.set_value(getattr(known, name))
        self.last_birth.set_value(known.last_birth)
        self.weight_before.set_value(None if known.weight_before_g is None else known.weight_before_g / WEIGHT.per_unit)
        self.body_height.set_value(None if known.height_mm is None else known.height_mm / LENGTH.per_unit)
        self.risks.set_value(known.risks)
        self.has_book.set_value(known.has_book)
        self.registered_by.set_value(known.registered_by)
        self.note.set_value(known.note)
        self._show_partner(known)

    def _show_partner(self, known: PregnancyEntry) -> None:
        with self.context.db.read() as session:
            found = rows_of(session, [known.partner_id]) if known.partner_id else []
        self.partner.set_person(found[0] if found else None, known.partner_name)

    def _follow(self) -> None:
        """Say at once what the last period means, and ask where another date comes from."""
        lmp = self.lmp.value()
        follows = lmp is not None and self._known.edd_basis in ("", "lmp")
        self.means.setText(tr(MEANS, day=expected_day(lmp)) if lmp else "")
        self.means.setVisible(follows)
        if self.pregnancy is None:
            self.set_field_visible("edd_basis", self.edd.value() is not None)
