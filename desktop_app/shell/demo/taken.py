"""One measurement of the practice village."""

from dataclasses import dataclass
from datetime import date

from .village import Person


@dataclass(frozen=True, slots=True)
class Measurement:
    """What was found on a child on one day; what was not measured is None.

    Attributes:
        kind: "open_day", "home" for a weight taken by a volunteer who went there, or "facility" for elsewhere.
        oedema: both feet were swollen.
        first_weight_g: what the scale showed before the child was weighed again.
    """

    person: Person
    day: date
    weight_g: int | None
    length_height_mm: int | None
    position: str | None
    head_mm: int | None
    arm_mm: int | None
    kind: str = "open_day"
    oedema: bool = False
    first_weight_g: int | None = None
