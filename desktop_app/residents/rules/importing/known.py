"""The people and households already in the post, as far as an import compares them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from desktop_app.core.partial_date import PartialDate

from ..search_keys import key_of_name, key_of_spelling


@dataclass(frozen=True, slots=True)
class Known:
    """One person of the post.

    Attributes:
        values: what is known under the field keys of a workbook; missing where nothing is known.
        household: where the person lives now, or None.
    """

    id: bytes
    values: Mapping[str, Any]
    household: bytes | None = None
    mother_id: bytes | None = None
    father_id: bytes | None = None

    @property
    def name(self) -> str:
        """Return the present name."""
        return str(self.values.get("name", ""))

    @property
    def called(self) -> str:
        """Return the name by which the person is found, "" for a newborn who has none yet."""
        return "" if self.values.get("is_unnamed") else self.name

    @property
    def birth(self) -> PartialDate:
        """Return the birth date as far as it is known."""
        found = self.values.get("birth")
        return found if isinstance(found, PartialDate) else PartialDate()


@dataclass(frozen=True, slots=True)
class KnownHousehold:
    """One household of the post: family card and address under the field keys, and who lives there now."""

    id: bytes
    values: Mapping[str, Any]
    members: Sequence[bytes] = ()


@dataclass
class PostIndex:
    """Everybody in the post, findable by number, name and household.

    Attributes:
        people: id -> person; ``values`` need hold only name, sex, birth, birth_place, national_id and mother_name.
        by_number: national number -> ids; the numbers of entries that were merged belong to the one that stays.
    """

    people: Mapping[bytes, Known]
    households: Mapping[bytes, KnownHousehold]
    by_number: Mapping[str, Sequence[bytes]]
    by_name: dict[str, list[bytes]] = field(init=False)
    by_card: dict[str, list[bytes]] = field(init=False)

    def __post_init__(self) -> None:
        self.by_name = grouped((key_of_name(p.called), p.id) for p in self.people.values())
        cards = ((h.values.get("family_card"), h.id) for h in self.households.values())
        self.by_card = grouped((card, key) for card, key in cards if card)

    @cached_property
    def by_spelling(self) -> Mapping[str, Sequence[bytes]]:
        """Return spelling key -> ids; the same but for old spellings and the order of words."""
        return grouped((key_of_spelling(p.called), p.id) for p in self.people.values())

    @cached_property
    def by_birth(self) -> Mapping[PartialDate, Sequence[bytes]]:
        """Return exact birth date -> ids."""
        return grouped((p.birth, p.id) for p in self.people.values() if p.birth.exact)


def grouped(pairs: Iterable[tuple[Any, bytes]]) -> dict[Any, list[bytes]]:
    """Return key -> the ids that come with it, in their order."""
    found: dict[Any, list[bytes]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return dict(found)
