"""Which rows live together, and in which household of the post.

People with one family card and addresses that do not contradict each other are one household; one card with two addresses
is two households, because people are counted where they live. Without a card, the household is that of the person or parent
in the post, else the address together with the parent's name: many families share a hamlet and an RT.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from ..search_keys import key_of_name
from .fields import ADDRESS
from .incoming import Incoming
from .known import Known, KnownHousehold, PostIndex

HOUSE = ("family_card", *ADDRESS)
"""Fields that describe a household."""


@dataclass
class HouseholdPlan:
    """One household of the file.

    Attributes:
        values: family card and address as far as its rows give them.
        existing: its id in the post, or None if it is new.
        rows: positions of its people in the list of incoming people.
        corrected: what the file says otherwise than the post about a household that exists.
    """

    values: dict[str, Any]
    existing: bytes | None = None
    rows: list[int] = field(default_factory=list)
    corrected: dict[str, Any] = field(default_factory=dict)

    def found(self, household: KnownHousehold) -> None:
        """Take note that this is ``household`` of the post."""
        self.existing = household.id
        stored = household.values
        self.corrected = {key: value for key, value in self.values.items() if place_key(stored.get(key)) != place_key(value)}


@lru_cache(10_000)
def place_key(value: str | None) -> str:
    """Return the form in which parts of addresses are compared: ``004`` and ``4`` are one."""
    key = key_of_name(value or "")
    return key.lstrip("0") if key.isdigit() else key


def plan_households(
    people: Sequence[Incoming], known: Sequence[Known | None], post: PostIndex
) -> tuple[list[HouseholdPlan], list[int | None]]:
    """Return the households of a file, and for each person the position of its household, or None.

    Args:
        people: those who will be compared or stored.
        known: for each of them, the person in the post, or None.
    """
    planner = _Planner(post)
    where: list[int | None] = []
    for position, (person, before) in enumerate(zip(people, known, strict=True)):
        group = planner.group_of(person, before)
        where.append(group)
        if group is not None:
            planner.plans[group].rows.append(position)
    for plan, group_key in zip(planner.plans, planner.keys, strict=True):
        existing = planner.find_existing(plan, group_key, [known[i] for i in plan.rows])
        if existing:
            plan.found(post.households[existing])
    _children_to_parents(people, known, where, planner)
    return planner.plans, where


class _Planner:
    def __init__(self, post: PostIndex) -> None:
        self.post = post
        self.plans: list[HouseholdPlan] = []
        self.keys: list[tuple[Any, ...]] = []
        self.by_key: dict[tuple[Any, ...], list[int]] = {}

    def group_of(self, person: Incoming, known: Known | None) -> int | None:
        """Return the household of one row; None if the row says nothing of it, or only who a parent is."""
        values = {key: person.values[key] for key in HOUSE if key in person.values}
        card = values.get("family_card")
        if card:
            return self.join(("card", card), values)
        if known is not None and known.household:
            return self.join(("known", known.household), values)
        if not values or "parent_national_id" in person.values or "mother_national_id" in person.values:
            return None
        family = person.values.get("mother_name") or person.values.get("caregiver_name") or person.name
        return self.join(("family", key_of_name(family), *(place_key(values.get(key)) for key in ADDRESS)), values)

    def join(self, key: tuple[Any, ...], values: dict[str, Any]) -> int:
        """Return the group with this key whose address does not contradict ``values``; a new one if there is none."""
        groups = self.by_key.setdefault(key, [])
        for group in groups:
            if _fit(self.plans[group].values, values):
                self.plans[group].values = {**values, **self.plans[group].values}
                return group
        self.plans.append(HouseholdPlan(dict(values)))
        self.keys.append(key)
        groups.append(len(self.plans) - 1)
        return groups[-1]

    def join_parent(self, number: str, group: int | None, values: dict[str, Any]) -> int | None:
        """Return the household of a parent's ``group`` in the file, or in the post; another one at another address."""
        if group is not None and _fit(self.plans[group].values, values):
            return group
        owners = self.post.by_number.get(number, ())
        home = self.post.people[owners[0]].household if len(owners) == 1 else None
        if group is None and home is not None and _fit(self.post.households[home].values, values):
            group = self.join(("known", home), values)
            self.plans[group].found(self.post.households[home])
            return group
        return self.join(("family", number, *(place_key(values.get(key)) for key in ADDRESS)), values) if values else None

    def find_existing(self, plan: HouseholdPlan, key: tuple[Any, ...], known: Sequence[Known | None]) -> bytes | None:
        """Return the household of the post that is meant; one with another address if nothing else can be meant."""
        alone = len(self.by_key[key]) == 1
        if key[0] == "known":
            household: bytes = key[1]
            return household if alone or _fit(self.post.households[household].values, plan.values) else None
        if key[0] != "card":
            return None
        homes = {person.household for person in known if person and person.household}
        candidates = [self.post.households[i] for i in self.post.by_card.get(plan.values["family_card"], ())]
        fitting = [h for h in candidates if _fit(h.values, plan.values)]
        if fitting:
            return max(fitting, key=lambda h: h.id in homes).id
        if alone and len(candidates) == 1:
            return candidates[0].id
        return self._renumbered(homes, plan, {person.id for person in known if person}) if not candidates else None

    def _renumbered(self, homes: set[bytes], plan: HouseholdPlan, people: set[bytes]) -> bytes | None:
        """Return the one household that gets its first card, or that as a whole has a new one."""
        if len(homes) != 1:
            return None
        home = self.post.households[next(iter(homes))]
        if not _fit(home.values, plan.values):
            return None
        return home.id if not home.values.get("family_card") or people.issuperset(home.members) else None


def _fit(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Return True if no part of the address that both give differs."""
    return all(place_key(one[k]) == place_key(other[k]) for k in ADDRESS if one.get(k) and other.get(k))


def _children_to_parents(
    people: Sequence[Incoming], known: Sequence[Known | None], where: list[int | None], planner: _Planner
) -> None:
    """Put those who come without a card, but with a parent's number, into the parent's household if the address allows it."""
    at = {person.national_id: i for i, person in enumerate(people) if person.national_id}
    for position, person in enumerate(people):
        if where[position] is not None or known[position] is not None:
            continue
        number = person.values.get("mother_national_id") or person.values.get("parent_national_id") or ""
        values = {key: person.values[key] for key in HOUSE if key in person.values}
        group = planner.join_parent(number, where[at[number]] if number in at else None, values)
        where[position] = group
        if group is not None:
            planner.plans[group].rows.append(position)


def home_of(household: KnownHousehold | None) -> Mapping[str, Any]:
    """Return card and address of a household; nothing for None."""
    return household.values if household else {}
