"""A second weighing: why it was done. The second reading counts, both are kept (domain.md 16.1, number 5)."""

from collections.abc import Mapping

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

REWEIGH_REASONS: Mapping[str, Text] = {
    "moved": QT_TRANSLATE_NOOP("Health visits", "The child moved on the scale"),
    "clothes": QT_TRANSLATE_NOOP("Health visits", "Heavy clothes or shoes were on"),
    "scale": QT_TRANSLATE_NOOP("Health visits", "The scale was not at zero"),
    "misread": QT_TRANSLATE_NOOP("Health visits", "The scale was read or written wrongly"),
    "doubt": QT_TRANSLATE_NOOP("Health visits", "The first weight could hardly be right"),
}

_NO_REASON = QT_TRANSLATE_NOOP("Health visits", "Choose why the child was weighed again.")
_NO_FIRST = QT_TRANSLATE_NOOP("Health visits", "There is no weight of this day yet. Enter the first one as usual.")


def check_reweighing(first_g: int | None, reason: str) -> list[Problem]:
    """Return why a second weighing cannot be stored, apart from what is wrong with the weight itself.

    Args:
        first_g: what was read first; None if nothing was.
        reason: a key of ``REWEIGH_REASONS``, or words.
    """
    problems = [Problem("weight_g", _NO_FIRST)] if first_g is None else []
    return problems if reason.strip() else [*problems, Problem("reason", _NO_REASON)]
