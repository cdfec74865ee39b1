"""Visits with or without a measurement, of children."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from desktop_app.residents.services import alias_map, among, with_merged

from ...models import BodyMeasurement, Visit
from ..weighings import Weighing


def visits_between(session: Session, first: date, last: date, ids: Collection[bytes] | None = None) -> list[Weighing]:
    """Return every visit from ``first`` to ``last``, oldest first, also those at which nothing was measured."""
    body = BodyMeasurement
    query = (
        select(
            Visit.id,
            Visit.resident_id,
            Visit.visited_on,
            Visit.kind,
            body.weight_g,
            body.length_height_mm,
            body.position,
            body.head_mm,
            body.arm_mm,
            body.oedema,
            func.coalesce(Visit.measured_by, ""),
        )
        .outerjoin(body, and_(body.visit_id == Visit.id, body.deleted_at.is_(None)))
        .where(Visit.visited_on.between(first, last))
        .order_by(Visit.visited_on, Visit.id)
    )
    if ids is None:
        aliases = alias_map(session)
        return [Weighing(row[0], aliases.get(row[1], row[1]), *row[2:]) for row in session.execute(query)]
    wanted = with_merged(session, ids)
    found = session.execute(query.where(among(Visit.resident_id, wanted)))
    return [Weighing(row[0], wanted[row[1]], *row[2:]) for row in found if row[1] in wanted]
