"""Reads dates as people write them; refuses what could be two different days."""

import re
from datetime import date

from desktop_app.core.language import Language
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .number import plain_digits

NOT_A_DATE = QT_TRANSLATE_NOOP("Window", "“{typed}” is not a date. Write day, month and year, for example {example}.")
SHORT_YEAR = QT_TRANSLATE_NOOP("Window", "Write the year with four figures, for example {example}.")
NO_SUCH_DAY = QT_TRANSLATE_NOOP("Window", "There is no such day: “{typed}”. Check day and month.")
YEAR_RANGE = QT_TRANSLATE_NOOP("Window", "The year {year} cannot be right. Write a year from 1900 to 2200.")
NO_YEAR = QT_TRANSLATE_NOOP("Window", "The year is missing. Write it with four figures, for example {example}.")


def year_first(language: Language) -> bool:
    """Return True if the language writes 2026-10-12."""
    return language.code in ("zh", "sv")


def read_date(typed: str, language: Language) -> date | Text | None:
    """Return the day that was typed, None for nothing, or a sentence that says why it cannot be read."""
    found = read_partial_date(typed, language)
    if not isinstance(found, PartialDate):
        return found
    return found.exact or NOT_A_DATE.fill(typed=typed.strip(), example=_example(language))


def read_partial_date(typed: str, language: Language) -> PartialDate | Text | None:
    """Return as much of a date as was typed: ``2019``, ``5/2019``, ``17/5/2019``, ``2019-05-17``, ``17 May 2019``.

    Day before month in every language unless the year stands first; a year has four figures.
    """
    parts = _parts(typed, language)
    if parts is None:
        return NOT_A_DATE.fill(typed=typed.strip(), example=_example(language))
    if not parts:
        return None
    ordered = parts if len(parts[0]) == 4 else list(reversed(parts))
    if len(ordered[0]) != 4:
        return SHORT_YEAR.fill(example=_example(language))
    if any(len(part) > 2 for part in ordered[1:]):
        return NOT_A_DATE.fill(typed=typed.strip(), example=_example(language))
    numbers = [int(part) for part in ordered]
    if not 1900 <= numbers[0] <= 2200:
        return YEAR_RANGE.fill(year=ordered[0])
    try:
        return PartialDate(*numbers)
    except ValueError:
        return NO_SUCH_DAY.fill(typed=typed.strip())


def _parts(typed: str, language: Language) -> list[str] | None:
    """Return one to three groups of figures, [] for nothing, None for what is no date; ``12102026`` counts as three."""
    spaced = re.sub(r"[\s/\-.,،٫年月日号]+", " ", _months_as_numbers(typed, language)).strip()
    groups = [plain_digits(group) for group in spaced.split()]
    if len(groups) == 1 and groups[0].isdigit() and len(groups[0]) == 8:
        whole = groups[0]
        is_iso = year_first(language) or (int(whole[:2]) in (19, 20, 21) and int(whole[2:4]) > 12)
        groups = [whole[:4], whole[4:6], whole[6:]] if is_iso else [whole[:2], whole[2:4], whole[4:]]
    if len(groups) > 3 or not all(group.isascii() and group.isdigit() for group in groups):
        return None
    return groups


def _months_as_numbers(typed: str, language: Language) -> str:
    """Put numbers for names of months; a name counts from its first three letters on."""
    if not any(sign.isalpha() for sign in typed) or language.code == "zh":
        return typed
    names = [(number, language.month_name(number).casefold()) for number in range(1, 13)]

    def number_of(word: str) -> str:
        folded = word.casefold()
        hits = [number for number, name in names if name == folded or (len(folded) >= 3 and name.startswith(folded))]
        return f" {hits[0]} " if len(hits) == 1 else word

    return re.sub(r"[^\W\d_]+", lambda found: number_of(found[0]), typed)


def _example(language: Language) -> str:
    return language.date(date(2026, 10, 12))
