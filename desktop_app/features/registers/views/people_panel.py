"""The people behind one number, beside the table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import column, icon_button, label, row
from desktop_app.ui.words import current, tr

from ..services import PersonLine

PEOPLE = QT_TRANSLATE_NOOP("Registers", "The people behind the number")
COUNT = QT_TRANSLATE_NOOP("Registers", "{n} people")
HINT = QT_TRANSLATE_NOOP("Registers", "Press Enter on a name to open the card.")
CLOSE = QT_TRANSLATE_NOOP("Registers", "Close the list (Esc)")
NAME = QT_TRANSLATE_NOOP("Registers", "Name")
BORN = QT_TRANSLATE_NOOP("Registers", "Born")
PANEL_PX = 330
COLUMNS: Sequence[TableColumn[PersonLine]] = (
    TableColumn(NAME, lambda line: tr(line.name), stretch=True),
    TableColumn(
        BORN,
        lambda line: current().partial_date(line.birth),
        sort=lambda line: (line.birth.year or 0, line.birth.month or 0, line.birth.day or 0),
    ),
)


class PeoplePanel(QFrame):
    """A list of people.

    Signals:
        opened(id): a person was opened.
        closed: the list is to be closed.
    """

    opened = Signal(bytes)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Detail")
        self.title = label("", "h2", wrap=True)
        self.count = label("", "muted")
        self.model = RowsModel(COLUMNS, self)
        self.list = table_view(self.model, PEOPLE)
        self.close_button = icon_button(CLOSE, "x", self.closed.emit)
        head = row(column(self.title, self.count, spacing=2), self.close_button)
        head.setStretch(0, 1)
        head.setAlignment(self.close_button, Qt.AlignmentFlag.AlignTop)
        body = column(head, self.list, label(HINT, "caption", wrap=True), spacing=8)
        body.setStretchFactor(self.list, 1)
        body.setContentsMargins(px(12), px(10), px(12), px(10))
        self.setLayout(body)
        self.setFixedWidth(px(PANEL_PX))
        self.list.opened.connect(lambda line: self.opened.emit(line.id))
        add_shortcut(self, Qt.Key.Key_Escape, self.closed.emit)

    def show_people(self, title: str, lines: Sequence[PersonLine]) -> None:
        """Show people under what they were counted for, and take the cursor."""
        self.title.setText(title)
        self.count.setText(tr(COUNT.of(len(lines))))
        self.model.set_rows(lines)
        self.show()
        self.list.choose(0)
        self.list.setFocus()
