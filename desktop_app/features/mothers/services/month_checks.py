"""What is not written down of the pregnant women and births of a month."""

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.contract import MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.services import alias_map, rows_of

from ..models import BirthOutcome
from .lists import pregnant_on

_PAST = QT_TRANSLATE_NOOP("Mothers", "{name} was to give birth on {day}. Write down the birth, or correct the expected day.")
_NOT_SEEN = QT_TRANSLATE_NOOP("Mothers", "{name} is pregnant, and nothing is written of her in {month}.")
_NO_WEIGHT = QT_TRANSLATE_NOOP("Mothers", "{name} gave birth: the weight of the child is not written.")


def past_the_day(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return who was expected to give birth in the month or before it, of whom no birth is written."""
    last = min(month.last, today)
    return [
        MonthGap(_PAST.fill(name=row.person.shown, day=row.card.edd), "mothers", {"resident": row.person.id}, row.person.id, True)
        for row in pregnant_on(session, last)
        if row.card.edd is not None and row.card.edd < last
    ]


def not_seen(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return who was pregnant all the month and of whom neither a contact nor a weight or arm is written in it."""
    last = min(month.last, today)
    gaps = []
    for row in pregnant_on(session, last):
        days = [
            *(one.on for one in row.card.contacts),
            *(one.on for one in row.card.weights),
            *(one.on for one in row.card.arms),
            *(one.on for one in row.card.pressures),
        ]
        is_new = row.card.entry.registered_on > month.first
        if not is_new and not any(month.first <= on <= month.last for on in days) and last - month.first >= timedelta(days=20):
            words = _NOT_SEEN.fill(name=row.person.shown, month=month)
            gaps.append(MonthGap(words, "mothers", {"resident": row.person.id}, row.person.id))
    return gaps


def births_without_weight(session: Session, month: Month, _today: date) -> list[MonthGap]:
    """Return the mothers of children born alive in the month whose birth weight nobody wrote."""
    query = select(BirthOutcome.resident_id).where(
        BirthOutcome.ended_year == month.year,
        BirthOutcome.ended_month == month.month,
        BirthOutcome.outcome == "live_birth",
        BirthOutcome.weight_g.is_(None),
    )
    aliases = alias_map(session)
    people = rows_of(session, list({aliases.get(one, one) for one in session.scalars(query)}))
    return [MonthGap(_NO_WEIGHT.fill(name=one.shown), "mothers", {"resident": one.id}, one.id) for one in people]
