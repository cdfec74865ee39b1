"""The people behind one of the numbers of the tests."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, row
from desktop_app.ui.words import current, tr

from ... import services
from ...rules.wording import TESTS
from ...services import PersonScores, Score
from .model import change_words

NAME = QT_TRANSLATE_NOOP("Classes", "Name")
CHANGE = QT_TRANSLATE_NOOP("Classes", "Difference")
BACK = QT_TRANSLATE_NOOP("Classes", "Back to the class")
BOTH = QT_TRANSLATE_NOOP("Classes", "{n} people who took both tests")
BETTER = QT_TRANSLATE_NOOP("Classes", "{n} people who improved")


class ScorePeoplePanel(QWidget):
    """Who took both tests, or who improved; Enter opens somebody's card.

    Attributes:
        back_button: leads to the tests of the class.
    """

    def __init__(self, context: AppContext, class_id: bytes, which: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with context.db.read() as session:
            pairs = [one for one in services.tests_grid(session, class_id) if one.is_pair]
        shown = [one for one in pairs if _change(one) > 0] if which == "improved" else pairs
        self.title: Text = (BETTER if which == "improved" else BOTH).of(len(shown))
        columns: tuple[TableColumn[PersonScores], ...] = (
            TableColumn(NAME, lambda one: tr(one.name), stretch=True),
            TableColumn(TESTS["pre"], lambda one: _points(one.before), lambda one: _percent(one.before), numeric=True),
            TableColumn(TESTS["post"], lambda one: _points(one.after), lambda one: _percent(one.after), numeric=True),
            TableColumn(CHANGE, lambda one: change_words(_change(one)), _change, numeric=True),
        )
        self.model: RowsModel[PersonScores] = RowsModel(columns, self)
        self.model.set_rows(shown)
        self.table = table_view(self.model, self.title)
        self.back_button = button(BACK, "arrow-left", "ghost")
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(8))
        stack.addLayout(row(self.back_button, None))
        stack.addWidget(self.table, 1)
        self.table.opened.connect(lambda one: _open(context, one))


def _open(context: AppContext, one: PersonScores) -> None:
    if one.resident_id is not None:
        context.open_page("residents", resident=one.resident_id)


def _percent(score: Score | None) -> float:
    return 0.0 if score is None else score.percent


def _change(one: PersonScores) -> float:
    return _percent(one.after) - _percent(one.before)


def _points(score: Score | None) -> str:
    return "" if score is None else f"{current().number(score.score)} / {current().number(score.maximum)}"
