"""What the records of a year show for the criteria; None where nobody wrote anything down that could tell."""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.features.classes.models import Attendance, ClassSession, GroupClass
from desktop_app.features.health_visits.models import BodyMeasurement, Visit
from desktop_app.features.health_visits.services.month_figures import figures
from desktop_app.features.mothers.models import AntenatalContact
from desktop_app.features.mothers.services.on_paper.pregnancies import pregnancies_between
from desktop_app.features.schedules.rules.complete import Completeness
from desktop_app.features.schedules.services import completeness
from desktop_app.features.volunteers.services import presence_between
from desktop_app.packs import pack_of
from desktop_app.residents.services import household_facts, people_here

BASIC = 0
"""The first set of the pack's table is the basic one."""
ONE_YEAR, TWO_YEARS = 12, 24
EXAMINERS = ("midwife", "nurse", "doctor")
HEALTH_FUND, YES = "health_fund", "yes"


def percent(part: int, whole: int) -> int | None:
    """Return a share in whole percent, rounded down: 49.9 is not 50; None of nothing."""
    return part * 100 // whole if whole else None


def open_days(session: Session, first: date, last: date) -> int | None:
    """Return on how many open days somebody was weighed; None if on none: what was done before nobody wrote down."""
    query = (
        select(func.count(Visit.open_day_id.distinct()))
        .join(BodyMeasurement, BodyMeasurement.visit_id == Visit.id)
        .where(Visit.visited_on.between(first, last), BodyMeasurement.weight_g.is_not(None))
    )
    return session.scalar(query) or None


def volunteers(session: Session, first: date, last: date) -> int | None:
    """Return how many volunteers came to an open day on average, rounded down; days of which nobody told are left out."""
    came: dict[date, set[object]] = {}
    for row in presence_between(session, first, last, ("open_day",)):
        if row.present is not None:
            of_day = came.setdefault(row.on_date, set())
            if row.present and row.role == "volunteer":
                of_day.add(row.person)
    return sum(map(len, came.values())) // len(came) if came else None


def weighed(session: Session, first: date, last: date) -> int | None:
    """Return D/S: the mean of the months' shares, of the months in which somebody was weighed."""
    pack, shares = pack_of(session), []
    for number in range(1, last.month + 1):
        counted = figures(session, Month(first.year, number), pack, last)
        if counted.count("D") and counted.count("S"):
            shares.append(Fraction(counted.count("D"), counted.count("S")))
    return int(sum(shares) / len(shares) * 100) if shares else None


def antenatal(session: Session, first: date, last: date) -> int | None:
    """Return the share of the year's pregnancies in which a health worker examined the woman at least once."""
    known = [one for one in pregnancies_between(session, first, last) if one.began_on <= last]
    query = select(AntenatalContact.pregnancy_id).where(
        AntenatalContact.provider.in_(EXAMINERS), AntenatalContact.counts.is_not(False), AntenatalContact.contact_on <= last
    )
    seen = set(session.scalars(query))
    return percent(sum(one.id in seen for one in known), len(known))


def immunised(session: Session, first: date, last: date) -> int | None:
    """Return the share of the children of 12 to 23 months on the last day whose basic immunization is complete."""
    ages = {row.id: row.birth.age_months(last) for row in people_here(session, last)}
    children = [key for key, age in ages.items() if age is not None and ONE_YEAR <= age < TWO_YEARS]
    found = completeness(session, children, last)
    done = (Completeness.IN_TIME, Completeness.LATE)
    return percent(sum(bool(sets) and sets[BASIC].state in done for sets in found.values()), len(children))


def programmes(session: Session, first: date, last: date) -> int | None:
    """Return how many kinds of classes met, with at least one person who came; None if none was written down."""
    query = (
        select(func.count(GroupClass.kind.distinct()))
        .join(ClassSession, ClassSession.class_id == GroupClass.id)
        .join(Attendance, Attendance.session_id == ClassSession.id)
        .where(ClassSession.held_on.between(first, last), Attendance.present)
    )
    return session.scalar(query) or None


def health_fund(session: Session, first: date, last: date) -> int | None:
    """Return the share of the households in which somebody lives and which were asked that take part in the health fund."""
    houses = {row.household_id for row in people_here(session, last) if row.household_id is not None}
    told = [facts[HEALTH_FUND] for facts in household_facts(session, houses, last).values() if HEALTH_FUND in facts]
    return percent(sum(one == YES for one in told), len(told))


FIGURES: Mapping[str, Callable[[Session, date, date], int | None]] = {
    "open_days": open_days,
    "volunteers": volunteers,
    "weighed": weighed,
    "antenatal": antenatal,
    "immunised": immunised,
    "programmes": programmes,
    "health_fund": health_fund,
}
"""(session, first day, last day) -> value, by where a criterion is found."""
