"""Doses of the practice village that are a story of their own: refused, too early, told, combined, passed over, confirmed."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.schedule import Kind, Status
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.features.schedules.rules.values import Standing
from desktop_app.features.schedules.services import (
    WITHOUT_STOCK,
    card_of,
    confirm_services,
    give_service,
    services_by_code,
)

from .store import POST_SETTINGS, VOLUNTEERS
from .village import Person, Village

MIDWIFE = POST_SETTINGS["officer.midwife"]
TOO_SOON_DAYS = 12
"""A dose given so many days after the one before it does not count."""
CONFIRMED = 12
"""Children whose cards the midwife looked through."""
MAY_BE_GIVEN = (Status.DUE, Status.OVERDUE, Status.STILL_ALLOWED, Status.CATCH_UP)


class DoseStories:
    """Writes one story a child, each child's own, and only where the story fits what it has got.

    Args:
        resident: person of the village -> id of the resident.
    """

    def __init__(self, database: Database, village: Village, resident: Callable[[Person], bytes]) -> None:
        self._database = database
        children = [one for one in village.children(village.until.first, village.until.last) if one.status == "here"]
        plain = [one for one in children if one.story is None and one.birth_order is None and not one.events]
        self._children = [resident(one) for one in sorted(plain, key=lambda one: one.born, reverse=True)]
        self._taken: set[bytes] = set()

    def store(self, day: date) -> None:
        """Write the stories as one action after an open day."""
        at = int(datetime.combine(day, time(16), UTC).timestamp() * 1000)
        self._database.clock = lambda: at
        self._database.user = VOLUNTEERS[0]
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Doses that the cards of children show")) as session:
            for story in (_refuse, _too_soon, _told, _combined, _passed_over):
                self._first(session, story, day)
            self._confirm(session, day)

    def _first(self, session: Session, story: Callable[[Session, bytes, Iterable[Standing], date], bool], day: date) -> None:
        """Tell a story of the first child that it fits; a village too small to have such a child goes without it."""
        for child in self._children:
            if child not in self._taken and story(session, child, card_of(session, child, day), day):
                self._taken.add(child)
                return

    def _confirm(self, session: Session, day: date) -> None:
        """Let the midwife see the cards of some children."""
        children = self._children[:: max(1, len(self._children) // CONFIRMED)]
        seen = [
            one.id
            for by_code in services_by_code(session, children).values()
            for several in by_code.values()
            for one in several
            if one.where == "seen_on_card"
        ]
        confirm_services(session, seen, MIDWIFE, day, day)


def _refuse(session: Session, child: bytes, standings: Iterable[Standing], day: date) -> bool:
    """Let a vaccine that is due be offered and refused."""
    for one in _vaccines(standings):
        if one.status in MAY_BE_GIVEN:
            given_on = PartialDate.of(day)
            note = "Keluarga menunda, anak batuk"
            give_service(
                session,
                child,
                one.row.code,
                given_on,
                "here",
                day,
                given_by=MIDWIFE,
                refused=True,
                note=note,
                stock=WITHOUT_STOCK,
            )
            return True
    return False


def _too_soon(session: Session, child: bytes, standings: Iterable[Standing], day: date) -> bool:
    """Let a second dose be given days after the first: it is kept, and does not count."""
    known = {one.row.code: one for one in standings}
    first, second = known.get("DPTHB1"), known.get("DPTHB2")
    if first is None or second is None or first.dose is None or second.status is Status.GIVEN:
        return False
    before = first.dose.given.exact
    if before is None or before + timedelta(days=TOO_SOON_DAYS) > day:
        return False
    _elsewhere(session, child, "DPTHB2", before + timedelta(days=TOO_SOON_DAYS), day)
    return True


def _told(session: Session, child: bytes, standings: Iterable[Standing], day: date) -> bool:
    """Let the family say that a dose was given, without its day."""
    for one in _vaccines(standings):
        if one.status in (Status.STILL_ALLOWED, Status.CATCH_UP) and one.due_on is not None:
            month = PartialDate(one.due_on.year, one.due_on.month)
            give_service(session, child, one.row.code, month, "told", day, note="Kata ibu, di bidan", stock=WITHOUT_STOCK)
            return True
    return False


def _combined(session: Session, child: bytes, standings: Iterable[Standing], day: date) -> bool:
    """Let a private doctor give a vaccine that counts for several."""
    waiting = {one.row.code: one for one in _vaccines(standings) if one.status in MAY_BE_GIVEN}
    for code, credits in (("HEXA1", "DPTHB1"), ("HEXA2", "DPTHB2"), ("HEXA3", "DPTHB3"), ("MMR1", "MR1"), ("MMR2", "MR2")):
        if credits in waiting:
            _elsewhere(session, child, code, day - timedelta(days=1), day)
            return True
    return False


def _passed_over(session: Session, child: bytes, standings: Iterable[Standing], day: date) -> bool:
    """Let a later dose be given while the one before it is missing: it is not asked for any more."""
    known = {one.row.code: one for one in standings}
    for one in _vaccines(standings):
        before = known.get(one.row.previous)
        if one.status is Status.BLOCKED and before is not None and before.status in MAY_BE_GIVEN:
            _elsewhere(session, child, one.row.code, day - timedelta(days=2), day)
            return True
    return False


def _elsewhere(session: Session, child: bytes, code: str, on: date, today: date) -> None:
    give_service(
        session, child, code, PartialDate.of(on), "elsewhere", today, given_by="Klinik Sehat", lot="", stock=WITHOUT_STOCK
    )


def _vaccines(standings: Iterable[Standing]) -> list[Standing]:
    return [one for one in standings if one.row.kind is Kind.VACCINE]
