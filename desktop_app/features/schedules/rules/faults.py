"""What is wrong with a dose that was given: it stays recorded and counts, and the midwife decides whether it is repeated.

Only what is certain is said: of a date that is known in part, the part speaks for the dose.
"""

from collections.abc import Sequence
from datetime import date

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.schedule import Anchor, ScheduleRow
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .values import Dose

TOO_YOUNG = QT_TRANSLATE_NOOP("Schedules", "Given too early: not before {day}. Ask the midwife whether it must be repeated.")
TOO_SOON = QT_TRANSLATE_NOOP(
    "Schedules", "Given too soon after the dose before: not before {day}. Ask the midwife whether it must be repeated."
)
OUT_OF_ORDER = QT_TRANSLATE_NOOP("Schedules", "Dated before the dose before it ({day}). Check both dates.")
TOO_OLD = QT_TRANSLATE_NOOP("Schedules", "Given after the age limit: not after {day}. Tell the midwife.")
OTHER_STRENGTH = QT_TRANSLATE_NOOP("Schedules", "{given} was given. At this age it is {wanted}. Tell the midwife.")

FROM_BIRTH = frozenset({Anchor.BIRTH, Anchor.SCHOOL_YEAR, Anchor.CAMPAIGN})
"""Anchors of rows whose youngest age counts from birth."""


def early_faults(row: ScheduleRow, dose: Dose, birth: PartialDate, anchor: date | None) -> list[Text]:
    """Return whether a dose was given before the youngest age."""
    start = birth.earliest if row.anchor in FROM_BIRTH else anchor
    if row.earliest is None or start is None or dose.given.latest is None:
        return []
    first = row.earliest.after(start)
    return [TOO_YOUNG.fill(day=first)] if dose.given.latest < first else []


def interval_faults(row: ScheduleRow, dose: Dose, before: Dose | None) -> list[Text]:
    """Return whether a dose was given too soon after, or dated before, the one before it."""
    if before is None or before.given.earliest is None or dose.given.latest is None:
        return []
    if dose.given.latest < before.given.earliest:
        return [OUT_OF_ORDER.fill(day=before.given)]
    if row.minimum_interval is None:
        return []
    first = row.minimum_interval.after(before.given.earliest)
    return [TOO_SOON.fill(day=first)] if dose.given.latest < first else []


def late_faults(dose: Dose, last: date | None) -> list[Text]:
    """Return whether a dose was given after the last day on which it may be given."""
    if last is None or dose.given.earliest is None or dose.given.earliest <= last:
        return []
    return [TOO_OLD.fill(day=last)]


def best_of(judged: Sequence[tuple[Dose, Sequence[Text]]]) -> tuple[Dose, Sequence[Text]]:
    """Return the dose that counts: the first without a fault, else the first."""
    return next((one for one in judged if not one[1]), judged[0])
