"""What a child eats: stored, taken back, read."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError
from desktop_app.db.natural_rows import make_or_revive
from desktop_app.residents.services import among, with_merged

from ..models import ComplementaryFood
from ..rules.food import FoodEntry, check_food
from ..rules.natural_ids import complementary_food_id
from .forgetting import forget_other_entries
from .people import ALWAYS, Days, child_on


@dataclass(frozen=True, slots=True)
class Food:
    """What was asked about a child's food on a day."""

    id: bytes
    on: date
    entry: FoodEntry


def record_food(session: Session, resident: bytes, on: date, food: FoodEntry, today: date) -> bytes:
    """Store what a child ate and return its id; what was asked on that day before is replaced.

    Raises:
        InputError: nothing was answered, or the day is not possible; nothing was stored.
    """
    if problems := check_food(food):
        raise InputError(problems)
    resident = child_on(session, resident, on, today)
    forget_other_entries(session, resident, on, "food")
    key = complementary_food_id(resident, on)
    make_or_revive(
        session,
        ComplementaryFood,
        key,
        resident_id=resident,
        asked_on=on,
        staple=food.staple,
        animal_protein=food.animal_protein,
        plant_protein=food.plant_protein,
        fat=food.fat,
        fruit_vegetables=food.fruit_vegetables,
        suitable=food.suitable,
        still_breastfed=food.still_breastfed,
        note=food.note.strip() or None,
    )
    return key


def food_of(session: Session, ids: Collection[bytes], days: Days = ALWAYS) -> dict[bytes, list[Food]]:
    """Return what was asked about the food of children in a span of days: {resident: newest first}."""
    wanted = with_merged(session, ids)
    query = select(ComplementaryFood).where(
        among(ComplementaryFood.resident_id, wanted), ComplementaryFood.asked_on.between(*days)
    )
    found: dict[bytes, list[Food]] = {}
    for row in session.scalars(query.order_by(ComplementaryFood.asked_on.desc())):
        if row.resident_id in wanted:
            found.setdefault(wanted[row.resident_id], []).append(Food(row.id, row.asked_on, _entry(row)))
    return found


def _entry(row: ComplementaryFood) -> FoodEntry:
    return FoodEntry(
        row.staple,
        row.animal_protein,
        row.plant_protein,
        row.fat,
        row.fruit_vegetables,
        row.suitable,
        row.still_breastfed,
        row.note or "",
    )
