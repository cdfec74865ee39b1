"""From what was found on the day to what is talked about."""

from collections.abc import Iterable

from desktop_app.core.text import QT_TRANSLATE_NOOP

TB_SIGNS = QT_TRANSLATE_NOOP("Health visits", "Signs of tuberculosis")
FEVER = QT_TRANSLATE_NOOP("Health visits", "Fever, {degrees} °C")
DEVELOPMENT_MISSING = QT_TRANSLATE_NOOP("Health visits", "Development: {n} things of the list are not done yet")
WEIGHED = QT_TRANSLATE_NOOP("Health visits", "Weight {weight} kg")
WEIGHED_BEFORE = QT_TRANSLATE_NOOP("Health visits", "Weight before {weight} kg ({day})")
LONG = QT_TRANSLATE_NOOP("Health visits", "Length or height {centimetres} cm")
HEAD = QT_TRANSLATE_NOOP("Health visits", "Head circumference {centimetres} cm")
ARM = QT_TRANSLATE_NOOP("Health visits", "Arm circumference {centimetres} cm")

_NOT_GAINING = frozenset({"not_gaining", "not_gaining_twice", "below_red_line", "underweight", "thin", "very_thin", "arm"})
_HEAVY = frozenset({"above_orange_line", "heavy"})


def topics_for(reasons: Iterable[str]) -> frozenset[str]:
    """Return what growth asks to be talked about, from the reasons of a referral: "not_gaining", "heavy" or neither."""
    wanted = set(reasons)
    found = {"not_gaining"} if wanted & _NOT_GAINING else set()
    return frozenset(found | ({"heavy"} if wanted & _HEAVY else set()))
