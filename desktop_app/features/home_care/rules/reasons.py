"""Why somebody is visited at home: the rules of domain.md 8.2, their order, and which stand on paper as a neutral sign.

V11 and the part of V10 that is about treatment rest on what the midwife has sealed. They have no code of their own:
the plan holds MIDWIFE for them, "the midwife asks for this visit", and so do History, lists and paper.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.core.text import Label, Words

MIDWIFE = "M"
"""The midwife asks for this visit; why stays sealed (domain.md 16.6, numbers 28 and 29)."""
ABSENT, GROWTH, LATE_DOSE, CAMPAIGN = "V01", "V02", "V03", "V04"
PREGNANCY, AFTER_BIRTH, DANGER_SIGN, NEWBORN = "V05", "V06", "V07", "V08"
CONDITION, TUBERCULOSIS, ELDERLY, OBESE = "V09", "V10", "V12", "V13"
UNSCREENED = "V09N"
"""The part of V09 about those who were never screened: it speaks of a household, so that a village of healthy adults makes one
line a door."""
NEVER_VISITED, HOUSE, REFERRAL = "V14", "V15", "V16"
CODES = (
    *(
        ABSENT,
        GROWTH,
        LATE_DOSE,
        CAMPAIGN,
        PREGNANCY,
        AFTER_BIRTH,
        DANGER_SIGN,
        NEWBORN,
        CONDITION,
        UNSCREENED,
        TUBERCULOSIS,
        MIDWIFE,
    ),
    *(ELDERLY, OBESE, NEVER_VISITED, HOUSE, REFERRAL),
)
LAST_RANK = 99


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as the country pack ranks it.

    Attributes:
        rank: 0 is visited first.
        severe_rank: where what was found cannot wait, e.g. severe wasting.
        is_neutral: on paper a sign stands for it, which says nothing to neighbours.
    """

    code: str
    title: Words
    rank: int
    severe_rank: int
    is_neutral: bool
    source: str


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason to visit.

    Attributes:
        words: what is the matter, for the volunteer's screen.
        since: since when; None where nobody can say.
        is_severe: it cannot wait.
        rank: as the pack ranks it; 0 is visited first.
        is_neutral: paper shows a neutral sign for it.
    """

    code: str
    words: Label
    since: date | None = None
    is_severe: bool = False
    rank: int = LAST_RANK
    is_neutral: bool = False


def ranked(reasons: Iterable[Reason], rules: Mapping[str, RuleRow]) -> tuple[Reason, ...]:
    """Return reasons with their ranks, the most urgent first; one whose rule the pack does not have is left out."""
    known = [
        replace(one, rank=row.severe_rank if one.is_severe else row.rank, is_neutral=row.is_neutral)
        for one in reasons
        if (row := rules.get(one.code)) is not None
    ]
    return tuple(sorted(known, key=lambda one: (one.rank, one.since or date.max, one.code)))


def codes_of(reasons: Sequence[Reason]) -> str:
    """Return the codes as a plan stores them: each once, the most urgent first, divided by spaces."""
    return " ".join(dict.fromkeys(one.code for one in reasons))
