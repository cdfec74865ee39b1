"""Why people are sent to a health worker, in codes that every slip, list and report shares; their words are the pack's.

Children: the life-cycle card's rule (domain.md 1.2: T, below the red line, above the orange line, weight for length,
short, head, arm, tuberculosis, development). All ages: the findings of the other cards (domain.md 1.2, 7, 8).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from desktop_app.core.text import Words

GROUPS = ("children", "mothers", "school", "adults", "elderly")
"""For whom a reason is offered first."""
OTHER = "other"
PRIVATE = "private"
"""Stands in place of a reason that is sealed for the midwife; every pack has it."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason.

    Attributes:
        groups: codes of ``GROUPS`` for which it is offered first; every other one can be chosen too.
        topic: under which it is sealed for the midwife (``confidential``); "" for a reason that may stand on a slip.
        source: id of a source of the pack.
    """

    code: str
    title: Words
    groups: frozenset[str]
    topic: str
    source: str


Reasons = Mapping[str, Reason]
"""The reasons of a pack by code, the most urgent first; a slip lists its reasons in this order."""

_GROWTH: Mapping[str, str] = {
    "2T": "not_gaining_twice",
    "T": "not_gaining",
    "BGM": "below_red_line",
    "below_limit": "below_red_line",
    "above_orange": "above_orange_line",
    "above_limit": "above_orange_line",
    "oedema.present": "oedema",
    "wfl.very_low": "very_thin",
    "bmi.very_low": "very_thin",
    "wfl.low": "thin",
    "bmi.low": "thin",
    "wfa.very_low": "underweight",
    "wfa.low": "underweight",
    "wfa.raised": "heavy",
    "wfl.raised": "heavy",
    "wfl.high": "heavy",
    "wfl.very_high": "heavy",
    "bmi.raised": "heavy",
    "bmi.high": "heavy",
    "bmi.very_high": "heavy",
}
"""Reasons of the growth advice whose words a slip does not share with their whole index."""
_WHOLE_INDEX: Mapping[str, str] = {"hfa": "height", "head": "head", "arm": "arm"}

_SCHOOL_MONTHS, _ADULT_MONTHS, _ELDERLY_MONTHS = 72, 216, 720
"""The child's life-cycle card ends with completed month 71 (domain.md 16.4, number 21); adults from 18, elderly from 60 years."""
_MAY_BE_MOTHER_MONTHS = range(10 * 12, 55 * 12)


def reason_of_growth(code: str) -> str:
    """Return the reason of a slip for a reason of the growth advice, e.g. "wfl.low" or "2T"; "other" if it knows none."""
    return _GROWTH.get(code) or _WHOLE_INDEX.get(code.partition(".")[0], OTHER)


def in_order(codes: Iterable[str], reasons: Reasons) -> tuple[str, ...]:
    """Return codes once each, the most urgent first; what a pack does not know is another reason."""
    wanted = {code if code in reasons else reason_of_growth(code) for code in codes}
    wanted = {code if code in reasons else OTHER for code in wanted}
    return tuple(code for code in reasons if code in wanted)


def groups_of(age_months: int | None, sex: str | None) -> frozenset[str]:
    """Return the groups whose reasons are offered first for somebody; all of them while the age is not known."""
    if age_months is None:
        return frozenset(GROUPS)
    bounds = ((_SCHOOL_MONTHS, "children"), (_ADULT_MONTHS, "school"), (_ELDERLY_MONTHS, "adults"))
    found = {next((group for end, group in bounds if age_months < end), "elderly")}
    if sex != "M" and age_months in _MAY_BE_MOTHER_MONTHS:
        found.add("mothers")
    return frozenset(found)


def usual_reasons(groups: Collection[str], reasons: Reasons) -> tuple[str, ...]:
    """Return the reasons that are offered first for these groups; every other one can be chosen too."""
    return tuple(code for code, reason in reasons.items() if not reason.groups.isdisjoint(groups))


def shown_reasons(codes: Iterable[str], reasons: Reasons) -> tuple[str, ...]:
    """Return codes as they are stored and printed: one word for all that is sealed for the midwife."""
    return tuple(dict.fromkeys(PRIVATE if code in reasons and reasons[code].topic else code for code in codes))
