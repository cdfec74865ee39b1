"""What is known of a child, and what a doubt says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

KINDS: Mapping[str, Text] = {
    "far_weight": QT_TRANSLATE_NOOP("Health visits", "Weight hardly possible"),
    "far_length": QT_TRANSLATE_NOOP("Health visits", "Length hardly possible"),
    "far_pair": QT_TRANSLATE_NOOP("Health visits", "Weight and length do not fit"),
    "far_head": QT_TRANSLATE_NOOP("Health visits", "Head hardly possible"),
    "far_arm": QT_TRANSLATE_NOOP("Health visits", "Arm hardly possible"),
    "swapped": QT_TRANSLATE_NOOP("Health visits", "Twins exchanged"),
    "weight_jumped": QT_TRANSLATE_NOOP("Health visits", "Weight changed too much"),
    "length_fell": QT_TRANSLATE_NOOP("Health visits", "Length fell"),
    "length_jumped": QT_TRANSLATE_NOOP("Health visits", "Length jumped"),
    "sex": QT_TRANSLATE_NOOP("Health visits", "Girl or boy"),
    "birth": QT_TRANSLATE_NOOP("Health visits", "Birth date"),
    "position": QT_TRANSLATE_NOOP("Health visits", "Lying or standing"),
}
"""Kinds of doubt with what people call them, the most urgent first. The codes stand in every post's log and never change."""

OF_PERSON = frozenset({"sex", "birth"})
"""Kinds that ask about the child itself; an answer holds for all its measurements."""

CHANGES = frozenset({"weight_jumped", "length_fell", "length_jumped"})
"""Kinds that compare a value with the one before."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What was measured of a child at one visit.

    Attributes:
        age_days: None if the day of birth is not known.
        flagged: the indices whose z-score WHO's software flags as implausible: "weight", "length", "weight_length",
            "bmi", "head", "arm".
    """

    measurement: bytes
    visit: bytes
    measured_on: date
    age_days: int | None
    age_months: int | None
    weight_g: int | None = None
    length_height_mm: int | None = None
    position: str | None = None
    head_mm: int | None = None
    arm_mm: int | None = None
    flagged: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Subject:
    """A child with its measurements, oldest first.

    Attributes:
        mother: what tells mothers apart: the key of a name, or an id as text; "" if she is not known.
        national_number: digits, "" if it is not known.
    """

    resident: bytes
    name: Label
    sex: str | None
    birth: PartialDate
    is_estimated: bool = False
    mother: str = ""
    national_number: str = ""
    taken: Sequence[Taken] = field(default=())


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing to look at again.

    Attributes:
        kind: a key of ``KINDS``.
        measurement, visit: of the value; of the newest one where the child itself is asked about.
        words: what is doubtful, as a sentence.
        value_seen: the value as it stands; an answer holds until it is another.
        other: the twin, whose visit is ``other_visit``; ``exchanged`` are the fields whose values look exchanged.
    """

    kind: str
    resident: bytes
    name: Label
    measurement: bytes
    visit: bytes
    measured_on: date
    words: Text
    value_seen: str
    other: bytes | None = None
    other_visit: bytes | None = None
    exchanged: Sequence[str] = ()

    @property
    def is_of_person(self) -> bool:
        """Return True if the child itself is asked about, not one value."""
        return self.kind in OF_PERSON


def found_at(subject: Subject, taken: Taken, kind: str, words: Text, *seen: object) -> Doubt:
    """Return a doubt about what was measured at one visit; ``seen`` are the values in question."""
    value_seen = " ".join(map(str, seen))
    return Doubt(kind, subject.resident, subject.name, taken.measurement, taken.visit, taken.measured_on, words, value_seen)
