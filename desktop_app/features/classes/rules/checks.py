"""What can be true of classes, meetings, people and tests."""

from datetime import date

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import add_months
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .entries import ClassEntry, FacilitatorEntry, KindEntry, Needs, Visitor
from .wording import ROLES, TARGETS, TESTS

MOST_PEOPLE, MOST_MEETINGS, MOST_POINTS = 500, 100, 1000
MOST_YEARS_AHEAD = 2

_NO_NAME = QT_TRANSLATE_NOOP("Classes", "Write a name.")
_NO_KIND = QT_TRANSLATE_NOOP("Classes", "Choose what kind of class it is.")
_NO_TARGET = QT_TRANSLATE_NOOP("Classes", "Choose whom the class is for.")
_ENDS_BEFORE = QT_TRANSLATE_NOOP("Classes", "The last day ({last}) is before the first day ({first}).")
_FAR = QT_TRANSLATE_NOOP("Classes", "{day} is more than two years from now. Check the year.")
_CAPACITY = QT_TRANSLATE_NOOP("Classes", "{n} places are not possible. Write 1 to {most}, or leave it empty for no limit.")
_MEETINGS = QT_TRANSLATE_NOOP("Classes", "{n} meetings are not possible. Write 1 to {most}, or leave it empty.")
_COMPANIONS = QT_TRANSLATE_NOOP(
    "Classes", "With husband or family ({companions}) cannot be asked for more often than meetings ({meetings})."
)
_PASS = QT_TRANSLATE_NOOP("Classes", "{number}% is not possible. Write 1 to 100, or leave it empty.")
_NO_ROLE = QT_TRANSLATE_NOOP("Classes", "Choose facilitator, tutor or guest.")
_NO_PERSON = QT_TRANSLATE_NOOP("Classes", "Choose a resident, or write the name of a guest.")
_BEFORE_TERM = QT_TRANSLATE_NOOP(
    "Classes", "{day} is before the first day of the class ({first}). Choose a later day, or change the class."
)
_AFTER_TERM = QT_TRANSLATE_NOOP(
    "Classes", "{day} is after the last day of the class ({last}). Choose an earlier day, or change the class."
)
_FUTURE = QT_TRANSLATE_NOOP("Classes", "{day} is in the future. Choose today or an earlier day.")
_NO_TEST = QT_TRANSLATE_NOOP("Classes", "Choose which test it is.")
_NO_MAXIMUM = QT_TRANSLATE_NOOP("Classes", "Write how many points the test has: 1 to {most}.")
_BELOW_ZERO = QT_TRANSLATE_NOOP("Classes", "A score cannot be below 0.")
_ABOVE = QT_TRANSLATE_NOOP("Classes", "{score} is more than the test has ({maximum}). Check both numbers.")
_BEFORE_BIRTH = QT_TRANSLATE_NOOP("Classes", "{name} was born on {birth}, after {day}. Check the birth date or the day.")
_AFTER_DEATH = QT_TRANSLATE_NOOP("Classes", "{name} died on {death}, before {day}. Check the resident's card or the day.")
_DEAD = QT_TRANSLATE_NOOP("Classes", "{name} is recorded as dead. Check the resident's card first.")


def check_kind(entry: KindEntry, is_own: bool) -> list[Problem]:
    """Return what is not possible of a kind; a kind of the pack may leave its name to the pack."""
    problems = [Problem("name", _NO_NAME)] if is_own and not entry.name.strip() else []
    return [*problems, *_check_limits(entry.target, entry.capacity, entry.needs)]


def check_class(entry: ClassEntry) -> list[Problem]:
    """Return what is not possible of a class."""
    problems = [] if entry.kind else [Problem("kind", _NO_KIND)]
    if not entry.name.strip():
        problems.append(Problem("name", _NO_NAME))
    if entry.until_date is not None and entry.until_date < entry.from_date:
        problems.append(Problem("until_date", _ENDS_BEFORE.fill(first=entry.from_date, last=entry.until_date)))
    return [*problems, *_check_limits(entry.target, entry.capacity, entry.needs)]


def check_begin(first: date, today: date) -> list[Problem]:
    """Return why a class cannot begin on a day: it lies years ahead."""
    return [Problem("from_date", _FAR.fill(day=first))] if first > add_months(today, 12 * MOST_YEARS_AHEAD) else []


def check_facilitator(entry: FacilitatorEntry) -> list[Problem]:
    """Return what is not possible of somebody who leads a class."""
    problems = [] if entry.role in ROLES else [Problem("role", _NO_ROLE)]
    if entry.resident_id is None and not entry.name.strip():
        problems.append(Problem("name", _NO_PERSON))
    if entry.from_date is not None and entry.until_date is not None and entry.until_date < entry.from_date:
        problems.append(Problem("until_date", _ENDS_BEFORE.fill(first=entry.from_date, last=entry.until_date)))
    return problems


def check_visitor(visitor: Visitor) -> list[Problem]:
    """Return what is missing of somebody from outside."""
    return [] if visitor.name.strip() else [Problem("name", _NO_NAME)]


def check_in_term(day: date, first: date, last: date | None, field: str = "held_on") -> list[Problem]:
    """Return why a class does not meet on a day: its term has not begun, or is over."""
    if day < first:
        return [Problem(field, _BEFORE_TERM.fill(day=day, first=first))]
    if last is not None and day > last:
        return [Problem(field, _AFTER_TERM.fill(day=day, last=last))]
    return []


def check_not_future(day: date, today: date, field: str = "day") -> list[Problem]:
    """Return why something cannot have happened on a day."""
    return [Problem(field, _FUTURE.fill(day=day))] if day > today else []


def check_score(kind: str, score: int, maximum: int, taken_on: date, today: date) -> list[Problem]:
    """Return what is not possible of a test."""
    problems = [] if kind in TESTS else [Problem("kind", _NO_TEST)]
    if not 1 <= maximum <= MOST_POINTS:
        problems.append(Problem("maximum", _NO_MAXIMUM.fill(most=MOST_POINTS)))
    elif score > maximum:
        problems.append(Problem("score", _ABOVE.fill(score=score, maximum=maximum)))
    if score < 0:
        problems.append(Problem("score", _BELOW_ZERO))
    return [*problems, *check_not_future(taken_on, today, "taken_on")]


def check_person_on(name: Label, day: date, birth: PartialDate, death: PartialDate | None, is_dead: bool) -> list[Problem]:
    """Return why a person cannot have taken part on ``day``: not born yet, or dead.

    Args:
        birth, death: as far as known; only what they rule out is refused.
        is_dead: the status says so; without any date of death every day is refused.
    """
    if birth.earliest is not None and day < birth.earliest:
        return [Problem("day", _BEFORE_BIRTH.fill(name=name, birth=birth, day=day))]
    if not is_dead:
        return []
    if death is None or death.latest is None:
        return [Problem("day", _DEAD.fill(name=name))]
    return [Problem("day", _AFTER_DEATH.fill(name=name, death=death, day=day))] if day > death.latest else []


def _check_limits(target: str | None, capacity: int | None, needs: Needs) -> list[Problem]:
    problems = [Problem("target", _NO_TARGET)] if target is not None and target not in TARGETS else []
    if capacity is not None and not 1 <= capacity <= MOST_PEOPLE:
        problems.append(Problem("capacity", _CAPACITY.fill(most=MOST_PEOPLE).of(capacity)))
    for field, number in (("meetings", needs.meetings), ("companion_meetings", needs.companion_meetings)):
        if number is not None and not 1 <= number <= MOST_MEETINGS:
            problems.append(Problem(field, _MEETINGS.fill(most=MOST_MEETINGS).of(number)))
    if needs.companion_meetings is not None and needs.companion_meetings > (needs.meetings or MOST_MEETINGS):
        text = _COMPANIONS.fill(companions=needs.companion_meetings, meetings=needs.meetings or 1)
        problems.append(Problem("companion_meetings", text))
    if needs.pass_score is not None and not 1 <= needs.pass_score <= 100:
        problems.append(Problem("pass_score", _PASS.fill(number=needs.pass_score)))
    return problems
