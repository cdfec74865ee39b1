"""The development list of an age: which list is asked when, and what the answers mean.

Printed cards know two results: complete (green) and incomplete (yellow); a child whose list is incomplete is
referred (life-cycle card of the child, domain.md 1.2).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text, Words

COMPLETE, INCOMPLETE = "complete", "incomplete"
RESULTS: Mapping[str, Text] = {
    COMPLETE: QT_TRANSLATE_NOOP("Child record", "Complete"),
    INCOMPLETE: QT_TRANSLATE_NOOP("Child record", "Not complete"),
}
FULL_TERM_WEEKS, CORRECTED_UNTIL_MONTHS = 40, 24
"""A child born before 37 weeks is asked by the corrected age until two years (usual practice of screening; WHO 2020)."""
PRETERM_WEEKS = 37

_NO_BAND = QT_TRANSLATE_NOOP("Child record", "There is no list for this age. Choose one of the lists.")
_UNKNOWN_ITEM = QT_TRANSLATE_NOOP("Child record", "“{code}” is not on the list for this age.")


@dataclass(frozen=True, slots=True)
class Milestone:
    """One thing a child of an age can do.

    Attributes:
        code: the same in every pack, unique.
        domain: "movement", "hands", "speech" or "people".
        title: what the volunteer looks at or asks.
        source: id of a source of the pack.
    """

    code: str
    domain: str
    title: Words
    source: str


@dataclass(frozen=True, slots=True)
class Band:
    """The list of one age.

    Attributes:
        months: the age at which children can do what stands on the list; names the list for ever.
        from_months, until_months: completed months of age in which this list is asked, both included.
    """

    months: int
    from_months: int
    until_months: int
    milestones: Sequence[Milestone]

    @property
    def codes(self) -> tuple[str, ...]:
        """Return the codes of the list in its order."""
        return tuple(one.code for one in self.milestones)


def band_for(bands: Sequence[Band], age_months: int | None, gestation_weeks: int | None = None) -> Band | None:
    """Return the list that is asked at an age in completed months; None if the age is not known or has none.

    Args:
        gestation_weeks: of a child born too early the months it came too early are taken off, until two years.
    """
    if age_months is None:
        return None
    months = asked_age_months(age_months, gestation_weeks)
    return next((band for band in bands if band.from_months <= months <= band.until_months), None)


def asked_age_months(age_months: int, gestation_weeks: int | None) -> int:
    """Return the completed months of age by which a child is asked."""
    if gestation_weeks is None or gestation_weeks >= PRETERM_WEEKS or age_months >= CORRECTED_UNTIL_MONTHS:
        return age_months
    early_months = round((FULL_TERM_WEEKS - gestation_weeks) * 12 / 52)
    return max(0, age_months - early_months)


def result_of(missing: Collection[str]) -> str:
    """Return "complete" or "incomplete"; one thing that is not yet done makes a list incomplete."""
    return INCOMPLETE if missing else COMPLETE


def check_development(bands: Sequence[Band], months: int, missing: Collection[str]) -> list[Problem]:
    """Return why answers cannot be stored."""
    band = next((one for one in bands if one.months == months), None)
    if band is None:
        return [Problem("band_months", _NO_BAND)]
    return [Problem("missing", _UNKNOWN_ITEM.fill(code=code)) for code in missing if code not in band.codes]
