"""A visit at home as a form or a paper gives it, and what can be true of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

MET, NOT_AT_HOME, REFUSED, MOVED = "met", "not_at_home", "refused", "moved"
OUTCOMES: Mapping[str, Text] = {
    MET: QT_TRANSLATE_NOOP("Home visits", "Met"),
    NOT_AT_HOME: QT_TRANSLATE_NOOP("Home visits", "Not at home"),
    REFUSED: QT_TRANSLATE_NOOP("Home visits", "Did not want a visit"),
    MOVED: QT_TRANSLATE_NOOP("Home visits", "Moved away"),
}
"""What a visit came to; its place in the list is the figure that is written on paper and typed back."""
FINDINGS: Mapping[str, Text] = {
    "no_access": QT_TRANSLATE_NOOP("Home visits", "Has no access to care"),
    "not_following": QT_TRANSLATE_NOOP("Home visits", "Does not follow the treatment"),
    "danger_sign": QT_TRANSLATE_NOOP("Home visits", "Danger sign"),
    "tb_symptoms": QT_TRANSLATE_NOOP("Home visits", "Signs of TB"),
}
"""The four classes of findings of the weekly recap, a to d on paper (domain.md 8.1)."""
LEAST_TEMPERATURE, MOST_TEMPERATURE = 300, 430
"""Tenths of a degree Celsius; a living person is neither colder nor warmer."""
FEVER_TENTHS = 375
"""The checklists ask whether the temperature is 37.5 °C or more (domain.md 8.4)."""

_FUTURE = QT_TRANSLATE_NOOP("Home visits", "{day} has not come yet. Write the day of the visit.")
_BEFORE_BIRTH = QT_TRANSLATE_NOOP("Home visits", "{day} is before the birth ({birth}). Check both dates.")
_AFTER_DEATH = QT_TRANSLATE_NOOP("Home visits", "{day} is after the death ({death}). Check both dates.")
_OUTCOME = QT_TRANSLATE_NOOP("Home visits", "Choose what the visit came to.")
_TEMPERATURE = QT_TRANSLATE_NOOP("Home visits", "A temperature lies between {least} and {most} °C. Read it again.")
_BEFORE_VISIT = QT_TRANSLATE_NOOP("Home visits", "{day} is before the visit of {visited}. Check the date.")


@dataclass(frozen=True, slots=True)
class HomeVisitEntry:
    """A visit at one door.

    Attributes:
        resident: whom it was about; None for a visit about the house.
        household: where; None takes that in which the resident lives.
        visitor: the volunteer who went, if a resident; else ``visitor_name``.
        met: a key of ``OUTCOMES``.
        reasons: codes of ``rules.reasons``.
        checklist: code of the pack's group of which the list was filled in; "" for none.
        answers: item of that list -> "yes", "no", a date as YYYY-MM-DD, or words; None takes an answer back.
        no_access, not_following, danger_sign, tb_symptoms: the four classes of findings; None where nobody said.
        topics: codes of the advice that was given.
        reminded: to go to the post or a facility.
        reported_on: the day on which a health worker was told.
    """

    visited_on: date
    resident: bytes | None = None
    household: bytes | None = None
    visitor: bytes | None = None
    visitor_name: str = ""
    met: str = MET
    with_whom: str = ""
    reasons: Sequence[str] = ()
    checklist: str = ""
    answers: Mapping[str, str | None] = field(default_factory=dict)
    no_access: bool | None = None
    not_following: bool | None = None
    danger_sign: bool | None = None
    tb_symptoms: bool | None = None
    temperature_tenths: int | None = None
    findings: str = ""
    action: str = ""
    topics: Sequence[str] = ()
    reminded: bool | None = None
    reported_on: date | None = None
    promised_on: date | None = None
    next_on: date | None = None
    note: str = ""


def check_home_visit(
    entry: HomeVisitEntry, today: date, birth: PartialDate | None = None, death: PartialDate | None = None
) -> list[Problem]:
    """Return why a visit cannot be stored."""
    problems = _check_day(entry.visited_on, today, birth, death)
    if entry.met not in OUTCOMES:
        problems.append(Problem("met", _OUTCOME))
    tenths = entry.temperature_tenths
    if tenths is not None and not LEAST_TEMPERATURE <= tenths <= MOST_TEMPERATURE:
        words = _TEMPERATURE.fill(least=LEAST_TEMPERATURE / 10, most=MOST_TEMPERATURE / 10)
        problems.append(Problem("temperature_tenths", words))
    if entry.reported_on is not None and entry.reported_on > today:
        problems.append(Problem("reported_on", _FUTURE.fill(day=entry.reported_on)))
    for name in ("reported_on", "promised_on", "next_on"):
        day = getattr(entry, name)
        if day is not None and day < entry.visited_on:
            problems.append(Problem(name, _BEFORE_VISIT.fill(day=day, visited=entry.visited_on)))
    return problems


def _check_day(on: date, today: date, birth: PartialDate | None, death: PartialDate | None) -> list[Problem]:
    if on > today:
        return [Problem("visited_on", _FUTURE.fill(day=on))]
    if birth is not None and birth.earliest is not None and on < birth.earliest:
        return [Problem("visited_on", _BEFORE_BIRTH.fill(day=on, birth=birth))]
    if death is not None and death.latest is not None and on > death.latest:
        return [Problem("visited_on", _AFTER_DEATH.fill(day=on, death=death))]
    return []
