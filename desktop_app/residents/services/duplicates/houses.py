"""All pairs of households that may be one house."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy.orm import Session

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ...rules.search_keys import number_forms
from ..house_search import HouseholdHit, describe_households
from .deciding import HOUSEHOLD, Decided, Pair, decided_pairs, pair_of
from .whole_post import MOST_IN_BLOCK

SAME_CARD = QT_TRANSLATE_NOOP("Residents", "same family card number")
SAME_ADDRESS = QT_TRANSLATE_NOOP("Residents", "same address")
SAME_PEOPLE = QT_TRANSLATE_NOOP("Residents", "{n} people of the same name live in both")
CARD_SCORE, ADDRESS_SCORE, PEOPLE_SCORE, ONE_PERSON = 85, 60, 50, 12
_HOUSES = """SELECT id, coalesce(area, ''), coalesce(ward, ''), coalesce(neighbourhood, ''), coalesce(street, ''),
    coalesce(house_number, ''), coalesce(registry_number, '') FROM household WHERE deleted_at IS NULL"""
_PEOPLE = """SELECT household_id, spelling, birth_year FROM derived_resident_search
    WHERE household_id IS NOT NULL AND spelling <> '' AND status NOT IN ('dead', 'moved')"""


@dataclass(frozen=True, slots=True)
class HousePair:
    """Two households that may be one house.

    Attributes:
        score: how much speaks for it, 1 to 99.
        decided: that they are two houses; None while nobody said so.
    """

    one: HouseholdHit
    other: HouseholdHit
    reason: Text
    score: int
    decided: Decided | None = None

    @property
    def key(self) -> Pair:
        """Return the ids of both, the smaller one first."""
        return pair_of(self.one.id, self.other.id)


@dataclass(frozen=True, slots=True)
class _House:
    address: str
    card: str
    people: frozenset[Hashable]


def house_pairs(session: Session) -> list[HousePair]:
    """Return all pairs of the post, the likeliest first, those too of which somebody said that they are two houses."""
    houses = _houses(session)
    found: dict[Pair, tuple[Text, int]] = {}
    for one, other in _meetings(houses):
        reason = _compare(houses[one], houses[other])
        if reason is not None:
            found[pair_of(one, other)] = reason
    pairs = sorted(found, key=lambda pair: (-found[pair][1], pair))
    hits = {hit.id: hit for hit in describe_households(session, list(dict.fromkeys(key for pair in pairs for key in pair)))}
    decided = decided_pairs(session, HOUSEHOLD, {})
    return [HousePair(hits[a], hits[b], *found[a, b], decided.get((a, b))) for a, b in pairs if a in hits and b in hits]


def _houses(session: Session) -> dict[bytes, _House]:
    run = session.connection().exec_driver_sql
    people: dict[bytes, set[Hashable]] = defaultdict(set)
    for house, spelling, year in run(_PEOPLE):
        people[house].add((spelling, year))
    return {
        key: _House(_address(area, ward, neighbourhood, street, number), card, frozenset(people.get(key, ())))
        for key, area, ward, neighbourhood, street, number, card in run(_HOUSES)
    }


def _address(area: str, ward: str, neighbourhood: str, street: str, number: str) -> str:
    """Return an address in which 003 and 3 are the same; empty if only a quarter of the village is known."""
    if not number:
        return ""
    plain = (list(number_forms(part))[-1:] or [""] for part in (ward, neighbourhood, number))
    return "\t".join((name_key(area), name_key(street), *(name_key(part[0]) for part in plain)))


def _meetings(houses: dict[bytes, _House]) -> Iterator[Pair]:
    blocks: dict[Hashable, list[bytes]] = defaultdict(list)
    for key, house in houses.items():
        for block in (("card", house.card), ("address", house.address), *(("person", one) for one in house.people)):
            if block[1]:
                blocks[block].append(key)
    members: Sequence[bytes]
    for members in blocks.values():
        if len(members) <= MOST_IN_BLOCK:
            yield from combinations(members, 2)


def _compare(one: _House, other: _House) -> tuple[Text, int] | None:
    shared = len(one.people & other.people)
    if one.card and other.card and one.card != other.card:
        return None  # two family cards are two families, in one house too
    if one.card and one.card == other.card:
        return SAME_CARD, min(99, CARD_SCORE + ONE_PERSON * shared)
    if one.address and one.address == other.address:
        return SAME_ADDRESS, min(99, ADDRESS_SCORE + ONE_PERSON * shared)
    return (SAME_PEOPLE.of(shared), min(99, PEOPLE_SCORE + ONE_PERSON * shared)) if shared > 1 else None
