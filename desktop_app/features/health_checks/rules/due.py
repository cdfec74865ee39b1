"""Which checks are due for a person: by age, sex and class, by known illness, and by what was found last (KMK 2015/2023).

Months are calendar months: who was measured at the open day of July is due at that of August, whatever the dates.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop_app.core.period import Month
from desktop_app.core.text import Words

from .school_year import school_year


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One row of the pack's plan of checks.

    Attributes:
        what: code of the check, e.g. blood_pressure; several rows may speak of one.
        sex: "F", "M" or "" for everybody.
        from_months, until_months: completed months of age, both included.
        needs: marks of a person, one of which must hold; none means everybody.
        not_for: states in which it is not asked.
        school_classes: classes in which it is asked; none means at any age.
        every_months: how often; None for once in the school year.
        at_least: of tablets, how many a school year.
        title: what is checked.
        reason: why and how often, in words.
    """

    what: str
    sex: str
    from_months: int
    until_months: int
    needs: tuple[str, ...]
    not_for: tuple[str, ...]
    school_classes: tuple[int, ...]
    every_months: int | None
    at_least: int | None
    title: Words
    reason: Words
    source: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What is known of a person, as far as it decides what is due.

    Attributes:
        states: e.g. pregnant.
        marks: known:<illness>, family:<illness>, and <group>:<class> of the last values, e.g. bp:high_normal.
        school_class: 1-12, None outside school.
        last: code of a check -> the last day on which it was done.
        tablets: iron tablets of this school year.
    """

    sex: str | None
    age_months: int | None
    states: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    school_class: int | None = None
    last: Mapping[str, date] = field(default_factory=dict)
    tablets: int = 0


@dataclass(frozen=True, slots=True)
class CheckDue:
    """One check that is due.

    Attributes:
        what: its code; ``title`` says it in words.
        since: first day of the month from which it is due; None if it was never done.
        last: when it was done last, None for never.
        reason: why it is due, in words.
    """

    what: str
    title: Words
    since: date | None
    last: date | None
    reason: Words


def checks_due(plan: Sequence[PlanRow], person: Checked, on: date) -> list[CheckDue]:
    """Return what is due for a person on a day, one entry a check, in the order of the plan."""
    soonest: dict[str, tuple[date, PlanRow]] = {}
    for row in plan:
        if not _is_for(row, person):
            continue
        since = _due_from(row, person.last.get(row.what), on)
        if row.what not in soonest or since < soonest[row.what][0]:
            soonest[row.what] = since, row
    due = [(row, since) for since, row in soonest.values() if since <= on]
    return [_due(row, since, person.last.get(row.what)) for row, since in due]


def _is_for(row: PlanRow, person: Checked) -> bool:
    if person.age_months is None or not row.from_months <= person.age_months <= row.until_months:
        return False
    if row.sex not in ("", person.sex) or not person.states.isdisjoint(row.not_for):
        return False
    if row.school_classes and person.school_class not in row.school_classes:
        return False
    if row.at_least is not None and person.tablets >= row.at_least:
        return False
    return not row.needs or not person.marks.isdisjoint(row.needs)


def _due_from(row: PlanRow, last: date | None, on: date) -> date:
    """Return the day from which a check is due; never done, it has been due for ever."""
    if last is None:
        return date.min
    if row.every_months is None:
        year = school_year(on)
        return year.first if last < year.first else date.max
    return Month.of(last).plus(row.every_months).first


def _due(row: PlanRow, since: date, last: date | None) -> CheckDue:
    return CheckDue(row.what, row.title, None if since == date.min else since, last, row.reason)
