"""What a person types about a pregnancy, a birth and the weeks after it, as plain values.

None means not asked; an empty tuple of codes means asked and none found.
"""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.partial_date import PartialDate

NOT_KNOWN = PartialDate()


@dataclass(frozen=True, slots=True)
class PregnancyEntry:
    """A pregnancy as it is registered.

    Attributes:
        lmp_date: first day of the last period.
        edd_date: the day on which the birth is expected; None takes 280 days after ``lmp_date``.
        edd_basis: lmp, ultrasound or other: from what ``edd_date`` follows; "" takes lmp.
        gravida: which pregnancy it is; births, losses and children count those before it.
        weight_before_g, height_mm: before the pregnancy, grams; millimetres.
        risks: codes of the pack that were asked for.
        has_book: whether she holds the mother's book (Buku KIA).
    """

    registered_on: date
    lmp_date: date | None = None
    edd_date: date | None = None
    edd_basis: str = ""
    gravida: int | None = None
    births: int | None = None
    losses: int | None = None
    living_children: int | None = None
    dead_children: int | None = None
    last_birth: PartialDate = NOT_KNOWN
    weight_before_g: int | None = None
    height_mm: int | None = None
    partner_id: bytes | None = None
    partner_name: str = ""
    risks: tuple[str, ...] | None = None
    has_book: bool | None = None
    registered_by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured at a contact; None leaves what is stored of that day as it is.

    Weight in grams, arm in millimetres, blood pressure in mmHg, haemoglobin in tenths of g/dl.

    Attributes:
        iron_tablets: handed out on the day.
        iron_taken: a code of ``rules.codes.IRON_TAKEN``; "" not asked.
    """

    weight_g: int | None = None
    arm_mm: int | None = None
    systolic_mmhg: int | None = None
    diastolic_mmhg: int | None = None
    haemoglobin_tenths: int | None = None
    iron_tablets: int | None = None
    iron_taken: str = ""


@dataclass(frozen=True, slots=True)
class ContactEntry:
    """One look at a pregnant woman.

    Attributes:
        label: code of the contact, e.g. K4, where a health worker counts otherwise than the rule; "" follows the rule.
        place, provider, presentation: codes of ``rules.codes``; "" not asked.
        counts: whether it is one of the contacts; None: it is if a health worker looked.
        danger_signs: codes of the pack.
        measured: what goes along with it into the books of weights, blood pressures and iron.
    """

    contact_on: date
    label: str = ""
    place: str = ""
    provider: str = ""
    provider_name: str = ""
    counts: bool | None = None
    ultrasound: bool | None = None
    fundal_height_mm: int | None = None
    fetal_heart_per_minute: int | None = None
    presentation: str = ""
    danger_signs: tuple[str, ...] | None = None
    book_seen: bool | None = None
    dentist: bool | None = None
    note: str = ""
    measured: Measured = Measured()


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """Where and with whom a woman wants to give birth."""

    place: str = ""
    place_name: str = ""
    attendant: str = ""
    companion: str = ""
    transport: str = ""
    blood_donor: str = ""
    money_saved: bool | None = None
    decided_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class FoodEntry:
    """Food for a thin pregnant woman, given or asked about on a day."""

    given_on: date
    food: str = ""
    portions: int | None = None
    taken_daily: bool | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class BornChild:
    """One child of a birth, in the order of birth.

    Attributes:
        is_alive: born alive; False: the baby died before or during the birth.
        name: "" for a child that has none yet.
        child_id: a child that stands among the residents already; None enters it.
        born_at: HH:MM, "" not known.
        early_breastfeeding: laid to the breast in the first hour.
    """

    is_alive: bool = True
    sex: str | None = None
    name: str = ""
    child_id: bytes | None = None
    born_at: str = ""
    weight_g: int | None = None
    length_mm: int | None = None
    head_mm: int | None = None
    early_breastfeeding: bool | None = None


@dataclass(frozen=True, slots=True)
class BirthEntry:
    """A birth: of one child, of twins, or of a child that did not live.

    Attributes:
        born_on: as far as known.
        gestation_weeks: completed; None reckons them from the expected day.
        mother_illness: codes of the pack's signs after birth.
    """

    born_on: PartialDate
    children: tuple[BornChild, ...]
    gestation_weeks: int | None = None
    place: str = ""
    place_name: str = ""
    attendant: str = ""
    mode: str = ""
    mother_state: str = ""
    mother_illness: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class LossEntry:
    """A pregnancy that ended early."""

    ended_on: PartialDate
    gestation_weeks: int | None = None
    place: str = ""
    place_name: str = ""
    attendant: str = ""
    mother_state: str = ""
    mother_illness: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class PostpartumEntry:
    """One look at a mother in the 42 days after birth.

    Attributes:
        vitamin_a_taken: capsules that she took since the birth.
        measured: weight, arm, blood pressure and iron of the day.
    """

    contact_on: date
    label: str = ""
    place: str = ""
    provider: str = ""
    provider_name: str = ""
    counts: bool | None = None
    breastfeeding: bool | None = None
    vitamin_a_taken: int | None = None
    danger_signs: tuple[str, ...] | None = None
    note: str = ""
    measured: Measured = Measured()


@dataclass(frozen=True, slots=True)
class NewbornEntry:
    """One look at a newborn.

    Attributes:
        danger_signs: codes of the pack's signs of a child of that age.
        blood_sample: taken for the screening of the thyroid (SHK).
    """

    contact_on: date
    label: str = ""
    place: str = ""
    provider: str = ""
    provider_name: str = ""
    counts: bool | None = None
    danger_signs: tuple[str, ...] | None = None
    blood_sample: bool | None = None
    vitamin_k: bool | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """Children a woman has, as she told on a day."""

    asked_on: date
    living_children: int | None = None
    dead_children: int | None = None
    died_at: str = ""
    partner_name: str = ""
    iodine_capsule_on: date | None = None
    asked_by: str = ""
    note: str = ""
