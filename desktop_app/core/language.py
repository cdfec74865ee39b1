"""Languages: the words, plural forms, numbers and dates of what is shown or printed.

A ``Language`` is passed explicitly to paper, spreadsheets and the command line, so that an
Arabic register prints from an English window. Only ``ui`` has a current one. No Qt here.
"""

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date as day_type
from datetime import datetime, time
from functools import cache

from .partial_date import PartialDate
from .period import Month
from .resources import translation_file
from .text import Label, Text, Words

CODES = ("en", "id", "ar", "zh", "sv")
ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
Catalogue = Mapping[tuple[str, str], tuple[str, ...]]


def _plural_of_two(count: int) -> int:
    return 0 if count == 1 else 1


def _plural_of_one(_count: int) -> int:
    return 0


def _plural_arabic(count: int) -> int:
    """Return the index of the form: zero, one, two, few, many, other (CLDR, as in Qt's files)."""
    if count < 3:
        return count
    rest = count % 100
    return 3 if 3 <= rest <= 10 else 4 if rest >= 11 else 5


@dataclass(frozen=True, slots=True)
class _Facts:
    """What does not change within a language. Symbols and patterns are CLDR 47's."""

    own_name: str
    locale: str
    decimal: str
    group: str
    plural: Callable[[int], int]
    paper: str
    first_weekday: int  # 0 = Monday
    numeric_date: str
    long_date: str
    month_year: str
    is_rtl: bool = False
    digits: str = "western"


_FACTS = {
    "en": _Facts("English", "en_GB", ".", ",", _plural_of_two, "A4", 0, "dd/MM/y", "d MMMM y", "MMMM y"),
    "id": _Facts("Bahasa Indonesia", "id_ID", ",", ".", _plural_of_one, "F4", 6, "dd/MM/y", "d MMMM y", "MMMM y"),
    "ar": _Facts("العربية", "ar", ".", ",", _plural_arabic, "A4", 5, "dd/MM/y", "d MMMM y", "MMMM y", is_rtl=True),
    "zh": _Facts("简体中文", "zh_Hans_CN", ".", ",", _plural_of_one, "A4", 0, "y/MM/dd", "y年M月d日", "y年M月"),
    "sv": _Facts("Svenska", "sv_SE", ",", "\N{NO-BREAK SPACE}", _plural_of_two, "A4", 0, "y-MM-dd", "d MMMM y", "MMMM y"),
}


class Language:
    """One language with its catalogue and its way to write numbers and dates.

    Attributes:
        code: "en", "id", "ar", "zh" or "sv".
        own_name: as its speakers write it.
        is_rtl: written from right to left.
        digits: "western" or "arabic" (Arabic-Indic, with their own decimal sign).
        paper: the usual paper, "A4" or "F4".
        first_weekday: 0 = Monday.
        missing: texts that were asked for and had no translation, for tests and translators.
    """

    def __init__(self, code: str, catalogue: Catalogue, digits: str | None = None) -> None:
        facts = _FACTS[code]
        self.code = code
        self.own_name, self.is_rtl, self.paper = facts.own_name, facts.is_rtl, facts.paper
        self.locale, self.first_weekday = facts.locale, facts.first_weekday
        self.digits = digits or facts.digits
        self.missing: set[tuple[str, str]] = set()
        self._facts, self._catalogue = facts, catalogue
        arabic = self.digits == "arabic"
        self.decimal_sign, self._group = ("٫", "٬") if arabic else (facts.decimal, facts.group)
        self._digit_table = ARABIC_INDIC if arabic else None
        self._numbers: dict[tuple[float, int, bool], str] = {}

    def text(self, label: Label, /, **values: object) -> str:
        """Return the words of ``label`` with its places filled in this language.

        A text without a translation comes back in English and is noted in ``missing``.
        """
        if isinstance(label, str):
            return label
        if isinstance(label, Words):
            return label.by_language.get(self.code) or str(label)
        words = self._words(label)
        places = dict(label.values) | values
        if label.count is not None:
            places["n"] = label.count
        return words.format(**{k: self.value(v) for k, v in places.items()}) if places else words

    def _words(self, text: Text) -> str:
        forms = self._catalogue.get((text.context, text.source))
        if not forms:
            if self.code != "en":
                self.missing.add((text.context, text.source))
            return text.source
        return forms[min(self._facts.plural(text.count or 0), len(forms) - 1)] if text.count is not None else forms[0]

    def value(self, value: object) -> str:
        """Return any plain value as it is written in this language."""
        if isinstance(value, Text | Words):
            return self.text(value)
        if isinstance(value, bool):
            return str(value)
        if isinstance(value, int):
            return self.number(value)
        if isinstance(value, float):
            return self.number(value, _decimals_of(value))
        if isinstance(value, datetime):
            return self.instant(value)
        if isinstance(value, day_type):
            return self.date(value)
        if isinstance(value, time):
            return self.digits_of(f"{value:%H:%M}")
        if isinstance(value, PartialDate):
            return self.partial_date(value)
        return self.month(value) if isinstance(value, Month) else str(value)

    def number(self, value: float, decimals: int = 0, grouped: bool = True) -> str:
        """Return ``value`` rounded to ``decimals``, with this language's signs and digits.

        A negative number begins with U+2212, whatever the direction of the text around it.
        """
        key = (value, decimals, grouped)
        written = self._numbers.get(key)
        if written is None:
            if len(self._numbers) > 50_000:
                self._numbers.clear()
            plain = f"{value:,.{decimals}f}" if grouped else f"{value:.{decimals}f}"
            signs = {ord(","): self._group, ord("."): self.decimal_sign, ord("-"): "\N{MINUS SIGN}"}
            written = self._numbers[key] = self.digits_of(plain.translate(signs))
        return written

    def digits_of(self, text: str) -> str:
        """Return ``text`` with its digits as this language writes them."""
        return text.translate(self._digit_table) if self._digit_table else text

    def date(self, day: day_type) -> str:
        """Return the day in figures with a four-digit year, as for tables: ``12/10/2026``."""
        return (
            _figures(self._facts.numeric_date, day)
            if not self._digit_table
            else self.digits_of(_figures(self._facts.numeric_date, day))
        )

    def day_and_month(self, day: day_type) -> str:
        """Return day and month in figures, for a narrow column below its year: ``12/10``, in Chinese ``10/12``."""
        figures = (day.day, day.month) if self._facts.numeric_date.startswith("d") else (day.month, day.day)
        return self.digits_of("{}/{}".format(*figures))

    def long_date(self, day: day_type) -> str:
        """Return the day in words: ``12 October 2026``."""
        return self._format(day, self._facts.long_date)

    def weekday_date(self, day: day_type) -> str:
        """Return weekday and day in words: ``Monday, 12 October 2026``."""
        weekday = self._format(day, "EEEE")
        comma = "، " if self.code == "ar" else " " if self.code in ("zh", "sv") else ", "
        return f"{weekday}{comma}{self.long_date(day)}" if self.code != "zh" else f"{self.long_date(day)} {weekday}"

    def instant(self, moment: datetime) -> str:
        """Return day and time on this machine's clock: ``12/10/2026 09:30``."""
        local = moment.astimezone() if moment.tzinfo else moment
        return self.digits_of(f"{_figures(self._facts.numeric_date, local)} {local:%H:%M}")

    def month(self, month: Month) -> str:
        """Return month and year: ``October 2026``."""
        return self._format(month.first, self._facts.month_year)

    def month_name(self, number: int, short: bool = False) -> str:
        """Return the name of month 1-12, alone: ``October`` or ``Oct``."""
        return self._format(day_type(2000, number, 1), "MMM" if short else "MMMM")

    def partial_date(self, born: PartialDate) -> str:
        """Return as much of a date as is known, in figures: ``12/10/2024``, ``10/2024``, ``2024``; empty if unknown."""
        first = born.earliest
        if first is None:
            return ""
        if born.exact:
            return self.date(born.exact)
        if born.month is None:
            return self.digits_of(str(first.year))
        pattern = "y/MM" if self.code == "zh" else "y-MM" if self.code == "sv" else "MM/y"
        return self.digits_of(_figures(pattern, first))

    def _format(self, day: day_type, pattern: str) -> str:
        from babel.dates import format_date  # 40 ms: not for the first window

        return self.digits_of(format_date(day, pattern, locale=self.locale))


def _decimals_of(value: float) -> int:
    """Return the decimals that a measured value needs: at least one, at most three."""
    return len(f"{value:.3f}".rstrip("0").partition(".")[2]) or 1


def _figures(pattern: str, day: day_type) -> str:
    return pattern.replace("dd", f"{day.day:02d}").replace("MM", f"{day.month:02d}").replace("y", f"{day.year:04d}")


def language(code: str, digits: str | None = None) -> Language:
    """Return a language with its catalogue; raises KeyError for a code that is not in ``CODES``."""
    return Language(code, _catalogue(code), digits)


def own_name(code: str) -> str:
    """Return what the speakers of a language call it."""
    return _FACTS[code].own_name


@cache
def _catalogue(code: str) -> Catalogue:
    """Read the translator's file; English has one for its plural forms only."""
    path = translation_file(code)
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    if not path.exists():
        return found
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = tuple(f.text or "" for f in translation.iter("numerusform")) or (translation.text or "",)
            if all(forms):
                found[name, message.findtext("source") or ""] = forms
    return found
