"""Mothers, births and deaths of a month, neighbour group by neighbour group (domain.md 1.5, PKK 4.18a).

Who stands in it: each woman who is pregnant on the month's last day, each who gave birth in the month or stands within 42 days
after a birth, with her children of that birth; each mother who died, and each child who died before its fifth birthday.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.core.layout import Cell, Gap, People, RowSource, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.features.health_visits.rules.cells import GIVEN, joined

PREGNANT, GAVE_BIRTH, AFTER_BIRTH = "pregnant", "gave_birth", "after_birth"
STATES: Mapping[str, Text] = {
    PREGNANT: QT_TRANSLATE_NOOP("Mothers", "Pregnant"),
    GAVE_BIRTH: QT_TRANSLATE_NOOP("Mothers", "Gave birth"),
    AFTER_BIRTH: QT_TRANSLATE_NOOP("Mothers", "After birth"),
}
MOTHER, BABY, CHILD = "mother", "baby", "child"
THE_DEAD: Mapping[str, Text] = {
    MOTHER: QT_TRANSLATE_NOOP("Mothers", "Mother"),
    BABY: QT_TRANSLATE_NOOP("Mothers", "Baby"),
    CHILD: QT_TRANSLATE_NOOP("Mothers", "Child under 5 years"),
}
Parameters = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Born:
    """A child of the birth.

    Attributes:
        id: the child's own entry; None where nobody entered it.
        name: None while it has none.
        has_certificate: None where nobody asked.
    """

    id: bytes | None
    name: Label | None
    sex: str | None
    when: PartialDate
    has_certificate: bool | None


@dataclass(frozen=True, slots=True)
class Death:
    """A death of the month.

    Attributes:
        who: mother, baby (in the first year, or born dead) or child.
        cause: as it was told.
    """

    id: bytes | None
    who: str
    name: Label | None
    sex: str | None
    when: PartialDate
    cause: str = ""


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """One mother with one child or death; a row for each of several.

    Attributes:
        resident_id: the mother; the child where the post does not know her.
        state: pregnant, gave_birth or after_birth; "" for a row that tells of a death only.
    """

    resident_id: bytes
    mother: Label
    father: str
    neighbours: str
    state: str = ""
    born: Born | None = None
    death: Death | None = None
    remarks: Sequence[Label] = ()


def _of_birth(value: Callable[[Born], Cell]) -> Callable[[FamilyRow, Parameters], Cell]:
    return lambda row, _parameters: Gap.NOT_APPLICABLE if row.born is None else value(row.born)


def _of_death(value: Callable[[Death], Cell]) -> Callable[[FamilyRow, Parameters], Cell]:
    return lambda row, _parameters: Gap.NOT_APPLICABLE if row.death is None else value(row.death)


def _of_sex(key: str) -> Callable[[FamilyRow, Parameters], Cell]:
    """Return a cell that counts the child, or who died, below the right sex."""

    def cell(row: FamilyRow, parameters: Parameters) -> Cell:
        told: Born | Death | None = getattr(row, key)
        if told is None or (told.sex is not None and told.sex != parameters["sex"]):
            return Gap.NOT_APPLICABLE
        if told.sex is None:
            return Gap.NOT_KNOWN
        return 1 if told.id is None else People(frozenset((told.id,)))

    return cell


def _certificate(row: FamilyRow, parameters: Parameters) -> Cell:
    if row.born is None:
        return Gap.NOT_APPLICABLE
    if row.born.has_certificate is None:
        return None
    return GIVEN if row.born.has_certificate == parameters["has"] else Gap.NOT_APPLICABLE


def _rows(session: Any, month: Month) -> Sequence[FamilyRow]:
    from .family_events_of_month import list_family_events

    return list_family_events(session, month)


FIELDS = {
    "mother": SourceField(QT_TRANSLATE_NOOP("Mothers", "Mother"), lambda row, _: row.mother),
    "father": SourceField(QT_TRANSLATE_NOOP("Mothers", "Husband"), lambda row, _: row.father or None),
    "dasawisma": SourceField(QT_TRANSLATE_NOOP("Mothers", "Neighbour group"), lambda row, _: row.neighbours or None),
    "state": SourceField(QT_TRANSLATE_NOOP("Mothers", "State"), lambda row, _: STATES.get(row.state, Gap.NOT_APPLICABLE)),
    "child": SourceField(QT_TRANSLATE_NOOP("Mothers", "Child"), _of_birth(lambda one: one.name)),
    "child_of_sex": SourceField(QT_TRANSLATE_NOOP("Mothers", "Child by sex"), _of_sex("born"), ("sex",)),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Mothers", "Birth date"), _of_birth(lambda one: one.when)),
    "certificate": SourceField(QT_TRANSLATE_NOOP("Mothers", "Birth certificate"), _certificate, ("has",)),
    "died": SourceField(QT_TRANSLATE_NOOP("Mothers", "Who died"), _of_death(lambda one: one.name)),
    "died_state": SourceField(QT_TRANSLATE_NOOP("Mothers", "Mother, baby or child"), _of_death(lambda one: THE_DEAD[one.who])),
    "died_of_sex": SourceField(QT_TRANSLATE_NOOP("Mothers", "Who died by sex"), _of_sex("death"), ("sex",)),
    "death_date": SourceField(QT_TRANSLATE_NOOP("Mothers", "Date of death"), _of_death(lambda one: one.when)),
    "cause": SourceField(QT_TRANSLATE_NOOP("Mothers", "Cause of death, as told"), _of_death(lambda one: one.cause or None)),
    "note": SourceField(QT_TRANSLATE_NOOP("Mothers", "Remarks"), lambda row, _: joined(row.remarks)),
}
"""Layouts of packs and posts name these fields for ever."""

FAMILY_EVENTS = RowSource(
    "mothers.family_events",
    QT_TRANSLATE_NOOP("Mothers", "Mothers, births and deaths of the month"),
    "resident",
    "month",
    _rows,
    FIELDS,
    person=lambda row: row.resident_id,
    known_before=frozenset(("mother", "father", "dasawisma")),
)
