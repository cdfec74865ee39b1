"""Two entries side by side: what is known of each, and what would come together."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import clear_layout, label
from desktop_app.ui.words import current, tr

from ..rules.wording import STATUSES
from ..services import MergePreview, ResidentCard
from .wording import sex_word

LINES: Sequence[Label] = (
    QT_TRANSLATE_NOOP("Residents", "Name"),
    QT_TRANSLATE_NOOP("Residents", "Other names"),
    QT_TRANSLATE_NOOP("Residents", "Sex"),
    QT_TRANSLATE_NOOP("Residents", "Birth date"),
    QT_TRANSLATE_NOOP("Residents", "Mother"),
    QT_TRANSLATE_NOOP("Residents", "National ID number"),
    QT_TRANSLATE_NOOP("Residents", "Phone"),
    QT_TRANSLATE_NOOP("Residents", "House"),
    QT_TRANSLATE_NOOP("Residents", "Status"),
)
SAME_DAYS = QT_TRANSLATE_NOOP(
    "Residents", "Both have entries of the same day on {n} days, the last on {last}. Perhaps they are two people."
)
TWO_HOMES = QT_TRANSLATE_NOOP(
    "Residents", "They live in different houses. The person stays in the house of the entry whose values hold."
)


class SideBySide(QGridLayout):
    """A table of three columns: what it is, the one, the other; what differs stands in bold."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(px(12))
        self.setVerticalSpacing(px(6))
        for column, share in enumerate((2, 3, 3)):
            self.setColumnStretch(column, share)

    def clear(self) -> None:
        """Show nothing."""
        clear_layout(self)

    def show(self, heads: Sequence[Label], lines: Sequence[tuple[Label, str, str]]) -> None:
        """Show ``lines`` below ``heads``; a line of which neither side knows anything is left out."""
        self.clear()
        for column, head in enumerate(heads, 1):
            self.addWidget(label(head, "field", wrap=True), 0, column)
        for number, (title, one, other) in enumerate((line for line in lines if line[1] or line[2]), 1):
            role = "field" if one and other and one != other else "muted"
            top = Qt.AlignmentFlag.AlignTop
            self.addWidget(label(title, "caption", wrap=True), number, 0, top)
            for column, words in ((1, one), (2, other)):
                self.addWidget(label(words or "–", role, wrap=True), number, column, top)


def person_lines(one: ResidentCard, other: ResidentCard) -> list[tuple[Label, str, str]]:
    """Return what is known of two people, line by line."""
    return list(zip(LINES, _values(one), _values(other), strict=True))


def entry_lines(context: AppContext, preview: MergePreview) -> list[tuple[Label, str, str]]:
    """Return how many entries of each kind both have, of the kinds that who works may look at."""
    titles: Mapping[str, Label] = {one.table: one.title for feature in context.all_features for one in feature.records}
    hidden = context.hidden_tables()
    number = current().number
    found = [(tr(titles.get(table, table)), *counts) for table, counts in preview.rows.items() if table not in hidden]
    return [(title, number(mine) if mine else "", number(theirs) if theirs else "") for title, mine, theirs in sorted(found)]


def warnings(preview: MergePreview) -> list[Label]:
    """Return what speaks against one person, or should be known before."""
    found: list[Label] = []
    if preview.same_days:
        found.append(SAME_DAYS.of(len(preview.same_days)).fill(last=preview.same_days[-1]))
    if preview.has_two_homes:
        found.append(TWO_HOMES)
    return found


def record_tables(context: AppContext) -> list[str]:
    """Return the tables of all slices whose rows may be about a person."""
    return [one.table for feature in context.all_features for one in feature.records]


def _values(card: ResidentCard) -> list[str]:
    person = card.row
    numbers = [current().digits_of(value) for kind, value, _ in card.numbers if kind == "national_id"]
    return [
        tr(person.shown),
        ", ".join(person.other_names),
        tr(sex_word(person)),
        current().partial_date(person.birth),
        person.mother_name,
        ", ".join(numbers),
        current().digits_of(card.phone),
        person.house,
        tr(STATUSES.get(person.status, person.status)),
    ]
