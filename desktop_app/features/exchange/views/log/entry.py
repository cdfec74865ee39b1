"""One file that went out or came in, and taking it out again."""

from collections.abc import Callable

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.sync.exchanging import Exchange
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, label, row, scroll, set_margins
from desktop_app.ui.words import isolated, joined, tr

from ...rules.sizes import size_words
from ...rules.wording import IN, STATES, WAYS, counted
from .part import moment

FILE = QT_TRANSLATE_NOOP("Exchange", "File")
FROM = QT_TRANSLATE_NOOP("Exchange", "Comes from")
FOR = QT_TRANSLATE_NOOP("Exchange", "Saved for")
WHEN = QT_TRANSLATE_NOOP("Exchange", "When")
MADE = QT_TRANSLATE_NOOP("Exchange", "File made on")
BY = QT_TRANSLATE_NOOP("Exchange", "Done by")
HELD = QT_TRANSLATE_NOOP("Exchange", "What was in the file")
SIZE = QT_TRANSLATE_NOOP("Exchange", "Size")
TAKE_OUT = QT_TRANSLATE_NOOP("Exchange", "Take this file out again")
TAKE_OUT_TEXT = QT_TRANSLATE_NOOP(
    "Exchange",
    "Everything is then as it was before this file came. That is possible as long as nobody went on from what it brought and it "
    "was not passed on.",
)
INTERRUPTED = QT_TRANSLATE_NOOP("Exchange", "This file was not finished. Nothing is lost: the next file holds everything again.")


class EntryView(QWidget):
    """What is known of one file.

    Args:
        take_out: called with the entry when somebody wants what it brought to be gone.
    """

    def __init__(self, entry: Exchange, take_out: Callable[[Exchange], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        body = QVBoxLayout(inside)
        set_margins(body, 0, 0, 8, 0)
        body.setSpacing(px(12))
        body.addLayout(row(*(Chip(words, tone) for words, tone in _chips(entry)), None))
        body.addLayout(_lines(entry))
        if entry.state in ("writing", "failed"):
            body.addWidget(label(INTERRUPTED, wrap=True))
        self.take_out_button = button(TAKE_OUT, "undo-2", clicked=lambda: take_out(entry))
        if entry.way == IN and entry.state == "taken" and entry.first_action is not None:
            body.addWidget(label(TAKE_OUT_TEXT, "muted", wrap=True))
            body.addLayout(row(self.take_out_button, None))
        body.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))


def _chips(entry: Exchange) -> list[tuple[Label, str]]:
    return [WAYS[entry.way], *([STATES[entry.state]] if entry.state in STATES else [])]


def _lines(entry: Exchange) -> QFormLayout:
    lines = QFormLayout()
    lines.setHorizontalSpacing(px(16))
    lines.setVerticalSpacing(px(8))
    size = entry.counts.get("bytes", 0)
    told = (
        (FROM if entry.way == IN else FOR, entry.device_name),
        (WHEN, moment(entry.at)),
        (MADE, moment(entry.made_at) if entry.way == IN else ""),
        (BY, entry.user),
        (HELD, joined(*counted(entry.way, entry.counts))),
        (SIZE, tr(size_words(size)) if size else ""),
        (
            FILE,
            isolated(entry.file.replace("-", "-\N{ZERO WIDTH SPACE}").replace("_", "_\N{ZERO WIDTH SPACE}"))
            if entry.file
            else "",
        ),
    )
    for title, words in told:
        if words:
            lines.addRow(label(title, "muted"), label(words, wrap=True))
    return lines
