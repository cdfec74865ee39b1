"""The doubtful values of the post, and what people answered: each is looked at once, unless its value changes again."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import alias_map

from ..models import BodyMeasurement, DoubtAnswer
from ..rules.doubts import CHANGES, KINDS, Doubt, doubts_of, same_birth, swap_doubts
from ..rules.natural_ids import doubt_answer_id, measurement_id
from .measuring import record_measurement
from .subjects import subjects

MONTHS = 12
"""Values of this many months are looked through: older registers have been closed."""

COMPARED_MONTHS = 4
"""Values of this many months before are read as well, to compare with."""


def list_doubts(session: Session, today: date, ids: Collection[bytes] | None = None) -> list[Doubt]:
    """Return what nobody has answered yet, the most urgent kind first and the newest value first.

    Twins who look exchanged are asked about once, not again for each value that jumps because of it.
    Only children of 0-59 months for whom the post answers are asked about, and only values of the last ``MONTHS``.

    Args:
        ids: only of these residents; None for all.
    """
    children = subjects(session, Month.of(today).plus(1 - MONTHS - COMPARED_MONTHS).first, today, ids)
    first = Month.of(today).plus(1 - MONTHS).first
    swapped = [doubt for one, other in same_birth(children) for doubt in swap_doubts(one, other)]
    exchanged = {visit for doubt in swapped for visit in (doubt.visit, doubt.other_visit)}
    found = [doubt for subject in children for doubt in doubts_of(subject)]
    found = swapped + [doubt for doubt in found if doubt.kind not in CHANGES or doubt.visit not in exchanged]
    answers = _Answers(session)
    still_open = [doubt for doubt in found if doubt.measured_on >= first and not answers.hold(doubt)]
    order = {kind: place for place, kind in enumerate(KINDS)}
    return sorted(still_open, key=lambda doubt: (order[doubt.kind], -doubt.measured_on.toordinal(), str(doubt.name)))


def answer_doubt(session: Session, doubt: Doubt, today: date, note: str = "") -> None:
    """Store that the value is right; it is not asked about again while it stays as it is."""
    make_or_revive(
        session,
        DoubtAnswer,
        doubt_answer_id(doubt.measurement, doubt.kind),
        measurement_id=doubt.measurement,
        resident_id=doubt.resident,
        kind=doubt.kind,
        value_seen=doubt.value_seen,
        answered_on=today,
        note=note.strip() or None,
    )


def exchange_twins(session: Session, doubt: Doubt) -> None:
    """Give each of two twins what was written down for the other.

    Raises:
        InputError: a value is not possible for the other twin; nothing was stored.
    """
    if doubt.other_visit is None:
        raise ValueError("only values of twins are exchanged")
    one = _stored(session, doubt.visit, doubt.exchanged)
    other = _stored(session, doubt.other_visit, doubt.exchanged)
    for visit, values in ((doubt.visit, other), (doubt.other_visit, one)):
        for field, (value, position) in values.items():
            record_measurement(session, visit, field, value, position)


class _Answers:
    """What was answered, by what it was about."""

    def __init__(self, session: Session) -> None:
        aliases = alias_map(session)
        query = select(DoubtAnswer.measurement_id, DoubtAnswer.resident_id, DoubtAnswer.kind, DoubtAnswer.value_seen)
        self._seen: set[tuple[bytes, str, str]] = set()
        for measurement, resident, kind, value_seen in session.execute(query):
            self._seen |= {(measurement, kind, value_seen), (aliases.get(resident, resident), kind, value_seen)}

    def hold(self, doubt: Doubt) -> bool:
        """Return True if somebody said that this value is right."""
        about = doubt.resident if doubt.is_of_person else doubt.measurement
        return (about, doubt.kind, doubt.value_seen) in self._seen


def _stored(session: Session, visit: bytes, fields: Sequence[str]) -> dict[str, tuple[int | None, str | None]]:
    row = living(session, BodyMeasurement, measurement_id(visit))
    return {} if row is None else {field: (getattr(row, field), row.position) for field in fields}
