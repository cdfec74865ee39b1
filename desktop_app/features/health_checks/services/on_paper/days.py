"""What was measured, asked, given and said of people from school age on, day by day."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.features.child_record.services import advice_by_day, symptoms_of
from desktop_app.features.health_visits.models import Visit
from desktop_app.features.health_visits.rules.classes import classify as growth_class
from desktop_app.features.health_visits.services.growth_results import growth_of
from desktop_app.features.questionnaires.services import Sheet, sheets_of
from desktop_app.features.referrals.services import referrals_between
from desktop_app.packs import Pack, pack_of
from desktop_app.residents.services import PersonFacts, among, people_facts, with_merged

from ...rules.classifying import Classes, Finding, Whom, classify
from ...rules.entries import Habits, Senses
from ...rules.person import GLUCOSE_TESTS, Found
from ..bodies import ADULT_HEIGHT_MONTHS, bmi, bodies_of
from ..habits import habits_of
from ..iron import iron_of
from ..labs import labs_of
from ..latest import MM_PER_CM, Reader
from ..pack_lists import classes_of
from ..senses import senses_of
from ..vitals import vitals_of

CARD_SCALE = "card"
TB = "TB"
TB_ITEMS = {
    "cough": ("COUGH",),
    "fever": ("FEVER_2_WEEKS", "FEVER"),
    "weight": ("WEIGHT_LOSS",),
    "contact": ("TB_CONTACT",),
}
"""The four boxes of the cards -> questions of the pack's questionnaire."""
_OF_SYMPTOMS = {"cough": "cough", "fever": "fever_2_weeks", "weight": "no_gain_2_months", "contact": "tb_contact"}
Days = dict[bytes, dict[date, "CheckDay"]]


@dataclass(slots=True)
class CheckDay:
    """One day of one person; None means not asked or not measured.

    Attributes:
        came: the person came to the post.
        found: values with their classes: bmi, waist, arm, blood_pressure, glucose, haemoglobin.
        card_bmi: the class by which the printed adult card judges the body mass index.
        tb: the four boxes of the cards: cough, fever, weight, contact.
        sheets: questionnaires of the day by code, without what is sealed.
        advice: codes of the topics talked about.
        targets: where the person was sent, in the words of the pack.
    """

    on: date
    age_months: int | None = None
    came: bool = False
    weight_g: int | None = None
    height_mm: int | None = None
    arm_mm: int | None = None
    waist_mm: int | None = None
    found: dict[str, Found] = field(default_factory=dict)
    card_bmi: Finding | None = None
    senses: Senses | None = None
    habits: Habits | None = None
    iron_tablets: int | None = None
    iron_taken: str = ""
    tb: dict[str, bool] = field(default_factory=dict)
    sheets: dict[str, Sheet] = field(default_factory=dict)
    advice: tuple[str, ...] = ()
    targets: tuple[Label, ...] = ()

    @property
    def tb_signs(self) -> int | None:
        """Return how many of the four boxes are ticked; None if nobody asked."""
        return sum(self.tb.values()) if self.tb else None

    def finding(self, measure: str) -> Finding | None:
        """Return the class of a value of the day; None if there is none."""
        value = self.found.get(measure)
        return None if value is None else value.finding


At = Callable[[bytes, date], CheckDay]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is read: of whom, when, and by which pack."""

    session: Session
    people: Mapping[bytes, PersonFacts]
    first: date
    last: date
    pack: Pack
    reader: Reader
    classes: Classes

    def whom(self, resident: bytes, on: date) -> Whom:
        person = self.people[resident]
        return Whom(person.sex, person.birth.age_months(on))


def days_of(session: Session, residents: Collection[bytes], first: date, last: date) -> Days:
    """Return every day from ``first`` to ``last`` on which something is written down of these people, the oldest first.

    A fixed number of queries, however many people.
    """
    pack = pack_of(session)
    asked = _Asked(session, people_facts(session, residents), first, last, pack, Reader(pack), classes_of(pack))
    found: Days = {}

    def at(resident: bytes, on: date) -> CheckDay:
        days = found.setdefault(resident, {})
        if on not in days:
            days[on] = CheckDay(on, asked.people[resident].birth.age_months(on))
        return days[on]

    for read in (_came, _bodies, _vitals, _labs, _senses_and_habits, _iron, _tuberculosis, _sheets, _said):
        read(asked, at)
    return {resident: dict(sorted(days.items())) for resident, days in found.items()}


def _came(asked: _Asked, at: At) -> None:
    stored = with_merged(asked.session, asked.people)
    query = select(Visit.resident_id, Visit.visited_on).where(
        Visit.kind == "open_day", Visit.visited_on.between(asked.first, asked.last), among(Visit.resident_id, stored)
    )
    for resident, on in asked.session.execute(query):
        if resident in stored:
            at(stored[resident], on).came = True


def _bodies(asked: _Asked, at: At) -> None:
    measured = bodies_of(asked.session, asked.people, asked.last)
    days = {one: [body for body in bodies if asked.first <= body.on] for one, bodies in measured.items()}
    growth = growth_of(asked.session, [body.visit for bodies in days.values() for body in bodies])
    for resident, bodies in days.items():
        for body in reversed(bodies):
            day, whom = at(resident, body.on), asked.whom(resident, body.on)
            day.weight_g, day.height_mm = body.weight_g or day.weight_g, body.height_mm or day.height_mm
            day.arm_mm, day.waist_mm = body.arm_mm or day.arm_mm, body.waist_mm or day.waist_mm
            for code in ("arm", "waist"):
                if millimetres := getattr(body, f"{code}_mm"):
                    _note(day, asked.reader.measured(code, body.on, Fraction(millimetres, MM_PER_CM), whom))
            tall = body.height_mm or _known_height([one.height_mm for one in measured[resident] if one.on <= body.on], whom)
            if body.weight_g and tall:
                _note_bmi(asked, day, whom, bmi(body.weight_g, tall))
            stored = growth.get(body.visit)
            if stored is not None and whom.age_months is not None and whom.age_months < ADULT_HEIGHT_MONTHS:
                _note_child_bmi(asked.pack, day, whom.age_months, stored.growth.bmi_z, stored.growth.bmi_flag)


def _known_height(heights: Sequence[int | None], whom: Whom) -> int | None:
    """Return the last known height of somebody who grows no more, of the newest first."""
    if whom.age_months is None or whom.age_months < ADULT_HEIGHT_MONTHS:
        return None
    return next((height for height in heights if height), None)


def _note_bmi(asked: _Asked, day: CheckDay, whom: Whom, value: Fraction) -> None:
    _note(day, asked.reader.measured("bmi", day.on, value, whom))
    day.card_bmi = classify(asked.classes, "bmi", value, whom, CARD_SCALE)


def _note_child_bmi(pack: Pack, day: CheckDay, age_months: int, z: float | None, flag: bool | None) -> None:
    """Give the body mass index of a schoolchild the class of BMI for age (WHO 2007)."""
    value, found = day.found.get("bmi"), growth_class(pack.growth_classes, "bmi", z, flag, age_months)
    if value is None or found is None:
        return
    confirmed = pack.sources[found.source].confirmed
    action = "refer" if found.refer else "educate"
    finding = Finding(
        found.code, found.words, found.tone, action, pack.texts["scale.bmi.age"], found.source, confirmed, found.todo
    )
    day.found["bmi"] = Found("bmi", value.title, value.on, value.values, value.unit, finding)


def _vitals(asked: _Asked, at: At) -> None:
    for resident, several in vitals_of(asked.session, asked.people, asked.first, asked.last).items():
        for one in several:
            if one.on is not None:
                _note(at(resident, one.on), asked.reader.pressure(one, asked.whom(resident, one.on)))


def _labs(asked: _Asked, at: At) -> None:
    """Note each test, and of the tests of sugar the worst of the day as ``glucose``."""
    for resident, several in labs_of(asked.session, asked.people, asked.first, asked.last).items():
        for lab in reversed(several):
            day, found = at(resident, lab.on), asked.reader.lab(lab, asked.whom(resident, lab.on))
            _note(day, found)
            if found is not None and lab.test in GLUCOSE_TESTS and _rank(found) >= _rank(day.found.get("glucose")):
                day.found["glucose"] = found


def _rank(found: Found | None) -> int:
    return -1 if found is None or found.finding is None else found.finding.rank


def _senses_and_habits(asked: _Asked, at: At) -> None:
    for resident, checks in senses_of(asked.session, asked.people, asked.first, asked.last).items():
        for one in checks:
            if one.on is not None:
                at(resident, one.on).senses = one
    for resident, told in habits_of(asked.session, asked.people, asked.first, asked.last).items():
        for habit in told:
            if habit.on is not None:
                at(resident, habit.on).habits = habit


def _iron(asked: _Asked, at: At) -> None:
    for resident, several in iron_of(asked.session, asked.people, asked.first, asked.last).items():
        for one in several:
            day = at(resident, one.on)
            day.iron_taken = one.taken or day.iron_taken
            if one.tablets is not None:
                day.iron_tablets = (day.iron_tablets or 0) + one.tablets


def _tuberculosis(asked: _Asked, at: At) -> None:
    """Note the signs that the child's card or a mother's day asked; the questionnaire comes after and holds."""
    for resident, several in symptoms_of(asked.session, list(asked.people), (asked.first, asked.last)).items():
        for one in several:
            answers = {box: getattr(one.entry, field) for box, field in _OF_SYMPTOMS.items()}
            if any(answer is not None for answer in answers.values()):
                at(resident, one.on).tb |= {box: answer for box, answer in answers.items() if answer is not None}


def _sheets(asked: _Asked, at: At) -> None:
    for resident, several in sheets_of(asked.session, list(asked.people), days=(asked.first, asked.last)).items():
        for sheet in several:
            day = at(resident, sheet.on)
            day.sheets[sheet.code] = sheet
            if sheet.code == TB:
                day.tb |= {
                    box: bool(value)
                    for box, items in TB_ITEMS.items()
                    for item in items
                    if (value := sheet.answers.get(item)) is not None
                }


def _said(asked: _Asked, at: At) -> None:
    for resident, by_day in advice_by_day(asked.session, list(asked.people)).items():
        for on, codes in by_day.items():
            if asked.first <= on <= asked.last:
                at(resident, on).advice = codes
    for sent in reversed(referrals_between(asked.session, asked.first, asked.last)):
        if sent.resident in asked.people:
            day = at(sent.resident, sent.referred_on)
            day.targets = (*day.targets, *(() if sent.target_title in day.targets else (sent.target_title,)))


def _note(day: CheckDay, found: Found | None) -> None:
    if found is not None:
        day.found[found.measure] = found
