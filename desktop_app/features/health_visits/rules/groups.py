"""For whom an open day is held: the groups of the life-cycle post, and the stage of life that decides what is asked.

The cards of the life-cycle post (domain.md 1.2): infants and children to completed month 71, pregnant women and mothers
after birth, schoolchildren and adolescents from 6 years, adults, elderly people from 60 years. Where the sources differ
on the first year of adults (18 or 19), 18 holds throughout (domain.md 8.4).
"""

from collections.abc import Collection, Mapping
from datetime import date

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

INFANT, CHILD, SCHOOL, ADULT, ELDERLY = "infant", "child", "school", "adult", "elderly"
PREGNANT, POSTPARTUM, BREASTFEEDING = "pregnant", "postpartum", "breastfeeding"
"""Stages of life; the last ones are states that other slices know (``schedules`` answers for them)."""

CHILD_FROM_MONTHS, SCHOOL_FROM_MONTHS, ADULT_FROM_MONTHS, ELDERLY_FROM_MONTHS = 12, 72, 216, 720

CHILDREN, MOTHERS, SCHOOLCHILDREN, ADULTS, ELDERS = "children", "mothers", "school", "adults", "elderly"
GROUPS: Mapping[str, Text] = {
    CHILDREN: QT_TRANSLATE_NOOP("Health visits", "Children"),
    MOTHERS: QT_TRANSLATE_NOOP("Health visits", "Mothers"),
    SCHOOLCHILDREN: QT_TRANSLATE_NOOP("Health visits", "School age"),
    ADULTS: QT_TRANSLATE_NOOP("Health visits", "Adults"),
    ELDERS: QT_TRANSLATE_NOOP("Health visits", "Elderly"),
}
"""Groups that are expected on an open day, by the code in ``open_day.groups``, in the order of the cards."""

_STAGES = ((ELDERLY_FROM_MONTHS, ELDERLY), (ADULT_FROM_MONTHS, ADULT), (SCHOOL_FROM_MONTHS, SCHOOL), (CHILD_FROM_MONTHS, CHILD))
_GROUP_OF_STAGE = {
    INFANT: CHILDREN,
    CHILD: CHILDREN,
    SCHOOL: SCHOOLCHILDREN,
    ADULT: ADULTS,
    ELDERLY: ELDERS,
    PREGNANT: MOTHERS,
    POSTPARTUM: MOTHERS,
}


def stage_of_age(age_months: int | None) -> str:
    """Return the stage of life at an age in completed months; "" if it is unknown."""
    if age_months is None:
        return ""
    return next((stage for first, stage in _STAGES if age_months >= first), INFANT)


def life_stage(birth: PartialDate, on: date, states: Collection[str] = ()) -> str:
    """Return somebody's stage of life on a day: "pregnant" or "postpartum" at any age, else that of the age; "" if unknown."""
    return next((state for state in (PREGNANT, POSTPARTUM) if state in states), None) or stage_of_age(birth.age_months(on))


def group_of(age_months: int | None, states: Collection[str] = ()) -> str:
    """Return the group of the open day that somebody belongs to; "" if neither age nor state says it.

    A pregnant girl and a woman after birth, also while she breastfeeds, belong to the mothers, whatever their age: they have
    one card (domain.md 1.2).
    """
    if not {PREGNANT, POSTPARTUM, BREASTFEEDING}.isdisjoint(states):
        return MOTHERS
    return _GROUP_OF_STAGE.get(stage_of_age(age_months), "")


def groups_of_day(stored: str | None) -> tuple[str, ...]:
    """Return the groups that are expected on an open day, in the order of the cards; nothing stored means children."""
    chosen = (stored or CHILDREN).split()
    return tuple(group for group in GROUPS if group in chosen) or (CHILDREN,)


def stored_groups(chosen: Collection[str]) -> str | None:
    """Return chosen groups as an open day stores them."""
    wanted = [group for group in GROUPS if group in chosen]
    return None if wanted in ([], [CHILDREN]) else " ".join(wanted)
