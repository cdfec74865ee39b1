"""The roll of residents (domain.md 1.5, PKK 4.14.1a): one row a person who lives here on the last day of the month.

What somebody uses against pregnancy is kept for the midwife: it is printed while her key is open, otherwise a dot stands in the
cell of each woman who may be asked, whatever is known.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.core.layout import Cell, Gap, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.residents.rules.ages import age_text
from desktop_app.residents.rules.importing.fact_words import FACT_WORDS
from desktop_app.residents.rules.wording import HAS_PAPERS, KINSHIPS, SEXES, TAKES_PART

from ..rules.cells import joined

if TYPE_CHECKING:
    from desktop_app.residents.services import ResidentRow

Parameters = Mapping[str, Any]
SEALED = "•"
"""Stands where only the midwife may read, whether there is something or not."""
YES: Text = QT_TRANSLATE_NOOP("Health visits", "Yes")
NO: Text = QT_TRANSLATE_NOOP("Health visits", "No")
WORDS: Mapping[str, Mapping[str, Label]] = {**FACT_WORDS, **TAKES_PART, **HAS_PAPERS}


@dataclass(frozen=True, slots=True)
class RollRow:
    """One person.

    Attributes:
        registry_number: of the family card.
        positions: roles in which the person serves the post.
        facts: kind -> the newest value.
        open_days: how many open days of the last twelve months the person came to.
        spacing: True, False, or None if nobody asked; ``is_sealed`` while the midwife's key is locked.
        may_be_asked: a woman of childbearing age.
    """

    person: "ResidentRow"
    on: date
    registry_number: str
    national_id: str
    birth_place: str
    address: str
    open_days: int
    facts: Mapping[str, str] = field(default_factory=dict)
    positions: Sequence[Label] = ()
    spacing: bool | None = None
    is_sealed: bool = False
    may_be_asked: bool = False

    @property
    def resident_id(self) -> bytes:
        """Return whom the row speaks of."""
        return self.person.id


def _plain(key: str) -> Callable[[RollRow, Parameters], Cell]:
    return lambda row, _parameters: getattr(row, key) or None


def _fact(row: RollRow, parameters: Parameters) -> Cell:
    kind = parameters["kind"]
    value = row.facts.get(kind)
    return None if value is None else WORDS.get(kind, {}).get(value, value)


def _spacing(row: RollRow, _parameters: Parameters) -> Cell:
    if not row.may_be_asked:
        return Gap.NOT_APPLICABLE
    if row.is_sealed:
        return SEALED
    return None if row.spacing is None else YES if row.spacing else NO


def _rows(session: Any, month: Month) -> Sequence[RollRow]:
    from .roll_of_month import list_roll

    return list_roll(session, month)


FIELDS = {
    "registry_number": SourceField(QT_TRANSLATE_NOOP("Health visits", "Family card number"), _plain("registry_number")),
    "national_id": SourceField(QT_TRANSLATE_NOOP("Health visits", "National number"), _plain("national_id")),
    "name": SourceField(QT_TRANSLATE_NOOP("Health visits", "Name"), lambda row, _: row.person.shown),
    "position": SourceField(QT_TRANSLATE_NOOP("Health visits", "Position at the post"), lambda row, _: joined(row.positions)),
    "sex": SourceField(QT_TRANSLATE_NOOP("Health visits", "Sex"), lambda row, _: SEXES.get(row.person.sex or "")),
    "birth_place": SourceField(QT_TRANSLATE_NOOP("Health visits", "Birth place"), _plain("birth_place")),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Health visits", "Birth date"), lambda row, _: row.person.birth),
    "age": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Age"), lambda row, _: age_text(row.person.birth, row.on, row.person.is_estimated)
    ),
    "kinship": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Position in the household"), lambda row, _: KINSHIPS.get(row.person.kinship or "")
    ),
    "address": SourceField(QT_TRANSLATE_NOOP("Health visits", "Address"), _plain("address")),
    "fact": SourceField(QT_TRANSLATE_NOOP("Health visits", "Known of the person"), _fact, ("kind",)),
    "spacing": SourceField(QT_TRANSLATE_NOOP("Health visits", "Uses contraception"), _spacing),
    "open_days": SourceField(QT_TRANSLATE_NOOP("Health visits", "Open days in the last 12 months"), lambda row, _: row.open_days),
}
"""Layouts of packs and posts name these fields for ever.

``fact`` shows a kind of fact about residents: religion, education, occupation, marital_status, savings, study_group, ...
"""

ROLL = RowSource(
    "health_visits.roll",
    QT_TRANSLATE_NOOP("Health visits", "Residents with what is known of them"),
    "resident",
    "month",
    _rows,
    FIELDS,
    person=lambda row: row.resident_id,
    known_before=frozenset(
        (*("registry_number", "national_id", "name", "position", "sex", "birth_place"), *("birth_date", "address"))
    ),
)
