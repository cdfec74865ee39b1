"""What this laptop does on an open day; it stays on the machine, since the other laptops do something else."""

from dataclasses import dataclass
from datetime import date

from desktop_app.ui.device_settings import DeviceSettings

from ..rules.day_steps import MEASURE
from ..services.day_order import NEWEST, ORDERS

_STEP, _ORDER, _FIRST = "health_visits.step", "health_visits.order", "health_visits.first_number"
_DAY, _MEASURER, _PAPER = "health_visits.laptop_day", "health_visits.measured_by", "health_visits.from_paper"


@dataclass(frozen=True, slots=True)
class Desk:
    """Who enters what on one day.

    Attributes:
        measured_by: who measures; "" if nobody said.
        from_paper: values are copied from paper, so that whoever types is noted beside whoever measured.
    """

    measured_by: str = ""
    from_paper: bool = False


class ThisLaptop:
    """The choices of this laptop for open days."""

    def __init__(self, device: DeviceSettings) -> None:
        self._device = device

    @property
    def step(self) -> str:
        """Return the step that was shown last."""
        return self._device.text(_STEP, MEASURE)

    @step.setter
    def step(self, step: str) -> None:
        self._device.put(_STEP, step)

    @property
    def order(self) -> str:
        """Return the order of the list: one of ``services.day_order.ORDERS``."""
        kept = self._device.text(_ORDER, NEWEST)
        return kept if kept in ORDERS else NEWEST

    @order.setter
    def order(self, order: str) -> None:
        self._device.put(_ORDER, order)

    @property
    def first_number(self) -> int:
        """Return the queue number with which this laptop begins."""
        return max(1, int(self._device.get(_FIRST, 1)))

    @first_number.setter
    def first_number(self, number: int) -> None:
        self._device.put(_FIRST, number)

    def desk(self, day: date) -> Desk:
        """Return who enters what on a day; what was said of another day does not count."""
        if self._device.text(_DAY) != day.isoformat():
            return Desk()
        return Desk(self._device.text(_MEASURER), bool(self._device.get(_PAPER, False)))

    def seat(self, day: date, desk: Desk) -> None:
        """Say who enters what on a day."""
        self._device.put(_DAY, day.isoformat())
        self._device.put(_MEASURER, desk.measured_by)
        self._device.put(_PAPER, desk.from_paper)
