"""Where a month stands on its way to the health centre, and who said so when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import post_of
from desktop_app.db.history import history_of_row
from desktop_app.db.natural_rows import living, make_or_revive
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
    WHY_REOPENED,
    DayOfMonth,
    check_state,
    due_on,
    state_by_days,
)
from .closed import CORRECTION, rows_of_month

DUE_DAY = "month_end.due_day"
SIGNED = "signed"
NOT_CLOSED_YET = QT_TRANSLATE_NOOP("Month end", "{month} is not closed, so it need not be opened again.")


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
    closed = _current(session, month)
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


def set_state(
    session: Session, month: Month, state: str, by: str, on: date, reason: str = "", sent_to: str = "", due: date | None = None
) -> None:
    """Say where a month stands: "sweeping", "checked", "sent", "returned" or "final".

    Raises:
        InputError: it cannot follow what the month is now, or a reason is missing; nothing was stored.
    """
    now = state_of(session, month, on)
    if problems := check_state(month, now.state, state, now.is_closed, reason):
        raise InputError(problems)
    _write(session, month, state, by, on, reason, sent_to, due)


def reopen(session: Session, month: Month, reason: str, by: str, on: date) -> None:
    """Open a closed month again: what was printed stays kept, and the next closing is a new revision.

    Raises:
        InputError: no reason is given; nothing was stored.
        UserError: the month is not closed.
    """
    if not reason.strip():
        raise InputError([Problem("reason", WHY_REOPENED)])
    closed = _current(session, month)
    if not closed:
        raise UserError(NOT_CLOSED_YET.fill(month=month))
    for one in closed:
        one.reopened_on, one.reopened_by, one.reopened_why = on, " ".join(by.split()) or None, " ".join(reason.split())
    _write(session, month, SWEEPING, by, on, reason)


def was_closed(session: Session, month: Month, by: str, on: date, reason: str) -> None:
    """Say that a month is checked: nobody closes what was not looked at, and what is printed anew has to be sent again."""
    if state_of(session, month, on).state != CHECKED:
        _write(session, month, CHECKED, by, on, reason)


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


def _write(
    session: Session,
    month: Month,
    state: str,
    by: str,
    on: date,
    reason: str = "",
    sent_to: str = "",
    due: date | None = None,
) -> None:
    values: dict[str, object] = {
        "month": str(month),
        "state": state,
        "state_on": on,
        "changed_by": " ".join(by.split()) or None,
        "reason": " ".join(reason.split()) or None,
    }
    if sent_to.strip():
        values["sent_to"] = " ".join(sent_to.split())
    if due is not None:
        values["due_on"] = due
    make_or_revive(session, MonthReport, month_report_id(post_of(session), month), **values)
    session.flush()


def _days(session: Session, month: Month) -> Sequence[DayOfMonth]:
    days = [day for day in list_open_days(session) if month.first <= day.held_on <= month.last]
    return [DayOfMonth(day.id, day.held_on, day.is_finished) for day in reversed(days)]


def _current(session: Session, month: Month) -> list[ClosedRegister]:
    """Return the printings of a month that nobody has opened again."""
    return [row for row in rows_of_month(session, month) if row.reopened_on is None and row.register_id != CORRECTION]


def _steps(
    session: Session, month: Month, state: str, days: Sequence[DayOfMonth], closed: Sequence[ClosedRegister]
) -> tuple[Step, ...]:
    said = {line.state: line for line in reversed(state_history(session, month))}
    reached = {SWEEPING: 1, CHECKED: 2, RETURNED: 2, SENT: 3, FINAL: 4}.get(state, 0)
    signed = session.scalars(select(SignedPage).where(SignedPage.month == str(month)).order_by(SignedPage.taken_on)).first()

    def step(code: str, place: int) -> Step:
        line = said.get(code)
        if reached < place:
            return Step(code, False)
        return Step(code, True, line.on if line else None, line.by if line else "")

    last = max((day.held_on for day in days), default=None)
    newest = max(closed, key=lambda one: (one.closed_on, one.revision), default=None)
    return (
        Step(DAY_DONE, state_by_days(days) == DAY_DONE, last),
        step(SWEEPING, 1)
        if reached < 2
        else Step(SWEEPING, True, *((said[SWEEPING].on, said[SWEEPING].by) if SWEEPING in said else ())),
        step(CHECKED, 2),
        Step(CLOSED, newest is not None, newest.closed_on if newest else None, (newest.closed_by or "") if newest else ""),
        Step(SIGNED, signed is not None, signed.taken_on if signed else None),
        step(SENT, 3),
        step(FINAL, 4),
    )
