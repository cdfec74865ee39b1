"""A field for the expiry date of a box, which often names only a month."""

from datetime import date

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import Text
from desktop_app.ui.fields import DateField
from desktop_app.ui.fields.reading_dates import read_date, read_partial_date
from desktop_app.ui.words import current


class ExpiryField(DateField):
    """A day, or a month and a year: then the last day of the month, until which the box is good."""

    def value(self) -> date | None:
        """Return the last day on which it may be given, or None."""
        return self._last_day() or super().value()

    def problem(self) -> Text | None:
        """Return why what stands there is no day and no month, or None."""
        return None if self._last_day() is not None else super().problem()

    def _last_day(self) -> date | None:
        """Return the last day of a month that stands there without a day."""
        found = read_partial_date(self.text(), current())
        if isinstance(found, PartialDate) and found.year is not None and found.month is not None and found.day is None:
            return Month(found.year, found.month).last
        return None

    def _show_back(self) -> None:
        last = self._last_day()
        if last is not None:
            self.set_value(last)
        if isinstance(read_date(self.text(), current()), date):
            super()._show_back()
