"""Answers on a child's form: asked for, and stored where each belongs."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.child_record.rules.food import FoodEntry
from desktop_app.features.child_record.rules.symptoms import TB_QUESTIONS, SymptomEntry
from desktop_app.features.child_record.services import food_of, forget, record_food, record_symptoms, symptoms_of

from ...rules.form_answers import BREAST_MILK, FOOD, OEDEMA, is_asked
from ..care import feeding_by_month, record_feeding
from ..measuring import record_oedema


def recorded_answers(
    session: Session, residents: Collection[bytes], on: date, ages: Mapping[bytes, int | None]
) -> dict[bytes, dict[str, bool]]:
    """Return what is recorded of a day for the questions of the form, swollen feet apart: {resident: {question: yes}}.

    Args:
        ages: in completed months on that day.
    """
    found: dict[bytes, dict[str, bool]] = {one: {} for one in residents}
    for who, checks in symptoms_of(session, residents).items():
        for entry in (one.entry for one in checks if one.on == on):
            found[who] |= {code: value for code in TB_QUESTIONS if (value := getattr(entry, code)) is not None}
    for who, meals in food_of(session, residents).items():
        for food in (one.entry for one in meals if one.on == on):
            found[who] |= {FOOD: food.suitable} if food.suitable is not None else {}
    for who, months in feeding_by_month(session, residents).items():
        age = ages.get(who)
        answer = months.get(age) if age is not None and is_asked(BREAST_MILK, age) else None
        if answer in ("yes", "no"):
            found[who][BREAST_MILK] = answer == "yes"
    return found


def store_answers(
    session: Session,
    resident: bytes,
    visit: bytes | None,
    on: date,
    answers: Mapping[str, bool],
    age_months: int | None,
    today: date,
) -> None:
    """Store the answers of a form; a question without an answer is as if it had not been asked on that day.

    Only the answer on breast milk stays: it is about a month of life, and may have been given on another day.

    Args:
        visit: to which swollen feet belong; None if the child did not come.
    """
    _store_symptoms(session, resident, on, answers, today)
    _store_food(session, resident, on, answers, today)
    if BREAST_MILK in answers and age_months is not None:
        record_feeding(session, resident, age_months, "yes" if answers[BREAST_MILK] else "no", on)
    if visit is not None:
        record_oedema(session, visit, answers.get(OEDEMA))


def _store_symptoms(session: Session, resident: bytes, on: date, answers: Mapping[str, bool], today: date) -> None:
    """Store the signs of tuberculosis; illness and danger signs of that day stay as they are."""
    before = next((one.entry for one in symptoms_of(session, [resident]).get(resident, ()) if one.on == on), None)
    entry = before or SymptomEntry()
    for code in TB_QUESTIONS:
        entry = replace(entry, **{code: answers.get(code)})  # type: ignore[arg-type]  # four answers of one kind
    if entry == (before or SymptomEntry()):
        return
    if entry.is_empty:
        forget(session, resident, on, "symptoms")
    else:
        record_symptoms(session, resident, on, entry, today)


def _store_food(session: Session, resident: bytes, on: date, answers: Mapping[str, bool], today: date) -> None:
    before = next((one.entry for one in food_of(session, [resident]).get(resident, ()) if one.on == on), None)
    entry = replace(before or FoodEntry(), suitable=answers.get(FOOD))
    if entry == (before or FoodEntry()):
        return
    if entry.is_empty:
        forget(session, resident, on, "food")
    else:
        record_food(session, resident, on, entry, today)
