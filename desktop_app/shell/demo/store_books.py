"""Writes what the village's books ask: of each house and person, who came and left, why people died, and the post's own word.

It takes no chance from the village's stream: who has what follows from numbers, so that the people stay who they were.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError
from desktop_app.core.ids import derived_id
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import completed_years
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.bulk import record_bulk
from desktop_app.db.database import Database, post_of
from desktop_app.features.health_visits.models import OpenDay, Visit
from desktop_app.features.health_visits.rules.natural_ids import open_day_id, visit_id
from desktop_app.features.home_care.models import HomeVisit
from desktop_app.features.schedules.services import give_service
from desktop_app.features.self_assessment.services import answer
from desktop_app.features.volunteers.services import record_presence
from desktop_app.residents.models import Household, HouseholdFact, HouseholdMember, LifeEvent, Resident, ResidentFact
from desktop_app.residents.services import people_born_between, resident_facts

from .store import VOLUNTEERS
from .timeline import Timeline, attend
from .village import House, Person, Village

SCHOOLS = ((6, "kindergarten"), (12, "primary"), (15, "junior_secondary"), (18, "senior_secondary"))
"""School by the age below which a child attends it."""
EDUCATION = ("primary", "junior_secondary", "senior_secondary", "senior_secondary", "bachelor", "primary_incomplete")
WORK = {"F": ("Mengurus rumah tangga", "Pedagang", "Petani"), "M": ("Petani", "Buruh harian", "Wiraswasta", "Karyawan")}
STUDY_GROUPS = ("literacy", "primary", "junior_secondary")
CAUSES = ("Usia lanjut", "Radang paru", "Diare", "Perdarahan")
NEWCOMERS = (
    ("Suprayitno", "M", date(1979, 5, 3), "head"),
    ("Ruminah", "F", date(1983, 9, 21), "spouse"),
    ("Wulandari", "F", date(2006, 3, 17), "child"),
    ("Sulastri", "F", date(1955, 2, 11), "parent_in_law"),
)
"""They come in one year; the last of them leaves again."""
DAUGHTER, DAUGHTER_COMES_AT = 2, (4, 7)
"""Grown up and not married: her place among the newcomers, and the open days after which she came."""
CAME_AT, LEFT_AT, ANSWERED_AT = 2, 8, 9
"""After how many open days."""
NOTES = ("Hujan deras, banyak yang datang terlambat", "Bersama mahasiswa kebidanan", "Pindah ke rumah ketua: balai dipakai")
ELSEWHERE_PLACE, DOCTOR = "Rumah ketua posyandu", "dr. Andini"
CAME_ONCE_AT = 1
NEXT_VISIT = timedelta(days=14)
NEWBORN_DAYS = 75


class Books:
    """What the post writes down for the village's books.

    Args:
        resident: person of the village -> id of the resident.
        days: open days that are played, the oldest first.
        volunteers: residents whose education is known already.
    """

    def __init__(
        self,
        database: Database,
        village: Village,
        resident: Callable[[Person], bytes],
        days: Sequence[date],
        volunteers: Collection[bytes],
        seed: int,
    ) -> None:
        self._village, self._resident, self._volunteers, self._seed = village, resident, frozenset(volunteers), seed
        self._asked = 0
        self._timeline = Timeline(database)
        add, last = self._timeline.add, len(days) - 1
        add(days[0], 15, VOLUNTEERS[3], QT_TRANSLATE_NOOP("Demo", "Ask at every house what the village's books want"), self._ask)
        came = days[min(CAME_AT, last)] + timedelta(days=3)
        add(came, 9, VOLUNTEERS[3], QT_TRANSLATE_NOOP("Demo", "A family moves in"), self._family_comes)
        if last > CAME_AT:
            left = days[min(LEFT_AT, last)] - timedelta(days=2)
            add(left, 9, VOLUNTEERS[3], QT_TRANSLATE_NOOP("Demo", "Somebody moves away"), self._one_leaves)
        for number in DAUGHTER_COMES_AT:
            if number <= last:
                add(
                    days[number],
                    14,
                    VOLUNTEERS[1],
                    QT_TRANSLATE_NOOP("Demo", "Health checks of the open day"),
                    self._daughter,
                )
        add(days[last], 16, VOLUNTEERS[3], QT_TRANSLATE_NOOP("Demo", "Why people died"), self._causes)
        add(days[last], 17, VOLUNTEERS[3], QT_TRANSLATE_NOOP("Demo", "When houses are visited again"), self._next_visits)
        for number, day in enumerate(days):
            if number % 3 == 0:
                add(day, 17, VOLUNTEERS[0], QT_TRANSLATE_NOOP("Demo", "A note on the open day"), self._note)
            add(day, 19, VOLUNTEERS[3], QT_TRANSLATE_NOOP("Demo", "Ask for birth certificates"), self._certificates)
        once = days[min(CAME_ONCE_AT, last)]
        add(once, 13, VOLUNTEERS[1], QT_TRANSLATE_NOOP("Demo", "Some come only once"), self._come_once)
        answered = days[min(ANSWERED_AT, last)]
        add(answered, 18, VOLUNTEERS[0], QT_TRANSLATE_NOOP("Demo", "How the post works"), self._answer)

    def store_until(self, day: date) -> None:
        """Write what was to be written up to a day."""
        self._timeline.store_until(day)

    def _id(self, kind: str, *parts: object) -> bytes:
        return derived_id(kind, f"demo {self._seed}", *map(str, parts))

    def _ask(self, session: Session, day: date) -> None:
        houses = [
            (self._id("book of house", house.number, kind), self._id("household", house.number), kind, value, day)
            for house in self._village.houses
            for kind, value in _of_house(house)
        ]
        record_bulk(session, HouseholdFact, ("id", "household_id", "kind", "value", "on_date"), houses)
        people = [
            (self._id("book of person", person.number, kind), self._resident(person), kind, value, day)
            for house in self._village.houses
            for person, kinship in house.members
            if person.born <= day
            for kind, value in _of_person(person, kinship, self._village.until.last)
            if not (kind == "education" and self._resident(person) in self._volunteers)
        ]
        record_bulk(session, ResidentFact, ("id", "resident_id", "kind", "value", "on_date"), people)
        for person in self._village.people:
            row = session.get(Resident, self._resident(person)) if person.number % 3 == 0 else None
            if row is not None and not row.phone:
                row.phone = f"0813{person.number:08d}"

    def _family_comes(self, session: Session, day: date) -> None:
        house, shared = self._id("newcomers"), self._village.houses[1]
        address = (shared.area, shared.ward, shared.neighbourhood, shared.street, shared.house_number)
        keys = ("id", "area", "ward", "neighbourhood", "street", "house_number", "registry_number")
        record_bulk(session, Household, keys, [(house, *address, "3507120000009001")])
        for number, (name, sex, born, kinship) in enumerate(NEWCOMERS):
            key = self._id("newcomer", number)
            session.add(
                Resident(
                    id=key,
                    name=name,
                    sex=sex,
                    birth_year=born.year,
                    birth_month=born.month,
                    birth_day=born.day,
                    birth_source="document",
                    status="here",
                )
            )
            session.flush()
            session.add(
                HouseholdMember(id=self._id("stay", number), household_id=house, resident_id=key, kinship=kinship, from_date=day)
            )
            session.add(self._event(number, "moved_in", key, day, "Blitar"))

    def _one_leaves(self, session: Session, day: date) -> None:
        number = len(NEWCOMERS) - 1
        key = self._id("newcomer", number)
        session.add(self._event(number, "moved_out", key, day, "Kediri"))
        session.get_one(Resident, key).status = "moved"
        session.get_one(HouseholdMember, self._id("stay", number)).until_date = day

    def _daughter(self, session: Session, day: date) -> None:
        attend(session, self._id("newcomer", DAUGHTER), day, 195, weight_g=49_200, arm_mm=246)

    def _event(self, number: int, kind: str, resident: bytes, day: date, place: str) -> LifeEvent:
        values: dict[str, Any] = {"event_year": day.year, "event_month": day.month, "event_day": day.day, "place": place}
        return LifeEvent(id=self._id(kind, number), resident_id=resident, kind=kind, **values)

    @staticmethod
    def _causes(session: Session, _day: date) -> None:
        query = select(LifeEvent).where(LifeEvent.kind == "died", LifeEvent.detail.is_(None))
        for number, row in enumerate(session.scalars(query.order_by(LifeEvent.event_year, LifeEvent.event_month, LifeEvent.id))):
            row.detail = CAUSES[number % len(CAUSES)]

    @staticmethod
    def _note(session: Session, day: date) -> None:
        key = open_day_id(post_of(session), day)
        opened = session.get(OpenDay, key)
        if opened is None:
            return
        words = NOTES[day.month // 3 % len(NOTES)]
        opened.note = opened.note or words
        if words == NOTES[-1]:
            opened.place = ELSEWHERE_PLACE
        else:
            record_presence(session, "open_day", key, day, DOCTOR, "health_worker", today=day, task="serve")

    def _certificates(self, session: Session, day: date) -> None:
        """Let every fifth newborn of the last weeks be without a certificate."""
        young = [row for row in people_born_between(session, day - timedelta(days=NEWBORN_DAYS), day) if row.status == "here"]
        known = resident_facts(session, [row.id for row in young])
        for row in sorted(young, key=lambda one: (one.birth.middle or day, one.id)):
            if "birth_certificate" not in known.get(row.id, {}):
                self._asked += 1
                value = "no" if self._asked % 5 == 2 else "yes"
                fact = {"kind": "birth_certificate", "value": value, "on_date": day}
                session.add(ResidentFact(id=self._id("certificate", self._asked), resident_id=row.id, **fact))

    def _come_once(self, session: Session, day: date) -> None:
        """Let two schoolchildren, two old people and the visitor come on one day only; the visitor is given something."""
        plain = [one for one in self._village.people if not one.events and one.status == "here" and one.story is None]
        of_age = [(completed_years(one.born, day), one) for one in plain if self._resident(one) not in self._volunteers]
        pupils = [one for age, one in of_age if 7 <= age < 17][-2:]
        old = [one for age, one in of_age if age >= 60][-2:]
        for number, one in enumerate((*pupils, *old, *self._village.visitors[:1])):
            if session.get(Visit, visit_id(self._resident(one), open_day_id(post_of(session), day))) is None:
                attend(session, self._resident(one), day, 190 + number)
        for visitor in self._village.visitors[:1]:
            with suppress(InputError):  # in a large village the stock of the first delivery may be given out already
                give_service(session, self._resident(visitor), "ORS", PartialDate.of(day), "here", day, given_by=VOLUNTEERS[1])

    @staticmethod
    def _next_visits(session: Session, _day: date) -> None:
        rows = session.scalars(select(HomeVisit).where(HomeVisit.next_on.is_(None)).order_by(HomeVisit.visited_on, HomeVisit.id))
        for number, row in enumerate(rows):
            if number % 4 == 0:
                row.next_on = row.visited_on + NEXT_VISIT

    @staticmethod
    def _answer(session: Session, day: date) -> None:
        answer(session, day.year, "family_planning", 61, "Menurut bidan desa", VOLUNTEERS[0], day)
        answer(session, day.year, "programmes", None, "Termasuk senam lansia", VOLUNTEERS[0], day)


def _of_house(house: House) -> Iterator[tuple[str, str]]:
    """Yield what is known of a house; nobody opened at every thirteenth."""
    number = house.number
    if number % 13 == 0:
        return
    yield "house", "unfit" if number % 6 == 0 else "fit"
    yield "staple_food", "other" if number % 9 == 0 else "rice"
    asked = (
        ("waste", 3),
        ("drain", 4),
        ("garden", 2),
        ("home_industry", 7),
        ("income_group", 5),
        ("clean_up", 8),
        ("health_fund", 3),
    )
    for kind, rest in asked:
        is_rare = kind in ("home_industry", "income_group")
        yield kind, "yes" if (number % rest == 0) == is_rare else "no"


def _of_person(person: Person, kinship: str, until: date) -> Iterator[tuple[str, str]]:
    """Yield what is known of a person who was at home when the house was asked."""
    number, age = person.number, completed_years(person.born, until)
    yield "religion", "protestant" if number % 40 == 0 else "islam"
    yield "disability", "physical" if number % 29 == 0 else "none"
    if age < SCHOOLS[0][0]:
        yield "birth_certificate", "no" if number % 5 == 0 else "yes"
        yield "preschool", "yes" if number % 2 and age >= 3 else "no"
        return
    if age < SCHOOLS[-1][0]:
        yield "school", next(school for below, school in SCHOOLS if age < below)
        return
    yield "marital_status", {"head": "married", "spouse": "married", "parent": "widowed"}.get(kinship, "single")
    if age >= 60 and number % 3 == 0:
        yield "school", "cannot_read"
    works = WORK[person.sex]
    yield "occupation", works[number % len(works)]
    yield "savings", "yes" if number % 3 else "no"
    yield "cooperative", "yes" if number % 4 == 0 else "no"
    yield "study_group", STUDY_GROUPS[number % len(STUDY_GROUPS)] if number % 11 == 0 else "no"
    if person.sex == "F" and kinship in ("head", "spouse"):
        yield "families_group", "yes" if number % 2 else "no"
    yield "education", EDUCATION[number % len(EDUCATION)]
