"""A field for the numbers of quizzes: at most two figures after the decimal sign, shown without needless ones."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.fields import NumberField
from desktop_app.ui.words import current

from ...rules.quizzes import LARGEST_NUMBER

DECIMALS = 2
"""Three would let ``1,250`` pass, which may mean one and a quarter or one thousand two hundred and fifty."""
PER_UNIT = 1000


class QuizNumberField(NumberField):
    """A number that is stored in thousandths."""

    def __init__(self, minimum: float = -LARGEST_NUMBER, unit: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(minimum, LARGEST_NUMBER, DECIMALS, unit, parent)

    def value_x1000(self) -> int | None:
        """Return the number in thousandths, or None."""
        return self.value_in(PER_UNIT)

    def set_x1000(self, value: int | None) -> None:
        """Show a number of thousandths."""
        self.set_value(None if value is None else value / PER_UNIT)

    def set_value(self, value: float | None) -> None:
        """Show a number with the figures it needs; None empties the field."""
        if value is None:
            self.setText("")
            return
        places = next((n for n in range(DECIMALS) if round(value, n) == value), DECIMALS)
        self.setText(current().number(value, places, grouped=False))
