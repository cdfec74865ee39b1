"""How many people live here, month by month: at the beginning, who came and who left, at the end."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from desktop_app.core.layout import Cell, People, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

Parameters = Mapping[str, Any]
BySex = Mapping[str | None, frozenset[bytes]]
THE_MONTH = QT_TRANSLATE_NOOP("Residents", "{month}")


@dataclass(frozen=True, slots=True)
class PopulationRow:
    """One month.

    Attributes:
        at_start, at_end: who lived here on the last day of the month before, and on that of this month, by sex.
        changed: kind of event -> whom it befell in this month, by sex.
    """

    month: Month
    at_start: BySex
    at_end: BySex
    changed: Mapping[str, BySex]


def _people(found: BySex, sex: str | None) -> Cell:
    return People(frozenset().union(*found.values()) if sex is None else found.get(sex, frozenset()))


def _stock(key: str) -> Callable[[PopulationRow, Parameters], Cell]:
    return lambda row, parameters: _people(getattr(row, key), parameters.get("sex"))


def _changed(row: PopulationRow, parameters: Parameters) -> Cell:
    return _people(row.changed.get(parameters["kind"], {}), parameters.get("sex"))


def _rows(session: Any, month: Month) -> Sequence[PopulationRow]:
    from ..services.changes_on_paper import changes_between, people_on

    months = [Month(month.year, number) for number in range(1, month.month + 1)]
    before = date(month.year, 1, 1) - timedelta(days=1)
    here = people_on(session, [before, *(one.last for one in months)])
    rows = []
    for number, one in enumerate(months):
        changed: dict[str, dict[str | None, frozenset[bytes]]] = {}
        for change in changes_between(session, one.first, one.last):
            of_kind = changed.setdefault(change.kind, {})
            of_kind[change.person.sex] = of_kind.get(change.person.sex, frozenset()) | {change.person.id}
        rows.append(PopulationRow(one, here[number], here[number + 1], changed))
    return rows


FIELDS = {
    "month": SourceField(QT_TRANSLATE_NOOP("Residents", "Month"), lambda row, _: THE_MONTH.fill(month=row.month)),
    "at_start": SourceField(QT_TRANSLATE_NOOP("Residents", "At the beginning"), _stock("at_start")),
    "at_end": SourceField(QT_TRANSLATE_NOOP("Residents", "At the end"), _stock("at_end")),
    "changed": SourceField(QT_TRANSLATE_NOOP("Residents", "Changed in the month"), _changed, ("kind",)),
}
"""Layouts of packs and posts name these fields for ever; a column without the parameter "sex" counts everybody."""

POPULATION_YEAR = RowSource(
    "residents.population_year",
    QT_TRANSLATE_NOOP("Residents", "People who live here, month by month"),
    "month",
    "year",
    _rows,
    FIELDS,
    known_before=frozenset({"month"}),
)
