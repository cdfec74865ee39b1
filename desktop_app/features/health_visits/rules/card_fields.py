"""Children day by day: what the life-cycle card asks for (domain.md 1.2, 26 columns), one row a child and day.

The card of one child and the month's sheet for typing into other systems show the same fields. What nobody was asked
stays empty.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.core.layout import Cell, SourceField
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .cells import EXCLUSIVE, POSITIONS, TWICE_T, centimetres, joined, kilograms, sex

YES, NO = "√", "–"
COMPLETE = QT_TRANSLATE_NOOP("Health visits", "Complete")
INCOMPLETE = QT_TRANSLATE_NOOP("Health visits", "Not complete")
CHANGED = QT_TRANSLATE_NOOP("Health visits", "{day}, changed since")
SERIES_DOSE = QT_TRANSLATE_NOOP("Health visits", "{series} {dose}")
DEVELOPMENT = {"complete": COMPLETE, "incomplete": INCOMPLETE}
TB_SIGNS = ("cough", "fever_2_weeks", "no_gain_2_months", "tb_contact")
ON_CARD = ("VITA", "DEWORM", "FOOD")
"""Beginnings of the codes that have a column of their own, and of the food of an open day, which no card asks for."""


@dataclass(frozen=True, slots=True)
class DayLine:
    """One line.

    Attributes:
        day: ``services.child_days.ChildDay``.
        titles: words of the pack for what was given, illnesses and topics of advice, by code.
        targets: words for the places where children are sent.
        entered: system -> what the sheet says of it.
    """

    day: Any
    titles: Mapping[str, Label] = field(default_factory=dict)
    targets: Mapping[str, Label] = field(default_factory=dict)
    national_id: str = ""
    entered: Mapping[str, Cell] = field(default_factory=dict)


Parameters = Mapping[str, Any]
Value = Callable[[DayLine, Parameters], Cell]


def _of_child(key: str) -> Value:
    return lambda row, _: getattr(row.day.child, key)


def _size(key: str, shown: Callable[[int | None], Cell]) -> Value:
    return lambda row, _: None if row.day.visit is None else shown(getattr(row.day.visit, key))


def _position(row: DayLine, _parameters: Parameters) -> Cell:
    return None if row.day.visit is None else POSITIONS.get(row.day.visit.position or "")


def _oedema(row: DayLine, _parameters: Parameters) -> Cell:
    return None if row.day.visit is None else sign(row.day.visit.oedema)


def _class(row: DayLine, parameters: Parameters) -> Cell:
    found = None if row.day.status is None else row.day.status.classes.get(parameters["index"])
    return None if found is None else found.words


def _letter(row: DayLine, _parameters: Parameters) -> Cell:
    letter = None if row.day.status is None else row.day.status.letter
    if letter is None:
        return None
    return TWICE_T if letter.card_consecutive_t > 1 and letter.card_letter == "T" else letter.card_letter


def _development(row: DayLine, _parameters: Parameters) -> Cell:
    asked = row.day.record.development
    return None if asked is None else DEVELOPMENT[asked.result]


def _tb(row: DayLine, parameters: Parameters) -> Cell:
    asked = row.day.record.symptoms
    return None if asked is None else sign(getattr(asked, parameters["sign"]))


def _food(row: DayLine, _parameters: Parameters) -> Cell:
    asked = row.day.record.food
    return None if asked is None else sign(asked.suitable)


def _illness(row: DayLine, _parameters: Parameters) -> Cell:
    asked = row.day.record.symptoms
    if asked is None or (asked.illness is None and asked.danger_signs is None):
        return None
    codes = (*(asked.danger_signs or ()), *(asked.illness or ()))
    return _named(row, codes) or NO


def _given(row: DayLine, _parameters: Parameters) -> Cell:
    return _named(row, [one.code for one in row.day.given if not one.code.startswith(ON_CARD)])


def _given_of(row: DayLine, parameters: Parameters) -> Cell:
    return YES if any(one.code.startswith(parameters["kind"]) for one in row.day.given) else None


def _advice(row: DayLine, _parameters: Parameters) -> Cell:
    return _named(row, row.day.record.advice)


def _sent(row: DayLine, _parameters: Parameters) -> Cell:
    return joined([row.targets.get(code, code) for code in row.day.targets])


def _named(row: DayLine, codes: Collection[str]) -> Label | None:
    return joined([row.titles.get(code, code) for code in codes])


def sign(answer: bool | None) -> str | None:
    """Return the form's sign for yes or no; None where nobody asked."""
    return None if answer is None else YES if answer else NO


FIELDS = {
    "day": SourceField(QT_TRANSLATE_NOOP("Health visits", "Day"), lambda row, _: row.day.on),
    "name": SourceField(QT_TRANSLATE_NOOP("Health visits", "Name"), _of_child("shown")),
    "national_id": SourceField(QT_TRANSLATE_NOOP("Health visits", "National number"), lambda row, _: row.national_id or None),
    "mother": SourceField(QT_TRANSLATE_NOOP("Health visits", "Mother"), _of_child("mother_name")),
    "address": SourceField(QT_TRANSLATE_NOOP("Health visits", "Address"), _of_child("house")),
    "sex": SourceField(QT_TRANSLATE_NOOP("Health visits", "Sex"), lambda row, _: sex(row.day.child.sex)),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Health visits", "Birth date"), _of_child("birth")),
    "age_months": SourceField(QT_TRANSLATE_NOOP("Health visits", "Age (months)"), lambda row, _: row.day.age_months),
    "development": SourceField(QT_TRANSLATE_NOOP("Health visits", "Development checklist"), _development),
    "weight": SourceField(QT_TRANSLATE_NOOP("Health visits", "Weight (kg)"), _size("weight_g", kilograms)),
    "letter": SourceField(QT_TRANSLATE_NOOP("Health visits", "N or T"), _letter),
    "class": SourceField(QT_TRANSLATE_NOOP("Health visits", "Class"), _class, ("index",)),
    "length_height": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Length or height (cm)"), _size("length_height_mm", centimetres)
    ),
    "position": SourceField(QT_TRANSLATE_NOOP("Health visits", "Lying or standing"), _position),
    "head": SourceField(QT_TRANSLATE_NOOP("Health visits", "Head (cm)"), _size("head_mm", centimetres)),
    "arm": SourceField(QT_TRANSLATE_NOOP("Health visits", "Upper arm (cm)"), _size("arm_mm", centimetres)),
    "oedema": SourceField(QT_TRANSLATE_NOOP("Health visits", "Swelling of both feet"), _oedema),
    "tb": SourceField(QT_TRANSLATE_NOOP("Health visits", "Sign of tuberculosis"), _tb, ("sign",)),
    "exclusive": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Breast milk only"), lambda row, _: EXCLUSIVE.get(row.day.exclusive)
    ),
    "food": SourceField(QT_TRANSLATE_NOOP("Health visits", "Food right for the age"), _food),
    "given": SourceField(QT_TRANSLATE_NOOP("Health visits", "Immunisation and others (name them)"), _given),
    "given_of": SourceField(QT_TRANSLATE_NOOP("Health visits", "Given"), _given_of, ("kind",)),
    "portions": SourceField(QT_TRANSLATE_NOOP("Health visits", "Recovery food (portions)"), lambda row, _: row.day.portions),
    "advice": SourceField(QT_TRANSLATE_NOOP("Health visits", "Advice"), _advice),
    "illness": SourceField(QT_TRANSLATE_NOOP("Health visits", "Signs of illness (name them)"), _illness),
    "referred": SourceField(QT_TRANSLATE_NOOP("Health visits", "Sent to"), _sent),
    "entered": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Entered on"),
        lambda row, parameters: row.entered.get(parameters["system"]),
        ("system",),
    ),
}
"""Layouts of packs and posts name these fields for ever."""
