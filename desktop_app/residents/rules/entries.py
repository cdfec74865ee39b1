"""What a person types about a household or a resident, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop_app.core.partial_date import PartialDate

UNKNOWN_DATE = PartialDate()


@dataclass(frozen=True, slots=True)
class HouseholdEntry:
    """A house and the family card of those who live in it.

    Attributes:
        area, ward, neighbourhood, street: levels of the address; the pack says what each is called.
        registry_number: number of the family card.
        facts: kind -> value, e.g. {"water": "well"}; a kind that is left out stays as it is.
    """

    area: str = ""
    ward: str = ""
    neighbourhood: str = ""
    street: str = ""
    house_number: str = ""
    registry_number: str = ""
    note: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ResidentEntry:
    """A person.

    Attributes:
        name: as on the papers; empty only while ``is_unnamed``.
        is_unnamed: a newborn who is called by the mother's name until it has one of its own.
        sex: "F", "M" or None if not asked.
        birth: as much of the birth date as is known.
        birth_source: "document", "caregiver", "estimated", "local_event" or None.
        birth_order: 1, 2, ... among children of one birth; None for a single child.
        mother_id, father_id, caregiver_id: residents; the names are for people whom the post does not know.
        national_id: empty if there is none yet.
        household_id: where the person lives; only asked when a person is registered, later people move.
        kinship: to the head of the household.
        since: first day in that household, None if not known.
    """

    name: str = ""
    is_unnamed: bool = False
    sex: str | None = None
    birth: PartialDate = UNKNOWN_DATE
    birth_source: str | None = None
    birth_order: int | None = None
    birth_place: str = ""
    mother_id: bytes | None = None
    father_id: bytes | None = None
    caregiver_id: bytes | None = None
    mother_name: str = ""
    father_name: str = ""
    caregiver_name: str = ""
    status: str = "here"
    phone: str = ""
    note: str = ""
    national_id: str = ""
    household_id: bytes | None = None
    kinship: str = "other"
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Relative:
    """What is known of somebody named as a parent.

    Attributes:
        ancestors: ids of the person's own parents, their parents and so on.
    """

    id: bytes
    name: str
    sex: str | None = None
    birth: PartialDate = UNKNOWN_DATE
    ancestors: frozenset[bytes] = frozenset()


@dataclass(frozen=True, slots=True)
class Family:
    """The people whom an entry names, as the post knows them; None where it names nobody."""

    mother: Relative | None = None
    father: Relative | None = None
