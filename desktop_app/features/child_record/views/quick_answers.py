"""What the lines of questions say, as entries, and entries as lines."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.ui.fields.ticks import TicksField

from ..rules.food import FOOD_GROUPS, FoodEntry
from ..rules.symptoms import TB_QUESTIONS, SymptomEntry
from ..services import DayRecord
from .answer_line import AnswerLine

Lines = Mapping[str, AnswerLine]


@dataclass(frozen=True, slots=True)
class Answers:
    """What the lines say.

    Attributes:
        missing: codes of the development list that the child does not do yet; None if it was not asked.
    """

    missing: tuple[str, ...] | None
    symptoms: SymptomEntry
    food: FoodEntry


def read_lines(lines: Lines, known: DayRecord, by: str) -> Answers:
    """Return what the lines say; what they do not ask stays as it was stored."""
    return Answers(codes_of(lines, "development"), _symptoms(lines, known.symptoms or SymptomEntry(by=by)), _food(lines, known))


def show_record(lines: Lines, known: DayRecord, no_gain: bool | None) -> None:
    """Let the lines say what was stored; ``no_gain`` proposes a sign of tuberculosis that weights show."""
    symptoms, food = known.symptoms or SymptomEntry(), known.food or FoodEntry()
    for name, codes in (("danger", symptoms.danger_signs), ("illness", symptoms.illness)):
        _show(lines, name, None if codes is None else not codes, codes or ())
    asked = {name: getattr(symptoms, name) for name in TB_QUESTIONS}
    if no_gain and asked["no_gain_2_months"] is None:
        asked["no_gain_2_months"] = True
    signs = tuple(name for name, answer in asked.items() if answer)
    _show(lines, "tb", None if all(answer is None for answer in asked.values()) else not signs, signs)
    if known.development is not None:
        _show(lines, "development", not known.development.missing, known.development.missing)
    _show(lines, "food", food.suitable, tuple(name for name in FOOD_GROUPS if getattr(food, name)))
    _show(lines, "breastfed", food.still_breastfed, ())


def codes_of(lines: Lines, name: str) -> tuple[str, ...] | None:
    """Return what is ticked below a question; () for its first answer, None if it has none."""
    line = lines.get(name)
    good = None if line is None else line.value()
    if good is None:
        return None
    return () if good else ticked(lines, name)


def ticked(lines: Lines, name: str) -> tuple[str, ...]:
    """Return what is ticked below a question, whatever its answer."""
    line = lines.get(name)
    return line.detail.value() if line is not None and isinstance(line.detail, TicksField) else ()


def _symptoms(lines: Lines, before: SymptomEntry) -> SymptomEntry:
    found = before
    if "tb" in lines:
        tb = codes_of(lines, "tb")
        found = replace(
            found,
            cough=None if tb is None else "cough" in tb,
            fever_2_weeks=None if tb is None else "fever_2_weeks" in tb,
            no_gain_2_months=None if tb is None else "no_gain_2_months" in tb,
            tb_contact=None if tb is None else "tb_contact" in tb,
        )
    if "danger" in lines:
        found = replace(found, danger_signs=codes_of(lines, "danger"))
    return replace(found, illness=codes_of(lines, "illness")) if "illness" in lines else found


def _food(lines: Lines, known: DayRecord) -> FoodEntry:
    before = known.food or FoodEntry()
    line, milk = lines.get("food"), lines.get("breastfed")
    food = replace(
        before,
        suitable=before.suitable if line is None else line.value(),
        still_breastfed=before.still_breastfed if milk is None else milk.value(),
    )
    if food.suitable is not False:
        return food
    eaten = ticked(lines, "food")
    return replace(
        food,
        staple="staple" in eaten,
        animal_protein="animal_protein" in eaten,
        plant_protein="plant_protein" in eaten,
        fat="fat" in eaten,
        fruit_vegetables="fruit_vegetables" in eaten,
    )


def _show(lines: Lines, name: str, good: bool | None, codes: tuple[str, ...]) -> None:
    line = lines.get(name)
    if line is None:
        return
    line.set_value(good)
    if isinstance(line.detail, TicksField):
        line.detail.set_value(codes)
