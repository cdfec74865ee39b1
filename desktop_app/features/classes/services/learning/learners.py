"""Who takes part in a class, by name."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.core.name_key import name_key
from desktop_app.core.text import Label

from ...models import Enrolment
from ..people import people


@dataclass(frozen=True, slots=True)
class Learner:
    """Somebody who takes part, by the id of the enrolment."""

    enrolment: bytes
    name: Label


def learners(session: Session, class_id: bytes, also: Collection[bytes] = ()) -> list[Learner]:
    """Return who takes part now, by name, and the enrolments ``also``, whatever became of them."""
    takes_part = (Enrolment.class_id == class_id) & (Enrolment.state == "enrolled")
    rows = session.execute(
        select(Enrolment.id, Enrolment.resident_id, Enrolment.visitor_name).where(or_(takes_part, Enrolment.id.in_(also)))
    ).all()
    residents = people(session, {row.resident_id for row in rows if row.resident_id is not None})
    found = [
        Learner(row.id, residents[row.resident_id].name if row.resident_id in residents else row.visitor_name or "")
        for row in rows
    ]
    return sorted(found, key=lambda one: (name_key(str(one.name)), one.enrolment))
