"""The children a woman has, as she tells it."""

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.text import TextField

from ... import services
from ...rules.entries import HistoryEntry
from .woman_form import NOTE, WomanForm

ACTION = QT_TRANSLATE_NOOP("Mothers", "Write down the children of {name}")
ASKED_ON = QT_TRANSLATE_NOOP("Mothers", "Asked on")
LIVING = QT_TRANSLATE_NOOP("Mothers", "Children alive")
DEAD = QT_TRANSLATE_NOOP("Mothers", "Children who died")
DIED_AT = QT_TRANSLATE_NOOP("Mothers", "At what age they died")
DIED_HINT = QT_TRANSLATE_NOOP("Mothers", "Ask only if she wants to tell it. For example: 3 days, 2 years.")
HUSBAND = QT_TRANSLATE_NOOP("Mothers", "Husband")
IODINE = QT_TRANSLATE_NOOP("Mothers", "Iodine capsule on")
ASKED_BY = QT_TRANSLATE_NOOP("Mothers", "Asked by")


class HistoryForm(WomanForm):
    """Children alive and dead; what was told before stands in the fields.

    Args:
        known: what she told last, or None.
    """

    TITLE = QT_TRANSLATE_NOOP("Mothers", "Her children")
    ACTION = ACTION

    def __init__(
        self, context: AppContext, resident: bytes, known: HistoryEntry | None = None, parent: QWidget | None = None
    ) -> None:
        self._known = known or HistoryEntry(context.today())
        super().__init__(context, resident, parent)

    def lay_out(self) -> None:
        """Ask for the living first."""
        today, known = self.context.today(), self._known
        self.asked_on, self.iodine = DateField(maximum=today), DateField(maximum=today)
        self.living, self.dead = NumberField(0, 30), NumberField(0, 30)
        self.lines = {name: TextField() for name in ("died_at", "partner_name", "asked_by", "note")}
        self.add_field("asked_on", ASKED_ON, self.asked_on, required=True)
        self.add_field("living_children", LIVING, self.living)
        self.add_field("dead_children", DEAD, self.dead, beside=True)
        self.add_field("died_at", DIED_AT, self.lines["died_at"], DIED_HINT)
        self.add_field("partner_name", HUSBAND, self.lines["partner_name"])
        self.add_field("iodine_capsule_on", IODINE, self.iodine)
        self.add_field("asked_by", ASKED_BY, self.lines["asked_by"])
        self.add_field("note", NOTE, self.lines["note"])
        self.asked_on.set_value(today)
        self.living.set_value(known.living_children)
        self.dead.set_value(known.dead_children)
        self.iodine.set_value(known.iodine_capsule_on)
        for name, line in self.lines.items():
            line.set_value(getattr(known, name))
        self.dead.changed.connect(self._follow)
        self._follow()

    def store(self, session: Any) -> None:
        """Store what she told."""
        entry = HistoryEntry(
            asked_on=self.asked_on.value() or self.context.today(),
            living_children=self.living.value_in(1),
            dead_children=self.dead.value_in(1),
            iodine_capsule_on=self.iodine.value(),
            **{name: line.value() for name, line in self.lines.items()},
        )
        services.set_history(session, self.resident, entry, self.context.today())

    def _follow(self) -> None:
        """Ask for the age of dead children only where there are some."""
        self.set_field_visible("died_at", bool(self.dead.value_in(1)))
