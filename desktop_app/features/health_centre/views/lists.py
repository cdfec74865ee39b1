"""The two lists of posts, overview and numbers of the month, with the sums of all posts over them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.table import ListView, RowsModel, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label
from desktop_app.ui.words import current, joined, tr

from ..rules.columns import COUNTS, INDICATORS
from ..rules.reading import share_of_all, summed
from ..services.reading import ReadPost
from .tables import month_columns, post_columns, titles_of_signs
from .wording import is_behind, percent_words

POSTS = QT_TRANSLATE_NOOP("Health centre", "Posts")
NUMBERS = QT_TRANSLATE_NOOP("Health centre", "Numbers of the month")
ALL = QT_TRANSLATE_NOOP("Health centre", "All posts:")
BEHIND = QT_TRANSLATE_NOOP("Health centre", "{n} posts have sent nothing for more than a month")
LATE = QT_TRANSLATE_NOOP("Health centre", "{n} reports are late")
NOT_READ = QT_TRANSLATE_NOOP("Health centre", "{n} posts could not be read")
SUM = QT_TRANSLATE_NOOP("Health centre", "{title} {number}")
FIRST = ("people", "S", "D")


class Lists(QWidget):
    """Shows what was read of the posts.

    Attributes:
        posts, numbers: the models of both lists.
        table, month_table: their views.
        sums: words over the list.

    Signals:
        opened(ReadPost): a post was clicked or opened.
    """

    opened = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.posts: RowsModel[ReadPost] = RowsModel(post_columns(today), self)
        self.numbers: RowsModel[ReadPost] = RowsModel(month_columns(), self)
        self.table: ListView = table_view(self.posts, POSTS)
        self.month_table: ListView = table_view(self.numbers, NUMBERS)
        self.sums = label("", wrap=True)
        self.sums.setToolTip(titles_of_signs())
        self._waiting = label("", "muted", wrap=True)
        self._tables = QStackedWidget()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        for part in (self.sums, self._waiting):
            part.setContentsMargins(px(10), px(6), px(10), 0)
            stack.addWidget(part)
        stack.addWidget(self._tables, 1)
        for table in (self.table, self.month_table):
            self._tables.addWidget(table)
            table.opened.connect(self.opened)
            table.clicked.connect(lambda _index, table=table: self._clicked(table))

    def show_found(self, found: Sequence[ReadPost]) -> None:
        """Show the posts; sums count people, not posts."""
        for model in (self.posts, self.numbers):
            model.set_rows(list(found))
        readings = [one.reading for one in found if one.reading is not None]
        counts = [(COUNTS[code], summed(readings, code)) for code in FIRST]
        told = [tr(SUM, title=title, number=current().number(number)) for title, number in counts if number is not None]
        shares = [(one.title, share_of_all(readings, one.part, one.whole)) for one in INDICATORS]
        told += [tr(SUM, title=title, number=percent_words(share)) for title, share in shares if share is not None]
        self.sums.setText(f"{tr(ALL)} {joined(*told)}" if told else "")
        behind = sum(is_behind(one, self._today) for one in found if one.reading is not None)
        late = sum(one.reading.is_late(self._today) for one in found if one.reading is not None)
        missing = sum(bool(one.problem) for one in found)
        lines = [words.of(number) for words, number in ((BEHIND, behind), (LATE, late), (NOT_READ, missing)) if number]
        self._waiting.setText(joined(*lines))
        self._waiting.setVisible(bool(lines))

    def show_month(self, is_month: bool) -> None:
        """Show the numbers of the month, or the overview."""
        self._tables.setCurrentWidget(self.month_table if is_month else self.table)

    def _clicked(self, table: ListView) -> None:
        row = table.current_row()
        if row is not None:
            self.opened.emit(row)
