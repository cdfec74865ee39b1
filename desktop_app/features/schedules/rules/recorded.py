"""What is recorded of a person, by the rows that it counts for."""

from collections.abc import Iterable, Sequence
from datetime import date

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.schedule import Schedule

from .values import Dose


class Recorded:
    """Doses given and refused by the code of the row that they count for, the oldest first; unknown dates come last."""

    def __init__(self, schedule: Schedule, doses: Iterable[Dose]) -> None:
        self._given: dict[str, list[Dose]] = {}
        self._refused: dict[str, list[Dose]] = {}
        for dose in sorted(doses, key=lambda dose: (dose.given.earliest or date.max, dose.code, dose.id)):
            kept = self._refused if dose.refused else self._given
            for code in schedule.credited(dose.code):
                kept.setdefault(code, []).append(dose)

    def given(self, code: str) -> Sequence[Dose]:
        """Return the doses that count for a code, what was only told too."""
        return self._given.get(code, ())

    def any_given(self, codes: Iterable[str]) -> str:
        """Return one of the codes for which a dose is recorded, or ""."""
        return next((code for code in sorted(codes) if code in self._given), "")

    def refused_on(self, code: str) -> PartialDate | None:
        """Return the date of the last refusal, of those without a date only if no other is recorded; None for none."""
        refusals = [dose.given for dose in self._refused.get(code, ())]
        dated = [given for given in refusals if given.is_known]
        return next(reversed(dated or refusals), None)

    def refused_between(self, code: str, first: date, last: date) -> PartialDate | None:
        """Return the date of the last refusal that lies between two days, both included, or None."""
        inside = [dose.given for dose in self._refused.get(code, ()) if lies_between(dose.given, first, last)]
        return inside[-1] if inside else None


def clearest(doses: Sequence[Dose]) -> Sequence[Dose]:
    """Return doses without those of which another tells the day.

    A dose that the family dated "2026" and one of 4 March 2026 of the same kind are one: first told, then seen on the card.
    """
    days = [dose.given.exact for dose in doses if dose.given.exact is not None]
    if len(days) in (0, len(doses)):
        return doses
    return [dose for dose in doses if dose.given.exact is not None or not any(_may_be(dose.given, day) for day in days)]


def _may_be(given: PartialDate, day: date) -> bool:
    return given.earliest is None or given.latest is None or given.earliest <= day <= given.latest


def lies_between(given: PartialDate, first: date, last: date) -> bool:
    """Return True if a date, however it is completed, lies between two days, both included."""
    return given.earliest is not None and given.latest is not None and first <= given.earliest and given.latest <= last


def known_on(doses: Iterable[Dose], on: date) -> list[Dose]:
    """Return the doses that may have been given by a day; a later one is not known to that day's card."""
    return [dose for dose in doses if dose.given.earliest is None or dose.given.earliest <= on]
