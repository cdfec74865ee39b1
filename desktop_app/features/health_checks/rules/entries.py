"""What is entered at a health check, as plain values; None means not measured or not asked."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

UNKNOWN = PartialDate()
SENSES: Mapping[str, Text] = {
    "pass": QT_TRANSLATE_NOOP("Health checks", "Good"),
    "fail": QT_TRANSLATE_NOOP("Health checks", "Not good"),
    "impossible": QT_TRANSLATE_NOOP("Health checks", "Could not be checked"),
}
TEETH: Mapping[str, Text] = {
    "sound": QT_TRANSLATE_NOOP("Health checks", "Healthy"),
    "decayed": QT_TRANSLATE_NOOP("Health checks", "Holes in teeth"),
    "other": QT_TRANSLATE_NOOP("Health checks", "Something else"),
}
SMOKING: Mapping[str, Text] = {
    "no": QT_TRANSLATE_NOOP("Health checks", "No"),
    "passive": QT_TRANSLATE_NOOP("Health checks", "Others smoke at home"),
    "active": QT_TRANSLATE_NOOP("Health checks", "Smokes"),
    "former": QT_TRANSLATE_NOOP("Health checks", "Stopped smoking"),
}
TAKEN: Mapping[str, Text] = {
    "daily": QT_TRANSLATE_NOOP("Health checks", "Every day"),
    "weekly": QT_TRANSLATE_NOOP("Health checks", "Every week"),
    "not_always": QT_TRANSLATE_NOOP("Health checks", "Not always"),
    "none": QT_TRANSLATE_NOOP("Health checks", "None"),
}
WHOSE: Mapping[str, Text] = {
    "own": QT_TRANSLATE_NOOP("Health checks", "This person"),
    "family": QT_TRANSLATE_NOOP("Health checks", "The family"),
}
LAB_PLACES: Mapping[str, Text] = {
    "here": QT_TRANSLATE_NOOP("Health checks", "Here"),
    "elsewhere": QT_TRANSLATE_NOOP("Health checks", "Elsewhere"),
    "seen_on_card": QT_TRANSLATE_NOOP("Health checks", "Seen on the card"),
    "told": QT_TRANSLATE_NOOP("Health checks", "Told by the person"),
}
CONTROL_PLACES: Mapping[str, Text] = {
    "here": QT_TRANSLATE_NOOP("Health checks", "Here"),
    "home": QT_TRANSLATE_NOOP("Health checks", "At home"),
    "elsewhere": QT_TRANSLATE_NOOP("Health checks", "Elsewhere"),
}
IRON_PLACES: Mapping[str, Text] = {
    "here": QT_TRANSLATE_NOOP("Health checks", "Here"),
    "home": QT_TRANSLATE_NOOP("Health checks", "At home"),
    "school": QT_TRANSLATE_NOOP("Health checks", "At school"),
    "elsewhere": QT_TRANSLATE_NOOP("Health checks", "Elsewhere"),
}


@dataclass(frozen=True, slots=True)
class Vitals:
    """Blood pressure, pulse, breath and temperature of a day.

    Attributes:
        second_systolic_mmhg, second_diastolic_mmhg: measured again after a rest of 10-15 minutes; they count then.
        temperature_tenths: degrees Celsius x 10.
        on, id: of what is stored; None and empty in an entry.
        visit: the visit at which it was measured.
    """

    systolic_mmhg: int | None = None
    diastolic_mmhg: int | None = None
    second_systolic_mmhg: int | None = None
    second_diastolic_mmhg: int | None = None
    pulse_per_minute: int | None = None
    breaths_per_minute: int | None = None
    temperature_tenths: int | None = None
    by: str = ""
    note: str = ""
    visit: bytes | None = None
    on: date | None = None
    id: bytes = b""

    @property
    def pressure(self) -> tuple[int, int] | None:
        """Return the blood pressure that counts: the second reading where there is one; None if none is whole."""
        if self.second_systolic_mmhg is not None and self.second_diastolic_mmhg is not None:
            return self.second_systolic_mmhg, self.second_diastolic_mmhg
        if self.systolic_mmhg is not None and self.diastolic_mmhg is not None:
            return self.systolic_mmhg, self.diastolic_mmhg
        return None

    @property
    def was_repeated(self) -> bool:
        """Return True if a second reading was taken."""
        return self.second_systolic_mmhg is not None and self.second_diastolic_mmhg is not None


@dataclass(frozen=True, slots=True)
class Lab:
    """One value of one test as stored.

    Attributes:
        thousandths: of the canonical unit of the measure.
        unit: in which it was typed, and is shown again.
        where: a key of ``LAB_PLACES``.
        confirmed_by: the health worker who saw the proof, "" for nobody.
    """

    id: bytes
    on: date
    test: str
    thousandths: int
    unit: str
    where: str = "here"
    by: str = ""
    note: str = ""
    confirmed_by: str = ""
    confirmed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Senses:
    """Eyes, ears, teeth and signs of anaemia of a day.

    Attributes:
        right_eye, left_eye, colour_vision, right_ear, left_ear: keys of ``SENSES``.
        teeth: a key of ``TEETH``.
        anaemia_signs: codes of the pack; empty when none of them was there, None when nobody asked.
    """

    right_eye: str | None = None
    left_eye: str | None = None
    colour_vision: str | None = None
    right_ear: str | None = None
    left_ear: str | None = None
    teeth: str | None = None
    anaemia_signs: tuple[str, ...] | None = None
    by: str = ""
    note: str = ""
    on: date | None = None
    id: bytes = b""


@dataclass(frozen=True, slots=True)
class Habits:
    """Smoking and eating as told on a day.

    Attributes:
        smoking: a key of ``SMOKING``.
        pack_years: packs a day x years.
    """

    smoking: str | None = None
    pack_years: int | None = None
    much_sugar: bool | None = None
    much_salt: bool | None = None
    much_fat: bool | None = None
    by: str = ""
    note: str = ""
    on: date | None = None
    id: bytes = b""


@dataclass(frozen=True, slots=True)
class Condition:
    """A known illness.

    Attributes:
        code: of the pack's list, e.g. hypertension.
        whose: "own" or "family".
        since: as far as known.
    """

    code: str
    whose: str = "own"
    since: PartialDate = UNKNOWN
    ended_on: date | None = None
    told_by: str = ""
    note: str = ""
    id: bytes = b""

    def holds_on(self, on: date) -> bool:
        """Return True if the illness was there on a day, as far as beginning and end are known."""
        has_begun = self.since.earliest is None or self.since.earliest <= on
        return has_begun and (self.ended_on is None or self.ended_on > on)


@dataclass(frozen=True, slots=True)
class Control:
    """One look at a known illness.

    Attributes:
        where: a key of ``CONTROL_PLACES``.
        has_medicine: the person has the medicine at home.
        taken_24h: it was taken in the last 24 hours.
    """

    code: str
    where: str = "here"
    has_medicine: bool | None = None
    taken_24h: bool | None = None
    by: str = ""
    note: str = ""
    on: date | None = None
    id: bytes = b""


@dataclass(frozen=True, slots=True)
class Iron:
    """Iron tablets of a day.

    Attributes:
        tablets: handed out; None when only asked about.
        taken: a key of ``TAKEN``, "" for not asked.
        where: a key of ``IRON_PLACES``.
    """

    on: date
    tablets: int | None = None
    taken: str = ""
    where: str = "here"
    by: str = ""
    note: str = ""
    confirmed_by: str = ""
    confirmed_on: date | None = None
    id: bytes = b""
