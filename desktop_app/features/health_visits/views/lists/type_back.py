"""One list on paper typed back from the keyboard alone, line by line, in the order of the paper."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.packs import Pack, pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import RowsModel, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import scroll, separator

from ...rules.measures import LENGTH, WEIGHT
from ...services import paper_lists
from .line_entry import BOXES, DAY, REASON, LineEntry
from .line_questions import Finding, LineQuestions, of_whole_list
from .line_table import LINE_COLUMNS
from .list_head import ListHead
from .stored_line import says_nothing_new
from .wording import PAPER

LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "Lines of the list")
ACTION = QT_TRANSLATE_NOOP("Health visits", "List {list}, line {number}: {name}")
ONCE_MORE = QT_TRANSLATE_NOOP("Health visits", "{problem} Press Enter again to write it down without taking it out of stock.")
ENTRY_PERCENT = 60
"""So much of the height the line may take; where it wants more it is scrolled."""
STOCK_FIELDS = ("stock_lot", "lot", "reason")
TABLES = ("paper_list", "paper_line", "visit", "body_measurement", "service_given", "absence", "resident", "open_day")


class TypeBack(QWidget):
    """The lines of a list, and the line below them that is typed into.

    A line is stored as a whole when it is left, as one action; what stands on it can be typed anew at any time.

    Attributes:
        head: which list it is.
        table, model: the lines.
        entry: the line that is typed into.
        given_by: who vaccinated, for all lines.
        card, lines: the list that is open.

    Signals:
        left: back to all lists.
        finished: the last open line was stored.
    """

    left = Signal()
    finished = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.card: paper_lists.ListCard | None = None
        self.lines: list[paper_lists.ListLine] = []
        self._pack: Pack | None = None
        self._at = 0
        self._questions = LineQuestions(context)
        self._refused_to_leave: Sequence[str] = ()
        self._day = context.today()
        self._why: Mapping[bytes, Sequence[Label]] = {}
        self.model: RowsModel[paper_lists.ListLine] = RowsModel(LINE_COLUMNS, self)
        self.table = table_view(self.model, LIST_NAME)
        self.table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.entry = LineEntry()
        self.given_by = self.entry.given_by
        self._entry_area = scroll(self.entry)
        self.head = ListHead()
        self._lay_out()
        self.head.left.connect(self._leave)
        self.head.print_asked.connect(self.print_again)
        self.table.chosen.connect(self._chosen)
        self.entry.entered.connect(self._entered)
        self.entry.finished.connect(self._finish)
        self.entry.left.connect(self._leave)
        self.entry.reached.connect(self._entry_area.ensureWidgetVisible)
        self.given_by.returnPressed.connect(lambda: self.entry.focus(self.entry.names()[0]))
        context.changed.connect(self._on_changed)

    @property
    def has_unstored(self) -> bool:
        """Return True if what stands in the line is not what is stored."""
        line = self.entry.line
        if line is None or self.card is None or not self.lines:
            return False
        unread = any(self.entry.problem_of(name) is not None for name in self.entry.names() if name != DAY)
        return unread or not self._is_stored(line, self.entry.typed())

    def open_list(self, paper_list: bytes) -> None:
        """Show a list, the cursor in the first line that is not typed back."""
        with self.context.db.read() as session:
            self._pack = pack_of(session)
        self._questions.forget()
        self._day = self.context.today()
        self.card = None
        self._read(paper_list)
        if self.card is not None:
            giver, self._why = of_whole_list(self.context, self.card, self.lines)
            self.given_by.set_value(giver)
        self._go(next((at for at, line in enumerate(self.lines) if line.done_on is None), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the line the room that it wants, but the table some of it also where words are large."""
        super().resizeEvent(event)
        self._share_room()

    def focus_entry(self) -> None:
        """Put the cursor into the line that is typed."""
        if self.lines:
            self.entry.focus(self.entry.names()[0])

    def print_again(self) -> None:
        """Go to the paper of this list; what is typed back already stands on it."""
        if self.card is not None:
            self.context.open_page("registers", register=PAPER, subjects=(self.card.id,), of_whom=self.card.number)

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        stack.addWidget(self.head)
        stack.addWidget(self.table, 1)
        stack.addWidget(separator())
        stack.addWidget(self._entry_area)

    def _read(self, paper_list: bytes) -> None:
        with self.context.db.read() as session:
            self.card = paper_lists.list_card(session, paper_list)
            self.lines = paper_lists.list_lines(session, paper_list)
        self.head.show_card(self.card)
        self.table.blockSignals(True)
        self.model.set_rows(self.lines)
        self.table.blockSignals(False)
        self._mark()

    def _mark(self) -> None:
        """Mark the line that is typed in the table."""
        self.table.blockSignals(True)
        self.table.choose(self._at)
        self.table.blockSignals(False)

    def _go(self, at: int, takes_cursor: bool = True) -> None:
        if not self.lines or self.card is None or self._pack is None:
            self._entry_area.hide()
            return
        self._at = max(0, min(at, len(self.lines) - 1))
        self._mark()
        self._entry_area.show()
        line = self.lines[self._at]
        self.entry.show_line(line, self._pack, self.card, self._day, self._why.get(line.person.id, ()))
        self._share_room()
        if takes_cursor:
            self.focus_entry()

    def _share_room(self) -> None:
        wanted = self.entry.heightForWidth(self.width())
        self._entry_area.setFixedHeight(min(wanted + px(4), self.height() * ENTRY_PERCENT // 100))

    def _chosen(self, line: paper_lists.ListLine | None) -> None:
        if line is None or line not in self.lines:
            return
        at = self.lines.index(line)
        if not self.has_unstored or self._keep():
            self._go(at)
        else:
            self._mark()

    def _leave(self) -> None:
        """Store what was typed and go back to all lists; what is refused may be left behind by leaving once more."""
        typed = [field.text() for field in self.entry.fields.values()]
        if self.has_unstored and typed != self._refused_to_leave and not self._keep():
            self._refused_to_leave = typed
            return
        self._refused_to_leave = ()
        self._go(self._at)
        self.left.emit()

    def _keep(self) -> bool:
        """Store the line as it stands; False, with the cursor where it is to be mended, if it is refused."""
        if not all(self._holds(name) for name in self.entry.names()):
            return False
        return self._store(self.lines[self._at], self.entry.typed())

    def _entered(self, name: str, may_jump: bool) -> None:
        """Look at what was typed, then go to the next field, or store the line where nothing more is to be asked."""
        if not self._holds(name):
            return
        typed, names = self.entry.typed(), self.entry.names()
        if name == REASON or (name == names[-2] and not typed.is_empty and not typed.absence):
            self._finish(1)
        elif name == WEIGHT.field and may_jump and typed.is_empty:
            self.entry.focus(REASON)
        else:
            self.entry.focus(names[names.index(name) + 1])

    def _holds(self, name: str) -> bool:
        """Return True if a field can be stored; else say why, or ask once."""
        problem: Label | None = self.entry.problem_of(name)
        tone = "error"
        if problem is None and name in self.entry.values:
            problem, tone = self._look(name)
        self.entry.say(problem or "", name if problem is not None else "", tone)
        if problem is not None:
            self.entry.focus(name)
        return problem is None

    def _look(self, name: str) -> Finding:
        """Return what there is to say of a value before it is stored."""
        if self.card is None:
            return None, "error"
        on = self.card.for_day if self.card.is_of_the_day else self.entry.day.value() or self.context.today()
        position = self.entry.chosen_position() if name == LENGTH.field else None
        return self._questions.look(self.lines[self._at], name, self.entry.values[name].stored_value(), position, on)

    def _finish(self, step: int) -> None:
        """Store the line, unless nothing was changed, and go to another."""
        if self.card is None or not self.lines or not all(self._holds(name) for name in self.entry.names()):
            return
        line, at = self.lines[self._at], self._at
        typed = self.entry.typed()
        is_passed = typed.is_empty and step < 0 if line.done_on is None else self._is_stored(line, typed)
        if not is_passed and not self._store(line, typed):
            return
        if step > 0 and self.card.is_done and at + 1 >= len(self.lines):
            self._go(at)
            self.finished.emit()
        else:
            self._go(at + step)

    def _is_stored(self, line: paper_lists.ListLine, typed: paper_lists.TypedLine) -> bool:
        """Return True if a line says nothing that is not stored."""
        is_same_day = self.card is None or self.card.is_of_the_day or line.on in (None, self.entry.day.value())
        return is_same_day and says_nothing_new(line, typed)

    def _store(self, line: paper_lists.ListLine, typed: paper_lists.TypedLine) -> bool:
        """Store the line as one action; return False, with the cursor where it is to be mended, if it is refused."""
        assert self.card is not None  # noqa: S101 - only a list that is open is typed
        words = ACTION.fill(list=self.card.number, number=line.position, name=line.person.shown)
        on = None if self.card.is_of_the_day else self.entry.day.value()
        stock = self._questions.stock_of(line, typed)
        try:
            with self.context.db.action(words) as session:
                paper_lists.type_back(session, line.id, typed, self.context.today(), on=on, by=self.given_by.value(), stock=stock)
                session.flush()
                action = action_id(session)
        except UserError as refused:
            self._refused(refused, line, typed)
            return False
        self._day = on or self._day
        self.context.notify(words, action)
        return True

    def _refused(self, refused: UserError, line: paper_lists.ListLine, typed: paper_lists.TypedLine) -> None:
        problem = refused.problems[0] if isinstance(refused, InputError) else None
        if problem is None:
            self.entry.say(refused.text)
        elif problem.field == "given_by":
            self.entry.say(problem.text)
            self.given_by.setFocus(Qt.FocusReason.OtherFocusReason)
        elif problem.field in STOCK_FIELDS:
            self._questions.ask_about_stock(line, typed)
            self.entry.say(ONCE_MORE.fill(problem=problem.text), BOXES, "warn")
            self.entry.focus(BOXES)
        else:
            name = problem.field if problem.field in self.entry.fields else DAY if problem.field == "day" else ""
            self.entry.say(problem.text, name)

    def _on_changed(self, changes: Changes) -> None:
        if self.card is None or not changes.touches(*TABLES):
            return
        shown, is_typed = self.entry.line, self.has_unstored
        try:
            self._read(self.card.id)
        except UserError:  # the list was taken away, e.g. by an undo
            self.card, self.lines = None, []
            self.left.emit()
            return
        self._follow(shown, is_typed)

    def _follow(self, shown: paper_lists.ListLine | None, is_typed: bool) -> None:
        """Let the fields follow their line, wherever it stands now; what is typed in them stays."""
        has_cursor = any(field.hasFocus() for field in self.entry.fields.values())
        at = next((at for at, line in enumerate(self.lines) if shown is not None and line.id == shown.id), None)
        if at is None:  # e.g. the person was deleted
            self._go(self._at, has_cursor)
            return
        self._at = at
        if is_typed or self.lines[at] == shown:
            self.entry.line = self.lines[at]
            self._mark()
        else:
            self._go(at, has_cursor)
