"""One day on which something was found, given or said about a child: a line of its life-cycle card."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop_app.features.child_record.services import DayRecord
from desktop_app.features.schedules.services import Given
from desktop_app.residents.services import ResidentRow

from ...rules.other_systems import ABOUT_SERVICE, ABOUT_VISIT, digest_of
from ..child_status import ChildStatus
from ..entered_elsewhere import ToEnter
from ..weighings import Weighing


@dataclass(frozen=True, slots=True)
class ChildDay:
    """What stands in one line.

    Attributes:
        visit: None if the child was at no visit that day, e.g. a dose given elsewhere.
        status: classes and letter; None where nothing was measured.
        given: doses and supplements that were taken; advice stands in ``record``.
        record: development, symptoms, food and advice.
        exclusive: yes, no or unknown, for the month of life of that day; "" if it was not asked.
        targets: where the child was sent that day, e.g. "health_centre".
        portions: of recovery food since the line before; None for none.
    """

    child: ResidentRow
    on: date
    visit: Weighing | None = None
    status: ChildStatus | None = None
    given: Sequence[Given] = ()
    record: DayRecord = field(default_factory=DayRecord)
    exclusive: str = ""
    targets: Sequence[str] = ()
    portions: int | None = None

    @property
    def age_months(self) -> int | None:
        """Return the completed months of age; None if the birth is not known."""
        return self.child.birth.age_months(self.on)

    def to_enter(self) -> ToEnter | None:
        """Return what is to be typed into another system; None for a day with neither a visit nor something given."""
        if self.visit is not None:
            return ToEnter(self.child.id, ABOUT_VISIT, self.visit.visit, self._digest())
        return ToEnter(self.child.id, ABOUT_SERVICE, self.given[0].id, self._digest()) if self.given else None

    def _digest(self) -> str:
        """Return a mark of everything that those systems ask for."""
        size, asked = self.visit, self.record
        measured = (
            ()
            if size is None
            else (size.weight_g, size.length_height_mm, size.position, size.head_mm, size.arm_mm, bool(size.oedema))
        )
        symptoms, food = asked.symptoms, asked.food
        answers = (
            asked.development.result if asked.development else None,
            symptoms and (symptoms.cough, symptoms.fever_2_weeks, symptoms.no_gain_2_months, symptoms.tb_contact),
            food and food.suitable,
            self.portions,
        )
        return digest_of(self.on.isoformat(), measured, sorted(one.code for one in self.given), answers, self.exclusive)
