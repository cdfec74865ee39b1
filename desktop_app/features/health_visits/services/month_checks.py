"""What the weighing month lacks before its registers are handed in (domain.md 2.1 and 16.1)."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.contract import MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.packs import pack_of
from desktop_app.residents.services import alias_map, rows_of

from ..models import Absence, BodyMeasurement, OpenDay, Visit
from ..rules.attendance import is_child
from ..rules.figures import LETTERS
from .doubts import list_doubts
from .month_figures import MonthFigures, figures
from .open_days import DayCard, list_open_days

PAGE = "health_visits"

_NO_DAY = QT_TRANSLATE_NOOP("Health visits", "No open day is entered in {month}. Enter it, or look whether its date is right.")
_UNFINISHED = QT_TRANSLATE_NOOP(
    "Health visits", "The open day of {day} is not finished. Look whether everybody is entered, then finish it."
)
_NO_STAFF = QT_TRANSLATE_NOOP("Health visits", "Nobody wrote who helped on {day}.")
_CAME_UNWEIGHED = QT_TRANSLATE_NOOP(
    "Health visits", "{name} came on {day} and has no weight. Enter it, or take the name off the day."
)
_NOT_WEIGHED = QT_TRANSLATE_NOOP(
    "Health visits", "{name} was not weighed, and nobody wrote why. Enter a weight from home, or the reason."
)
_NO_CARD_ANSWER = QT_TRANSLATE_NOOP("Health visits", "{name}: ask whether the family has a growth card.")
_DOUBT = QT_TRANSLATE_NOOP("Health visits", "{name}, {day}: {doubt}")
_SUM = QT_TRANSLATE_NOOP("Health visits", "D is {d}, but N, T, O and B together are {sum}. Look at the children of the month.")
_MORE_THAN_ALL = QT_TRANSLATE_NOOP(
    "Health visits", "{code} is {number}, but only {n} children live here. Look at the children of the month."
)
_NOT_COUNTED = QT_TRANSLATE_NOOP(
    "Health visits", "{name} was weighed, but does not count: too old, or no longer living here. Look at birth date and address."
)


def open_days_of_month(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return the open days that are not finished; that there is none, once the month is over."""
    days = _days(session, month)
    gaps = [
        MonthGap(_UNFINISHED.fill(day=day.held_on), PAGE, {"day": day.held_on}, is_serious=True)
        for day in days
        if not day.is_finished and day.held_on <= today
    ]
    if not days and month.last < today:
        gaps.append(MonthGap(_NO_DAY.fill(month=month), PAGE, is_serious=True))
    return gaps


def helpers_of_month(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return the open days of which neither the names nor the number of those who helped are known."""
    days = (day for day in _days(session, month) if day.held_on <= today and day.helped is None)
    return [MonthGap(_NO_STAFF.fill(day=day.held_on), "volunteers", {"day": day.held_on}) for day in days]


def came_without_weight(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return the children who are entered on an open day of the month and have no weight."""
    query = (
        select(Visit.resident_id, OpenDay.held_on)
        .join(OpenDay, OpenDay.id == Visit.open_day_id)
        .outerjoin(BodyMeasurement, (BodyMeasurement.visit_id == Visit.id) & BodyMeasurement.deleted_at.is_(None))
        .where(OpenDay.held_on.between(month.first, min(month.last, today)), BodyMeasurement.weight_g.is_(None))
        .order_by(OpenDay.held_on)
    )
    aliases = alias_map(session)
    came = {aliases.get(who, who): on for who, on in session.execute(query)}
    weighed = figures(session, month, pack_of(session), today).numbers["D"].ids
    people = rows_of(session, [one for one in came if one not in weighed])
    return [
        MonthGap(
            _CAME_UNWEIGHED.fill(name=one.shown, day=came[one.id]), PAGE, {"day": came[one.id], "resident": one.id}, one.id, True
        )
        for one in people
        if is_child(one.birth.age_months(came[one.id]))
    ]


def not_weighed_without_reason(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return the children of S who were not weighed in the month and of whom nobody wrote why they did not come."""
    found = figures(session, month, pack_of(session), today)
    if not found.count("D") and not _days(session, month):
        return []  # that no open day was held is said already
    query = select(Absence.resident_id).join(OpenDay, OpenDay.id == Absence.open_day_id)
    aliases = alias_map(session)
    told = {aliases.get(who, who) for who in session.scalars(query.where(OpenDay.held_on.between(month.first, month.last)))}
    came = select(Visit.resident_id).join(OpenDay, OpenDay.id == Visit.open_day_id)
    here = {aliases.get(who, who) for who in session.scalars(came.where(OpenDay.held_on.between(month.first, month.last)))}
    missing = [one for one in found.numbers["S-D"].ids if one not in told and one not in here]
    return _of_children(session, missing, month, _NOT_WEIGHED)


def growth_cards_not_asked(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return the weighed children of whom nobody asked for a growth card, where others were asked: K would be too small."""
    found = figures(session, month, pack_of(session), today)
    if not found.is_known("K"):
        return []
    weighed = set(found.numbers["D"].ids)
    return [
        MonthGap(_NO_CARD_ANSWER.fill(name=one.shown), resident=one.id)
        for one in rows_of(session, [key for key in found.numbers["K?"].ids if key in weighed])
    ]


def doubts_of_month(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return what was measured in the month and nobody has looked at again."""
    return [
        MonthGap(_DOUBT.fill(name=one.name, day=one.measured_on, doubt=one.words), PAGE, {"mode": "doubts"}, one.resident, True)
        for one in list_doubts(session, today)
        if Month.of(one.measured_on) == month
    ]


def sums_of_month(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return where S, K, D, N, T, O and B do not add up, and who was weighed but counts in none of them."""
    found = figures(session, month, pack_of(session), today)
    wrong = [MonthGap(words, PAGE, {"month": month}, is_serious=True) for words in _wrong_sums(found)]
    people = rows_of(session, list(found.numbers["not_counted"].ids))
    return wrong + [MonthGap(_NOT_COUNTED.fill(name=one.shown), resident=one.id) for one in people]


def _wrong_sums(found: MonthFigures) -> Iterable[Text]:
    together = sum(found.count(letter) for letter in LETTERS)
    if found.count("D") != together:
        yield _SUM.fill(d=found.count("D"), sum=together)
    for code in ("K", "D"):
        if found.count(code) > found.count("S"):
            yield _MORE_THAN_ALL.of(found.count("S")).fill(code=code, number=found.count(code))


def _days(session: Session, month: Month) -> list[DayCard]:
    return [day for day in list_open_days(session) if Month.of(day.held_on) == month]


def _of_children(session: Session, ids: Sequence[bytes], month: Month, words: Text) -> list[MonthGap]:
    return [
        MonthGap(words.fill(name=one.shown), PAGE, {"month": month, "sweep": one.id}, one.id) for one in rows_of(session, ids)
    ]
