"""Where a month stands on its way to the health centre, as it follows from its days, closings and what was said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.db.database import post_of
from desktop_app.db.history import history_of_row
from desktop_app.db.natural_rows import living
from desktop_app.db.settings import get_setting
from desktop_app.features.health_visits.services import list_open_days

from ..models import ClosedRegister, MonthReport, SignedPage
from ..rules.natural_ids import month_report_id
from ..rules.states import (
    CHECKED,
    CLOSED,
    DAY_DONE,
    DEFAULT_DUE_DAY,
    FINAL,
    RETURNED,
    SENT,
    SWEEPING,
    DayOfMonth,
    due_on,
    state_by_days,
)
from .closed import CORRECTION, rows_of_month

DUE_DAY = "month_end.due_day"
SIGNED = "signed"
REACHED: Mapping[str, int] = {SWEEPING: 1, CHECKED: 2, RETURNED: 2, SENT: 3, FINAL: 4}
"""How far a month is; what came back is no longer sent."""


@dataclass(frozen=True, slots=True)
class StateLine:
    """One thing that was said of a month, with who said it when."""

    state: str
    on: date
    by: str
    reason: str
    sent_to: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the month's end, in the order in which they are done.

    Attributes:
        code: "day_done", "sweeping", "checked", "closed", "signed", "sent" or "final".
        on, by: when and by whom it was done; None and "" for what nobody said.
    """

    code: str
    is_done: bool
    on: date | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class MonthState:
    """Where a month stands.

    Attributes:
        state: "open", "day_done", "sweeping", "checked", "sent", "returned" or "final"; ``rules.states.STATE_WORDS`` has words.
        since: when somebody said so; None for what follows from the open days.
        is_closed: its registers are kept as they were printed, and nobody has opened it again.
        is_late: it is due and was not sent.
        reason: of a return or of reopening.
    """

    month: Month
    state: str
    since: date | None
    by: str
    reason: str
    sent_to: str
    due_on: date
    is_late: bool
    is_closed: bool
    open_days: tuple[DayOfMonth, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One month of the list of months."""

    month: Month
    state: str
    is_closed: bool
    revisions: int


def state_of(session: Session, month: Month, today: date) -> MonthState:
    """Return where a month stands."""
    report = living(session, MonthReport, month_report_id(post_of(session), month))
    days = tuple(_days(session, month))
    by_days = state_by_days(days)
    state = report.state if report is not None else by_days
    closed = current_rows(session, month)
    due = (report.due_on if report is not None else None) or due_on(month, due_day(session))
    return MonthState(
        month,
        state,
        report.state_on if report is not None else None,
        (report.changed_by if report is not None else None) or "",
        (report.reason if report is not None else None) or "",
        (report.sent_to if report is not None else None) or "",
        due,
        today > due and state not in (SENT, FINAL),
        bool(closed),
        days,
        _steps(session, month, state, days, closed),
    )


def state_history(session: Session, month: Month) -> list[StateLine]:
    """Return what was said of a month, the newest first; what was undone is left out."""
    lines = []
    for action, change in history_of_row(session, month_report_id(post_of(session), month)):
        values = {one.field: one.after for one in change.fields}
        if action.is_undone or action.undoes is not None or not values:
            continue
        lines.append(values)
    told: dict[str, object] = {}
    found = []
    for values in reversed(lines):
        told |= values
        on = told.get("state_on")
        if isinstance(on, date):
            words = [str(told.get(name) or "") for name in ("state", "changed_by", "reason", "sent_to")]
            found.append(StateLine(words[0], on, *words[1:]))
    return found[::-1]


def months_known(session: Session) -> list[MonthLine]:
    """Return the months that have an open day, a report or a closed register, the newest first."""
    days: dict[str, list[DayOfMonth]] = {}
    for day in list_open_days(session):
        days.setdefault(str(Month.of(day.held_on)), []).append(DayOfMonth(day.id, day.held_on, day.is_finished))
    reports = {report.month: report.state for report in session.scalars(select(MonthReport))}
    closed: dict[str, list[ClosedRegister]] = {}
    for one in session.scalars(select(ClosedRegister).where(ClosedRegister.register_id != CORRECTION)):
        closed.setdefault(one.month, []).append(one)
    lines = []
    for name in sorted({*days, *reports, *closed}, reverse=True):
        of_month = closed.get(name, [])
        state = reports.get(name) or state_by_days(days.get(name, []))
        is_closed = any(one.reopened_on is None for one in of_month)
        lines.append(MonthLine(Month.parse(name), state, is_closed, max((one.revision for one in of_month), default=0)))
    return lines


def due_day(session: Session) -> int:
    """Return the day of the next month on which a report is due, 1-28."""
    return int(get_setting(session, DUE_DAY) or DEFAULT_DUE_DAY)


def _days(session: Session, month: Month) -> Sequence[DayOfMonth]:
    days = [day for day in list_open_days(session) if month.first <= day.held_on <= month.last]
    return [DayOfMonth(day.id, day.held_on, day.is_finished) for day in reversed(days)]


def current_rows(session: Session, month: Month) -> list[ClosedRegister]:
    """Return the printings of a month that nobody has opened again."""
    return [row for row in rows_of_month(session, month) if row.reopened_on is None and row.register_id != CORRECTION]


def _steps(
    session: Session, month: Month, state: str, days: Sequence[DayOfMonth], closed: Sequence[ClosedRegister]
) -> tuple[Step, ...]:
    said = {line.state: line for line in reversed(state_history(session, month))}
    reached = REACHED.get(state, 0)

    def step(code: str) -> Step:
        line = said.get(code) if reached >= REACHED[code] else None
        return Step(code, reached >= REACHED[code], line.on if line else None, line.by if line else "")

    last = max((day.held_on for day in days), default=None)
    newest = max(closed, key=lambda one: (one.closed_on, one.revision), default=None)
    signed = _signed_on(session, month, closed)
    return (
        Step(DAY_DONE, state_by_days(days) == DAY_DONE, last),
        step(SWEEPING),
        step(CHECKED),
        Step(CLOSED, newest is not None, newest.closed_on if newest else None, (newest.closed_by or "") if newest else ""),
        Step(SIGNED, signed is not None, signed),
        step(SENT),
        step(FINAL),
    )


def _signed_on(session: Session, month: Month, closed: Sequence[ClosedRegister]) -> date | None:
    """Return when the first signed page of the newest printing was taken; pages of an earlier printing do not count."""
    revision = max((one.revision for one in closed), default=0)
    newest = [one for one in closed if one.revision == revision]
    ids, since = {one.id for one in newest}, max((one.closed_on for one in newest), default=date.max)
    pages = session.scalars(select(SignedPage).where(SignedPage.month == str(month)))
    return min((page.taken_on for page in pages if _is_of(page, ids, since)), default=None)


def _is_of(page: SignedPage, closed: set[bytes], since: date) -> bool:
    if page.closed_register_id is not None:
        return page.closed_register_id in closed
    return page.taken_on >= since
