"""Somebody says where a month stands; what is said is an action of its own, in History with who and when."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import post_of
from desktop_app.db.natural_rows import make_or_revive

from ..models import MonthReport
from ..rules.natural_ids import month_report_id
from ..rules.states import CHECKED, SWEEPING, WHY_REOPENED, check_state
from .standing import current_rows, state_of

NOT_CLOSED_YET = QT_TRANSLATE_NOOP("Month end", "{month} is not closed, so it need not be opened again.")


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
    closed = current_rows(session, month)
    if not closed:
        raise UserError(NOT_CLOSED_YET.fill(month=month))
    for one in closed:
        one.reopened_on, one.reopened_by, one.reopened_why = on, " ".join(by.split()) or None, " ".join(reason.split())
    _write(session, month, SWEEPING, by, on, reason)


def was_closed(session: Session, month: Month, by: str, on: date, reason: str) -> None:
    """Say that a month is checked: nobody closes what was not looked at, and what is printed anew has to be sent again."""
    if state_of(session, month, on).state != CHECKED:
        _write(session, month, CHECKED, by, on, reason)


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
