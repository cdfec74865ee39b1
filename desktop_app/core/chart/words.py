"""What a chart says in a language: the same words under the pointer, to a screen reader and in the table."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..language import Language
from ..layout import Number
from .definition import Chart, Point, Value


def written(value: Value, language: Language) -> str:
    """Return a value as the language writes it; "" for nothing."""
    if value is None:
        return ""
    if isinstance(value, Number):
        return language.number(value.value, value.decimals)
    return language.value(value)


def is_figure(value: Value) -> bool:
    """Return True for what runs from left to right in every language."""
    return isinstance(value, Number | int)


def _in_words(value: Value, language: Language) -> str:
    """Return a value as part of a line of words: in a right-to-left line a minus sign must stay before its number."""
    words = written(value, language)
    isolate = language.is_rtl and words and is_figure(value)
    return f"\N{LEFT-TO-RIGHT ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}" if isolate else words


def said(chart: Chart, point: Point, language: Language) -> list[tuple[str, str]]:
    """Return (title, value) of everything that is known of a mark."""
    pairs = zip(chart.facts, point.facts, strict=False)
    return [(language.text(title), words) for title, value in pairs if (words := _in_words(value, language))]


@dataclass(frozen=True, slots=True)
class Table:
    """What stands behind a chart: heads, rows, and which columns hold numbers."""

    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    numeric: Sequence[bool]


def table(chart: Chart, language: Language) -> Table:
    """Return the table behind a chart; columns that nobody fills are left out."""
    marks = chart.marks()
    rows = [[_in_words(value, language) for value in point.facts] for point in marks]
    used = [n for n in range(len(chart.facts)) if any(len(row) > n and row[n] for row in rows)]
    heads = [language.text(chart.facts[n]) for n in used]
    numeric = [any(len(point.facts) > n and is_figure(point.facts[n]) for point in marks) for n in used]
    return Table(heads, [[row[n] if len(row) > n else "" for n in used] for row in rows], numeric)
