"""Forms of one meeting: a single one, its time and topic, moved to another day, cancelled."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import DateField, TextField
from desktop_app.ui.form import Form

from .. import services
from ..rules.checks import check_in_term
from ..rules.entries import SessionEntry
from ..rules.schedule import check_times
from .time_field import TimeField

DESCRIBE_TITLE = QT_TRANSLATE_NOOP("Classes", "Meeting on {day}: time and topic")
MOVE_TITLE = QT_TRANSLATE_NOOP("Classes", "Move the meeting of {day}")
CANCEL_TITLE = QT_TRANSLATE_NOOP("Classes", "Cancel the meeting of {day}")
ADD_TITLE = QT_TRANSLATE_NOOP("Classes", "One meeting of {name}")
DAY = QT_TRANSLATE_NOOP("Classes", "Day")
TO_DAY = QT_TRANSLATE_NOOP("Classes", "To which day")
STARTS = QT_TRANSLATE_NOOP("Classes", "Begins at")
ENDS = QT_TRANSLATE_NOOP("Classes", "Ends at")
PLACE = QT_TRANSLATE_NOOP("Classes", "Place")
PLACE_HINT = QT_TRANSLATE_NOOP("Classes", "Empty: where the class always meets")
TOPIC = QT_TRANSLATE_NOOP("Classes", "Topic")
NOTE = QT_TRANSLATE_NOOP("Classes", "Note")
WHY = QT_TRANSLATE_NOOP("Classes", "Why")
WHY_HINT = QT_TRANSLATE_NOOP("Classes", "It stands on the list of meetings, e.g. flood, feast day, nobody to lead it")
MOVE_SAVE = QT_TRANSLATE_NOOP("Classes", "Move it")
CANCEL_SAVE = QT_TRANSLATE_NOOP("Classes", "Cancel it")


class _SessionFields(Form):
    """Times, place, topic and note of a meeting."""

    def add_description(self) -> None:
        """Add the fields of what is known of a meeting."""
        self.starts, self.ends = TimeField(), TimeField()
        self.place, self.topic, self.note = TextField(), TextField(), TextField()
        self.add_field("topic", TOPIC, self.topic)
        self.add_field("starts_at", STARTS, self.starts)
        self.add_field("ends_at", ENDS, self.ends, beside=True)
        self.add_field("place", PLACE, self.place, PLACE_HINT)
        self.add_field("note", NOTE, self.note)

    def entry(self) -> SessionEntry:
        """Return what stands in the fields."""
        return SessionEntry(
            starts_at=self.starts.value(),
            ends_at=self.ends.value(),
            place=self.place.value(),
            topic=self.topic.value(),
            note=self.note.value(),
        )

    def check(self) -> Sequence[Problem]:
        """Return whether the times can be."""
        return check_times(self.starts.value(), self.ends.value())


class AddSessionForm(_SessionFields):
    """One meeting outside of the schedule."""

    def __init__(self, context: AppContext, class_id: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._class_id = class_id
        with context.db.read() as session:
            self._row = services.class_card(session, class_id, context.today()).row
        self.title = ADD_TITLE.fill(name=self._row.name)
        self.day = DateField()
        self.add_field("held_on", DAY, self.day, required=True)
        self.add_description()
        self.day.set_value(context.today())
        self.reset_changes()

    def check(self) -> Sequence[Problem]:
        """Return whether day and times can be."""
        day = self.day.value()
        term = check_in_term(day, self._row.from_date, self._row.until_date) if day is not None else []
        return [*term, *super().check()]

    def save(self) -> None:
        """Store it as one action."""
        day = self.day.value()
        if day is None:
            return
        with self.context.db.action(self.title) as session:
            services.add_session(session, self._class_id, day, self.entry())
            action = action_id(session)
        self.context.notify(self.title, action)


class DescribeForm(_SessionFields):
    """Times, place, topic and note of one meeting."""

    def __init__(self, context: AppContext, session_id: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._session_id = session_id
        with context.db.read() as session:
            row = services.session_row(session, session_id)
            of_class = services.class_card(session, row.class_id, context.today()).row
        self.class_id = row.class_id
        self.title = DESCRIBE_TITLE.fill(day=row.held_on)
        self.add_description()
        self.topic.set_value(row.topic)
        self.starts.set_value(row.starts_at)
        self.ends.set_value(row.ends_at)
        self.place.set_value("" if row.place == of_class.place else row.place)
        self.note.set_value(row.note)
        self.reset_changes()

    def save(self) -> None:
        """Store it as one action."""
        with self.context.db.action(self.title) as session:
            services.describe_session(session, self._session_id, self.entry())
            action = action_id(session)
        self.context.notify(self.title, action)


class MoveForm(Form):
    """Another day for one meeting, with the reason."""

    def __init__(self, context: AppContext, session_id: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, MOVE_SAVE, parent)
        self._session_id = session_id
        with context.db.read() as session:
            row = services.session_row(session, session_id)
            self._class = services.class_card(session, row.class_id, context.today()).row
        self.class_id = row.class_id
        self.title = MOVE_TITLE.fill(day=row.held_on)
        self.day, self.reason = DateField(), TextField()
        self.add_field("held_on", TO_DAY, self.day, required=True)
        self.add_field("reason", WHY, self.reason, WHY_HINT, required=True)
        self.reset_changes()

    def check(self) -> Sequence[Problem]:
        """Return whether the class meets on such a day."""
        day = self.day.value()
        return check_in_term(day, self._class.from_date, self._class.until_date) if day is not None else ()

    def save(self) -> None:
        """Move it as one action."""
        day = self.day.value()
        if day is None:
            return
        with self.context.db.action(self.title) as session:
            services.move_session(session, self._session_id, day, self.reason.value(), self.context.today())
            action = action_id(session)
        self.context.notify(self.title, action)


class CancelForm(Form):
    """A meeting does not take place, and why."""

    def __init__(self, context: AppContext, session_id: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, CANCEL_SAVE, parent)
        self._session_id = session_id
        with context.db.read() as session:
            row = services.session_row(session, session_id)
        self.class_id = row.class_id
        self.title = CANCEL_TITLE.fill(day=row.held_on)
        self.reason = TextField()
        self.add_field("reason", WHY, self.reason, WHY_HINT, required=True)
        self.reset_changes()

    def check(self) -> Sequence[Problem]:
        """Return nothing: the reason is required, and the service refuses what has an attendance list."""
        return ()

    def save(self) -> None:
        """Cancel it as one action."""
        with self.context.db.action(self.title) as session:
            services.cancel_session(session, self._session_id, self.reason.value())
            action = action_id(session)
        self.context.notify(self.title, action)
