"""What taking in would do: from whom, how much is new, changed, differs or waits, and each entry by name."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.sync.exchanging import Proposal, ProposedFile
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, clear_layout, label, row
from desktop_app.ui.words import current, held_together, in_order, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.wording import taken_words
from ...services.bringing import MOST_ROWS, Brought
from ..log.part import moment
from .entry import KINDS

TITLE = QT_TRANSLATE_NOOP("Exchange", "Before anything changes")
TAKE = QT_TRANSLATE_NOOP("Exchange", "Take all of this in")
CANCEL = QT_TRANSLATE_NOOP("Exchange", "Take nothing in")
MADE = QT_TRANSLATE_NOOP("Exchange", "made {when}")
BY = QT_TRANSLATE_NOOP("Exchange", "by {names}")
REFUSED = QT_TRANSLATE_NOOP("Exchange", "Not taken in")
LOST = QT_TRANSLATE_NOOP(
    "Exchange",
    "{n} things that {name} did are not in this file and not here: an earlier file was lost. They are asked for again.",
)
NEWER = QT_TRANSLATE_NOOP(
    "Exchange", "Some of it was written by a newer Balai. It is kept and shown once this laptop has the newer Balai, too."
)
RENAMED = QT_TRANSLATE_NOOP(
    "Exchange",
    "Another computer works with a copy of this laptop's data. From now on the others see this laptop as a new "
    "one, so that nothing is mixed up.",
)
LIST = QT_TRANSLATE_NOOP("Exchange", "What the files bring")
WHAT = QT_TRANSLATE_NOOP("Exchange", "Entry")
NAME = QT_TRANSLATE_NOOP("Exchange", "Name")
HOW = QT_TRANSLATE_NOOP("Exchange", "What happens")
FIELDS = QT_TRANSLATE_NOOP("Exchange", "Details")
EVERYTHING = QT_TRANSLATE_NOOP("Exchange", "Everything")
ONLY_FIRST = QT_TRANSLATE_NOOP("Exchange", "The first {n} entries are listed.")
SAME = QT_TRANSLATE_NOOP("Exchange", "the same as here")
ALL = ""


class ProposalView(QWidget):
    """Nothing is stored while it stands.

    Attributes:
        proposal: what would be done; None before the first.
        table, model: the entries.
        take_button, cancel_button: go on, or leave everything as it is.

    Signals:
        accepted, cancelled: a button was pressed.
        opened(Brought): somebody wants to see one entry.
    """

    accepted = Signal()
    cancelled = Signal()
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proposal: Proposal | None = None
        self._brought: Sequence[Brought] = ()
        columns: tuple[TableColumn[Brought], ...] = (
            TableColumn(WHAT, lambda row: row.kind),
            TableColumn(NAME, lambda row: row.name, stretch=True),
            TableColumn(HOW, lambda row: tr(KINDS[row.what][0]), tone=lambda row: KINDS[row.what][1]),
            TableColumn(FIELDS, _fields_of, stretch=True, sortable=False, rank=1),
        )
        self.model: RowsModel[Brought] = RowsModel(columns, self)
        self.table: ListView = table_view(self.model, LIST)
        self.kind = ChoiceField([(ALL, EVERYTHING)])
        self.kind.setAccessibleName(tr(WHAT))
        self.take_button = button(TAKE, "download", "primary", self.accepted.emit)
        self.cancel_button = button(CANCEL, kind="ghost", clicked=self.cancelled.emit)
        self._head = QVBoxLayout()
        self._head.setSpacing(px(8))
        self._limit, self._filter = label("", "muted"), QWidget()
        self._lay_out()
        self.kind.changed.connect(self._show_entries)
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(lambda _index: self._open_current())

    def show_proposal(self, proposal: Proposal, brought: Sequence[Brought]) -> None:
        """Show what the files would do."""
        self.proposal, self._brought = proposal, brought
        clear_layout(self._head)
        self._head.addWidget(label(TITLE, "h2"))
        for file in proposal.files:
            for part in _file_parts(file):
                self._head.addWidget(part)
        self._head.addWidget(_counts(proposal))
        kinds = {one.table: one.kind for one in brought}
        self.kind.set_choices([(ALL, EVERYTHING), *sorted(kinds.items(), key=lambda pair: pair[1])])
        self.kind.set_value(ALL)
        self.kind.setVisible(len(kinds) > 1)
        self._limit.setText(tr(ONLY_FIRST.of(len(brought))) if len(brought) >= MOST_ROWS else "")
        self._filter.setVisible(len(kinds) > 1 or len(brought) >= MOST_ROWS)
        self.take_button.setVisible(bool(proposal.acceptable))
        self._show_entries()

    def _show_entries(self) -> None:
        kind = self.kind.value() or ALL
        self.model.set_rows([one for one in self._brought if kind in (ALL, one.table)])
        self.table.setVisible(bool(self._brought))

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(12), px(12), px(12), px(12))
        stack.setSpacing(px(10))
        stack.addLayout(self._head)
        self._filter.setLayout(row(self.kind, self._limit, None))
        stack.addWidget(self._filter)
        stack.addWidget(self.table, 1)
        stack.addStretch(0)
        stack.addLayout(row(None, self.cancel_button, self.take_button))
        self.setFocusProxy(self.take_button)

    def _open_current(self) -> None:
        chosen = self.table.current_row()
        if chosen is not None:
            self.opened.emit(chosen)


def _file_parts(file: ProposedFile) -> list[QWidget]:
    found = file.found
    if file.refusal is not None:
        line = QFrame()
        refused = row(Chip(REFUSED, "danger"), words := label(file.refusal.text, wrap=True))
        refused.setStretchFactor(words, 1)
        refused.setContentsMargins(0, 0, 0, 0)
        line.setLayout(refused)
        return [line]
    authors = ", ".join(dict.fromkeys(one for one in (file.taken.authors if file.taken else ()) if one))
    made = tr(MADE, when=moment(found.made_at or 0))
    told: list[Label] = [found.device_name, made, tr(BY, names=held_together(authors)) if authors else ""]
    return [label(joined(*told), "field", wrap=True), *(_warning(words) for words in odd_words(file))]


def odd_words(file: ProposedFile) -> list[Label]:
    """Return what looks odd about a file but does not hinder: clocks, a file that was lost, a newer program."""
    lost = [LOST.fill(name=file.found.device_name).of(file.not_here)] if file.not_here else []
    renamed = [RENAMED] if file.taken is not None and file.taken.renamed else []
    newer = [NEWER] if file.taken is not None and file.taken.waiting else []
    return [*file.oddities, *lost, *newer, *renamed]


def _counts(proposal: Proposal) -> QWidget:
    holder, line = QWidget(), WrapRow()
    taken = proposal.taken
    for words, tone in taken_words(sum(taken.new.values()), sum(taken.changed.values()), taken.conflicts, taken.waiting):
        line.addWidget(Chip(words, tone))
    holder.setLayout(line)
    return holder


def _warning(words: Label) -> QWidget:
    return label(words, "caption", "warn", wrap=True)


def _fields_of(brought: Brought) -> str:
    if brought.what != "changed":
        return ""
    if not brought.fields:
        return tr(SAME)
    arrow = "←" if current().is_rtl else "→"
    return ", ".join(
        f"{title}: {in_order(before or '–')} {arrow} {in_order(after or '–')}" for title, before, after in brought.fields[:2]
    )
