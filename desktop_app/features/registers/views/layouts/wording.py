"""Words and measures that the parts of the page share."""

from collections.abc import Mapping

from desktop_app.core.errors import Problem
from desktop_app.core.layout import Register
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.pdf.paper import MARGIN_X, MM, page_size

from ...services import ListedLayout

CONDITIONS: Mapping[str, Label] = {
    "from_months": QT_TRANSLATE_NOOP("Registers", "Age from (months)"),
    "until_months": QT_TRANSLATE_NOOP("Registers", "Age until (months)"),
}
SMALLEST_PAPER = "A4"
STATES: Mapping[str, tuple[Label, str]] = {
    "wrong": (QT_TRANSLATE_NOOP("Registers", "Cannot be used"), "danger"),
    "hidden": (QT_TRANSLATE_NOOP("Registers", "Not printed"), "plain"),
    "newer": (QT_TRANSLATE_NOOP("Registers", "Newer form in the pack"), "warn"),
    "own": (QT_TRANSLATE_NOOP("Registers", "Only here"), "info"),
    "changed": (QT_TRANSLATE_NOOP("Registers", "Changed at this post"), "info"),
    "other_set": (QT_TRANSLATE_NOOP("Registers", "Other set of forms"), "plain"),
    "": ("", ""),
}
"""What a post says of a register, the most urgent first, with the tone of its pill."""


def state_of(listed: ListedLayout) -> str:
    """Return the key of ``STATES`` that holds for a layout."""
    holds = {
        "wrong": bool(listed.problems),
        "hidden": listed.is_hidden,
        "newer": listed.is_newer,
        "own": listed.is_own,
        "changed": listed.is_changed,
        "other_set": not listed.is_in_set,
    }
    return next((state for state, is_so in holds.items() if is_so), "")


def room_mm(register: Register) -> float:
    """Return how wide a table can be on the paper of a layout."""
    width, _height = page_size(register.paper or SMALLEST_PAPER, register.landscape)
    return (width - 2 * MARGIN_X) / MM


def told_place(problem: Problem) -> int | None:
    """Return the number of the column that a problem is about."""
    part, _, number = problem.field.partition(".")
    return int(number) if part == "columns" and number else None
