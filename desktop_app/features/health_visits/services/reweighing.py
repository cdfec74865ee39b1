"""Second weighings: the second reading counts from then on, the first one stays known with the reason."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import among

from ..models import BodyMeasurement
from ..models import Reweighing as ReweighingRow
from ..rules.measures import WEIGHT
from ..rules.natural_ids import measurement_id, reweighing_id
from ..rules.reweighing import check_reweighing
from .check_in import find_visit
from .measuring import record_measurement


@dataclass(frozen=True, slots=True)
class SecondWeighing:
    """Both readings of one visit, in grams.

    Attributes:
        reason: a key of ``rules.reweighing.REWEIGH_REASONS``, or words.
    """

    visit: bytes
    first_g: int | None
    second_g: int
    reason: str


def weigh_again(session: Session, visit: bytes, weight_g: int, reason: str) -> None:
    """Let a second reading count for a visit; of three readings the first and the last one are kept.

    Raises:
        InputError: the weight is not possible, no reason is given, or nothing was read before; nothing was stored.
        UserError: the visit was removed.
    """
    found = find_visit(session, visit)
    measured = living(session, BodyMeasurement, measurement_id(visit))
    standing = living(session, ReweighingRow, reweighing_id(visit))
    first = standing.first_weight_g if standing is not None else measured.weight_g if measured is not None else None
    if problems := check_reweighing(first, reason):
        raise InputError(problems)
    record_measurement(session, visit, WEIGHT.field, weight_g)
    make_or_revive(
        session,
        ReweighingRow,
        reweighing_id(visit),
        visit_id=visit,
        resident_id=found.resident_id,
        weighed_on=found.visited_on,
        first_weight_g=first,
        second_weight_g=weight_g,
        reason=reason.strip(),
    )


def second_weighings(session: Session, visits: Collection[bytes]) -> dict[bytes, SecondWeighing]:
    """Return the second weighings by visit; where the second reading was corrected since, the visit holds what counts."""
    wanted = set(visits)
    query = select(
        ReweighingRow.visit_id, ReweighingRow.first_weight_g, ReweighingRow.second_weight_g, ReweighingRow.reason
    ).where(among(ReweighingRow.visit_id, wanted))
    return {row[0]: SecondWeighing(*row) for row in session.execute(query) if row[0] in wanted}
