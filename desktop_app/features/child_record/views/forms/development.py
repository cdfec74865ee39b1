"""The development list of a day."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.fields.ticks import TicksField
from desktop_app.ui.widgets import label

from ... import services
from ...rules.development import Band, band_for, check_development
from ...services import DayRecord
from ..wording import band_words, source_words
from .day_form import DayForm

BY = QT_TRANSLATE_NOOP("Child record", "Asked by")
NOTE = QT_TRANSLATE_NOOP("Child record", "Note")
LIST = QT_TRANSLATE_NOOP("Child record", "List")
LIST_HINT = QT_TRANSLATE_NOOP(
    "Child record", "Born too early? Until two years choose the list for the age counted from the due date."
)
DONE = QT_TRANSLATE_NOOP("Child record", "Tick what the child does")
DEVELOPMENT_ACTION = QT_TRANSLATE_NOOP("Child record", "Development of {name}, {day}")


class DevelopmentForm(DayForm):
    """One development list."""

    TITLE = QT_TRANSLATE_NOOP("Child record", "Development list")
    ACTION = DEVELOPMENT_ACTION

    def lay_out(self) -> None:
        """Ask which list, and tick what the child does."""
        self.bands = services.development_bands(self.pack)
        self.band = ChoiceField([(band.months, band_words(band.months)) for band in self.bands])
        self.done, self.by, self.note = TicksField(), TextField(), TextField()
        self.add_field("band_months", LIST, self.band, LIST_HINT, required=True)
        self.add_field("missing", DONE, self.done)
        self.add_field("by", BY, self.by)
        self.add_field("note", NOTE, self.note)
        sources = [one.source for band in self.bands for one in band.milestones]
        self.add_part(label(source_words(self.pack, sources), "caption", wrap=True))
        self.band.changed.connect(self._show_list)

    def show_record(self, known: DayRecord) -> None:
        """Show the list of that day, or the one for the child's age."""
        stored = known.development
        usual = band_for(self.bands, self.age_months)
        self.band.set_value(stored.band_months if stored else usual.months if usual else None)
        self._show_list()
        band = self._chosen()
        if stored is not None and band is not None:
            self.done.set_value([code for code in band.codes if code not in stored.missing])
            self.by.set_value(stored.by)
            self.note.set_value(stored.note)

    def missing(self) -> tuple[str, ...]:
        """Return what is not ticked."""
        band, done = self._chosen(), self.done.value()
        return tuple(code for code in band.codes if code not in done) if band is not None else ()

    def check_answers(self) -> Sequence[Problem]:
        """Return whether a list is chosen."""
        return check_development(self.bands, self.band.value() or -1, self.missing())

    def store(self, session: Any, day: date) -> None:
        """Store the list."""
        months, by, today = self.band.value(), self.by.value(), self.context.today()
        services.record_development(session, self.resident, day, months, self.missing(), by, today, self.note.value())

    def _chosen(self) -> Band | None:
        return next((band for band in self.bands if band.months == self.band.value()), None)

    def _show_list(self) -> None:
        band = self._chosen()
        self.done.set_choices([(one.code, one.title) for one in band.milestones] if band is not None else ())
