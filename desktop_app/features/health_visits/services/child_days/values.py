"""One day on which something was found, given or said about a child: a line of its life-cycle card."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop_app.core.period import Month
from desktop_app.features.schedules.services import Given
from desktop_app.residents.services import ResidentRow

from ...rules.other_systems import ABOUT_SERVICE, ABOUT_VISIT, digest_of
from ..child_status import ChildStatus
from ..entered_elsewhere import ToEnter
from ..weighings import Weighing


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked and seen of a child on a day besides its size; None means not asked.

    Attributes:
        development: "complete" or "incomplete".
        no_gain: no gain for two months.
        illness: codes of the pack's illnesses and danger signs; empty: asked and none.
        food_suitable: food besides breast milk is enough, often enough and right for the age.
        portions: of recovery food given on the day.
    """

    development: str | None = None
    cough: bool | None = None
    fever: bool | None = None
    no_gain: bool | None = None
    contact: bool | None = None
    illness: Sequence[str] | None = None
    food_suitable: bool | None = None
    portions: int | None = None


@dataclass(frozen=True, slots=True)
class ChildDay:
    """What stands in one line.

    Attributes:
        visit: None if the child was at no visit that day, e.g. a dose given elsewhere.
        status: classes and letter; None where nothing was measured.
        given: doses, supplements and counsels of the day that were taken.
        exclusive: yes, no or unknown, for the month of life of that day; "" if it was not asked.
        targets: where the child was sent that day, e.g. "health_centre".
    """

    child: ResidentRow
    on: date
    visit: Weighing | None = None
    status: ChildStatus | None = None
    given: Sequence[Given] = ()
    asked: Asked = field(default_factory=Asked)
    exclusive: str = ""
    targets: Sequence[str] = ()

    @property
    def age_months(self) -> int | None:
        """Return the completed months of age; None if the birth is not known."""
        return self.child.birth.age_months(self.on)

    @property
    def month(self) -> Month:
        """Return the month in which the day lies."""
        return Month.of(self.on)

    def to_enter(self) -> ToEnter | None:
        """Return what is to be typed into another system; None for a day with neither a visit nor something given."""
        key = self.visit.visit if self.visit else self.given[0].id if self.given else None
        if key is None:
            return None
        size = self.visit
        values = (
            *(() if size is None else (size.weight_g, size.length_height_mm, size.position, size.head_mm, size.arm_mm)),
            None if size is None else size.oedema,
            *sorted(one.code for one in self.given),
            self.asked.development,
            (self.asked.cough, self.asked.fever, self.asked.no_gain, self.asked.contact),
            self.asked.food_suitable,
            self.exclusive,
        )
        about = ABOUT_VISIT if self.visit else ABOUT_SERVICE
        return ToEnter(self.child.id, about, key, digest_of(self.on.isoformat(), *values))
