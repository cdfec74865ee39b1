"""What a child of 6 months or more eats: the five food groups of the home-visit checklist (domain.md 8.4, PMBA)."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

FIRST_FOOD_MONTHS, LAST_FOOD_MONTHS = 6, 71
"""Completed months of age in which food is asked: from the first food (KMK 2015/2023) to the end of the child's card."""
STILL_BREASTFED_UNTIL_MONTHS = 23
"""Breast milk goes on until two years (KMK 2015/2023, standar emas)."""

FOOD_GROUPS: Mapping[str, Text] = {
    "staple": QT_TRANSLATE_NOOP("Child record", "Rice, corn, cassava or other staple"),
    "animal_protein": QT_TRANSLATE_NOOP("Child record", "Egg, fish, meat, chicken or milk"),
    "plant_protein": QT_TRANSLATE_NOOP("Child record", "Tofu, tempeh, beans or nuts"),
    "fat": QT_TRANSLATE_NOOP("Child record", "Oil, coconut milk or butter"),
    "fruit_vegetables": QT_TRANSLATE_NOOP("Child record", "Fruit or vegetables"),
}
SUITABLE = QT_TRANSLATE_NOOP("Child record", "Is the food right for the age?")
STILL_BREASTFED = QT_TRANSLATE_NOOP("Child record", "Still breastfed?")
_NOTHING = QT_TRANSLATE_NOOP("Child record", "Nothing is answered. Answer at least one question.")


@dataclass(frozen=True, slots=True)
class FoodEntry:
    """What a child ate since yesterday; None means not asked.

    Attributes:
        suitable: enough, often enough and right for the age, as the volunteer judges.
    """

    staple: bool | None = None
    animal_protein: bool | None = None
    plant_protein: bool | None = None
    fat: bool | None = None
    fruit_vegetables: bool | None = None
    suitable: bool | None = None
    still_breastfed: bool | None = None
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Return True if no question was answered."""
        asked = (*(getattr(self, name) for name in FOOD_GROUPS), self.suitable, self.still_breastfed)
        return all(value is None for value in asked) and not self.note.strip()


def is_food_asked(age_months: int | None) -> bool:
    """Return True if food is asked at an age in completed months."""
    return age_months is None or FIRST_FOOD_MONTHS <= age_months <= LAST_FOOD_MONTHS


def check_food(food: FoodEntry) -> list[Problem]:
    """Return why answers cannot be stored."""
    return [Problem("", _NOTHING)] if food.is_empty else []
