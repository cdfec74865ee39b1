"""Measurements of many people in few queries."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.residents.services import alias_map, among, with_merged

from ..models import BodyMeasurement, Visit
from ..rules.letters.counting import counts_instead

# one look into the index a person, however long the history
_LAST = """
    SELECT g.resident_id, g.weight_g, g.measured_on FROM json_each(?1) j CROSS JOIN derived_growth g ON g.n = (
        SELECT e.n FROM derived_growth e WHERE e.resident_id = unhex(j.value) AND e.measured_on < ?2 AND e.weight_g IS NOT NULL
        ORDER BY e.measured_on DESC, e.visit_id DESC LIMIT 1)"""


@dataclass(frozen=True, slots=True)
class Weighing:
    """What was measured at one visit; lengths in millimetres, weight in grams, None where nothing was taken.

    Attributes:
        kind: open_day, home or facility.
    """

    visit: bytes
    resident: bytes
    measured_on: date
    kind: str
    weight_g: int | None
    length_height_mm: int | None
    position: str | None
    head_mm: int | None
    arm_mm: int | None
    oedema: bool | None = None
    measured_by: str = ""


@dataclass(frozen=True, slots=True)
class LastWeight:
    """The last weight of somebody before a day."""

    weight_g: int
    measured_on: date


def last_weights(session: Session, ids: Collection[bytes], before: date) -> dict[bytes, LastWeight]:
    """Return the last weight that each of ``ids`` had before a day; who has none is left out."""
    aliases = alias_map(session)
    asked = {aliases.get(one, one): one for one in ids}
    found = session.connection().exec_driver_sql(_LAST, (json.dumps([key.hex() for key in asked]), before.isoformat()))
    return {asked[key]: LastWeight(weight_g, date.fromisoformat(on)) for key, weight_g, on in found}


def weighings_between(session: Session, first: date, last: date, ids: Collection[bytes] | None = None) -> list[Weighing]:
    """Return what was measured from ``first`` to ``last``, oldest first; of everybody, or of ``ids``."""
    query = (
        select(
            Visit.id,
            Visit.resident_id,
            Visit.visited_on,
            Visit.kind,
            BodyMeasurement.weight_g,
            BodyMeasurement.length_height_mm,
            BodyMeasurement.position,
            BodyMeasurement.head_mm,
            BodyMeasurement.arm_mm,
            BodyMeasurement.oedema,
            func.coalesce(Visit.measured_by, ""),
        )
        .join(BodyMeasurement, BodyMeasurement.visit_id == Visit.id)
        .where(Visit.visited_on.between(first, last))
        .order_by(Visit.visited_on, Visit.id)
    )
    if ids is None:
        aliases = alias_map(session)
        return [Weighing(row[0], aliases.get(row[1], row[1]), *row[2:]) for row in session.execute(query)]
    wanted = with_merged(session, ids)
    found = session.execute(query.where(among(Visit.resident_id, wanted)))
    return [Weighing(row[0], wanted[row[1]], *row[2:]) for row in found if row[1] in wanted]


def weighings_of(session: Session, resident: bytes) -> list[Weighing]:
    """Return everything measured of one person, the newest first."""
    return weighings_between(session, date.min, date.max, [resident])[::-1]


def weights_by_month(session: Session, ids: Collection[bytes], year: int) -> dict[bytes, dict[int, int]]:
    """Return the weight in grams that counts for each month of a year: {resident: {1-12: grams}}."""
    found = weighings_between(session, date(year, 1, 1), date(year, 12, 31), ids)
    chosen: dict[bytes, dict[int, int]] = {}
    for weighing in counting_weighings(found):
        if weighing.weight_g is not None:
            chosen.setdefault(weighing.resident, {})[weighing.measured_on.month] = weighing.weight_g
    return chosen


def weighings_of_month(session: Session, month: Month, ids: Collection[bytes] | None = None) -> dict[bytes, Weighing]:
    """Return the weighing that counts for a month, by resident."""
    found = weighings_between(session, month.first, month.last, ids)
    return {weighing.resident: weighing for weighing in counting_weighings(found)}


def counting_weighings(weighings: Sequence[Weighing]) -> list[Weighing]:
    """Return, of weighings in order of date, the one that counts for each resident and month."""
    chosen: dict[tuple[bytes, int, int], Weighing] = {}
    for weighing in weighings:
        if weighing.weight_g is None:
            continue
        key = weighing.resident, weighing.measured_on.year, weighing.measured_on.month
        standing = chosen.get(key)
        if standing is None or counts_instead(weighing.kind, standing.kind):
            chosen[key] = weighing
    return list(chosen.values())
