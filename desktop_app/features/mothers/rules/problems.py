"""What cannot be true of a pregnancy, a birth or a contact, said beside the field in which it is typed."""

from collections.abc import Collection, Mapping
from datetime import date, timedelta

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.schedule import Schedule
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .dating import LAST_WEEK, TERM_DAYS
from .entries import BirthEntry, LossEntry, Measured, PregnancyEntry

FIELDS = tuple(PregnancyEntry.__dataclass_fields__)

IN_FUTURE = QT_TRANSLATE_NOOP("Mothers", "This day has not come yet. Check the date.")
BEFORE_BIRTH = QT_TRANSLATE_NOOP("Mothers", "This day lies before her own birth. Check the date.")
AFTER_DEATH = QT_TRANSLATE_NOOP("Mothers", "This day lies after a death that is recorded. Check the date.")
NOT_KNOWN = QT_TRANSLATE_NOOP("Mothers", "Choose one of the answers.")
LMP_AFTER = QT_TRANSLATE_NOOP("Mothers", "The last period lies after the day of registration. Check both.")
LMP_LONG_AGO = QT_TRANSLATE_NOOP("Mothers", "The last period lies more than {n} weeks back. Check the date.")
EDD_FAR = QT_TRANSLATE_NOOP("Mothers", "The expected day cannot be right. Check the date.")
NO_BASIS = QT_TRANSLATE_NOOP("Mothers", "Say from what the expected day follows.")
BEFORE_START = QT_TRANSLATE_NOOP("Mothers", "This day lies before the pregnancy began. Check the date.")
OUT_OF_RANGE = QT_TRANSLATE_NOOP("Mothers", "{value} is not possible. Write {low} to {high}.")
NO_CHILD = QT_TRANSLATE_NOOP("Mothers", "Write at least one child.")
TOO_MANY = QT_TRANSLATE_NOOP("Mothers", "Write at most {n} children.")
WHEN = QT_TRANSLATE_NOOP("Mothers", "Write when it was; the year is enough.")
NO_LABEL = QT_TRANSLATE_NOOP("Mothers", "There is no contact “{label}”. Choose one of: {labels}.")
NO_TIME = QT_TRANSLATE_NOOP("Mothers", "Write the time as 14:30.")

COUNTS: Mapping[str, tuple[int, int]] = {
    "gravida": (1, 20),
    "births": (0, 20),
    "losses": (0, 20),
    "living_children": (0, 20),
    "dead_children": (0, 20),
}
_MEASURES: Mapping[str, tuple[int, int, int]] = {"weight_before_g": (20_000, 250_000, 1_000), "height_mm": (1_000, 2_100, 10)}
_MEASURED: Mapping[str, tuple[int, int, int]] = {
    "weight_g": (20_000, 250_000, 1_000),
    "arm_mm": (100, 600, 10),
    "systolic_mmhg": (50, 280, 1),
    "diastolic_mmhg": (20, 180, 1),
    "haemoglobin_tenths": (20, 220, 10),
    "iron_tablets": (1, 400, 1),
}
MOST_CHILDREN = 6
LONGEST = timedelta(weeks=LAST_WEEK)


def check_pregnancy(entry: PregnancyEntry, birth: PartialDate, today: date) -> list[Problem]:
    """Return what cannot be true of a pregnancy; ``birth`` is that of the woman."""
    problems = day_problems("registered_on", entry.registered_on, birth, None, today)
    if entry.lmp_date is not None:
        problems += _lmp_problems(entry.lmp_date, entry.registered_on)
    if entry.edd_date is not None:
        problems += _edd_problems(entry.edd_date, entry.registered_on)
        if not entry.edd_basis:
            problems.append(Problem("edd_basis", NO_BASIS))
    for field, (low, high) in COUNTS.items():
        problems += range_problems(field, getattr(entry, field), low, high)
    for field, (low, high, per_unit) in _MEASURES.items():
        problems += range_problems(field, getattr(entry, field), low, high, per_unit)
    return problems


def check_measured(measured: Measured) -> list[Problem]:
    """Return which measured values are not possible."""
    found: list[Problem] = []
    for field, (low, high, per_unit) in _MEASURED.items():
        found += range_problems(field, getattr(measured, field), low, high, per_unit)
    return found


def check_birth(entry: BirthEntry, start: date | None, birth: PartialDate, today: date) -> list[Problem]:
    """Return what cannot be true of a birth; ``start`` is the day from which the weeks of the pregnancy count."""
    problems = ending_problems("born_on", entry.born_on, start, birth, today)
    if not entry.children:
        problems.append(Problem("children", NO_CHILD))
    if len(entry.children) > MOST_CHILDREN:
        problems.append(Problem("children", TOO_MANY.of(MOST_CHILDREN)))
    problems += range_problems("gestation_weeks", entry.gestation_weeks, 20, LAST_WEEK)
    if any(not is_time(child.born_at) for child in entry.children):
        problems.append(Problem("born_at", NO_TIME))
    return problems


def check_loss(entry: LossEntry, start: date | None, birth: PartialDate, today: date) -> list[Problem]:
    """Return what cannot be true of a pregnancy that ended early."""
    problems = ending_problems("ended_on", entry.ended_on, start, birth, today)
    return problems + range_problems("gestation_weeks", entry.gestation_weeks, 1, LAST_WEEK)


def day_problems(field: str, on: date, birth: PartialDate, death: PartialDate | None, today: date) -> list[Problem]:
    """Return why somebody cannot have been seen on a day."""
    if on > today:
        return [Problem(field, IN_FUTURE)]
    if birth.earliest is not None and on < birth.earliest:
        return [Problem(field, BEFORE_BIRTH)]
    if death is not None and death.latest is not None and on > death.latest:
        return [Problem(field, AFTER_DEATH)]
    return []


def ending_problems(field: str, ended: PartialDate, start: date | None, birth: PartialDate, today: date) -> list[Problem]:
    """Return why a pregnancy cannot have ended then."""
    if ended.earliest is None or ended.latest is None:
        return [Problem(field, WHEN)]
    if ended.earliest > today:
        return [Problem(field, IN_FUTURE)]
    if start is not None and ended.latest < start:
        return [Problem(field, BEFORE_START)]
    if birth.earliest is not None and ended.latest < birth.earliest:
        return [Problem(field, BEFORE_BIRTH)]
    return []


def choice_problems(values: Mapping[str, str], choices: Mapping[str, Collection[str]]) -> list[Problem]:
    """Return which codes are none of those offered; "" is always one."""
    return [Problem(name, NOT_KNOWN) for name, value in values.items() if value and value not in choices[name]]


def label_problems(label: str, schedule: Schedule) -> list[Problem]:
    """Return that a contact has a label that the pack does not know; "" follows the rule."""
    label = label.strip()
    if not label or label in schedule.by_code:
        return []
    return [Problem("label", NO_LABEL.fill(label=label, labels=", ".join(schedule.by_code)))]


def range_problems(field: str, value: int | None, low: int, high: int, per_unit: int = 1) -> list[Problem]:
    """Return that a value lies outside its limits, both included, shown in units of ``per_unit``."""
    if value is None or low <= value <= high:
        return []
    shown = [one if per_unit == 1 else one / per_unit for one in (value, low, high)]
    return [Problem(field, OUT_OF_RANGE.fill(value=shown[0], low=shown[1], high=shown[2]))]


def is_time(written: str) -> bool:
    """Return True for a time such as 14:30, and for none."""
    if not written:
        return True
    hours, _, minutes = written.partition(":")
    return hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2 and int(hours) < 24 and int(minutes) < 60


def _lmp_problems(lmp: date, registered_on: date) -> list[Problem]:
    if lmp > registered_on:
        return [Problem("lmp_date", LMP_AFTER)]
    if registered_on - lmp > LONGEST:
        return [Problem("lmp_date", _long_ago())]
    return []


def _long_ago() -> Text:
    return LMP_LONG_AGO.of(LAST_WEEK)


def _edd_problems(edd: date, registered_on: date) -> list[Problem]:
    start = edd - timedelta(days=TERM_DAYS)
    if start > registered_on or registered_on - start > LONGEST:
        return [Problem("edd_date", EDD_FAR)]
    return []
