"""Which doses of a month are written down half."""

from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.core.contract import MonthGap
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import pack_of
from desktop_app.residents.services import alias_map, rows_of

from ..models import ServiceGiven
from ..rules.giving import COUNSEL

_PANEL = "schedules.vaccines"

_NO_DAY = QT_TRANSLATE_NOOP("Schedules", "{name}, {dose}: the day on which it was given here is not written.")
_NO_GIVER = QT_TRANSLATE_NOOP("Schedules", "{name}, {dose} on {day}: nobody wrote who gave it.")


def half_written(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return the doses given at this post in the month without a day or without a name, and those without any date."""
    in_month = (ServiceGiven.given_year == month.year) & (ServiceGiven.given_month == month.month)
    undated = ServiceGiven.given_year.is_(None) | ((ServiceGiven.given_year == month.year) & ServiceGiven.given_month.is_(None))
    query = select(ServiceGiven).where(
        ServiceGiven.where_given == "here",
        ServiceGiven.refused.is_not(True),
        ~ServiceGiven.code.startswith(COUNSEL, autoescape=True),
        or_(undated, in_month & (ServiceGiven.given_day.is_(None) | ServiceGiven.given_by.is_(None))),
    )
    rows = session.scalars(query.order_by(ServiceGiven.given_day, ServiceGiven.code)).all()
    aliases, titles = alias_map(session), {one.code: one.title for one in pack_of(session).services.values()}
    people = {
        row.id: row.shown for row in rows_of(session, list({aliases.get(row.resident_id, row.resident_id) for row in rows}))
    }
    gaps = []
    for row in rows:
        who, given = aliases.get(row.resident_id, row.resident_id), PartialDate(row.given_year, row.given_month, row.given_day)
        if who in people:
            words = (_NO_DAY if row.given_day is None else _NO_GIVER.fill(day=given)).fill(
                name=people[who], dose=titles.get(row.code, row.code)
            )
            gaps.append(MonthGap(words, "residents", {"resident": who, "panel": _PANEL}, who))
    return gaps
