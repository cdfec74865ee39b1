"""How those who measure read their tools, in words that help to talk about it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label
from desktop_app.ui.words import current, tr

from ...rules.doubts import FEWEST, Habit
from ...rules.measures import MEASURES
from ...services.rounding import MeasurerHabit

LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "Habits of measuring")
ABOUT = QT_TRANSLATE_NOOP(
    "Health visits",
    "Read exactly, each last digit comes as often as the others, and .0 and .5 together make 20 of 100. Who writes them much"
    " more often reads to the nearest half: look at the scale and the board together.",
)
NOBODY = QT_TRANSLATE_NOOP("Health visits", "Nobody is named")
ROUND = QT_TRANSLATE_NOOP("Health visits", "reads to .0 and .5")
UNEVEN = QT_TRANSLATE_NOOP("Health visits", "writes .{digit} very often")
EVEN = QT_TRANSLATE_NOOP("Health visits", "reads exactly")
FEW = QT_TRANSLATE_NOOP("Health visits", "too few values: fewer than {number}")
COLUMN_WHO = QT_TRANSLATE_NOOP("Health visits", "Measured by")
COLUMN_MEASURE = QT_TRANSLATE_NOOP("Health visits", "Measure")
COLUMN_VALUES = QT_TRANSLATE_NOOP("Health visits", "Values")
COLUMN_SHARE = QT_TRANSLATE_NOOP("Health visits", ".0 and .5 of 100")
COLUMN_HABIT = QT_TRANSLATE_NOOP("Health visits", "Habit")
TONES = {"round": "warn", "uneven": "warn", "even": "ok", "few": "plain"}


class HabitsList(QWidget):
    """A list of habits by measurer and measure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: RowsModel[MeasurerHabit] = RowsModel(_COLUMNS, self)
        self.table = table_view(self.model, LIST_NAME)
        about = label(ABOUT, "muted", wrap=True)
        about.setContentsMargins(px(16), px(4), px(16), px(6))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(about)
        stack.addWidget(self.table, 1)

    def show_habits(self, habits: Sequence[MeasurerHabit]) -> None:
        """Show the habits of a period."""
        self.model.set_rows(habits)


def _words(habit: Habit) -> str:
    if habit.kind == "round":
        return tr(ROUND)
    if habit.kind == "uneven":
        return tr(UNEVEN, digit=current().number(habit.favourite))
    return tr(EVEN) if habit.kind == "even" else tr(FEW, number=FEWEST)


_COLUMNS: Sequence[TableColumn[MeasurerHabit]] = (
    TableColumn(COLUMN_WHO, lambda found: found.measurer or tr(NOBODY), stretch=True),
    TableColumn(COLUMN_MEASURE, lambda found: tr(MEASURES[found.habit.field].title)),
    TableColumn(
        COLUMN_VALUES, lambda found: current().number(found.habit.values), lambda found: found.habit.values, numeric=True
    ),
    TableColumn(
        COLUMN_SHARE,
        lambda found: current().number(100 * found.habit.round_share, 0),
        lambda found: found.habit.round_share,
        numeric=True,
    ),
    TableColumn(COLUMN_HABIT, lambda found: _words(found.habit), tone=lambda found: TONES[found.habit.kind]),
)
