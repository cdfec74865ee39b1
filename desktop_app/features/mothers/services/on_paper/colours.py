"""In which colour a value of a day stands: green is as it should be, red is for the health worker."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from ...rules.cards import PregnancyCard, Value
from ..cards import cards_of

GOOD = "good"


@dataclass(frozen=True, slots=True)
class Colours:
    """Days of one pregnancy -> True for green, False for red; days without a colour are left out."""

    weights: Mapping[date, bool] = field(default_factory=dict)
    arms: Mapping[date, bool] = field(default_factory=dict)
    pressures: Mapping[date, bool] = field(default_factory=dict)


def colours_of(session: Session, women: Sequence[bytes], on: date) -> dict[bytes, Colours]:
    """Return the colours of what was measured until a day, by pregnancy."""
    return {one.id: _colours(one) for card in cards_of(session, women, on).values() for one in card.pregnancies}


def _colours(card: PregnancyCard) -> Colours:
    weights = {point.on: point.state == "inside" for point in card.weights if point.state}
    return Colours(weights, _green(card.arms), _green(card.pressures))


def _green(values: Sequence[Value]) -> dict[date, bool]:
    return {value.on: value.tone == GOOD for value in values if value.tone}
