"""Why people are sent to a health worker, in codes that every slip, list and report shares.

Children: the life-cycle card's rule (domain.md 1.2: T, below the red line, above the orange line, weight for length,
short, head, arm, tuberculosis, development). All ages: the findings of the other cards (domain.md 1.2, 7, 8).
"""

from collections.abc import Iterable, Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

REASONS: Mapping[str, Text] = {
    "danger_sign": QT_TRANSLATE_NOOP("Referrals", "Danger sign"),
    "oedema": QT_TRANSLATE_NOOP("Referrals", "Both feet swollen"),
    "very_thin": QT_TRANSLATE_NOOP("Referrals", "Much too thin"),
    "arm": QT_TRANSLATE_NOOP("Referrals", "Arm too thin"),
    "below_red_line": QT_TRANSLATE_NOOP("Referrals", "Weight below the red line"),
    "not_gaining_twice": QT_TRANSLATE_NOOP("Referrals", "No weight gain two months in a row"),
    "not_gaining": QT_TRANSLATE_NOOP("Referrals", "Gained too little this month"),
    "thin": QT_TRANSLATE_NOOP("Referrals", "Too thin"),
    "underweight": QT_TRANSLATE_NOOP("Referrals", "Weight too low for the age"),
    "above_orange_line": QT_TRANSLATE_NOOP("Referrals", "Weight above the orange line"),
    "heavy": QT_TRANSLATE_NOOP("Referrals", "Too heavy"),
    "height": QT_TRANSLATE_NOOP("Referrals", "Height not right for the age"),
    "head": QT_TRANSLATE_NOOP("Referrals", "Head too small or too large"),
    "tuberculosis": QT_TRANSLATE_NOOP("Referrals", "Signs of tuberculosis"),
    "development": QT_TRANSLATE_NOOP("Referrals", "Development list not complete"),
    "illness": QT_TRANSLATE_NOOP("Referrals", "Illness"),
    "vaccination": QT_TRANSLATE_NOOP("Referrals", "Question about a vaccination"),
    "pregnancy": QT_TRANSLATE_NOOP("Referrals", "Pregnancy"),
    "after_birth": QT_TRANSLATE_NOOP("Referrals", "Mother or baby after birth"),
    "anaemia": QT_TRANSLATE_NOOP("Referrals", "Pale or tired: anaemia"),
    "blood_pressure": QT_TRANSLATE_NOOP("Referrals", "Blood pressure"),
    "blood_sugar": QT_TRANSLATE_NOOP("Referrals", "Blood sugar"),
    "lungs": QT_TRANSLATE_NOOP("Referrals", "Breathing, lungs"),
    "eyes_ears": QT_TRANSLATE_NOOP("Referrals", "Seeing or hearing"),
    "daily_life": QT_TRANSLATE_NOOP("Referrals", "Needs help in daily life"),
    "other": QT_TRANSLATE_NOOP("Referrals", "Another reason"),
}
"""The most urgent first; a slip lists its reasons in this order."""

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


def reason_of_growth(code: str) -> str:
    """Return the reason of a slip for a reason of the growth advice, e.g. "wfl.low" or "2T"; "other" if it knows none."""
    return _GROWTH.get(code) or _WHOLE_INDEX.get(code.partition(".")[0], "other")


def in_order(codes: Iterable[str]) -> tuple[str, ...]:
    """Return codes once each, the most urgent first."""
    wanted = {code if code in REASONS else reason_of_growth(code) for code in codes}
    return tuple(code for code in REASONS if code in wanted)


CHILD_MONTHS = 71
"""The child's life-cycle card ends with completed month 71 (domain.md 16.4, number 21)."""
_CHILDREN_ONLY = frozenset(
    (
        "not_gaining_twice",
        "not_gaining",
        "below_red_line",
        "above_orange_line",
        "underweight",
        "arm",
        "height",
        "head",
        "development",
    )
)
_GROWN_ONLY = frozenset(
    ("pregnancy", "after_birth", "anaemia", "blood_pressure", "blood_sugar", "lungs", "daily_life", "eyes_ears")
)
_SELDOM = frozenset(("oedema", "very_thin", "vaccination"))


def usual_reasons(age_months: int | None) -> tuple[str, ...]:
    """Return the reasons that are offered first at an age in completed months; every other one can be chosen too."""
    if age_months is None:
        return tuple(REASONS)
    left_out = _GROWN_ONLY if age_months <= CHILD_MONTHS else _CHILDREN_ONLY
    return tuple(code for code in REASONS if code not in left_out | _SELDOM)
