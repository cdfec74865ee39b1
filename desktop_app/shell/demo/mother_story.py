"""One woman's pregnancy in the practice village, planned from its registration to the weeks after birth."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from desktop_app.core.ids import derived_id
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.services import record_symptoms
from desktop_app.features.confidential.services import record_contraception
from desktop_app.features.health_checks.rules.entries import Vitals
from desktop_app.features.health_checks.services import give_iron, record_lab, record_vitals
from desktop_app.features.mothers import services
from desktop_app.features.mothers.rules.entries import (
    BirthEntry,
    BornChild,
    ContactEntry,
    FoodEntry,
    LossEntry,
    NewbornEntry,
    PlanEntry,
    PostpartumEntry,
    PregnancyEntry,
)
from desktop_app.features.mothers.services.topics import record_topics
from desktop_app.features.referrals.services import refer
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service
from desktop_app.residents.models import HouseholdMember, Resident
from desktop_app.residents.services import household_of

from .mothers_stories import MotherStory
from .store import VOLUNTEERS
from .timeline import Timeline, attend
from .village import Person, Village

MIDWIFE = "Rina Marlina"
WEEK = timedelta(weeks=1)
THIN_ARM_MM = 235
T_CODES = ("TT1", "TT2", "TT3", "TT4", "TT5")


def began(story: MotherStory, last: date) -> date:
    """Return the first day of the last period."""
    return last - timedelta(days=story.ended_days_ago or 0) - story.weeks * WEEK - timedelta(days=3)


class PlayedStory:
    """One woman's pregnancy, planned from its registration to the weeks after birth."""

    def __init__(
        self,
        timeline: Timeline,
        woman: bytes,
        person: Person,
        village: Village,
        story: MotherStory,
        open_days: Sequence[date],
        number: int,
    ) -> None:
        self._timeline, self._woman, self._story, self._number = timeline, woman, story, number
        self._children = [child.born for child in village.people if child.mother is person]
        self._open_days, self._last = open_days, open_days[-1]
        self._lmp = began(story, self._last)
        self._ends = None if story.ended_days_ago is None else self._last - timedelta(days=story.ended_days_ago)
        self._registered = max(self._lmp + 8 * WEEK, open_days[0] - timedelta(days=5))
        self._pregnancy = b""
        self._newborns: list[bytes] = []

    def plan(self) -> None:
        """Put everything on the timeline; a pregnancy that began and ended before the first day is left out."""
        story = self._story
        if self._ends is not None and self._registered >= self._ends:
            return
        label = QT_TRANSLATE_NOOP("Demo", "A pregnancy becomes known")
        self._timeline.add(self._registered, 10, VOLUNTEERS[0], label, self._register)
        looks = [day for day in self._open_days if self._registered < day and (self._ends is None or day < self._ends)]
        for day in looks:
            self._add(day - timedelta(days=5), 9, QT_TRANSLATE_NOOP("Demo", "The midwife looks at her"), self._midwife)
            self._add(day, 14, QT_TRANSLATE_NOOP("Demo", "Pregnant women on the open day"), self._look_of(day == looks[-1]))
        if story.ultrasound_days:
            self._add(self._lmp + 12 * WEEK, 10, QT_TRANSLATE_NOOP("Demo", "An ultrasound corrects the day"), self._correct)
        if story.weeks >= 24:
            self._add(self._lmp + 22 * WEEK, 9, QT_TRANSLATE_NOOP("Demo", "Haemoglobin at the health centre"), self._haemoglobin)
        if story.weeks >= 33:
            self._add(self._lmp + 32 * WEEK, 15, QT_TRANSLATE_NOOP("Demo", "The birth is planned"), self._plan_birth)
        if self._ends is not None:
            self._add(self._ends, 18, QT_TRANSLATE_NOOP("Demo", "How a pregnancy ended"), self._end)
            self._plan_after()

    def _add(self, day: date, hour: int, label: Text, work: Callable[[Session, date], object]) -> None:
        if self._registered < day <= self._last:
            self._timeline.add(day, hour, VOLUNTEERS[self._number % len(VOLUNTEERS)], label, work)

    def _register(self, session: Session, on: date) -> None:
        story, youngest = self._story, max(self._children, default=None)
        entry = PregnancyEntry(
            registered_on=on,
            lmp_date=self._lmp,
            gravida=len(self._children) + 1,
            births=len(self._children),
            losses=0,
            living_children=len(self._children),
            dead_children=0,
            last_birth=PartialDate() if youngest is None else PartialDate.of(youngest),
            weight_before_g=story.before_g,
            height_mm=story.height_mm,
            risks=story.risks,
            has_book=True,
            registered_by=VOLUNTEERS[0],
        )
        self._pregnancy = services.register_pregnancy(session, self._woman, entry, on)
        woman = session.get(Resident, self._woman)
        if woman is not None:
            woman.phone = f"0812-3456-{1000 + self._number}"
        for back, code in enumerate(reversed(T_CODES[: story.t_doses])):
            given = on - timedelta(days=14 + 400 * back)
            give_service(
                session, self._woman, code, PartialDate.of(given), "elsewhere", on, given_by=MIDWIFE, stock=WITHOUT_STOCK
            )

    def _midwife(self, session: Session, on: date) -> None:
        entry = ContactEntry(
            on, place="health_centre", provider="midwife", provider_name=MIDWIFE, danger_signs=(), book_seen=True
        )
        services.record_contact(session, self._pregnancy, entry, on)

    def _look_of(self, is_last: bool) -> Callable[[Session, date], None]:
        return lambda session, on: self._look(session, on, is_last)

    def _look(self, session: Session, on: date, is_last: bool) -> None:
        story, weeks = self._story, (on - self._lmp).days // 7
        grams = story.before_g + story.gain_g * max(0, weeks - 9)
        arm_mm = story.arm_mm + weeks // 6
        attend(session, self._woman, on, self._number, weight_g=round(grams, -2), arm_mm=arm_mm)
        systolic, diastolic = story.pressure if is_last else (111, 71)
        record_vitals(session, self._woman, on, Vitals(systolic, diastolic, by=VOLUNTEERS[1]), on)
        signs = story.signs if is_last else ()
        services.record_contact(session, self._pregnancy, ContactEntry(on, "", "here", "volunteer", danger_signs=signs), on)
        tablets, is_daily = story.iron
        give_iron(session, self._woman, on, tablets, "daily" if is_daily else "not_always", by=VOLUNTEERS[3], today=on)
        coughs = story.name == "thin" and is_last
        record_symptoms(session, self._woman, on, SymptomEntry(coughs, False, coughs, False, by=VOLUNTEERS[3]), on)
        record_topics(session, self._woman, on, ["ADVICE_IRON"], on, VOLUNTEERS[4])
        if story.eats_more and arm_mm < THIN_ARM_MM:
            services.give_extra_food(session, self._pregnancy, FoodEntry(on, "Telur, tempe", 28, taken_daily=not is_last), on)
        if is_last and (story.signs or systolic >= 140):
            reasons = ["blood_pressure", *(["danger_sign"] if story.signs else [])]
            refer(session, self._woman, on, reasons, "health_centre", f"{systolic}/{diastolic} mmHg", VOLUNTEERS[4], "", on)

    def _correct(self, session: Session, on: date) -> None:
        expected = self._lmp + 40 * WEEK + timedelta(days=self._story.ultrasound_days)
        services.correct_dates(session, self._pregnancy, expected, "ultrasound", "USG 12 minggu di puskesmas", on)

    def _haemoglobin(self, session: Session, on: date) -> None:
        value = Decimal(str(self._story.haemoglobin))
        record_lab(session, self._woman, on, "haemoglobin", value, where="elsewhere", by=MIDWIFE, today=on)

    def _plan_birth(self, session: Session, on: date) -> None:
        entry = PlanEntry("health_centre", "Puskesmas Wonosari", "midwife", "Suami", "Mobil desa", "Kakak", True, on)
        services.plan_birth(session, self._pregnancy, entry)

    def _end(self, session: Session, on: date) -> None:
        story, when = self._story, PartialDate.of(on)
        if story.ending == "loss":
            services.record_loss(session, self._pregnancy, LossEntry(when, place="hospital", mother_state="well"), on)
            return
        state = "dead" if story.ending == "mother_died" else "well"
        children = tuple(self._entered(session, on, order, child) for order, child in enumerate(_children(story), 1))
        entry = BirthEntry(when, children, place="health_centre", attendant="midwife", mode="normal", mother_state=state)
        self._newborns = services.record_birth(session, self._pregnancy, entry, on)

    def _entered(self, session: Session, on: date, order: int, child: BornChild) -> BornChild:
        """Return a child with its entry among the residents, whose id is the same in every making of the demo."""
        if not child.is_alive:
            return child
        key = derived_id("resident", self._woman.hex(), on.isoformat(), str(order))
        session.add(
            Resident(
                id=key,
                name=child.name,
                is_unnamed=not child.name,
                sex=child.sex,
                birth_year=on.year,
                birth_month=on.month,
                birth_day=on.day,
                birth_source="document",
                birth_order=order if self._story.ending == "twins" else None,
                mother_id=self._woman,
                status="here",
            )
        )
        session.flush()
        house = household_of(session, self._woman)
        if house is not None:
            member = derived_id("household_member", key.hex())
            session.add(HouseholdMember(id=member, household_id=house, resident_id=key, kinship="child", from_date=on))
            session.flush()
        return replace(child, child_id=key)

    def _plan_after(self) -> None:
        """Plan the looks after birth: of the midwife, and of the post on its open days."""
        ends = self._ends or self._last
        if self._story.ending in ("birth", "twins", "stillbirth"):
            for days in (1, 5, 14, 35):
                label = QT_TRANSLATE_NOOP("Demo", "The midwife looks after mother and child")
                self._add(ends + timedelta(days=days), 10, label, self._after_of(days))
            after = [day for day in self._open_days if ends < day <= ends + timedelta(days=42)] if self._story.comes_after else []
            for day in after:
                work = self._back_of(self._story.signs_after if day == after[0] else ())
                self._add(day, 15, QT_TRANSLATE_NOOP("Demo", "Mothers on the open day"), work)

    def _after_of(self, days: int) -> Callable[[Session, date], None]:
        return lambda session, on: self._after(session, on, days)

    def _after(self, session: Session, on: date, days: int) -> None:
        feeds = True if self._newborns else None
        gets_capsule = days == 1 and self._story.capsule
        taken = 2 if gets_capsule else None
        entry = PostpartumEntry(
            on,
            place="health_centre",
            provider="midwife",
            provider_name=MIDWIFE,
            breastfeeding=feeds,
            vitamin_a_taken=taken,
            danger_signs=(),
        )
        services.record_postpartum(session, self._pregnancy, entry, on)
        if gets_capsule:
            give_service(
                session, self._woman, "VITA_POST", PartialDate.of(on), "elsewhere", on, given_by=MIDWIFE, stock=WITHOUT_STOCK
            )
        for child in self._newborns if days < 35 else ():
            look = NewbornEntry(
                on, "", "home", "midwife", MIDWIFE, danger_signs=(), blood_sample=days == 5 or None, vitamin_k=True
            )
            services.record_newborn(session, child, look, on)
        if self._story.spacing and days >= 14:
            record_contraception(session, self._woman, on, self._story.spacing)

    def _back_of(self, signs: Sequence[str]) -> Callable[[Session, date], None]:
        return lambda session, on: self._back(session, on, tuple(signs))

    def _back(self, session: Session, on: date, signs: tuple[str, ...]) -> None:
        attend(session, self._woman, on, self._number, weight_g=self._story.before_g + 5_000, arm_mm=self._story.arm_mm)
        record_vitals(session, self._woman, on, Vitals(118, 76, by=VOLUNTEERS[1]), on)
        feeds = True if self._newborns else None
        entry = PostpartumEntry(on, place="here", provider="volunteer", breastfeeding=feeds, danger_signs=signs)
        services.record_postpartum(session, self._pregnancy, entry, on)
        if signs:
            refer(session, self._woman, on, ["danger_sign"], "health_centre", "", VOLUNTEERS[4], "", on)


def _children(story: MotherStory) -> tuple[BornChild, ...]:
    if story.ending == "stillbirth":
        return (BornChild(False, "M", weight_g=2_900, length_mm=480),)
    if story.ending == "twins":
        return (
            BornChild(True, "M", "Rafa", weight_g=2_350, length_mm=455, early_breastfeeding=True),
            BornChild(True, "F", "Rania", weight_g=2_100, length_mm=445, early_breastfeeding=False),
        )
    return (BornChild(True, "F", weight_g=3_050, length_mm=490, early_breastfeeding=story.ending == "birth"),)
