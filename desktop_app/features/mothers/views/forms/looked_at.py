"""What the forms about one look at somebody have in common: the day, where, and who looked."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.features.child_record.views.asked_ticks import AskedTicks
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField, YesNoField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.fields.ticks import Choice

from ...rules.codes import HEALTH_WORKERS, PLACES, PROVIDERS
from .asked import open_signs
from .woman_form import DAY, NOTE, WomanForm

PLACE = QT_TRANSLATE_NOOP("Mothers", "Where")
PROVIDER = QT_TRANSLATE_NOOP("Mothers", "By whom")
PROVIDER_NAME = QT_TRANSLATE_NOOP("Mothers", "Name")
COUNTS = QT_TRANSLATE_NOOP("Mothers", "Is it an examination that counts?")
COUNTS_HINT = QT_TRANSLATE_NOOP("Mothers", "What a midwife, nurse or doctor examines counts; what a volunteer asks does not.")
LABEL = QT_TRANSLATE_NOOP("Mothers", "Which contact is it?")
LABEL_HINT = QT_TRANSLATE_NOOP("Mothers", "Only where the health worker counts otherwise than the days say.")
BY_DAYS = QT_TRANSLATE_NOOP("Mothers", "As the days say")
DANGER = QT_TRANSLATE_NOOP("Mothers", "Danger signs")
DANGER_HINT = QT_TRANSLATE_NOOP("Mothers", "Even one of them: to the midwife or the health centre now.")


class LookedAtForm(WomanForm):
    """One look at somebody on a day; another day shows what is stored of that day.

    Args:
        on: the day that is shown first; None for today.
        labels: codes of the contacts that it may be, e.g. K1 to K6.
        first: the first day that it may be, e.g. of birth.
    """

    def __init__(
        self,
        context: AppContext,
        resident: bytes,
        on: date | None = None,
        labels: Mapping[str, Label] | None = None,
        first: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._on, self._labels, self._first = on, labels or {}, first
        super().__init__(context, resident, parent)

    def words(self) -> Text:
        """Return the name of the action, with its day."""
        return self.ACTION.fill(name=self.person.name, day=self.on)

    @property
    def on(self) -> date:
        """Return the day."""
        return self.day.value() or self.context.today()

    def lay_out(self) -> None:
        """Ask when and who, then what each form asks."""
        self.day = DateField(self._first, self.context.today())
        self.place, self.provider = ChoiceField([("", ""), *PLACES.items()]), ChoiceField([("", ""), *PROVIDERS.items()])
        self.provider_name, self.counts = TextField(), YesNoField()
        self.label_field = ChoiceField([("", BY_DAYS), *self._labels.items()])
        self.danger, self.note = AskedTicks(), TextField()
        self.add_field("contact_on", DAY, self.day, required=True)
        self.add_field("place", PLACE, self.place, beside=True)
        self.add_field("provider", PROVIDER, self.provider)
        self.add_field("provider_name", PROVIDER_NAME, self.provider_name, beside=True)
        self.add_answers()
        self.add_field("counts", COUNTS, self.counts, COUNTS_HINT)
        self.add_field("label", LABEL, self.label_field, LABEL_HINT)
        self.add_field("note", NOTE, self.note)
        self.day.set_value(self._on or self.context.today())
        self.provider.changed.connect(self._follow)
        self.day.changed.connect(self._other_day)
        self._other_day()

    def add_answers(self) -> None:
        """Add what this form asks."""
        raise NotImplementedError

    def show_day(self) -> None:
        """Show what is stored of the day."""
        raise NotImplementedError

    def show_look(self, known: object) -> None:
        """Show what all looks have: the entry of the day, or an empty one."""
        self.place.set_value(getattr(known, "place") or "")  # noqa: B009 - three entries share these fields
        self.provider.set_value(getattr(known, "provider") or "")  # noqa: B009
        self.provider_name.set_value(getattr(known, "provider_name"))  # noqa: B009
        self.label_field.set_value(getattr(known, "label") or "")  # noqa: B009
        self.counts.set_value(getattr(known, "counts"))  # noqa: B009
        self.danger.set_value(open_signs(getattr(known, "danger_signs")))  # noqa: B009
        self.note.set_value(getattr(known, "note"))  # noqa: B009
        self._follow()

    def add_danger_signs(self, choices: Sequence[Choice]) -> None:
        """Ask for danger signs, as the pack lists them."""
        self.danger.set_choices(choices)
        self.add_field("danger_signs", DANGER, self.danger, DANGER_HINT)

    def _follow(self) -> None:
        """Ask whether it counts only where the answer does not follow from who looked."""
        is_other = self.provider.value() == "other"
        self.set_field_visible("counts", is_other or self.counts.value() is not None)
        is_worker = self.provider.value() in HEALTH_WORKERS or bool(self.counts.value())
        self.set_field_visible("label", bool(self._labels) and (is_worker or bool(self.label_field.value())))

    def _other_day(self) -> None:
        if self.day.value() is not None:
            self.show_day()
            self.reset_changes()
