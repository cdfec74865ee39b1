"""What happens to a typed value: looked at, asked about once, stored at once, or refused with a sentence."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.recorder import action_id
from desktop_app.packs import pack_of
from desktop_app.ui.context import AppContext

from .. import services
from ..rules.health_book import BookEntry
from ..rules.measures import LENGTH
from ..rules.positions import usual_position
from ..services.due_words import DueToday, due_today
from .this_laptop import ThisLaptop

_CHECK_IN = QT_TRANSLATE_NOOP("Health visits", "Check in {name}")
_REMOVE = QT_TRANSLATE_NOOP("Health visits", "Take {name} off the day's list")
_SWOLLEN = QT_TRANSLATE_NOOP("Health visits", "Both feet of {name} are swollen")
_NOT_SWOLLEN = QT_TRANSLATE_NOOP("Health visits", "The feet of {name} are not swollen")
_MORE = QT_TRANSLATE_NOOP("Health visits", "Measure {name}: further values")
_TURN = QT_TRANSLATE_NOOP("Health visits", "Correct {name}: lying or standing")


@dataclass(frozen=True, slots=True)
class Answer:
    """What to say to the volunteer.

    Attributes:
        goes_on: the value is stored, or there was nothing to store.
        text: a sentence, "" for none.
        tone: error, warn or plain.
    """

    goes_on: bool
    text: Label = ""
    tone: str = "plain"


GO_ON = Answer(True)


class EntryFlow:
    """The child whose values are being entered on an open day.

    Attributes:
        day: the open day.
        row: the child as stored, or None while somebody is searched.
        left: who was in the line before, until the next child or another day is taken.
    """

    def __init__(self, context: AppContext) -> None:
        self.context = context
        self._laptop = ThisLaptop(context.device)
        self.day: services.DayCard | None = None
        self.row: services.DayRow | None = None
        self.left: bytes | None = None
        self._due: tuple[bytes, bytes, DueToday] | None = None
        self._asked: tuple[bytes, str, int, str | None] | None = None

    def pick(self, resident: bytes) -> Answer:
        """Take somebody into the entry line; nothing is stored yet. Who cannot have come is refused."""
        if self.day is None:
            return Answer(False)
        try:
            with self.context.db.read() as session:
                services.refuse_resident(session, resident, self.day.held_on)
                self.row = services.day_row(session, self.day.id, resident)
        except UserError as refused:
            return _refusal(refused)
        return GO_ON

    def drop(self) -> None:
        """Go back to searching."""
        self.left = self.row.resident if self.row else None
        self.row = None
        self._asked = None

    def forget(self) -> None:
        """Go back to searching as if nobody had been entered, e.g. on another day."""
        self.drop()
        self.left = None

    def reload(self) -> None:
        """Read the child again after something was stored; nobody is left if it is not there any more."""
        if self.row is None or self.day is None:
            return
        try:
            with self.context.db.read() as session:
                self.row = services.day_row(session, self.day.id, self.row.resident)
        except UserError:
            self.drop()

    def check_in(self, with_number: bool) -> Answer:
        """Enter the child on the day without any value."""
        if self.day is None or self.row is None or (self.row.visit is not None and not with_number):
            return GO_ON
        try:
            with self.context.db.action(_CHECK_IN.fill(name=self.row.name)) as session:
                services.check_in(session, self.day.id, self.row.resident, with_number, self._laptop.first_number)
        except UserError as refused:
            return _refusal(refused)
        self.reload()
        return GO_ON

    def remove(self) -> None:
        """Take the child off the day's list, with what was measured; the notice offers to undo it."""
        row = self.row
        if row is None or row.visit is None:
            return
        label = _REMOVE.fill(name=row.name)
        with self.context.db.action(label) as session:
            services.remove_visit(session, row.visit)
            action = action_id(session)
        self.context.notify(label, action)

    def enter(self, field: str, value: int | None, position: str | None = None) -> Answer:
        """Store one value, unless it is refused or has to be asked about first.

        Args:
            field: a key of ``rules.measures.MEASURES``.
            value: in grams or millimetres; None empties the field.
            position: of a length.
        """
        row, day = self.row, self.day
        if row is None or day is None:
            return GO_ON
        before: int | None = getattr(row, field)
        is_turned = field == LENGTH.field and value is not None and position != row.position
        if value == before and not is_turned:
            return Answer(True)
        note: Text | None = None
        if value is not None:
            with self.context.db.read() as session:
                look = services.look_at(session, row.resident, row.held_on, field, value, position, day.scale)
            if look.problems:
                return Answer(False, look.problems[0].text, "error")
            asked = row.resident, field, value, position
            if look.question is not None and value != before and self._asked != asked:
                self._asked = asked
                return Answer(False, look.question, "warn")
            note = look.note
        return self._store(row, day, field, value, position, note)

    def mark_swollen(self, is_swollen: bool) -> Answer:
        """Store that both feet are swollen, or that they are not; who is not entered on the day is entered."""
        row, day = self.row, self.day
        if row is None or day is None or bool(row.oedema) == is_swollen:
            return GO_ON
        label = (_SWOLLEN if is_swollen else _NOT_SWOLLEN).fill(name=row.name)
        try:
            with self.context.db.action(label) as session:
                visit = row.visit or services.check_in(session, day.id, row.resident)
                services.record_oedema(session, visit, is_swollen)
                action = action_id(session)
        except UserError as refused:
            return _refusal(refused)
        self.reload()
        self.context.notify(label, action)
        return GO_ON

    def store_parts(self, store: Callable[[Any], None]) -> Answer:
        """Store what other slices measured, as one action; who is not entered on the day is entered."""
        row, day = self.row, self.day
        if row is None or day is None:
            return GO_ON
        label = _MORE.fill(name=row.name)
        try:
            with self.context.db.action(label) as session:
                if row.visit is None:
                    services.check_in(session, day.id, row.resident)
                store(session)
                action = action_id(session)
        except UserError as refused:
            return _refusal(refused)
        self.reload()
        self.context.notify(label, action)
        return GO_ON

    def status(self) -> services.ChildStatus | None:
        """Return how the child does, by what is stored; None while nothing is."""
        if self.row is None:
            return None
        with self.context.db.read() as session:
            return services.status_of_row(session, self.row, pack_of(session))

    def status_of_left(self) -> tuple[services.ChildStatus | None, BookEntry | None]:
        """Return how the child does that was left last, and what to write into its book; None where there is nothing."""
        if self.left is None or self.day is None:
            return None, None
        try:
            with self.context.db.read() as session:
                row, pack = services.day_row(session, self.day.id, self.left), pack_of(session)
                return services.status_of_row(session, row, pack), services.book_entry(session, row, pack)
        except UserError:  # the child or the day was removed meanwhile
            self.left = None
            return None, None

    def renew(self) -> None:
        """Read the child again after something was stored anywhere, and what it may be given."""
        self._due = None
        self.reload()

    def due(self) -> DueToday | None:
        """Return what the child in the line may be given; None while nobody is."""
        return None if self.row is None else self._due_of(self.row.resident)

    def due_of_left(self) -> DueToday | None:
        """Return what the child may be given that was left last; None for nobody."""
        return None if self.left is None else self._due_of(self.left)

    def usual_position(self) -> str:
        """Return how a child of this age is measured."""
        return usual_position(self.row.age_months if self.row else None)

    def _due_of(self, resident: bytes) -> DueToday | None:
        """Look it up once for a child, until something else is stored."""
        if self.day is None:
            return None
        if self._due is None or self._due[:2] != (self.day.id, resident):
            try:
                with self.context.db.read() as session:
                    self._due = self.day.id, resident, due_today(session, resident, self.day.held_on)
            except UserError:  # the child was removed meanwhile
                return None
        return self._due[2]

    def _store(
        self,
        row: services.DayRow,
        day: services.DayCard,
        field: str,
        value: int | None,
        position: str | None,
        note: Text | None,
    ) -> Answer:
        before: int | None = getattr(row, field)
        label = services.label_of(row.name, field, before, value)
        if value == before:
            label = _TURN.fill(name=row.name)
        try:
            with self.context.db.action(label) as session:
                visit = row.visit or services.check_in(session, day.id, row.resident)
                services.record_measurement(session, visit, field, value, position)
                desk = self._laptop.desk(day.held_on)
                services.record_desk(session, visit, desk.measured_by, desk.from_paper)
                action = action_id(session)
        except UserError as refused:
            return _refusal(refused)
        self._asked = None
        self.reload()
        self.context.notify(label, action)
        return Answer(True, note or "", "warn" if note else "plain")


def _refusal(refused: UserError) -> Answer:
    text = refused.problems[0].text if isinstance(refused, InputError) else refused.text
    return Answer(False, text, "error")
