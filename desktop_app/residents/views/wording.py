"""How people, houses and dates are written in the window."""

from collections.abc import Mapping, Sequence
from datetime import date

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.packs import AddressLevel
from desktop_app.ui.words import current, joined, tr

from ..rules import HouseholdEntry, age_text, house_line
from ..rules.importing.fact_words import FACT_WORDS
from ..rules.wording import HAS_PAPERS, HOUSE_VALUES, SEXES, STATUSES, TAKES_PART
from ..services import ResidentRow

STATUS_TONES = {
    "here": "plain",
    "temporarily_here": "info",
    "temporarily_away": "info",
    "visitor": "info",
    "moved": "plain",
    "dead": "plain",
}
MOTHER = QT_TRANSLATE_NOOP("Residents", "mother {name}")
UNKNOWN_DATE = QT_TRANSLATE_NOOP("Residents", "date not known")


def sex_word(row: ResidentRow) -> Label:
    """Return the sex in a word; empty if it was not asked."""
    return SEXES.get(row.sex or "", "")


def age_word(row: ResidentRow, on: date) -> str:
    """Return the age; of somebody who died or moved too, because that is how people tell them apart."""
    return tr(age_text(row.birth, on, row.is_estimated))


def status_chip(status: str) -> tuple[Label, str]:
    """Return words and tone of a status."""
    return STATUSES.get(status, status), STATUS_TONES.get(status, "plain")


def hit_line(row: ResidentRow, on: date) -> str:
    """Return what tells a person from others of the same name, in one line."""
    mother: Label = MOTHER.fill(name=row.mother_name) if row.mother_name else ""
    status: Label = "" if row.status == "here" else STATUSES.get(row.status, "")
    return joined(sex_word(row), age_word(row, on), mother, row.house, status)


def date_words(when: PartialDate) -> str:
    """Return a date in words as far as it is known."""
    spoken = current()
    if when.exact is not None:
        return spoken.long_date(when.exact)
    return spoken.partial_date(when) if when.is_known else tr(UNKNOWN_DATE)


def address_line(house: HouseholdEntry, levels: Sequence[AddressLevel]) -> str:
    """Return an address from the small to the large; a number stands behind the word for its level: ``RT 04``."""
    titles = {level.field: level.title for level in levels}
    parts = (
        house_line("", house.street, house.house_number),
        *(_part(house, f, titles) for f in ("neighbourhood", "ward", "area")),
    )
    return joined(*parts)


def _part(house: HouseholdEntry, field: str, titles: Mapping[str, Label]) -> str:
    value = str(getattr(house, field))
    return f"{tr(titles[field])} {value}" if value[:1].isdigit() and field in titles else value


def fact_value(kind: str, value: str) -> Label:
    """Return a stored value in words; free words are their own."""
    return next(
        (words[kind][value] for words in (FACT_WORDS, HOUSE_VALUES, HAS_PAPERS, TAKES_PART) if value in words.get(kind, {})),
        value,
    )


def choices(words: Sequence[tuple[str, Text]], nothing: Label) -> list[tuple[str | None, Label]]:
    """Return the choices of a field with the answer "nothing" first."""
    return [(None, nothing), *words]
