"""Answers about a child in words."""

from collections.abc import Iterable, Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import Pack
from desktop_app.ui.words import current, joined, tr

from ..rules.food import FOOD_GROUPS
from ..rules.symptoms import TB_QUESTIONS, Sign, SymptomEntry

DEGREES = QT_TRANSLATE_NOOP("Child record", "{value} °C")
LIST_OF = QT_TRANSLATE_NOOP("Child record", "List for {n} months")
LIST_OF_YEARS = QT_TRANSLATE_NOOP("Child record", "List for {n} years")
NOT_CONFIRMED = QT_TRANSLATE_NOOP("Child record", "These lists are not yet confirmed by a health worker. Source: {sources}")
SOURCES_ARE = QT_TRANSLATE_NOOP("Child record", "Source: {sources}")


def band_words(months: int) -> str:
    """Return the name of a development list: by months below two years, then by years."""
    return tr(LIST_OF.of(months) if months < 24 else LIST_OF_YEARS.of(months // 12))


def degrees(tenths: int | None) -> str:
    """Return a temperature with its unit; empty if it was not taken."""
    return "" if tenths is None else tr(DEGREES, value=current().number(tenths / 10, 1))


def titles(signs: Iterable[Sign], codes: Sequence[str]) -> str:
    """Return the titles of codes; a code that the pack does not know any more stands as it is."""
    known: dict[str, Label] = {sign.code: sign.title for sign in signs}
    return joined(*(known.get(code, code) for code in codes))


def tb_words(entry: SymptomEntry) -> str:
    """Return the signs of tuberculosis that were answered with yes; empty for none."""
    return joined(*(words for name, words in TB_QUESTIONS.items() if getattr(entry, name)))


def food_words(entry: object, eaten: bool) -> str:
    """Return the food groups that were eaten, or those that were not."""
    return joined(*(words for name, words in FOOD_GROUPS.items() if getattr(entry, name) is eaten))


def source_words(pack: Pack, sources: Iterable[str]) -> str:
    """Return where lists come from, and that no health worker has confirmed them if that is so."""
    found = [pack.sources[one] for one in dict.fromkeys(sources) if one in pack.sources]
    named = "; ".join(one.title for one in found)
    words = SOURCES_ARE if all(one.confirmed for one in found) else NOT_CONFIRMED
    return tr(words, sources=named)
