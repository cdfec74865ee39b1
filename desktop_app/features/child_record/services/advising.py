"""Advice given at the post: stored among what people received, one code a topic and day."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.schedules.rules.giving import COUNSEL
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service, remove_service, services_by_code
from desktop_app.packs import pack_of

from .pack_lists import advice_topics
from .people import child_on

_UNKNOWN = QT_TRANSLATE_NOOP("Child record", "“{code}” is not a topic of the list.")


def record_advice(session: Session, resident: bytes, on: date, topics: Collection[str], today: date, by: str = "") -> None:
    """Store which topics were talked about here on a day; topics of that day that are not among them are taken back.

    Raises:
        InputError: a topic is not on the pack's list, or the day is not possible; nothing was stored.
    """
    known = {topic.code for topic in advice_topics(pack_of(session))}
    if problems := [Problem("topics", _UNKNOWN.fill(code=code)) for code in topics if code not in known]:
        raise InputError(problems)
    resident = child_on(session, resident, on, today)
    day = PartialDate.of(on)
    given = services_by_code(session, [resident]).get(resident, {})
    told = [(code, one.id) for code, several in given.items() for one in several if code in known and one.given == day]
    for code, service in told:
        if code not in topics:
            remove_service(session, service)
    for code in topics:
        if code not in {known_code for known_code, _service in told}:
            give_service(session, resident, code, day, "here", today, given_by=by, stock=WITHOUT_STOCK)


def advice_by_day(session: Session, ids: Collection[bytes]) -> dict[bytes, dict[date, tuple[str, ...]]]:
    """Return the topics talked about: {resident: {day: codes}}, the newest day first."""
    found: dict[bytes, dict[date, tuple[str, ...]]] = {}
    for resident, given in services_by_code(session, ids).items():
        days: dict[date, tuple[str, ...]] = {}
        for code, several in given.items():
            for one in several if code.startswith(COUNSEL) else ():
                if (day := one.given.exact) is not None and not one.refused:
                    days[day] = (*days.get(day, ()), code)
        if days:
            found[resident] = dict(sorted(days.items(), reverse=True))
    return found
