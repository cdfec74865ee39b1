"""What stands in the lines of the two cards of mothers: one line a day."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.core.layout import Cell, SourceField
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.rules.cells import centimetres, joined, kilograms

from ..services.on_paper.days import MotherDay

YES, NO = "√", "–"
SEALED = "•"
"""Stands in the column of contraception while the midwife's key is locked, whatever is known."""
GREEN, RED = QT_TRANSLATE_NOOP("Mothers", "green"), QT_TRANSLATE_NOOP("Mothers", "RED")
PRESSURE = "{systolic}/{diastolic}"
FOOD = QT_TRANSLATE_NOOP("Mothers", "{food} · {portions}")
TB_SIGNS = ("cough", "fever_2_weeks", "no_gain_2_months", "tb_contact")


@dataclass(frozen=True, slots=True)
class CardLine:
    """One day.

    Attributes:
        weeks: of the pregnancy, completed; after birth since it.
        is_weight_green, is_arm_green, is_pressure_green: False is for the health worker, None without a colour.
        spacing: what she uses; None for nothing known, a dot while it is locked.
        titles: words of the pack for topics of advice, by code.
    """

    day: MotherDay
    weeks: int | None = None
    is_weight_green: bool | None = None
    is_arm_green: bool | None = None
    is_pressure_green: bool | None = None
    spacing: Label | None = None
    titles: Mapping[str, Label] = field(default_factory=dict)


Parameters = Mapping[str, Any]
Value = Callable[[CardLine, Parameters], Cell]


def sign(answer: bool | None) -> str | None:
    """Return a tick, a dash, or nothing for what was not asked."""
    return None if answer is None else YES if answer else NO


def _colour(key: str) -> Value:
    def shown(line: CardLine, _parameters: Parameters) -> Cell:
        green = getattr(line, key)
        return None if green is None else GREEN if green else RED

    return shown


def _answer(key: str) -> Value:
    return lambda line, _: sign(getattr(line.day, key))


def _pressure(line: CardLine, _parameters: Parameters) -> Cell:
    if line.day.systolic is None or line.day.diastolic is None:
        return None
    return PRESSURE.format(systolic=line.day.systolic, diastolic=line.day.diastolic)


def _food(line: CardLine, _parameters: Parameters) -> Cell:
    if line.day.portions is None:
        return line.day.food or None
    return FOOD.fill(food=line.day.food, portions=line.day.portions) if line.day.food else line.day.portions


def _advice(line: CardLine, _parameters: Parameters) -> Cell:
    return joined([line.titles.get(code, code) for code in line.day.advice])


FIELDS = {
    "day": SourceField(QT_TRANSLATE_NOOP("Mothers", "Day of the visit"), lambda line, _: line.day.on),
    "weeks": SourceField(QT_TRANSLATE_NOOP("Mothers", "Weeks"), lambda line, _: line.weeks),
    "weight": SourceField(QT_TRANSLATE_NOOP("Mothers", "Weight (kg)"), lambda line, _: kilograms(line.day.weight_g)),
    "weight_colour": SourceField(QT_TRANSLATE_NOOP("Mothers", "Weight by the curve"), _colour("is_weight_green")),
    "arm": SourceField(QT_TRANSLATE_NOOP("Mothers", "Upper arm (cm)"), lambda line, _: centimetres(line.day.arm_mm)),
    "arm_colour": SourceField(QT_TRANSLATE_NOOP("Mothers", "Arm, red below the limit"), _colour("is_arm_green")),
    "pressure": SourceField(QT_TRANSLATE_NOOP("Mothers", "Blood pressure"), _pressure),
    "pressure_colour": SourceField(QT_TRANSLATE_NOOP("Mothers", "Blood pressure by the limit"), _colour("is_pressure_green")),
    "tb": SourceField(
        QT_TRANSLATE_NOOP("Mothers", "Sign of tuberculosis"), lambda line, p: sign(getattr(line.day, p["sign"])), ("sign",)
    ),
    "iron": SourceField(QT_TRANSLATE_NOOP("Mothers", "Iron tablets given"), lambda line, _: line.day.iron_tablets),
    "iron_daily": SourceField(QT_TRANSLATE_NOOP("Mothers", "Takes iron every day"), _answer("iron_daily")),
    "food": SourceField(QT_TRANSLATE_NOOP("Mothers", "Extra food, portions"), _food),
    "food_daily": SourceField(QT_TRANSLATE_NOOP("Mothers", "Eats it every day"), _answer("food_daily")),
    "class": SourceField(
        QT_TRANSLATE_NOOP("Mothers", "Class for pregnant women"), lambda line, _: YES if line.day.in_class else None
    ),
    "vitamin_a_given": SourceField(
        QT_TRANSLATE_NOOP("Mothers", "Vitamin A given"), lambda line, _: YES if line.day.vitamin_a_given else None
    ),
    "vitamin_a": SourceField(QT_TRANSLATE_NOOP("Mothers", "Vitamin A, capsules"), lambda line, _: line.day.vitamin_a),
    "breastfeeding": SourceField(QT_TRANSLATE_NOOP("Mothers", "Breastfeeds"), _answer("breastfeeding")),
    "spacing": SourceField(QT_TRANSLATE_NOOP("Mothers", "Contraception after birth"), lambda line, _: line.spacing),
    "advice": SourceField(QT_TRANSLATE_NOOP("Mothers", "Advice"), _advice),
    "referred": SourceField(QT_TRANSLATE_NOOP("Mothers", "Referred to"), lambda line, _: joined(line.day.targets)),
}
