"""What the signs mean that stand where there is no value, or where the value is nothing."""

from collections.abc import Collection, Sequence

from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, Register
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.frame import isolated

from .cells import FIGURES, Sign, key_of, sign_of, written

SIGN_MEANS = {
    Sign.ZERO: QT_TRANSLATE_NOOP("Paper", "0: none"),
    Sign.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Paper", "–: does not apply"),
    Sign.NOT_KNOWN: QT_TRANSLATE_NOOP("Paper", "?: not known"),
    Sign.EMPTY: QT_TRANSLATE_NOOP("Paper", "empty: not filled in"),
}
LEGEND = QT_TRANSLATE_NOOP("Paper", "Signs in the table: {signs}")
SEPARATOR = "   ·   "


def legend(language: Language, signs: Collection[Sign]) -> str:
    """Return what the signs of a table mean that could be taken for each other.

    Nothing is said where only values stand, or where they are missing in one way alone: what is left empty there is plain.
    """
    if not {Sign.NOT_APPLICABLE, Sign.NOT_KNOWN} & set(signs) and not {Sign.ZERO, Sign.EMPTY} <= set(signs):
        return ""
    told = [isolated(language.text(words)) for sign, words in SIGN_MEANS.items() if sign in signs]
    return language.text(LEGEND, signs=SEPARATOR.join(told))


def signs_in(register: Register, cells: Sequence[Sequence[Cell]], language: Language) -> set[Sign]:
    """Return which signs stand in a table; a column that is filled in by hand is not "not filled in", nor is one of words."""
    found: set[Sign] = set()
    for number, column in enumerate(register.leaves()):
        values = [row[number] for row in cells]
        own = {sign for cell in values if cell is not None and (sign := sign_of(key_of(cell)))}
        is_empty = column.field and any(cell is None for cell in values)
        if is_empty and (own or any(cell is not None and written(cell, language)[1] == FIGURES for cell in values)):
            own.add(Sign.EMPTY)
        found |= own
    return found
