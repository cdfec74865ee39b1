"""The house book (domain.md 1.5, PKK 4.16a): one row a house with its families, its people by group, and what the house has.

Families who were entered at one address live in one house. An address without a house number is a house for each family.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.core.layout import Cell, People, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

Parameters = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class HouseRow:
    """One house on the last day of a month.

    Attributes:
        head: what the head of the first family is called; None where nobody is written down as head.
        people: sex and group -> who belongs to it, e.g. "F", "pregnant", "elderly".
        not_asked: groups of which nobody in the house was asked: their cell stays empty.
        facts: kind of fact -> its value; of several families the first that is known.
    """

    head: Label | None
    address: str
    neighbours: str
    families: int
    people: Mapping[str, frozenset[bytes]]
    not_asked: frozenset[str] = frozenset()
    facts: Mapping[str, str] = field(default_factory=dict)


def _group(row: HouseRow, parameters: Parameters) -> Cell:
    group = parameters["group"]
    if group in row.not_asked:
        return None
    found = row.people.get(group, frozenset())
    sex = parameters.get("sex")
    return People(found if sex is None else found & row.people.get(sex, frozenset()))


def _has(row: HouseRow, parameters: Parameters) -> Cell:
    """Return 1 if the house's answer is one of ``values``, 0 if it is another, None if nobody asked."""
    value = row.facts.get(parameters["kind"])
    return None if value is None else int(value in parameters["values"])


def _plain(key: str) -> Callable[[HouseRow, Parameters], Cell]:
    return lambda row, _parameters: getattr(row, key) or None


FIELDS = {
    "head": SourceField(QT_TRANSLATE_NOOP("Mothers", "Head of the house"), _plain("head")),
    "address": SourceField(QT_TRANSLATE_NOOP("Mothers", "Address"), _plain("address")),
    "dasawisma": SourceField(QT_TRANSLATE_NOOP("Mothers", "Neighbour group"), _plain("neighbours")),
    "families": SourceField(QT_TRANSLATE_NOOP("Mothers", "Families"), lambda row, _: row.families),
    "people": SourceField(QT_TRANSLATE_NOOP("Mothers", "People"), _group, ("group",)),
    "has": SourceField(QT_TRANSLATE_NOOP("Mothers", "The house has"), _has, ("kind", "values")),
}
"""Layouts of packs and posts name these fields for ever.

``people`` counts a group: all, children, fertile, couples, pregnant, breastfeeding, elderly, cannot_read, disabled; with the
parameter "sex" those of one sex.
"""


def _rows(session: Any, month: Month) -> Sequence[HouseRow]:
    from .houses_of_month import list_houses

    return list_houses(session, month)


HOUSE_BOOK = RowSource(
    "mothers.houses",
    QT_TRANSLATE_NOOP("Mothers", "Houses"),
    "household",
    "month",
    _rows,
    FIELDS,
    known_before=frozenset(("head", "address", "dasawisma", "families")),
)
