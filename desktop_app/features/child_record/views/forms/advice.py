"""What was talked about with the mother on a day."""

from datetime import date
from typing import Any

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.fields.ticks import TicksField

from ... import services
from ...services import DayRecord
from .day_form import DayForm

BY = QT_TRANSLATE_NOOP("Child record", "Asked by")
TOPICS = QT_TRANSLATE_NOOP("Child record", "What was talked about")
ADVICE_ACTION = QT_TRANSLATE_NOOP("Child record", "Advice for {name}, {day}")


class AdviceForm(DayForm):
    """What was talked about with the mother."""

    TITLE = QT_TRANSLATE_NOOP("Child record", "Advice")
    ACTION = ADVICE_ACTION

    def lay_out(self) -> None:
        """Offer the topics, each with what is said."""
        self.topics = TicksField()
        self.by = TextField()
        self.add_field("topics", TOPICS, self.topics)
        self.add_field("by", BY, self.by)

    def show_record(self, known: DayRecord) -> None:
        """Offer the topics for the child's age, and tick what is stored."""
        age = self.age_months
        offered = [one for one in services.advice_topics(self.pack) if one.is_for(age) or one.code in known.advice]
        self.topics.set_choices([(one.code, one.title, one.mother) for one in offered])
        self.topics.set_value(known.advice)

    def store(self, session: Any, day: date) -> None:
        """Store the topics; what is not ticked any more is taken back."""
        services.record_advice(session, self.resident, day, self.topics.value(), self.context.today(), self.by.value())
