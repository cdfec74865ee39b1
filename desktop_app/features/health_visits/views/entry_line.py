"""The line in which people are searched and their values typed; it stands above the day's list, column by column."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules import age_text
from desktop_app.ui.table import ListView
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, set_property
from desktop_app.ui.words import joined, tr

from ..rules.measures import DAY_MEASURES, HEAD, LENGTH, WAIST, round_measure
from ..rules.positions import LYING, STANDING
from ..services import DayRow
from .day_table import (
    AGE,
    ARM_CM,
    FIELD_OF_COLUMN,
    HEAD_CM,
    HEAD_OR_WAIST,
    LENGTH_CM,
    NAME,
    NUMBER,
    RESULT,
    RESULT_COLUMN,
    ROUND_COLUMN,
    WAIST_CM,
    WEIGHT_KG,
)
from .measure_field import EntrySearch, MeasureField
from .wording import LYING_WORD, MOTHER, NO_LAST, STANDING_WORD, last_words, result_words, sex_word, status_word

HEADS = (NUMBER, NAME, AGE, WEIGHT_KG, LENGTH_CM, HEAD_CM, ARM_CM, RESULT)
SEARCH = QT_TRANSLATE_NOOP("Health visits", "Name, mother, house or number")
SEARCH_NAME = QT_TRANSLATE_NOOP("Health visits", "Search who came")
TURN = QT_TRANSLATE_NOOP("Health visits", "Lying or standing: press L or S in the field")
HEAD_PX = 34
LINE_PX = 60
GAP_PX = 3


class EntryLine(QWidget):
    """Shows either the search or one child with a field for each value.

    Attributes:
        search: where a name or number is typed.
        fields: the editors by name of the value.

    Signals:
        went_on(field), went_back(field): Enter or Shift+Enter in a field.
        turned: the length is now lying, or standing.
        left: Esc in a field.
    """

    went_on = Signal(str)
    went_back = Signal(str)
    turned = Signal()
    left = Signal()

    def __init__(self, view: ListView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._heads = [label(head, "caption", wrap=number == ROUND_COLUMN) for number, head in enumerate(HEADS)]
        self.search = EntrySearch(SEARCH, SEARCH_NAME)
        self.search.setMinimumWidth(px(200))
        self.name, self.about = QLabel(), QLabel()
        self.result = label("", tone="plain")
        self.fields = {field: MeasureField(measure) for field, measure in DAY_MEASURES.items()}
        self._round = HEAD.field
        self.position = QPushButton()
        self._lay_out()
        for field, editor in self.fields.items():
            editor.went_on.connect(lambda field=field: self.went_on.emit(field))
            editor.went_back.connect(lambda field=field: self.went_back.emit(field))
            editor.turned.connect(self._turn if field == LENGTH.field else _not_here)
            editor.left.connect(self.left)
        self.position.clicked.connect(lambda _checked=False: self._turn(""))
        view.horizontalHeader().sectionResized.connect(lambda *_sizes: self.place())
        view.viewport().installEventFilter(self)
        self.show_search()

    def show_search(self) -> None:
        """Offer the search again."""
        for part in (*self.fields.values(), self.position, self.name, self.about, self.result):
            part.hide()
        self._heads[ROUND_COLUMN].setText(tr(HEAD_OR_WAIST))
        self.search.show()

    def show_row(self, row: DayRow, position: str) -> None:
        """Show one child with its stored values; fields that were typed in keep what was typed.

        Args:
            position: what is chosen for the length.
        """
        self.search.hide()
        self.name.setText(joined(row.name, tr(status_word(row.status))))
        self.about.setText(
            joined(
                sex_word(row.sex, row.age_months),
                tr(age_text(row.birth, row.held_on, row.is_estimated)),
                tr(MOTHER, name=row.mother_name) if row.mother_name else "",
                row.house,
            )
        )
        self.about.setToolTip(self.about.text())
        self._round = round_measure(row.age_months)
        self._heads[ROUND_COLUMN].setText(tr(WAIST_CM if self._round == WAIST.field else HEAD_CM))
        for field, editor in self.fields.items():
            editor.show_stored(getattr(row, field))
            set_property(editor, "invalid", "false")
            editor.setVisible(field in (self._round, *_ALWAYS))
        self.show_position(position)
        self.position.show()
        self.name.show()
        self.about.show()
        self.show_result(row)
        self.place()

    def show_result(self, row: DayRow) -> None:
        """Say how the weight compares with the last one, or what the last one was."""
        words, tone = result_words(row.change, row.held_on, row.letter)
        if row.waits:
            words = last_words(row.last.weight_g, row.last.measured_on, row.held_on) if row.last else tr(NO_LAST)
        self.result.setText(words)
        self.result.setToolTip(words)
        set_property(self.result, "tone", tone or "plain")
        self.result.show()

    def show_position(self, position: str) -> None:
        """Show how the length is measured."""
        self.position.setProperty("position", position)
        self.position.setText(tr(LYING_WORD if position == LYING else STANDING_WORD))
        self.place()

    def chosen_position(self) -> str:
        """Return "lying" or "standing"."""
        return str(self.position.property("position"))

    def mark(self, field: str, is_wrong: bool) -> None:
        """Paint a field as wrong, or as good again."""
        set_property(self.fields[field], "invalid", "true" if is_wrong else "false")

    def place(self) -> None:
        """Put every part above its column of the list."""
        cells = self._cells()
        for column, words in enumerate(self._heads):
            cell = cells[column]
            words.setVisible(cell.width() > 0)
            words.setGeometry(cell.left() + px(12), 0, max(cell.width() - px(14), 0), px(HEAD_PX))
            field = self._round if column == ROUND_COLUMN else FIELD_OF_COLUMN.get(column)
            if field is not None:
                self._place_field(field, cell)
        cell, size = cells[RESULT_COLUMN], self.result.sizeHint()
        width = min(size.width(), cell.width() - px(12))
        left = cell.right() - px(10) - width if self.isRightToLeft() else cell.left() + px(10)
        self.result.setGeometry(left, cell.center().y() - size.height() // 2, width, size.height())
        self._place_person(cells[0].united(cells[1]).united(cells[2]))
        self._place_search(cells[0].united(cells[3]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the list when its scroll bar comes or goes."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the list's width."""
        super().resizeEvent(event)
        self.place()

    def _lay_out(self) -> None:
        for words in (self.name, self.about):
            words.setTextFormat(Qt.TextFormat.PlainText)
            if self.isRightToLeft():  # a Latin name would otherwise begin at the left
                words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        set_property(self.name, "role", "h2")
        set_property(self.about, "role", "caption")
        for part in (*self._heads, self.search, self.name, self.about, self.result, self.position, *self.fields.values()):
            part.setParent(self)
        for field, head in _HEAD_OF.items():
            self.fields[field].setAccessibleName(tr(head))
            self.fields[field].setObjectName(field)
        self.position.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.position.setProperty("kind", "link")
        self.position.setToolTip(tr(TURN))
        self.setFixedHeight(px(HEAD_PX + LINE_PX))

    def _place_field(self, field: str, cell: QRect) -> None:
        high = self.fields[field].sizeHint().height()
        top = cell.top() + (cell.height() - high) // 2
        box = QRect(cell.left() + px(GAP_PX), top, cell.width() - px(2 * GAP_PX), high)
        if field == LENGTH.field:
            beside = min(self.position.sizeHint().width(), box.width() // 2)
            self.position.setGeometry(box.left() if self.isRightToLeft() else box.right() - beside, top, beside, high)
            box = box.adjusted(beside, 0, 0, 0) if self.isRightToLeft() else box.adjusted(0, 0, -beside, 0)
        self.fields[field].setGeometry(box)

    def _cells(self) -> list[QRect]:
        """Return the place of each column in the line; reckoned from the widths, since a hidden list is not laid out."""
        viewport = self._view.viewport()
        start, whole, before = self._view.x() - self.x() + viewport.x(), viewport.width(), 0
        cells = []
        for column in range(len(HEADS)):
            width = self._view.columnWidth(column)
            left = whole - before - width if self.isRightToLeft() else before
            cells.append(QRect(start + left, px(HEAD_PX), width, px(LINE_PX)))
            before += width
        return cells

    def _place_person(self, cell: QRect) -> None:
        box = cell.adjusted(px(6), 0, -px(6), 0)
        self.name.setGeometry(box.left() + px(6), box.top() + px(6), box.width() - px(12), px(26))
        self.about.setGeometry(box.left() + px(6), box.top() + px(30), box.width() - px(12), px(22))

    def _place_search(self, cell: QRect) -> None:
        """Let the search reach over the weight's field, which is hidden while somebody is searched."""
        high = self.search.sizeHint().height()
        self.search.setGeometry(cell.left() + px(6), cell.top() + (cell.height() - high) // 2, cell.width() - px(12), high)

    def _turn(self, letter: str) -> None:
        if self.position.isHidden():
            return
        other = STANDING if self.chosen_position() == LYING else LYING
        self.show_position({"L": LYING, "S": STANDING}.get(letter, other))
        self.turned.emit()


_HEAD_OF = {**{field: HEADS[column] for column, field in FIELD_OF_COLUMN.items()}, WAIST.field: WAIST_CM}
_ALWAYS = tuple(field for field in FIELD_OF_COLUMN.values() if field != HEAD.field)


def _not_here(_letter: str) -> None:
    """Take L and S in the fields where they mean nothing."""
