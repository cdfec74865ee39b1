"""The numbered questions of a child's form on paper; their numbers never change, so that old forms are read right."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.features.child_record.rules.food import is_food_asked
from desktop_app.features.child_record.rules.symptoms import TB_QUESTIONS

from .care import LAST_FEEDING_MONTH
from .typed_boxes import TypedBoxes

OEDEMA, BREAST_MILK, FOOD = "oedema", "breast_milk", "food"
QUESTIONS: Mapping[str, Text] = {
    **TB_QUESTIONS,
    OEDEMA: QT_TRANSLATE_NOOP("Health visits", "Both feet are swollen"),
    BREAST_MILK: QT_TRANSLATE_NOOP("Health visits", "Up to 6 months: breast milk only"),
    FOOD: QT_TRANSLATE_NOOP("Health visits", "From 6 months: ate enough and varied food"),
}


def is_asked(code: str, age_months: int | None) -> bool:
    """Return False for a question that is not for a child of this age in completed months."""
    if code == BREAST_MILK:
        return age_months is not None and 0 <= age_months <= LAST_FEEDING_MONTH
    return is_food_asked(age_months) if code == FOOD else True


def answers_of_boxes(typed: TypedBoxes) -> dict[str, bool]:
    """Return which questions were answered with yes, and which with no."""
    codes = list(QUESTIONS)
    return {codes[at - 1]: True for at in typed.given} | {codes[at - 1]: False for at in typed.refused}


def boxes_of_answers(answers: Mapping[str, bool]) -> TypedBoxes:
    """Return the numbers under which answers are typed."""
    numbered = [(at, answers[code]) for at, code in enumerate(QUESTIONS, 1) if code in answers]
    return TypedBoxes(tuple(at for at, yes in numbered if yes), tuple(at for at, yes in numbered if not yes))
