"""What is read or written wrongly in the practice village, so that a year shows every doubt about data."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from desktop_app.core.period import completed_months

from .taken import Measurement

OLDEST_MONTHS, YOUNGEST_MONTHS = 23, 12
SWAPPED_BACK = 4
"""The twins are exchanged this many months before the last one."""

Change = Callable[[Measurement, Measurement], Measurement]
"""Returns the measurement as it was written down; the second one is the child's last before it."""


def _length_of(m: Measurement, before: Measurement) -> int:
    return m.length_height_mm or (before.length_height_mm or 0) + 10


SLIPS: Mapping[int, Sequence[Change]] = {  # months before the last one
    8: (
        lambda m, _: replace(m, weight_g=3400),
        lambda m, before: replace(m, length_height_mm=1050, position="lying"),
    ),
    7: (
        lambda m, _: replace(m, head_mm=620),
        lambda m, _: replace(m, arm_mm=280),
    ),
    6: (
        lambda m, before: replace(m, length_height_mm=_length_of(m, before) - 60, position="lying"),
        lambda m, before: replace(m, weight_g=14_600, length_height_mm=690, position="lying"),
    ),
    5: (
        lambda m, before: replace(m, weight_g=(m.weight_g or 0) + 3000),
        lambda m, before: replace(m, length_height_mm=_length_of(m, before), position="standing"),
    ),
    2: (lambda m, _: replace(m, first_weight_g=(m.weight_g or 0) - 1000),),
    1: (lambda m, before: replace(m, length_height_mm=_length_of(m, before) + 110, position="lying"),),
}


class Slips:
    """Puts the slips into a year, each with a child of its own in its second year that was measured before."""

    def __init__(self) -> None:
        self._before: dict[int, Measurement] = {}
        self._used: set[int] = set()

    def of_month(self, measured: Sequence[Measurement], back: int) -> list[Measurement]:
        """Return what was written down of what was ``measured`` ``back`` months before the last one."""
        written = _exchange_twins(measured) if back == SWAPPED_BACK else list(measured)
        for change in SLIPS.get(back, ()):
            place = next((at for at, m in enumerate(written) if self._fits(m)), None)
            if place is not None:
                m = written[place]
                self._used.add(m.person.number)
                written[place] = change(m, self._before[m.person.number])
        self._before |= {m.person.number: m for m in measured if m.weight_g and m.length_height_mm}
        return written

    def _fits(self, m: Measurement) -> bool:
        person = m.person
        is_plain = person.story is None and person.birth_order is None and person.status == "here" and not person.events
        age = completed_months(person.born, m.day)
        is_known = person.number in self._before and m.weight_g is not None and m.kind == "open_day"
        return is_plain and is_known and person.number not in self._used and YOUNGEST_MONTHS <= age <= OLDEST_MONTHS


def _exchange_twins(measured: Sequence[Measurement]) -> list[Measurement]:
    """Return the measurements with those of two twins written down for each other."""
    written = list(measured)
    places = [at for at, m in enumerate(measured) if m.person.birth_order]
    if len(places) == 2:
        one, other = (measured[at] for at in places)
        written[places[0]], written[places[1]] = replace(other, person=one.person), replace(one, person=other.person)
    return written
