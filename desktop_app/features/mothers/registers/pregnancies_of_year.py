"""Gathers the year's register of pregnant women, in a fixed number of queries."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..rules.dating import POSTPARTUM_DAYS
from ..rules.tetanus import TStatus
from ..services.on_paper.days import MotherDay, days_of
from ..services.on_paper.pregnancies import PregnancyFacts, pregnancies_between
from ..services.on_paper.women import VISITOR, Woman, women_of
from ..services.t_status import t_status
from .pregnancies_year import PregnancyRow
from .women_of_year import t_days

BORN = QT_TRANSLATE_NOOP("Mothers", "Gave birth {date}")
ENDED_EARLY = QT_TRANSLATE_NOOP("Mothers", "The pregnancy ended early, {date}")
MOVED = QT_TRANSLATE_NOOP("Mothers", "Moved away {date}")
MOTHER_DIED = QT_TRANSLATE_NOOP("Mothers", "She died {date}")
EXPECTED = QT_TRANSLATE_NOOP("Mothers", "Expected {date}")
EXPECTED_BY_ULTRASOUND = QT_TRANSLATE_NOOP("Mothers", "Expected {date} (ultrasound)")
ENDINGS = {"birth": BORN, "loss": ENDED_EARLY, "moved": MOVED, "mother_died": MOTHER_DIED}
AFTER_BIRTH = timedelta(days=POSTPARTUM_DAYS)


def list_pregnancies_of_year(session: Session, month: Month) -> list[PregnancyRow]:
    """Return the pregnancies of the year up to the end of ``month``, in the order in which they were registered."""
    first, last = date(month.year, 1, 1), month.last
    pregnancies = [one for one in pregnancies_between(session, first, last) if one.last_day >= first]
    ids = list(dict.fromkeys(one.resident for one in pregnancies))
    women = women_of(session, ids, last, pregnancies)
    status = t_status(session, ids, last)
    begin = min((one.began_on for one in pregnancies), default=first)
    days = days_of(session, ids, begin, last)
    return [
        _row(
            one,
            women[one.resident],
            days.get(one.resident, {}),
            status.get(one.resident, TStatus()),
            month,
        )
        for one in pregnancies
        if one.resident in women and women[one.resident].row.status != VISITOR
    ]


def _row(one: PregnancyFacts, woman: Woman, days: dict[date, MotherDay], status: TStatus, month: Month) -> PregnancyRow:
    end = min(one.ended_on or month.last, month.last)
    during = [day for on, day in days.items() if one.began_on <= on <= end]
    after = [day for on, day in days.items() if one.delivered_on and one.delivered_on <= on <= one.delivered_on + AFTER_BIRTH]
    return PregnancyRow(
        resident_id=one.resident,
        name=woman.name,
        national_id=woman.national_id,
        age=woman.age_years(one.registered_on),
        address=woman.address,
        neighbours=woman.neighbours,
        registered_on=one.registered_on,
        weeks_registered=one.weeks_on(one.registered_on),
        gravida=one.gravida,
        arm_mm=next((day.arm_mm for day in during if day.arm_mm is not None), None),
        extra_food=next((day.on for day in during if day.portions), None),
        weights_g=_weights(during, month.year),
        iron=[(day.on, day.iron_tablets) for day in during if day.iron_tablets],
        t_days=t_days(status),
        vitamin_a=next((day.on for day in after if day.vitamin_a), None),
        remarks=list(_remarks(one, month.last)),
        began_on=one.began_on,
        ended_on=one.ended_on if one.ended_on is not None and one.ended_on <= month.last else None,
        delivered=one.delivered_on is not None and one.delivered_on <= month.last,
        until=month,
    )


def _weights(days: Sequence[MotherDay], year: int) -> dict[int, int]:
    """Return the weight of each month of the year in which she was pregnant: that of the open day, else the last one."""
    found: dict[int, int] = {}
    for day in sorted(days, key=lambda one: (one.came, one.on)):
        if day.weight_g is not None and day.on.year == year:
            found[day.on.month] = day.weight_g
    return found


def _remarks(one: PregnancyFacts, last: date) -> Iterator[Label]:
    if one.ended_on is not None and one.ended_on <= last:
        yield ENDINGS[one.ending].fill(date=one.ended_on)
    elif one.edd is not None:
        yield (EXPECTED_BY_ULTRASOUND if one.edd_basis == "ultrasound" else EXPECTED).fill(date=one.edd)
