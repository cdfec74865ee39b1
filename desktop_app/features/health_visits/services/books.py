"""What goes into the books that children take home, of one child or of everybody who came (domain.md 16.3, number 20)."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.features.child_record.services import DayRecord, records_between
from desktop_app.features.referrals.services import referrals_between
from desktop_app.features.schedules import services as schedules
from desktop_app.packs import Pack

from ..rules.book_lines import DoseLine, ToCopy, book_lines
from ..rules.measures import CHILD_MONTHS
from .child_status import book_entries, column_of
from .day_list import DayRow

Read = tuple[Mapping[bytes, Mapping[str, Sequence[schedules.Given]]], Mapping[bytes, DayRecord]]


def books(session: Session, rows: Sequence[DayRow], pack: Pack, read: Read | None = None) -> dict[bytes, list[Label]]:
    """Return by resident what to copy after one open day, in the order of ``rows``; who has nothing is left out.

    Args:
        read: what was written down on the day, if it was read already.
    """
    if not rows:
        return {}
    ids, on = [row.resident for row in rows], rows[0].held_on
    given, records = read or read_for_books(session, ids, on)
    next_due = schedules.next_due(session, ids, on)
    sent = {one.resident: one for one in reversed(referrals_between(session, on, on))}
    weights = book_entries(session, rows, pack)
    found = {}
    for row in rows:
        record = records.get(row.resident)
        development = record.development.band_months if record and record.development else None
        referral = sent.get(row.resident)
        known = ToCopy(
            weights.get(row.resident),
            _column(row, pack),
            row.length_height_mm,
            row.head_mm,
            _doses(given.get(row.resident, {}), on, pack),
            development,
            on if referral else None,
            referral.place if referral else None,
            next_due.get(row.resident),
        )
        if lines := book_lines(known):
            found[row.resident] = lines
    return found


def read_for_books(session: Session, ids: Sequence[bytes], on: date) -> Read:
    """Return what people were ever given, by code, and what was written down about them on a day."""
    records = records_between(session, ids, on, on)
    return schedules.services_by_code(session, ids), {one: days[on] for one, days in records.items() if on in days}


def _column(row: DayRow, pack: Pack) -> int | None:
    if row.age_months is None or not 0 <= row.age_months < CHILD_MONTHS:
        return None
    return column_of(row.birth, row.held_on, row.age_months, pack.switches)


def _doses(given: Mapping[str, Sequence[schedules.Given]], on: date, pack: Pack) -> list[DoseLine]:
    """Return what was given here on a day, in the order of the pack."""
    return [
        DoseLine(service.title, on, one.given_by, one.lot, service.is_vaccine)
        for code, service in pack.services.items()
        for one in given.get(code, ())
        if one.given.exact == on and one.where == "here" and not one.refused
    ]
