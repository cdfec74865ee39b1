"""Asks for the day of an open day that is to be planned, or of one that is over."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.period import add_months
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.form import Form

from ... import services

TITLE = QT_TRANSLATE_NOOP("Volunteers", "Plan an open day")
DAY = QT_TRANSLATE_NOOP("Volunteers", "Day")
CHOOSE = QT_TRANSLATE_NOOP("Volunteers", "Choose who helps")
HINT = QT_TRANSLATE_NOOP("Volunteers", "For an open day that is over, write its date: then tick who came.")


class PlanForm(Form):
    """One date; nothing is stored before somebody is planned.

    Signals:
        chosen(day): the people of this open day are to be shown.
    """

    TITLE = TITLE
    chosen = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, CHOOSE, parent)
        self.day = DateField(maximum=context.today() + timedelta(days=365))
        self.add_field("day", DAY, self.day, HINT, required=True)
        self.day.set_value(self._next_day())

    def check(self) -> Sequence[Problem]:
        """Return nothing: the field knows which days can be."""
        return ()

    def save(self) -> None:
        """Show the people of the day."""
        day = self.day.value()
        self.reset_changes()  # the people of the day take the form's place at once
        self.chosen.emit(day)

    def _next_day(self) -> date | None:
        """Return a month after the last open day that is known here, if that lies ahead."""
        with self.context.db.read() as session:
            days = [row.event.on_date for row in services.list_events(session) if row.event.kind == "open_day"]
        following = add_months(days[0], 1) if days else None
        return following if following is not None and following >= self.context.today() else None
