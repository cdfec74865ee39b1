"""The states of a month that is handed in, and which may follow which.

Nobody closes on the open day: who was absent is looked for first (sweeping), longer in February and August (domain 16.5).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.errors import Problem
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

OPEN, DAY_DONE = "open", "day_done"
"""What a month is before anybody says more: follows from its open days and is not stored."""
SWEEPING, CHECKED, SENT, RETURNED, FINAL = "sweeping", "checked", "sent", "returned", "final"
CLOSED = "closed"
"""No state of its own: registers of the month are kept as they were printed."""
DEFAULT_DUE_DAY = 5

STATE_WORDS: Mapping[str, Text] = {
    OPEN: QT_TRANSLATE_NOOP("Month end", "Not closed yet"),
    DAY_DONE: QT_TRANSLATE_NOOP("Month end", "Open day finished"),
    SWEEPING: QT_TRANSLATE_NOOP("Month end", "Looking for absent people"),
    CHECKED: QT_TRANSLATE_NOOP("Month end", "Checked"),
    CLOSED: QT_TRANSLATE_NOOP("Month end", "Closed"),
    SENT: QT_TRANSLATE_NOOP("Month end", "Sent"),
    RETURNED: QT_TRANSLATE_NOOP("Month end", "Came back"),
    FINAL: QT_TRANSLATE_NOOP("Month end", "Accepted"),
}
_FROM: Mapping[str, frozenset[str]] = {
    SWEEPING: frozenset((OPEN, DAY_DONE, CHECKED, RETURNED)),
    CHECKED: frozenset((OPEN, DAY_DONE, SWEEPING, RETURNED)),
    SENT: frozenset((CHECKED, RETURNED)),
    RETURNED: frozenset((SENT, FINAL)),
    FINAL: frozenset((SENT,)),
}
"""State -> states that it may follow."""
_NEEDS_REASON = frozenset((RETURNED,))

NOT_NOW = QT_TRANSLATE_NOOP("Month end", "{month} is “{state}” now. It cannot become “{wanted}”.")
NOT_CLOSED = QT_TRANSLATE_NOOP("Month end", "Close {month} first: what is sent must be kept as it was printed.")
WHY_RETURNED = QT_TRANSLATE_NOOP("Month end", "Write why the report came back.")
WHY_REOPENED = QT_TRANSLATE_NOOP("Month end", "Write why the month is opened again.")
WHY_ANEW = QT_TRANSLATE_NOOP("Month end", "Write why the registers are printed anew.")


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """An open day of the month."""

    id: bytes
    held_on: date
    is_finished: bool


def state_by_days(days: Sequence[DayOfMonth]) -> str:
    """Return what a month is while nobody has said more: its open days, of which there is at least one, are all finished."""
    return DAY_DONE if days and all(day.is_finished for day in days) else OPEN


def check_state(month: Month, now: str, wanted: str, is_closed: bool, reason: str = "") -> list[Problem]:
    """Return why ``wanted`` cannot follow ``now``; nothing if it can. The same state may be said again."""
    if wanted != now and now not in _FROM[wanted]:
        words = NOT_NOW.fill(month=month, state=STATE_WORDS[now], wanted=STATE_WORDS[wanted])
        return [Problem("state", words)]
    if wanted == SENT and not is_closed:
        return [Problem("state", NOT_CLOSED.fill(month=month))]
    if wanted in _NEEDS_REASON and not reason.strip():
        return [Problem("reason", WHY_RETURNED)]
    return []


def due_on(month: Month, due_day: int) -> date:
    """Return the day by which a month's report is due: that day of the next month, or its last one if it is shorter."""
    following = month.plus(1)
    return following.first.replace(day=min(max(due_day, 1), following.last.day))
