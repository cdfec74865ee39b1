"""The people of the post on a day, read once for all rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.health_visits.rules.attendance import EXPECTED
from desktop_app.packs import Pack, pack_of
from desktop_app.residents.services import ResidentFilter, ResidentRow, list_ids, rows_of

from ...rules.reasons import Reason

Found = dict[bytes, list[Reason]]
"""Reasons by resident or by household."""


@dataclass(frozen=True, slots=True)
class Village:
    """Who lives here and is at home on a day.

    Attributes:
        people: by the id that stands for the person, without those who died, moved or are away.
        ages: in completed months; None if unknown.
    """

    on: date
    pack: Pack
    people: Mapping[bytes, ResidentRow]
    ages: Mapping[bytes, int | None]

    def aged(self, first: int, last: int | None = None) -> list[bytes]:
        """Return who is of an age in completed months, both included; who has no known age is left out."""
        return [
            one
            for one, months in self.ages.items()
            if months is not None and months >= first and (last is None or months <= last)
        ]


def village_on(session: Session, on: date) -> Village:
    """Return the people of the post on a day."""
    ids = list_ids(session, ResidentFilter(statuses=sorted(EXPECTED)))
    people = {row.id: row for row in rows_of(session, ids)}
    return Village(on, pack_of(session), people, {key: row.birth.age_months(on) for key, row in people.items()})
