"""The form that makes two entries one person: both side by side, and which one's values hold."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import SegmentField
from desktop_app.ui.form import Form
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import clear_layout, label
from desktop_app.ui.words import current, joined, tr

from .. import services
from ..rules.wording import STATUSES
from ..services import ResidentCard
from .links import link
from .pick_field import PersonField
from .wording import hit_line, sex_word

TITLE = QT_TRANSLATE_NOOP("Residents", "{name} was entered twice")
ACTION = QT_TRANSLATE_NOOP("Residents", "Make one person of two entries: {name}")
SAVE = QT_TRANSLATE_NOOP("Residents", "Make one person")
OTHER = QT_TRANSLATE_NOOP("Residents", "The other entry")
LIKELY = QT_TRANSLATE_NOOP("Residents", "Perhaps:")
KEEP = QT_TRANSLATE_NOOP("Residents", "Whose values hold where they differ?")
THIS_ENTRY = QT_TRANSLATE_NOOP("Residents", "This entry")
OTHER_ENTRY = QT_TRANSLATE_NOOP("Residents", "The other one")
CHOOSE = QT_TRANSLATE_NOOP("Residents", "Choose the other entry from the list below the field.")
NOTE = QT_TRANSLATE_NOOP(
    "Residents", "Visits, doses and everything else of both stay, and both names can be searched. It can be undone."
)
LINES: Sequence[Label] = (
    QT_TRANSLATE_NOOP("Residents", "Name"),
    QT_TRANSLATE_NOOP("Residents", "Sex"),
    QT_TRANSLATE_NOOP("Residents", "Birth date"),
    QT_TRANSLATE_NOOP("Residents", "Mother"),
    QT_TRANSLATE_NOOP("Residents", "National ID number"),
    QT_TRANSLATE_NOOP("Residents", "House"),
    QT_TRANSLATE_NOOP("Residents", "Status"),
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
        self._sides = QGridLayout()
        self._sides.setHorizontalSpacing(px(12))
        self._sides.setVerticalSpacing(px(6))
        for column, share in enumerate((2, 3, 3)):
            self._sides.setColumnStretch(column, share)
        if likely:
            self.add_part(label(LIKELY, "muted"))
        for one in likely[:3]:
            words = joined(one.resident.shown, hit_line(one.resident, context.today()), one.reason)
            self.add_part(link(words, partial(self._choose, one.resident), "users"))
        self.add_field("other", OTHER, self.other, required=True)
        self.add_part(self._sides)
        self.add_field("keep", KEEP, self.keep, required=True)
        self.add_part(label(NOTE, "muted", wrap=True))
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
        clear_layout(self._sides)
        other = self.other.value().id
        self.set_field_visible("keep", other is not None)
        if other is None:
            return
        with self.context.db.read() as session:
            card = services.resident_card(session, other)
        heads: Sequence[Label] = ("", THIS_ENTRY, OTHER_ENTRY)
        for column, head in enumerate(heads):
            self._sides.addWidget(label(head, "field"), 0, column)
        for line, (title, one, two) in enumerate(zip(LINES, _values(self._card), _values(card), strict=True), 1):
            differs = bool(one and two and one != two)
            role = "field" if differs else "muted"
            self._sides.addWidget(label(title, "caption", wrap=True), line, 0)
            self._sides.addWidget(label(one, role, wrap=True), line, 1)
            self._sides.addWidget(label(two, role, wrap=True), line, 2)


def _values(card: ResidentCard) -> list[str]:
    person = card.row
    numbers = [current().digits_of(value) for kind, value, _ in card.numbers if kind == "national_id"]
    return [
        tr(person.shown),
        tr(sex_word(person)),
        current().partial_date(person.birth),
        person.mother_name,
        ", ".join(numbers),
        person.house,
        tr(STATUSES.get(person.status, person.status)),
    ]
