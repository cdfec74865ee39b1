"""The form that makes two entries one person: both side by side, and which one's values hold."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import SegmentField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label
from desktop_app.ui.words import joined, tr

from .. import services
from .links import link
from .pick_field import PersonField
from .side_by_side import SideBySide, entry_lines, person_lines, record_tables, warnings
from .wording import hit_line

TITLE = QT_TRANSLATE_NOOP("Residents", "{name} was entered twice")
ACTION = QT_TRANSLATE_NOOP("Residents", "Make one person of two entries: {name}")
SAVE = QT_TRANSLATE_NOOP("Residents", "Make one person")
OTHER = QT_TRANSLATE_NOOP("Residents", "The other entry")
LIKELY = QT_TRANSLATE_NOOP("Residents", "Perhaps:")
KEEP = QT_TRANSLATE_NOOP("Residents", "Whose values hold where they differ?")
THIS_ENTRY = QT_TRANSLATE_NOOP("Residents", "This entry")
OTHER_ENTRY = QT_TRANSLATE_NOOP("Residents", "The other entry")
CHOOSE = QT_TRANSLATE_NOOP("Residents", "Choose the other entry from the list below the field.")
NOTE = QT_TRANSLATE_NOOP(
    "Residents", "Visits, doses and everything else of both stay, and both names can be searched. It can be undone."
)


class MergeForm(Form):
    """Chooses the other entry, shows both side by side, and merges them. Nothing is preselected."""

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, SAVE, parent=parent)
        self._resident = resident
        with context.db.read() as session:
            self._card = services.resident_card(session, resident)
            likely = services.likely_same(session, resident)
        self.other = PersonField(context, [resident], only_known=True)
        self.keep = SegmentField([("this", THIS_ENTRY), ("other", OTHER_ENTRY)])
        self._sides, self._entries, self._told = SideBySide(), SideBySide(), label(tone="warn", wrap=True)
        if likely:
            self.add_part(label(LIKELY, "muted"))
        for one in likely[:3]:
            words = joined(one.resident.shown, hit_line(one.resident, context.today()), one.reason)
            self.add_part(link(words, partial(self._choose, one.resident), "users"))
        self.add_field("other", OTHER, self.other, required=True)
        self.add_part(self._sides)
        self.add_part(self._told)
        self.add_field("keep", KEEP, self.keep, required=True)
        self.add_part(label(NOTE, "muted", wrap=True))
        self.add_part(self._entries)
        self.other.changed.connect(self._compare)
        self._compare()
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return TITLE.fill(name=self._card.row.shown)

    def check(self) -> Sequence[Problem]:
        """Return whether the other entry was chosen."""
        return () if self.other.value().id is not None else [Problem("other", CHOOSE)]

    def save(self) -> None:
        """Merge both entries."""
        other = self.other.value().id
        if other is None:
            return
        kept, gone = (self._resident, other) if self.keep.value() == "this" else (other, self._resident)
        with self.context.db.action(ACTION.fill(name=self._card.row.shown)) as session:
            services.merge_residents(session, kept, gone, self.context.today())

    def _choose(self, person: services.ResidentRow) -> None:
        self.other.set_person(person)
        self._compare()
        self.keep.buttons[0].setFocus()

    def _compare(self) -> None:
        self._sides.clear()
        self._entries.clear()
        self._told.hide()
        other = self.other.value().id
        self.set_field_visible("keep", other is not None)
        if other is None:
            return
        with self.context.db.read() as session:
            card = services.resident_card(session, other)
            preview = services.preview_merge(session, self._resident, other, record_tables(self.context))
        heads = (THIS_ENTRY, OTHER_ENTRY)
        self._sides.show(heads, person_lines(self._card, card))
        self._entries.show(heads, entry_lines(self.context, preview))
        self._told.setText("\n".join(tr(words) for words in warnings(preview)))
        self._told.setVisible(bool(self._told.text()))
