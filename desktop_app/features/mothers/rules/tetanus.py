"""T status: how well a woman is protected against tetanus, from childhood and adult doses together.

Source: domain.md 3.3: T2 four weeks after T1, or three infant doses; T3 six months after T2; T4 and T5 a year after the last;
protected for 3, 5, 10 and 25 years. A dose counts when it is proven: given here or elsewhere on record, or seen on the card.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import add_months
from desktop_app.core.schedule import Span
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

MOST = 5
INTERVALS: Mapping[int, Span] = {2: Span(4, "w"), 3: Span(6, "m"), 4: Span(1, "y"), 5: Span(1, "y")}
"""Time that must have passed since the dose before, by the status that the next one gives."""
PROTECTED_YEARS: Mapping[int, int] = {2: 3, 3: 5, 4: 10, 5: 25}
BEFORE_BIRTH = timedelta(weeks=2)
"""A dose in pregnancy is given at least so long before the expected day (domain.md 3.3)."""
INFANT_DOSES = 3

NOT_PROVEN = QT_TRANSLATE_NOOP("Mothers", "Only told. Ask for the card.")
TOO_SOON = QT_TRANSLATE_NOOP("Mothers", "Too soon after the dose before: it does not count.")
NO_DATE = QT_TRANSLATE_NOOP("Mothers", "The date is not known: it does not count.")
NOT_NEEDED = QT_TRANSLATE_NOOP("Mothers", "She had five doses already.")
PART_OF_THREE = QT_TRANSLATE_NOOP("Mothers", "Counts once all three doses of the first year were given.")


@dataclass(frozen=True, slots=True)
class TetanusCode:
    """What a code of the pack's vaccines means for the status.

    Attributes:
        counts_as: "infant": one of the three doses of the first year; "booster": the next dose; "adult": a dose that the health
            worker numbered.
        number: of an adult dose, 1-5; 0 otherwise.
    """

    code: str
    counts_as: str
    number: int
    source: str


@dataclass(frozen=True, slots=True)
class TetanusDose:
    """A dose as it is recorded."""

    code: str
    given: PartialDate
    is_proven: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """A dose and the status it gave; 0 and a reason if it does not count."""

    dose: TetanusDose
    number: int
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class TStatus:
    """Protection against tetanus on a day.

    Attributes:
        number: 0-5, as in T0-T5.
        since: when the last dose that counts was given.
        protected_until: None if she is not protected.
        next_on: the first day of the next dose; None when all five are given.
        doses: every dose, the oldest first.
    """

    number: int = 0
    since: date | None = None
    protected_until: date | None = None
    next_on: date | None = None
    doses: tuple[Counted, ...] = ()

    def is_protected(self, on: date) -> bool:
        """Return True if the protection lasts on a day."""
        return self.protected_until is not None and on <= self.protected_until


def t_status(doses: Sequence[TetanusDose], codes: Mapping[str, TetanusCode], on: date) -> TStatus:
    """Return the status on a day; doses that were given later are not known to it.

    A number that a health worker gave (TT3) is believed although doses before it are not on record.
    """
    known = sorted((one for one in doses if one.code in codes and _is_until(one, on)), key=lambda one: (_day(one), one.code))
    counter = _Counter(codes)
    lines = tuple(counter.count(one) for one in known)
    if counter.number == 0 or counter.since is None:
        return TStatus(doses=lines, next_on=on)
    years = PROTECTED_YEARS.get(counter.number)
    return TStatus(
        counter.number,
        counter.since,
        None if years is None else add_months(counter.since, 12 * years),
        INTERVALS[counter.number + 1].after(counter.since) if counter.number < MOST else None,
        lines,
    )


class _Counter:
    """Goes through the doses of one person from the oldest on."""

    def __init__(self, codes: Mapping[str, TetanusCode]) -> None:
        self._codes = codes
        self._infant: set[str] = set()
        self.number = 0
        self.since: date | None = None

    def count(self, dose: TetanusDose) -> Counted:
        """Return what a dose gives."""
        code, day = self._codes[dose.code], dose.given.middle
        if not dose.is_proven:
            return Counted(dose, 0, NOT_PROVEN)
        if day is None:
            return Counted(dose, 0, NO_DATE)
        if code.counts_as == "infant":
            return self._count_infant(dose, day)
        if self.number >= MOST:
            return Counted(dose, 0, NOT_NEEDED)
        if code.number > self.number + 1:
            return self._reach(dose, code.number, day)
        following = self.number + 1
        if self.since is not None and following in INTERVALS and day < INTERVALS[following].after(self.since):
            return Counted(dose, 0, TOO_SOON)
        return self._reach(dose, following, day)

    def _count_infant(self, dose: TetanusDose, day: date) -> Counted:
        """Count the doses of the first year: three of them are the first two of the five."""
        self._infant.add(dose.code)
        if len(self._infant) < INFANT_DOSES or self.number >= 2:
            return Counted(dose, 0, PART_OF_THREE if len(self._infant) < INFANT_DOSES else None)
        return self._reach(dose, 2, day)

    def _reach(self, dose: TetanusDose, number: int, day: date) -> Counted:
        self.number, self.since = number, day
        return Counted(dose, number)


def _is_until(dose: TetanusDose, on: date) -> bool:
    earliest = dose.given.earliest
    return earliest is None or earliest <= on


def _day(dose: TetanusDose) -> date:
    return dose.given.middle or date.max
