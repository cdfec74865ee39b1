"""What stands in the cells of the e-PPGBM sheets: their words, and values in their units.

Read in two independent programs of posyandu, not in an official document (peers.md D4): which column holds what is a
table of the pack.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.partial_date import PartialDate

Value = str | float | int | None

IDENTITY, MEASUREMENT = "identity", "measurement"
YES, NO = "ya", "tidak"
SEXES = {"F": "Perempuan", "M": "Laki-laki"}
POSITIONS = {"lying": "terlentang", "standing": "berdiri"}
FEEDING_MONTHS = range(7)


@dataclass(frozen=True, slots=True)
class ChildIdentity:
    """What the identity sheet asks of one child; "" and None where nothing is known.

    Attributes:
        holds_book: the family has a growth card or Buku KIA; None while nobody asked.
        parent_name: of the mother, else of the father, else of who looks after the child.
    """

    name: str
    birth: PartialDate
    sex: str | None
    national_id: str = ""
    family_card: str = ""
    birth_rank: int | None = None
    gestation_weeks: int | None = None
    birth_weight_g: int | None = None
    birth_length_mm: int | None = None
    birth_head_mm: int | None = None
    holds_book: bool | None = None
    parent_name: str = ""
    parent_national_id: str = ""
    phone: str = ""
    address: str = ""
    neighbourhood: str = ""
    ward: str = ""
    is_dead: bool = False
    has_moved: bool = False


@dataclass(frozen=True, slots=True)
class ChildMeasured:
    """What the measurement sheet asks of one child and day.

    Attributes:
        exclusive: month of life 0-6 -> yes, no or unknown.
        in_mothers_class: the mother came to the class for mothers of toddlers in the month; None if she is not known.
    """

    name: str
    measured_on: date
    national_id: str = ""
    weight_g: int | None = None
    length_height_mm: int | None = None
    position: str | None = None
    arm_mm: int | None = None
    head_mm: int | None = None
    oedema: bool | None = None
    vitamin_a: bool = False
    exclusive: Mapping[int, str] | None = None
    in_mothers_class: bool | None = None


def identity_values(child: ChildIdentity, number: int) -> dict[str, Value]:
    """Return the values of one row by field."""
    return {
        "number": number,
        "birth_rank": child.birth_rank,
        "birth_date": child.birth.exact.isoformat() if child.birth.exact else "",
        "sex": SEXES.get(child.sex or "", ""),
        "family_card": child.family_card,
        "national_id": child.national_id,
        "name": child.name,
        "gestation_weeks": child.gestation_weeks,
        "birth_weight_kg": _in(child.birth_weight_g, 1000),
        "birth_length_cm": _in(child.birth_length_mm, 10),
        "birth_head_cm": _in(child.birth_head_mm, 10),
        "holds_book": _answer(child.holds_book),
        "parent_name": child.parent_name,
        "parent_national_id": child.parent_national_id,
        "phone": child.phone,
        "address": child.address,
        "neighbourhood": child.neighbourhood,
        "ward": child.ward,
        "is_removed": _answer(child.is_dead),
        "has_moved": _answer(child.has_moved),
        "not_recorded": "",
    }


def measurement_values(measured: ChildMeasured, number: int) -> dict[str, Value]:
    """Return the values of one row by field.

    The sheet wants swollen feet by grade 1 to 3; the post knows only that both are swollen, so the grade stays empty.
    """
    exclusive = measured.exclusive or {}
    return {
        "number": number,
        "national_id": measured.national_id,
        "name": measured.name,
        "measured_on": measured.measured_on.isoformat(),
        "weight_kg": _in(measured.weight_g, 1000),
        "length_height_cm": _in(measured.length_height_mm, 10),
        "arm_cm": _in(measured.arm_mm, 10),
        "head_cm": _in(measured.head_mm, 10),
        "oedema": NO if measured.oedema is False else "",
        "position": POSITIONS.get(measured.position or "", ""),
        "vitamin_a": _answer(measured.vitamin_a),
        **{f"exclusive_{month}": {"yes": YES, "no": NO}.get(exclusive.get(month, ""), "") for month in FEEDING_MONTHS},
        "mothers_class": _answer(measured.in_mothers_class),
        "not_recorded": "",
    }


def _in(amount: int | None, by: int) -> float | None:
    return None if amount is None else amount / by


def _answer(value: bool | None) -> str:
    return "" if value is None else YES if value else NO


FIELDS: Mapping[str, Sequence[str]] = {
    IDENTITY: tuple(identity_values(ChildIdentity("", PartialDate(), None), 1)),
    MEASUREMENT: tuple(measurement_values(ChildMeasured("", date.min), 1)),
}
"""What the columns of each sheet may hold."""
