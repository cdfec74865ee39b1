"""Files of the posts, one under the other: what each would bring, or what became of it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.exchange.rules.wording import STATES as EXCHANGE_STATES
from desktop_app.features.exchange.rules.wording import counted, taken_words
from desktop_app.features.exchange.views.log.entry import TAKE_OUT
from desktop_app.features.exchange.views.log.part import moment
from desktop_app.features.exchange.views.proposal.view import BY, MADE, odd_words
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, clear_layout, label, row, scroll, separator
from desktop_app.ui.words import held_together, isolated, joined, tr

from ..services.files import TakenFile, WrittenFile
from ..services.looking import REFUSED, REPEATS, LookedFile

NO_POST = "–"
OUT = "taken_out"
STATES = {
    "taken": (QT_TRANSLATE_NOOP("Health centre", "Taken in"), "ok"),
    "known": (QT_TRANSLATE_NOOP("Health centre", "Nothing new"), "plain"),
    "refused": (QT_TRANSLATE_NOOP("Health centre", "Refused"), "danger"),
    "saved": (QT_TRANSLATE_NOOP("Health centre", "Saved"), "ok"),
    "not_saved": (QT_TRANSLATE_NOOP("Health centre", "Not saved"), "warn"),
    OUT: EXCHANGE_STATES[OUT],
}


class FileRow(QFrame):
    """One file.

    Attributes:
        tick: whether it is to be taken in; None where there is nothing to choose.
        take_out_button: takes it out again; None where that cannot be.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tick: QCheckBox | None = None
        self.take_out_button: QWidget | None = None
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(px(4), px(6), px(4), px(6))
        self._stack.setSpacing(px(4))

    def say(self, post: str, chips: Sequence[tuple[Label, str]], details: str, warnings: Sequence[Label]) -> None:
        """Show the post with what is counted, then who and when in small letters, then what looks wrong."""
        first: QWidget = self.tick if self.tick is not None else label(post, "field")
        last = [self.take_out_button] if self.take_out_button is not None else []
        self._stack.addLayout(row(first, None, *(Chip(words, tone) for words, tone in chips), *last))
        if details:
            self._stack.addWidget(label(details, "caption", wrap=True))
        for words in warnings:
            self._stack.addWidget(label(words, "caption", "warn", wrap=True))


class FileRows(QWidget):
    """The rows, in an area that scrolls.

    Attributes:
        rows: one for each file, in the order shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FileRow] = []
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(px(12), px(6), px(12), px(6))
        self._inside.setSpacing(px(2))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))

    def show_rows(self, rows: Sequence[FileRow]) -> None:
        """Show these rows and no others."""
        clear_layout(self._inside)
        self.rows = list(rows)
        for number, made in enumerate(rows):
            if number:
                self._inside.addWidget(separator())
            self._inside.addWidget(made)
        self._inside.addStretch(1)


def looked_row(looked: LookedFile, ticked: Callable[[], object]) -> FileRow:
    """Return the row of a file that was looked at; one that can be taken in has a tick, and calls ``ticked`` when it changes."""
    made, name = FileRow(), looked.post.name if looked.post else NO_POST
    file = looked.proposed
    if looked.state == REFUSED or file is None:
        made.say(name, [STATES[looked.state]], tr(looked.words) or isolated(looked.file), ())
        return made
    made.tick = QCheckBox(name)
    made.tick.setChecked(True)
    made.tick.toggled.connect(lambda _on: ticked())
    brings, found = looked.brings, file.found
    counts = taken_words(sum(brings.new.values()), sum(brings.changed.values()), brings.conflicts, brings.waiting)
    authors = ", ".join(dict.fromkeys(one for one in brings.authors if one))
    told: list[Label] = [found.device_name, tr(MADE, when=moment(found.made_at or 0))]
    if authors:
        told.append(tr(BY, names=held_together(authors)))
    made.say(name, counts, joined(*told), [*odd_words(file), *([REPEATS] if looked.repeats else [])])
    return made


def taken_row(taken: TakenFile, take_out: Callable[[TakenFile], object]) -> FileRow:
    """Return the row of a file that was taken in, or was not; one that was can be taken out again."""
    made, name = FileRow(), taken.post.name if taken.post else NO_POST
    chips = [STATES[taken.state]]
    if taken.state == "taken":
        chips += taken_words(taken.new, taken.changed, taken.conflicts, 0)
        made.take_out_button = button(TAKE_OUT, "undo-2", "link", lambda: take_out(taken))
    is_refused = taken.state == REFUSED
    details = tr(taken.words) if is_refused and taken.words else isolated(taken.file)
    made.say(name, chips, details, [taken.words] if taken.words and taken.state == "taken" else ())
    return made


def written_row(written: WrittenFile) -> FileRow:
    """Return the row of a post for which a file was written, or was not."""
    made = FileRow()
    chips = [STATES["saved" if written.file else "not_saved"]]
    if written.actions:
        chips += [(words, "plain") for words in counted("out", {"actions": written.actions})]
    made.say(written.post.name, chips, tr(written.words) if written.words else isolated(written.file), ())
    return made
