"""What the cards of mothers and newborns are put together from: heads with a button, and entries of one day."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QToolButton, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, icon_button, label, leading, row
from desktop_app.ui.wrap_row import WrapRow

from ..rules.cards import Finding
from .wording import TONES, finding_line

MORE = QT_TRANSLATE_NOOP("Mothers", "{n} earlier")
ADD = QT_TRANSLATE_NOOP("Mothers", "Add: {what}")
SHOWN = 4
Chips = Sequence[tuple[Label, str]]
Act = tuple[Label, str, Callable[[], object]]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a card.

    Attributes:
        head: the day or the name, in strong letters.
        chips: (words, tone) beside it.
        parts: sentences below it.
        acts: (name of the button, icon, what it does).
    """

    head: Label
    chips: Chips = ()
    parts: Sequence[Label] = ()
    acts: Sequence[Act] = ()


def section_head(title: Label, add: Callable[[], object] | None = None) -> QHBoxLayout:
    """Return a heading, with a button that adds an entry below it."""
    head = QHBoxLayout()
    head.setContentsMargins(0, px(8), 0, 0)
    head.addWidget(label(title, "h2", wrap=True), 1)
    if add is not None:
        head.addWidget(whole_icon(ADD.fill(what=title), "plus", add))
    return head


def whole_icon(name: Label, icon: str, act: Callable[[], object]) -> QToolButton:
    """Return a button with an icon that is never squeezed, also for the moment in which a long card is laid out anew."""
    made = icon_button(name, icon, act)
    made.setMinimumSize(made.sizeHint())
    return made


def chip_row(chips: Chips) -> QWidget:
    """Return states side by side, in a second line where there is no room."""
    made, line = QWidget(), WrapRow(spacing=6)
    made.setLayout(line)
    for words, tone in chips:
        line.addWidget(Chip(words, tone))
    return made


def finding_labels(findings: Sequence[Finding]) -> list[QWidget]:
    """Return what stands out, a sentence each, in its tone; what is as it should be is left out."""
    return [Sentence(finding_line(one), TONES[one.tone]) for one in findings if one.tone != "good"]


class Sentence(QLabel):
    """A sentence in a tone that goes on in a second line."""

    def __init__(self, words: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(leading())
        self.setProperty("tone", tone)


def entry_block(entry: Entry) -> QWidget:
    """Return one entry: its head and chips, its buttons at the far end, its sentences below."""
    head = WrapRow(spacing=8)
    head.addWidget(label(entry.head, "field"))
    for words, tone in entry.chips:
        head.addWidget(Chip(words, tone))
    told = QVBoxLayout()
    told.setSpacing(px(2))
    told.addLayout(head)
    for part in entry.parts:
        told.addWidget(label(part, wrap=True))
    told.addStretch(1)
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.addLayout(told, 1)
    for name, icon, act in entry.acts:
        line.addWidget(whole_icon(name, icon, act), 0, Qt.AlignmentFlag.AlignTop)
    return made


def add_entries(body: QVBoxLayout, entries: Sequence[Entry], nothing: Label) -> None:
    """Add the newest entries to a column, and a button that shows the earlier ones."""
    if not entries:
        body.addWidget(label(nothing, "muted", wrap=True))
    for entry in entries[:SHOWN]:
        body.addWidget(entry_block(entry))
    if len(entries) > SHOWN:
        body.addLayout(_earlier(entries[SHOWN:]))


def _earlier(entries: Sequence[Entry]) -> QLayout:
    place = QVBoxLayout()
    place.setSpacing(px(10))
    more = button(MORE.of(len(entries)), "chevron-down", "link")
    more.clicked.connect(partial(_show_earlier, place, more, entries))
    place.addLayout(row(more, None))
    return place


def _show_earlier(place: QVBoxLayout, more: QWidget, entries: Sequence[Entry], _checked: bool = False) -> None:
    more.hide()
    for entry in entries:
        place.addWidget(entry_block(entry))
