"""What is known of births, by person: all entries of one person that were merged speak together."""

from collections.abc import Iterable
from typing import Any

_OF_PEOPLE = """
    SELECT p.canonical, b.weight_g, b.gestation_weeks FROM temp.growth_people p CROSS JOIN birth_detail b ON b.resident_id = p.id
    WHERE b.deleted_at IS NULL ORDER BY p.canonical, p.id <> p.canonical, b.id"""


class Births:
    """Birth weights and weeks of pregnancy; of several answers that of the entry which stands for the person holds."""

    def __init__(self, rows: Iterable[tuple[bytes, int | None, int | None]]) -> None:
        self._weight_g: dict[bytes, int] = {}
        self._weeks: dict[bytes, int] = {}
        for person, weight_g, weeks in rows:
            if weight_g is not None:
                self._weight_g.setdefault(person, weight_g)
            if weeks is not None:
                self._weeks.setdefault(person, weeks)

    def weight_g(self, person: bytes) -> int | None:
        """Return the birth weight, None if it is not known."""
        return self._weight_g.get(person)

    def gestation_weeks(self, person: bytes) -> int | None:
        """Return the completed weeks of pregnancy, None if they are not known."""
        return self._weeks.get(person)


def births_of_people(raw: Any) -> Births:
    """Return the births of the people that ``temp.growth_people`` names; ``raw`` is the driver's connection."""
    return Births(raw.execute(_OF_PEOPLE))
