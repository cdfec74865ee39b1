"""Small forms for what happens in a life: death, moves, a new name, being away for a while."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, PartialDateField, TextField
from desktop_app.ui.form import Form

from .. import services
from ..rules import check_event
from ..rules.wording import KINSHIPS, STATUSES
from ..services import ResidentRow
from .pick_field import HouseholdField

WHEN = QT_TRANSLATE_NOOP("Residents", "When")
WHEN_HINT = QT_TRANSLATE_NOOP("Residents", "What is not known stays empty")
DEATH = QT_TRANSLATE_NOOP("Residents", "Record the death of {name}")
DEATH_NOTE = QT_TRANSLATE_NOOP("Residents", "Note, e.g. the cause if it is known")
MOVE_OUT = QT_TRANSLATE_NOOP("Residents", "{name} moved away")
WHERE_TO = QT_TRANSLATE_NOOP("Residents", "Where to")
MOVE_IN = QT_TRANSLATE_NOOP("Residents", "{name} moved in")
WHERE_FROM = QT_TRANSLATE_NOOP("Residents", "Where from")
HOUSEHOLD = QT_TRANSLATE_NOOP("Residents", "Lives with")
KINSHIP = QT_TRANSLATE_NOOP("Residents", "Position in the household")
RENAME = QT_TRANSLATE_NOOP("Residents", "New name of {name}")
NEW_NAME = QT_TRANSLATE_NOOP("Residents", "New name")
RENAME_HINT = QT_TRANSLATE_NOOP("Residents", "The old name stays searchable.")
STATUS_TITLE = QT_TRANSLATE_NOOP("Residents", "Where {name} lives now")
STATUS = QT_TRANSLATE_NOOP("Residents", "Status")
CHOSEN = ("here", "temporarily_here", "temporarily_away", "visitor")


class EventForm(Form):
    """What happened to somebody, and when as far as it is known.

    Attributes:
        kind: what ``rules.check_event`` calls it.
        words: title of the form and name of the action.
    """

    kind: str
    words: Text

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._resident = resident
        with context.db.read() as session:
            self.person: ResidentRow = services.resident_card(session, resident).row
            self._death = services.death_of(session, resident)
        self.when = PartialDateField(context.today, offer_age=False)
        self.when.set_value(PartialDate.of(context.today()))
        self.when.switch.hide()  # it is not a birth: no age gives the date
        self._add_fields()
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return self.words.fill(name=self.person.shown)

    def day(self) -> PartialDate:
        """Return when it happened, as far as it was written."""
        return self.when.value() or PartialDate()

    def check(self) -> Sequence[Problem]:
        """Return what cannot be true of the date."""
        return check_event(self.kind, self.day(), self.person.birth, self._death, self.context.today())

    def save(self) -> None:
        """Store it as one action."""
        with self.context.db.action(self.words.fill(name=self.person.shown)) as session:
            self.store(session)

    def store(self, session: Any) -> None:
        """Store it in a running action."""
        raise NotImplementedError

    def _add_fields(self) -> None:
        raise NotImplementedError


class DeathForm(EventForm):
    """A death."""

    kind, words = "died", DEATH

    def store(self, session: Any) -> None:
        """Record the death."""
        services.record_death(session, self._resident, self.day(), self.context.today(), self.note.value())

    def _add_fields(self) -> None:
        self.note = TextField()
        self.add_field("when", WHEN, self.when, WHEN_HINT)
        self.add_field("note", DEATH_NOTE, self.note)


class MoveOutForm(EventForm):
    """Somebody moved away."""

    kind, words = "moved_out", MOVE_OUT

    def store(self, session: Any) -> None:
        """Record the move."""
        services.record_move_out(session, self._resident, self.day(), self.context.today(), self.place.value())

    def _add_fields(self) -> None:
        self.place = TextField()
        self.add_field("when", WHEN, self.when, WHEN_HINT)
        self.add_field("place", WHERE_TO, self.place)


class MoveInForm(EventForm):
    """Somebody came to live here, or came back."""

    kind, words = "moved_in", MOVE_IN

    def store(self, session: Any) -> None:
        """Record the move, into the household that was chosen."""
        services.record_move_in(
            session,
            self._resident,
            self.day(),
            self.context.today(),
            self.place.value(),
            self.household.value().id,
            self.kinship.value() or "other_relative",
        )

    def _add_fields(self) -> None:
        self.place, self.household = TextField(), HouseholdField(self.context)
        self.kinship = ChoiceField(list(KINSHIPS.items()))
        self.household.set_household(self.person.household_id)
        self.kinship.set_value(self.person.kinship or "other_relative")
        self.add_field("when", WHEN, self.when, WHEN_HINT)
        self.add_field("place", WHERE_FROM, self.place)
        self.add_field("household", HOUSEHOLD, self.household)
        self.add_field("kinship", KINSHIP, self.kinship)


class RenameForm(EventForm):
    """Another name; a newborn gets its first."""

    kind, words = "renamed", RENAME

    def store(self, session: Any) -> None:
        """Write the name."""
        services.rename(session, self._resident, self.name.value(), self.day(), self.context.today())

    def _add_fields(self) -> None:
        self.name = TextField()
        self.name.set_value(self.person.own_name)
        self.add_field("name", NEW_NAME, self.name, RENAME_HINT, required=True)
        self.add_field("when", WHEN, self.when, WHEN_HINT)


class StatusForm(EventForm):
    """Here or away for a while, a visitor, or simply living here."""

    kind, words = "status", STATUS_TITLE

    def check(self) -> Sequence[Problem]:
        """Return nothing: each status offered can be."""
        return ()

    def store(self, session: Any) -> None:
        """Write the status."""
        services.set_status(session, self._resident, self.status.value())

    def _add_fields(self) -> None:
        self.status = ChoiceField([(code, STATUSES[code]) for code in CHOSEN])
        self.status.set_value(self.person.status)
        self.add_field("status", STATUS, self.status, required=True)
        self.when.hide()
