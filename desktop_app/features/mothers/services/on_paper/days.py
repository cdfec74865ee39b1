"""What was measured, asked, given and said of women, day by day."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_app.core.text import Label
from desktop_app.features.child_record.services import advice_by_day, symptoms_of
from desktop_app.features.classes.services.paths import MOTHERS_CLASS, attended_on
from desktop_app.features.health_checks.services import iron_of, vitals_of
from desktop_app.features.health_visits.models import Visit
from desktop_app.features.health_visits.services import weighings_between
from desktop_app.features.questionnaires.services import sheets_of
from desktop_app.features.referrals.services import referrals_between
from desktop_app.features.schedules.services import services_by_code
from desktop_app.residents.services import among, with_merged

from ...models import AntenatalContact, ExtraFood, PostpartumContact

TAKEN_DAILY = "daily"
VITAMIN_A = "VITA"
TB = "TB"
TB_ITEMS = {
    "cough": ("COUGH",),
    "fever_2_weeks": ("FEVER_2_WEEKS", "FEVER"),
    "no_gain_2_months": ("WEIGHT_LOSS",),
    "tb_contact": ("TB_CONTACT",),
}
"""The four boxes of the card -> questions of the pack's questionnaire."""
Days = dict[bytes, dict[date, "MotherDay"]]


@dataclass(slots=True)
class MotherDay:
    """One day of one woman; None means not asked or not measured.

    Attributes:
        came: she came to the post.
        systolic, diastolic: of the second measuring if there was one.
        iron_daily, food_daily: whether she takes it every day.
        vitamin_a: capsules that were given or that she says she took.
        advice: codes of the topics talked about.
        targets: where she was sent, in the words of the pack.
    """

    on: date
    came: bool = False
    weight_g: int | None = None
    arm_mm: int | None = None
    height_mm: int | None = None
    systolic: int | None = None
    diastolic: int | None = None
    cough: bool | None = None
    fever_2_weeks: bool | None = None
    no_gain_2_months: bool | None = None
    tb_contact: bool | None = None
    iron_tablets: int | None = None
    iron_daily: bool | None = None
    food: str = ""
    portions: int | None = None
    food_daily: bool | None = None
    in_class: bool = False
    vitamin_a: int | None = None
    vitamin_a_given: bool = False
    breastfeeding: bool | None = None
    advice: tuple[str, ...] = ()
    targets: tuple[Label, ...] = ()
    contact_place: str = ""

    @property
    def tb_signs(self) -> int | None:
        """Return how many of the four signs of tuberculosis she has; None if nobody asked."""
        asked = [self.cough, self.fever_2_weeks, self.no_gain_2_months, self.tb_contact]
        return None if all(sign is None for sign in asked) else sum(sign is True for sign in asked)

    @property
    def says_something(self) -> bool:
        """Return True for a day that is a line of a card: she came, or something of the card is known of it."""
        empty = MotherDay(self.on, came=False, contact_place=self.contact_place, height_mm=self.height_mm)
        return self != empty


def days_of(session: Session, residents: Collection[bytes], first: date, last: date) -> Days:
    """Return every day from ``first`` to ``last`` on which something is written down of these women, the oldest first."""
    found: Days = {}

    def day(resident: bytes, on: date) -> MotherDay:
        return found.setdefault(resident, {}).setdefault(on, MotherDay(on))

    for read in (_came, _sizes, _pressures, _signs, _sheets, _iron, _food, _contacts, _after_birth, _classes, _vitamin_a, _said):
        read(session, residents, first, last, day)
    return {resident: dict(sorted(days.items())) for resident, days in found.items()}


At = Callable[[bytes, date], MotherDay]


def _came(session: Session, residents: Collection[bytes], first: date, last: date, day: At) -> None:
    stored = with_merged(session, residents)
    query = select(Visit.resident_id, Visit.visited_on).where(
        Visit.kind == "open_day", Visit.visited_on.between(first, last), among(Visit.resident_id, stored)
    )
    for resident, on in session.execute(query):
        if resident in stored:
            day(stored[resident], on).came = True


def _sizes(session: Session, residents: Collection[bytes], first: date, last: date, day: At) -> None:
    for one in weighings_between(session, first, last, residents):
        at = day(one.resident, one.measured_on)
        at.weight_g = one.weight_g or at.weight_g
        at.arm_mm = one.arm_mm or at.arm_mm
        at.height_mm = one.length_height_mm or at.height_mm


def _pressures(session: Session, residents: Collection[bytes], first: date, last: date, day: At) -> None:
    for resident, several in vitals_of(session, residents, first, last).items():
        for one in several:
            if one.pressure is not None and one.on is not None:
                at = day(resident, one.on)
                at.systolic, at.diastolic = one.pressure


def _signs(session: Session, residents: Collection[bytes], first: date, last: date, day: At) -> None:
    for resident, several in symptoms_of(session, residents, (first, last)).items():
        for one in several:
            at = day(resident, one.on)
            at.cough, at.fever_2_weeks = one.entry.cough, one.entry.fever_2_weeks
            at.no_gain_2_months, at.tb_contact = one.entry.no_gain_2_months, one.entry.tb_contact


def _sheets(session: Session, residents: Collection[bytes], first: date, last: date, day: At) -> None:
    """Note the signs of tuberculosis that are asked at every visit."""
    for resident, several in sheets_of(session, residents, TB, (first, last)).items():
        for sheet in several:
            for field, items in TB_ITEMS.items():
                for value in (sheet.answers.get(item) for item in items):
                    if value is not None:
                        setattr(day(resident, sheet.on), field, bool(value))


def _iron(session: Session, residents: Collection[bytes], first: date, last: date, day: At) -> None:
    for resident, several in iron_of(session, residents, first, last).items():
        for one in several:
            at = day(resident, one.on)
            if one.tablets is not None:
                at.iron_tablets = (at.iron_tablets or 0) + one.tablets
            if one.taken:
                at.iron_daily = one.taken == TAKEN_DAILY


def _food(session: Session, residents: Collection[bytes], first: date, last: date, day: At) -> None:
    for resident, row in _rows(session, ExtraFood, ExtraFood.given_on, residents, first, last):
        at = day(resident, row.given_on)
        at.food, at.portions, at.food_daily = row.food or "", row.portions, row.taken_daily


def _contacts(session: Session, residents: Collection[bytes], first: date, last: date, day: At) -> None:
    for resident, row in _rows(session, AntenatalContact, AntenatalContact.contact_on, residents, first, last):
        at = day(resident, row.contact_on)
        at.contact_place = row.place or ""
        at.came = at.came or row.place == "here"


def _after_birth(session: Session, residents: Collection[bytes], first: date, last: date, day: At) -> None:
    for resident, row in _rows(session, PostpartumContact, PostpartumContact.contact_on, residents, first, last):
        at = day(resident, row.contact_on)
        at.contact_place = row.place or ""
        at.came = at.came or row.place == "here"
        at.breastfeeding = row.breastfeeding
        at.vitamin_a = row.vitamin_a_taken


def _classes(session: Session, residents: Collection[bytes], first: date, last: date, day: At) -> None:
    for resident, days in attended_on(session, residents, (MOTHERS_CLASS,), first, last).items():
        for on in days:
            day(resident, on).in_class = True


def _vitamin_a(session: Session, residents: Collection[bytes], first: date, last: date, day: At) -> None:
    for resident, by_code in services_by_code(session, residents).items():
        given = [one for code, several in by_code.items() if code.startswith(VITAMIN_A) for one in several if not one.refused]
        for on in (one.given.exact for one in given):
            if on is not None and first <= on <= last:
                at = day(resident, on)
                at.vitamin_a, at.vitamin_a_given = max(at.vitamin_a or 0, 1), True


def _said(session: Session, residents: Collection[bytes], first: date, last: date, day: At) -> None:
    for resident, by_day in advice_by_day(session, residents).items():
        for on, codes in by_day.items():
            if first <= on <= last:
                day(resident, on).advice = codes
    wanted = set(residents)
    for sent in reversed(referrals_between(session, first, last)):
        if sent.resident in wanted:
            at = day(sent.resident, sent.referred_on)
            at.targets = (*at.targets, *(() if sent.target_title in at.targets else (sent.target_title,)))


def _rows(
    session: Session, model: Any, on: "InstrumentedAttribute[date]", residents: Collection[bytes], first: date, last: date
) -> Iterator[tuple[bytes, Any]]:
    """Yield (resident, row) of the rows of a period, the oldest first."""
    stored = with_merged(session, residents)
    query = select(model).where(on.between(first, last), among(model.resident_id, stored)).order_by(on, model.id)
    for row in session.scalars(query):
        if row.resident_id in stored:
            yield stored[row.resident_id], row
