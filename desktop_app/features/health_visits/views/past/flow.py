"""What happens to what is typed into the grid: looked at, asked about once, stored at once, or refused with a sentence."""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.number import read_number
from desktop_app.ui.words import tr

from ... import services
from ...rules.measures import WEIGHT, amount
from ...services import past
from ..entry_flow import GO_ON, Answer

WRITE = QT_TRANSLATE_NOOP("Health visits", "Weight of {name} from {day}: {amount}")
CHANGE = QT_TRANSLATE_NOOP("Health visits", "Weight of {name} from {day}: {before} → {amount}")
TAKE_AWAY = QT_TRANSLATE_NOOP("Health visits", "Remove the weight of {name} from {day}: {before}")
MAKE_DAY = QT_TRANSLATE_NOOP("Health visits", "Open day of {day}, from the paper register")
MOVE_DAY = QT_TRANSLATE_NOOP("Health visits", "Move the open day of {day} to {to}")
REMOVE_DAY = QT_TRANSLATE_NOOP("Health visits", "Remove the empty open day of {day}")
NO_DAY = QT_TRANSLATE_NOOP("Health visits", "Write the day of the open day of {month} in the first line, then the weights.")
NO_SUCH_DAY = QT_TRANSLATE_NOOP("Health visits", "{month} has the days 1 to {last}. Write the day of the month only.")
IS_THERE = QT_TRANSLATE_NOOP(
    "Health visits", "{name} has {before} on {day} already. Enter again writes {amount} in its place, Esc keeps what is there."
)
IS_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Health visits", "{name} was weighed on {day} too: {before}. Enter again adds {amount} of the open day, Esc leaves it."
)
MOVES_ALL = QT_TRANSLATE_NOOP(
    "Health visits",
    "The open day of {day} is written already. Enter again moves it to {to} with all its children, Esc leaves it.",
)


@dataclass(frozen=True, slots=True)
class Stored:
    """What came of a typed value.

    Attributes:
        answer: what to say, and whether the cursor goes on.
        is_changed: something was stored.
        day: where an open day stands now, if one was written.
    """

    answer: Answer
    is_changed: bool = False
    day: date | None = None


class PastFlow:
    """Stores the weights and open days of the grid, one action each."""

    def __init__(self, context: AppContext) -> None:
        self.context = context
        self._asked: tuple[object, ...] | None = None
        self._typed_here: set[tuple[bytes, date]] = set()

    def forget(self) -> None:
        """Ask again about what was asked and not confirmed."""
        self._asked = None

    def write_weight(self, child: past.PastChild, held_on: date, typed: str) -> Stored:
        """Store what was typed for a child on an open day; nothing typed takes the weight away."""
        found = read_number(typed, WEIGHT.decimals)
        if isinstance(found, Text):
            return _refused(found)
        before = child.weighed_on(held_on)
        before_g = before.weight_g if before is not None else None
        weight_g = None if found is None else round(found * WEIGHT.per_unit)
        if weight_g == before_g:
            return Stored(GO_ON)
        note: Text | None = None
        if weight_g is not None:
            with self.context.db.read() as session:
                look = past.look_at_past(session, child.id, held_on, weight_g)
            if look.problems:
                return _refused(look.problems[0].text)
            questions = [look.question, self._conflict(child, held_on, weight_g)]
            if not self._is_confirmed((child.id, held_on, weight_g), questions):
                return Stored(Answer(False, " ".join(tr(asked) for asked in questions if asked), "warn"))
            note = look.note
        return self._store(child, held_on, before_g, weight_g, note)

    def write_day(self, month: Month, before: date | None, typed: str) -> Stored:
        """Make, find or move the open day that a column stands for; nothing typed removes an empty one."""
        number = read_number(typed, 0)
        if isinstance(number, Text):
            return _refused(number)
        if number is None:
            return Stored(GO_ON) if before is None else self._remove_day(before)
        if not 1 <= number <= month.last.day:
            return _refused(NO_SUCH_DAY.fill(month=month, last=month.last.day))
        held_on = date(month.year, month.month, int(number))
        if held_on == before:
            return Stored(GO_ON, day=before)
        with self.context.db.read() as session:
            is_there = services.open_day_on(session, held_on) is not None
            is_move = not is_there and before is not None and services.open_day_on(session, before) is not None
        if is_there:
            return Stored(GO_ON, day=held_on)
        if not is_move or before is None:
            return self._make_day(held_on)
        if not self._is_confirmed((before, held_on), [question := MOVES_ALL.fill(day=before, to=held_on)]):
            return Stored(Answer(False, question, "warn"))
        return self._move_day(before, held_on)

    def _conflict(self, child: past.PastChild, held_on: date, weight_g: int) -> Text | None:
        """Return what stands in the way of a weight that is not this one; None for what was typed here a moment ago."""
        if (child.id, held_on) in self._typed_here:
            return None
        there, other = child.weighed_on(held_on), child.weighed_otherwise(held_on)
        standing, words = (there, IS_THERE) if there is not None and there.weight_g else (other, IS_ELSEWHERE)
        if standing is None or standing.weight_g is None:
            return None
        return words.fill(
            name=child.name,
            day=standing.measured_on,
            before=amount(WEIGHT, standing.weight_g),
            amount=amount(WEIGHT, weight_g),
        )

    def _is_confirmed(self, draft: tuple[object, ...], questions: list[Text | None]) -> bool:
        """Return True if there is nothing to ask, or the same was typed before and asked about."""
        if not any(questions) or self._asked == draft:
            self._asked = None
            return True
        self._asked = draft
        return False

    def _store(self, child: past.PastChild, held_on: date, before: int | None, weight_g: int | None, note: Text | None) -> Stored:
        words = {"before": "" if before is None else amount(WEIGHT, before)}
        label = TAKE_AWAY.fill(**words)
        if weight_g is not None:
            label = (WRITE if before is None else CHANGE.fill(**words)).fill(amount=amount(WEIGHT, weight_g))
        label = label.fill(name=child.name, day=held_on)
        try:
            with self.context.db.action(label) as session:
                past.record_past_weight(session, child.id, held_on, weight_g, self.context.today())
                action = action_id(session)
        except UserError as refused:
            return _refusal(refused)
        self._typed_here.add((child.id, held_on))
        self.context.notify(label, action)
        return Stored(Answer(True, note or "", "warn" if note else "plain"), True)

    def _make_day(self, held_on: date) -> Stored:
        label = MAKE_DAY.fill(day=held_on)
        try:
            with self.context.db.action(label) as session:
                past.record_past_day(session, held_on, self.context.today())
                action = action_id(session)
        except UserError as refused:
            return _refusal(refused)
        self.context.notify(label, action)
        return Stored(GO_ON, True, held_on)

    def _move_day(self, before: date, to: date) -> Stored:
        label = MOVE_DAY.fill(day=before, to=to)
        try:
            with self.context.db.action(label) as session:
                found = services.open_day_on(session, before)
                if found is not None:
                    movers = [move for feature in self.context.all_features for move in feature.day_movers]
                    services.move_open_day(session, found.id, to, self.context.today(), movers)
                action = action_id(session)
        except UserError as refused:
            return _refusal(refused)
        self.context.notify(label, action)
        return Stored(GO_ON, True, to)

    def _remove_day(self, before: date) -> Stored:
        label = REMOVE_DAY.fill(day=before)
        try:
            with self.context.db.action(label) as session:
                found = services.open_day_on(session, before)
                if found is not None:
                    services.remove_open_day(session, found.id)
                action = action_id(session)
        except UserError as refused:
            return _refusal(refused)
        self.context.notify(label, action)
        return Stored(GO_ON, True)


def _refused(text: Text) -> Stored:
    return Stored(Answer(False, text, "error"))


def _refusal(refused: UserError) -> Stored:
    return _refused(refused.problems[0].text if isinstance(refused, InputError) else refused.text)
