"""Writes a planned village into a practice post, with the times at which it would have been typed."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.ids import derived_id
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.base import Record
from desktop_app.db.bulk import record_bulk
from desktop_app.db.database import Database, post_of
from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits.models import BirthDetail, BodyMeasurement, Feeding, Visit
from desktop_app.features.health_visits.models import OpenDay as OpenDayRecord
from desktop_app.features.health_visits.rules.natural_ids import (
    birth_detail_id,
    measurement_id,
    open_day_id,
    visit_id,
    visit_id_elsewhere,
)
from desktop_app.features.schedules.models import ServiceGiven
from desktop_app.residents.models import Household, HouseholdFact, HouseholdMember, Identifier, LifeEvent, Resident
from desktop_app.residents.services import merge_residents

from .doses import Service
from .open_days import Birth, OpenDay, open_day_of
from .store_growth import choose_letters, record_cards, record_second_weighings, record_targets
from .taken import Measurement
from .village import Person, Village, everybody

POST_SETTINGS = {
    "post.name": "Posyandu Melati",
    "post.village": "Sukamaju",
    "post.subdistrict": "Wonosari",
    "post.district": "Malang",
    "post.health_centre": "Wonosari",
    "post.pack": "indonesia",
    "officer.head_of_post": "Sri Wahyuni",
    "officer.midwife": "Rina Marlina, A.Md.Keb.",
    "officer.village_head": "H. Suparman",
}
STEPS_MINUTES = (12, 18, 24)
"""After being checked in: recorded, served, advised."""
VOLUNTEERS = ("Sri", "Halimah", "Murni", "Ningsih", "Dewi")


def store_village(database: Database, village: Village, births: Sequence[Birth], seed: int, months: int) -> None:
    """Write the post's own details and everybody who lives there: two actions of the first day."""
    _Writer(database, seed).village(village, births, village.until.plus(1 - months).first)


def store_open_day(database: Database, open_day: OpenDay, seed: int) -> None:
    """Write one open day as one action of that day, and what was weighed elsewhere as one of some days later.

    Every third month a volunteer chooses letters.
    """
    writer = _Writer(database, seed)
    writer.open_day(open_day)
    if open_day.day.month % 3 == 0:
        database.clock = lambda: _at(open_day.day, 15)
        database.user = VOLUNTEERS[0]
        choose_letters(database, Month.of(open_day.day))


def store_double_entry(database: Database, village: Village, seed: int) -> None:
    """Enter one grown-up a second time on the last open day, as happens when two volunteers write, and join the entries."""
    _Writer(database, seed).double_entry(village)


def service_ids(database: Database, seed: int) -> Callable[[Service], bytes]:
    """Return what gives the id of the record of something given."""
    return _Writer(database, seed).service_id


def resident_ids(database: Database, seed: int) -> Callable[[Person], bytes]:
    """Return what gives the id of a person of the village."""
    return _Writer(database, seed).known_id


class _Writer:
    """Writes rows whose ids follow from the seed, so that the same demo has the same rows everywhere."""

    def __init__(self, database: Database, seed: int) -> None:
        self.database, self.seed = database, seed

    def id_of(self, kind: str, *parts: object) -> bytes:
        return derived_id(kind, f"demo {self.seed}", *map(str, parts))

    def resident(self, person: Person | None) -> bytes | None:
        return None if person is None else self.known_id(person)

    def known_id(self, person: Person) -> bytes:
        """Return the id of a resident."""
        return self.id_of("resident", person.number)

    def service_id(self, given: Service) -> bytes:
        """Return the id of what was given."""
        return self.id_of("service", given.person.number, given.code, given.day)

    def village(self, village: Village, births: Sequence[Birth], first_day: date) -> None:
        self._work(first_day, 8)
        with self.database.action(QT_TRANSLATE_NOOP("Demo", "Set up the practice post")) as session:
            for key, value in POST_SETTINGS.items():
                put_setting(session, key, value)
        self._work(first_day, 9)
        with self.database.action(QT_TRANSLATE_NOOP("Demo", "Enter the practice village")) as session:
            self._households(session, village)
            self._people(session, village)
            self._births(session, births)
            children = [p for p in village.children(village.until.first, village.until.last) if p.status == "here"]
            record_targets(session, (first_day.year, village.until.year), len(children))

    def _work(self, day: date, hour: int, volunteer: int = 0) -> None:
        """Let the next action be one of this hour, by this volunteer."""
        self.database.clock = lambda: _at(day, hour)
        self.database.user = VOLUNTEERS[volunteer]

    def _households(self, session: Session, village: Village) -> None:
        keys = ("id", "area", "ward", "neighbourhood", "street", "house_number", "registry_number")
        rows = [
            (self.id_of("household", h.number), h.area, h.ward, h.neighbourhood, h.street, h.house_number, h.registry_number)
            for h in village.houses
        ]
        record_bulk(session, Household, keys, rows)
        facts = [
            (self.id_of("fact", h.number, kind), self.id_of("household", h.number), kind, value)
            for h in village.houses
            for kind, value in h.facts.items()
        ]
        record_bulk(session, HouseholdFact, ("id", "household_id", "kind", "value"), facts)

    def _people(self, session: Session, village: Village) -> None:
        people = list(everybody(village))
        record_bulk(session, Resident, _RESIDENT_KEYS, [self._resident_row(p) for p in people])
        members = [
            (self.id_of("member", h.number, p.number), self.id_of("household", h.number), self.resident(p), kinship)
            for h in village.houses
            for p, kinship in h.members
        ]
        record_bulk(session, HouseholdMember, ("id", "household_id", "resident_id", "kinship"), members)
        numbers = [
            (self.id_of("identifier", p.number), self.resident(p), "national_id", p.national_id) for p in people if p.national_id
        ]
        record_bulk(session, Identifier, ("id", "resident_id", "kind", "value"), numbers)
        keys = ("id", "resident_id", "kind", "event_year", "event_month", "event_day", "place", "detail")
        record_bulk(session, LifeEvent, keys, [row for p in people for row in self._event_rows(p)])

    def _resident_row(self, person: Person) -> tuple[Any, ...]:
        known = person.known_birth
        return (
            self.resident(person),
            person.name,
            person.is_unnamed,
            person.sex,
            *(known.year, known.month, known.day),
            person.birth_source,
            person.birth_order,
            *(self.resident(person.mother), self.resident(person.father), self.resident(person.caregiver)),
            person.mother_name,
            person.status,
        )

    def _event_rows(self, person: Person) -> Iterable[tuple[Any, ...]]:
        for kind, day, detail in person.events:
            place = detail if kind in ("moved_in", "moved_out") else None
            words = detail if kind == "renamed" else None
            key = self.id_of("event", person.number, kind)
            yield key, self.resident(person), kind, day.year, day.month, day.day, place, words

    def _births(self, session: Session, births: Sequence[Birth]) -> None:
        keys = ("id", "resident_id", "weight_g", "length_mm", "gestation_weeks")
        people = [(self.known_id(b.person), b) for b in births]
        rows = [(birth_detail_id(one), one, b.weight_g, b.length_mm, b.gestation_weeks) for one, b in people]
        record_bulk(session, BirthDetail, keys, rows)

    def open_day(self, open_day: OpenDay) -> None:
        day = open_day.day
        self._work(day, 11, day.month % 2)
        label = QT_TRANSLATE_NOOP("Demo", "Open day of {day}").fill(day=day)
        with self.database.action(label) as session:
            day_id = open_day_id(post_of(session), day)
            session.add(
                OpenDayRecord(id=day_id, held_on=day, place="Balai RW 01", scale="dacin", zero_checked=True, state="finished")
            )
            session.flush()
            self._visits(session, [m for m in open_day.measurements if m.kind == "open_day"], day_id)
            self._services(session, open_day)
            record_cards(session, open_day, {person.number: self.known_id(person) for person, _ in open_day.cards})
        later = [m for m in open_day.measurements if m.kind != "open_day"]
        if later:
            self._work(max(m.day for m in later), 16, 2)
            with self.database.action(QT_TRANSLATE_NOOP("Demo", "Weights from home and from the health centre")) as session:
                self._visits(session, later, None)

    def double_entry(self, village: Village) -> None:
        day = open_day_of(village.until)
        person = next(p for p in village.people if p.national_id and p.status == "here" and not p.mother and " " in p.name)
        second = self.id_of("resident", person.number, "again")
        self._work(day, 14, 3)
        name = person.name.split()[0]
        with self.database.action(QT_TRANSLATE_NOOP("Demo", "Enter {name} once more").fill(name=name)) as session:
            record_bulk(session, Resident, ("id", "name", "sex", "birth_year"), [(second, name, person.sex, person.born.year)])
        self._work(day, 15)
        with self.database.action(QT_TRANSLATE_NOOP("Demo", "Make two entries of {name} one").fill(name=person.name)) as session:
            merge_residents(session, self.known_id(person), second, day)

    def _visits(self, session: Session, measured: Sequence[Measurement], day_id: bytes | None) -> None:
        visits, found, places = [], [], []
        for number, m in enumerate(measured, 1):
            resident = self.known_id(m.person)
            measurer = VOLUNTEERS[number % len(VOLUNTEERS)] if m.kind != "facility" else None
            if day_id is not None:
                visit = visit_id(resident, day_id)
                when: tuple[int | None, ...] = (number, *_steps(_at(m.day, 8) + number * 90_000))
            else:
                visit, when = visit_id_elsewhere(resident, m.day, m.kind), (None,) * 5
            places.append((visit, resident, m))
            visits.append((visit, resident, day_id, m.day, m.kind, *when, measurer, VOLUNTEERS[0]))
            sizes = (m.weight_g, m.length_height_mm, m.position, m.head_mm, m.arm_mm)
            found.append((measurement_id(visit), visit, resident, m.day, *sizes, m.oedema))
        record_bulk(session, Visit, _VISIT_KEYS, visits)
        record_bulk(session, BodyMeasurement, _MEASUREMENT_KEYS, found)
        record_second_weighings(session, places)

    def _services(self, session: Session, open_day: OpenDay) -> None:
        rows = [
            (
                self.service_id(s),
                self.resident(s.person),
                s.code,
                *(s.day.year, s.day.month, s.day.day),
                s.where_given,
                "Rina Marlina" if s.where_given == "here" else None,
            )
            for s in open_day.services
        ]
        _record(session, ServiceGiven, _SERVICE_KEYS, rows)
        answers = [
            (self.id_of("feeding", f.person.number, f.month_number), self.resident(f.person), f.month_number, f.exclusive, f.day)
            for f in open_day.feeding
        ]
        _record(session, Feeding, ("id", "resident_id", "month_number", "exclusive", "asked_on"), answers)


_RESIDENT_KEYS = (
    *("id", "name", "is_unnamed", "sex", "birth_year", "birth_month", "birth_day", "birth_source", "birth_order"),
    *("mother_id", "father_id", "caregiver_id", "mother_name", "status"),
)
_VISIT_KEYS = (
    *("id", "resident_id", "open_day_id", "visited_on", "kind", "queue_number", "checked_in_at"),
    *("recorded_at", "served_at", "advised_at", "measured_by", "typed_by"),
)
_MEASUREMENT_KEYS = (
    *("id", "visit_id", "resident_id", "measured_on", "weight_g", "length_height_mm", "position", "head_mm", "arm_mm", "oedema"),
)
_SERVICE_KEYS = ("id", "resident_id", "code", "given_year", "given_month", "given_day", "where_given", "given_by")


def _record(session: Session, model: type[Record], keys: Sequence[str], rows: list[tuple[Any, ...]]) -> None:
    """Write rows once each: a card seen in two months speaks of the same dose."""
    record_bulk(session, model, keys, {row[0]: row for row in rows}.values())


def _steps(checked_in_at: int) -> tuple[int, ...]:
    """Return when somebody was checked in, and when each later step of the day was done, in UTC milliseconds."""
    return (checked_in_at, *(checked_in_at + minutes * 60_000 for minutes in STEPS_MINUTES))


def _at(day: date, hour: int) -> int:
    """Return UTC milliseconds of ``hour`` on ``day``."""
    return int(datetime.combine(day, time(hour), UTC).timestamp() * 1000)
