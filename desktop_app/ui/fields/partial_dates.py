"""A field for a date of which people may know only a part, or only an age."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..tokens import px
from ..widgets import button, label, set_property
from ..words import current, tr
from .choice import ChoiceField
from .number import NumberField, plain_digits
from .reading_dates import NO_SUCH_DAY, NO_YEAR, YEAR_RANGE, read_partial_date, year_first
from .text import LineField

DAY = QT_TRANSLATE_NOOP("Window", "Day")
MONTH = QT_TRANSLATE_NOOP("Window", "Month")
YEAR = QT_TRANSLATE_NOOP("Window", "Year")
ONLY_AGE = QT_TRANSLATE_NOOP("Window", "Only the age is known")
DATE_KNOWN = QT_TRANSLATE_NOOP("Window", "The date is known")
AGE = QT_TRANSLATE_NOOP("Window", "Age")
UNIT_OF_AGE = QT_TRANSLATE_NOOP("Window", "Years or months")
YEARS = QT_TRANSLATE_NOOP("Window", "years old")
MONTHS = QT_TRANSLATE_NOOP("Window", "months old")
ABOUT = QT_TRANSLATE_NOOP("Window", "born about {date}")
MONTH_MISSING = QT_TRANSLATE_NOOP("Window", "The month is missing. Write it, or empty the day.")
LATER_THAN_TODAY = QT_TRANSLATE_NOOP("Window", "{date} has not come yet. Check the year.")


def estimated_birth(age: int, in_months: bool, today: date) -> PartialDate:
    """Return the year, or the year and month, of birth of somebody who is ``age`` today; never an invented day.

    The part that is returned gives back the same age when it is reckoned with today.
    """
    if in_months:
        candidates = [PartialDate(month.year, month.month) for month in (Month.of(today).plus(-age - back) for back in (0, 1))]
        return next((born for born in candidates if born.age_months(today) == age), candidates[0])
    years = [PartialDate(today.year - age - back) for back in (0, 1)]
    return next((born for born in years if (born.age_months(today) or 0) // 12 == age), years[-1])


class PartialDateField(QWidget):
    """Day, month and year, each of which may stay empty from the left; or an age, which gives an estimate.

    A whole date pasted or typed into any of the three boxes is spread over them.

    Args:
        today: returns today; ages are counted back from it.
        allow_future: accept days after today.
        offer_age: let people say an age in place of a date: for births.

    Signals:
        changed: a person typed or chose.
    """

    changed = Signal()

    def __init__(
        self,
        today: Callable[[], date] = date.today,
        allow_future: bool = False,
        parent: QWidget | None = None,
        offer_age: bool = True,
    ) -> None:
        super().__init__(parent)
        self._today, self._allow_future = today, allow_future
        self.day, self.month, self.year = _box(2), _box(2), _box(4)
        self.age = NumberField(0, 130)
        self.age_unit = ChoiceField([("years", YEARS), ("months", MONTHS)])
        self._way = QStackedWidget()
        self._way.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._way.addWidget(self._date_line())
        self._way.addWidget(self._age_line())
        self.switch: QPushButton = button(ONLY_AGE, kind="link", clicked=self._switch)
        if not offer_age:
            self.switch.hide()
        self._heard = label("", "caption", wrap=True)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(2))
        stack.addWidget(self._way)
        line = QHBoxLayout()
        line.addWidget(self._heard, 1)
        line.addWidget(self.switch)
        stack.addLayout(line)
        self.setFocusProxy(self.year if year_first(current()) else self.day)
        for editor in (self.day, self.month, self.year, self.age, self.age_unit):
            editor.changed.connect(self._edited)

    @property
    def is_estimated(self) -> bool:
        """Return True if the date comes from an age."""
        return self._way.currentIndex() == 1

    def value(self) -> PartialDate | None:
        """Return what is known; an unknown ``PartialDate()`` if nothing was typed, None if it cannot be read."""
        found = self._read()
        return found if isinstance(found, PartialDate) else None

    def set_value(self, value: PartialDate | None) -> None:
        """Show a date; the three boxes come back if an age was asked before."""
        self._way.setCurrentIndex(0)
        self.switch.setText(tr(ONLY_AGE))
        shown = value or PartialDate()
        spoken = current()
        for editor, part in ((self.day, shown.day), (self.month, shown.month), (self.year, shown.year)):
            editor.setText("" if part is None else spoken.number(part, grouped=False))
        self._repeat()

    def set_age(self, age: int, in_months: bool = False) -> None:
        """Show an age instead of a date."""
        self._way.setCurrentIndex(1)
        self.switch.setText(tr(DATE_KNOWN))
        self.age.set_value(age)
        self.age_unit.set_value("months" if in_months else "years")
        self._repeat()

    def problem(self) -> Text | None:
        """Return why what stands there is no possible date, or None."""
        found = self._read()
        return found if isinstance(found, Text) else None

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name each box after the question and its part."""
        super().setAccessibleName(name)
        parts = ((self.day, DAY), (self.month, MONTH), (self.year, YEAR), (self.age, AGE), (self.age_unit, UNIT_OF_AGE))
        for editor, part in parts:
            editor.setAccessibleName(f"{name}: {tr(part)}")

    def set_invalid(self, invalid: bool) -> None:
        """Mark all boxes as wrong."""
        for editor in (self.day, self.month, self.year, self.age):
            set_property(editor, "invalid", "true" if invalid else "false")

    def _date_line(self) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        boxes = [(self.day, DAY, 2), (self.month, MONTH, 2), (self.year, YEAR, 3)]
        for editor, title, share in reversed(boxes) if year_first(current()) else boxes:
            editor.setPlaceholderText(tr(title))
            editor.setAccessibleName(tr(title))
            layout.addWidget(editor, share)
        return line

    def _age_line(self) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        self.age.setPlaceholderText(tr(AGE))
        self.age.setAccessibleName(tr(AGE))
        self.age_unit.setAccessibleName(tr(UNIT_OF_AGE))
        layout.addWidget(self.age, 1)
        layout.addWidget(self.age_unit, 1)
        return line

    def _switch(self) -> None:
        to_age = not self.is_estimated
        self._way.setCurrentIndex(1 if to_age else 0)
        self.switch.setText(tr(DATE_KNOWN if to_age else ONLY_AGE))
        (self.age if to_age else self.year).setFocus()
        self._edited()

    def _edited(self) -> None:
        if not self.is_estimated:
            self._spread()
        self._repeat()
        self.changed.emit()

    def _spread(self) -> None:
        """Put a whole date that was typed into one box into all three."""
        for editor in (self.day, self.month, self.year):
            if len(plain_digits(editor.text())) > 4:
                whole = read_partial_date(editor.text(), current())
                if isinstance(whole, PartialDate) and whole.month is not None:
                    self.set_value(whole)
                    return

    def _read(self) -> PartialDate | Text:
        if self.is_estimated:
            return self._read_age()
        parts = [plain_digits(box.text()) for box in (self.year, self.month, self.day)]
        year, month, day = parts
        if not any(parts):
            return PartialDate()
        typed = "/".join(part for part in (day, month, year) if part)
        if not year:
            return NO_YEAR.fill(example=current().number(self._today().year, grouped=False))
        if day and not month:
            return MONTH_MISSING
        if not all(part.isdigit() for part in parts if part):
            return NO_SUCH_DAY.fill(typed=typed)
        if not 1900 <= int(year) <= 2200:
            return YEAR_RANGE.fill(year=year)
        try:
            found = PartialDate(int(year), int(month) if month else None, int(day) if day else None)
        except ValueError:
            return NO_SUCH_DAY.fill(typed=typed)
        if not self._allow_future and found.earliest is not None and found.earliest > self._today():
            return LATER_THAN_TODAY.fill(date=found)
        return found

    def _read_age(self) -> PartialDate | Text:
        if (wrong := self.age.problem()) is not None:
            return wrong
        age = self.age.value()
        if age is None:
            return PartialDate()
        return estimated_birth(int(age), self.age_unit.value() == "months", self._today())

    def _repeat(self) -> None:
        """Say back in words what was understood."""
        found = self._read()
        words = ""
        if isinstance(found, PartialDate) and found.is_known:
            words = _in_words(found)
            if self.is_estimated:
                words = tr(ABOUT.fill(date=words))
        self._heard.setText(words)


def _in_words(found: PartialDate) -> str:
    spoken = current()
    if found.exact is not None:
        return spoken.long_date(found.exact)
    if found.year is not None and found.month is not None:
        return spoken.month(Month(found.year, found.month))
    return spoken.partial_date(found)


def _box(figures: int) -> LineField:
    box = LineField()
    box.setMinimumWidth(px(28) + figures * box.fontMetrics().horizontalAdvance("0"))
    return box
