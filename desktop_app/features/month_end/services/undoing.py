"""What an undo must not leave behind: a report that is said to be sent, of registers that are not there any more."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import post_of
from desktop_app.db.natural_rows import living

from ..models import ClosedRegister, MonthReport
from ..rules.natural_ids import month_report_id
from ..rules.states import FINAL, SENT

SENT_ALREADY = QT_TRANSLATE_NOOP(
    "Month end", "The report of {month} was sent with these registers. Open the month again instead, and say why."
)


def check_undo(session: Session, rows: Mapping[str, frozenset[bytes]]) -> None:
    """Raise UserError if registers of a report that was sent are taken back."""
    for key in rows.get("closed_register", frozenset()):
        closed = session.get(ClosedRegister, key, execution_options={"include_deleted": True})
        if closed is None or closed.deleted_at is None:
            continue
        month = Month.parse(closed.month)
        report = living(session, MonthReport, month_report_id(post_of(session), month))
        if report is not None and report.state in (SENT, FINAL):
            raise UserError(SENT_ALREADY.fill(month=month))
