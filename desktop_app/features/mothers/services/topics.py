"""What was talked about with a mother: stored among what people received, one code a topic and day."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service, remove_service, services_by_code
from desktop_app.packs import pack_of
from desktop_app.residents.services import canonical_id

from .pack_tables import mother_topics


def told_on(session: Session, resident: bytes, on: date) -> tuple[str, ...]:
    """Return the topics for mothers that were talked about here on a day."""
    return tuple(_told(session, canonical_id(session, resident), on))


def record_topics(session: Session, resident: bytes, on: date, topics: Collection[str], today: date, by: str = "") -> None:
    """Store which topics were talked about on a day; those of that day that are not among them are taken back.

    Raises:
        InputError: the day is not possible; nothing was stored.
        UserError: she is not in the list any more.
    """
    resident = canonical_id(session, resident)
    told = _told(session, resident, on)
    for code, service in told.items():
        if code not in topics:
            remove_service(session, service)
    for code in topics:
        if code not in told:
            give_service(session, resident, code, PartialDate.of(on), "here", today, given_by=by, stock=WITHOUT_STOCK)


def _told(session: Session, resident: bytes, on: date) -> dict[str, bytes]:
    """Return the topics of a day with the rows that say so."""
    known = {topic.code for topic in mother_topics(pack_of(session))}
    given = services_by_code(session, [resident]).get(resident, {})
    day = PartialDate.of(on)
    return {code: one.id for code, several in given.items() for one in several if code in known and one.given == day}
