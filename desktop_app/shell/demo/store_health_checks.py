"""Writes what was measured and asked of the practice village's schoolchildren, adults and old people."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import completed_years
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.features.confidential.services import record_sealed
from desktop_app.features.health_checks.rules.entries import Control, Habits, Senses, Vitals
from desktop_app.features.health_checks.services import (
    record_control,
    record_habits,
    record_lab,
    record_senses,
    record_vitals,
    set_condition,
)
from desktop_app.features.questionnaires.services import record_sheet
from desktop_app.features.referrals.services import refer

from .health_stories import AKS_BEST, STORIES, HealthStory
from .store import VOLUNTEERS
from .store_school import GIRLS_FROM, PUPILS, plan_school, tb_answers
from .timeline import Timeline, attend
from .village import Person, Village

FIRST_IN_QUEUE = 400
DAYS_PLAYED = 6
"""So many of the last open days were held for every age."""
SKILAS_ITEMS = (
    "ORIENTATION",
    "WORDS",
    "CHAIR",
    "WEIGHT",
    "APPETITE",
    "ARM",
    "EYES",
    "SIGHT",
    "WHISPER",
    "SAD",
    "INTEREST",
    "COVID",
)
SRQ_ITEMS = 20


class HealthChecks:
    """People of every age on the last open days.

    Args:
        resident: person of the village -> id of the resident.
        open_days: of the months that are played, in order.
        taken: people of whom something else is told already.
    """

    def __init__(
        self,
        database: Database,
        village: Village,
        resident: Callable[[Person], bytes],
        open_days: Sequence[date],
        taken: Sequence[bytes] = (),
    ) -> None:
        self._resident, self._open_days = resident, open_days[-DAYS_PLAYED:]
        self._timeline = Timeline(database)
        people = [one for one in village.people if _is_free(one) and resident(one) not in taken]
        for number, story in enumerate(STORIES):
            person = next((one for one in people if _fits(one, story, open_days[-1])), None)
            if person is not None:
                people.remove(person)
                self._plan(person, story, FIRST_IN_QUEUE + number)
        of_age = [one for one in people if 7 <= completed_years(one.born, open_days[-1]) <= 16]
        girls = [one for one in of_age if one.sex == "F" and completed_years(one.born, open_days[-1]) >= GIRLS_FROM]
        pupils = [*girls[:4], *(one for one in of_age if one not in girls)][:PUPILS]
        plan_school(self._timeline, [(resident(one), one) for one in pupils], self._open_days)

    def store_until(self, day: date) -> None:
        """Write everything up to a day."""
        self._timeline.store_until(day)

    def _plan(self, person: Person, story: HealthStory, number: int) -> None:
        came = [(at, day) for at, day in enumerate(self._open_days) if at not in story.sits_out]
        for at, day in came:
            label = QT_TRANSLATE_NOOP("Demo", "Health checks of the open day")
            work = self._check(self._resident(person), story, number, at, at == came[0][0])
            self._timeline.add(day, 16, VOLUNTEERS[number % len(VOLUNTEERS)], label, work)
        label = QT_TRANSLATE_NOOP("Demo", "Questions of the year")
        self._timeline.add(came[-1][1], 17, VOLUNTEERS[3], label, self._ask(self._resident(person), person, story))

    def _check(self, who: bytes, story: HealthStory, number: int, at: int, is_first: bool) -> Callable[[Session, date], None]:
        def check(session: Session, on: date) -> None:
            systolic, diastolic = story.pressures[at % len(story.pressures)]
            again = (systolic - 2, diastolic - 2) if systolic >= 140 else None
            sizes = {"weight_g": story.weight_g + 200 * (at % 3), "waist_mm": story.waist_mm}
            attend(session, who, on, number, length_height_mm=story.height_mm if is_first else None, **sizes)
            vitals = Vitals(systolic, diastolic, pulse_per_minute=74, by=VOLUNTEERS[1])
            if again is not None:
                vitals = replace(vitals, second_systolic_mmhg=again[0], second_diastolic_mmhg=again[1])
            record_vitals(session, who, on, vitals, on)
            if sugar := story.glucose[at % len(story.glucose)]:
                record_lab(session, who, on, "glucose_random", sugar, by=VOLUNTEERS[1], today=on)
            if is_first:
                _first_time(session, who, story, on)
            for code in story.known:
                control = Control(code, has_medicine=at % 3 != 2, taken_24h=at % 2 == 0, by=VOLUNTEERS[2])
                record_control(session, who, on, control, on)
            if systolic >= 160:
                refer(
                    session, who, on, ["blood_pressure"], "health_centre", f"{systolic}/{diastolic} mmHg", VOLUNTEERS[4], "", on
                )

        return check

    def _ask(self, who: bytes, person: Person, story: HealthStory) -> Callable[[Session, date], None]:
        def ask(session: Session, on: date) -> None:
            years, by = completed_years(person.born, on), VOLUNTEERS[3]
            senses = Senses(story.right_eye, "pass", "pass", "pass", story.left_ear, "decayed" if years % 2 else "sound", by=by)
            record_senses(session, who, on, senses, on)
            record_sheet(session, who, "TB", on, tb_answers(story.tb), by, "here", today=on)
            _refer(session, who, story, on)
            if years >= 40:
                record_sheet(session, who, "PUMA", on, _puma(story), by, "here", today=on)
            if years >= 60:
                aks = {item: best - (item in story.needs_help) for item, best in AKS_BEST.items()}
                record_sheet(session, who, "AKS", on, aks, by, "here", today=on)
                found = {item: int(item in story.finds) for item in SKILAS_ITEMS}
                record_sheet(session, who, "SKILAS", on, found, by, "here", today=on)
            if story.srq is not None:
                answers = {str(item): int(item <= story.srq) for item in range(1, SRQ_ITEMS + 1)}
                record_sheet(session, who, "SRQ20", on, answers, by, "here", today=on)
                record_sealed(session, who, on, "mental_health", {"note": "Bidan mengunjungi lagi dalam 2 minggu"}, by)

        return ask


def _is_free(person: Person) -> bool:
    """Return True for somebody who lives here all the time and of whom nothing else is told."""
    return person.status == "here" and not person.events and person.story is None


def _fits(person: Person, story: HealthStory, on: date) -> bool:
    return person.sex == story.sex and story.from_years <= completed_years(person.born, on) <= story.until_years


def _first_time(session: Session, who: bytes, story: HealthStory, on: date) -> None:
    """Write what is asked once: known illnesses, those of the family, habits, values of the blood."""
    for code in story.known:
        set_condition(session, who, code, since=PartialDate(on.year - 4, 3), told_by=VOLUNTEERS[2], today=on)
    for code in story.family:
        set_condition(session, who, code, whose="family", told_by=VOLUNTEERS[2], today=on)
    habits = Habits(story.smoking, story.pack_years, bool(story.glucose[0]), bool(story.known), story.cholesterol > 0)
    record_habits(session, who, on, habits, on)
    if story.cholesterol:
        record_lab(session, who, on, "cholesterol", story.cholesterol, by=VOLUNTEERS[1], today=on)
    if story.uric_acid:
        record_lab(session, who, on, "uric_acid", Decimal(story.uric_acid), by=VOLUNTEERS[1], today=on)


def _refer(session: Session, who: bytes, story: HealthStory, on: date) -> None:
    """Send those with signs of tuberculosis, and those who see or hear badly, to the health centre."""
    found = {"tuberculosis": bool(story.tb), "eyes_ears": "fail" in (story.right_eye, story.left_ear)}
    if reasons := [reason for reason, is_found in found.items() if is_found]:
        refer(session, who, on, reasons, "health_centre", "", VOLUNTEERS[4], "", on)


def _puma(story: HealthStory) -> dict[str, int | None]:
    """Return the answers of PUMA; sex and age are known."""
    packs = 0 if not story.pack_years or story.pack_years < 20 else 1 if story.pack_years <= 30 else 2
    told = story.puma or dict.fromkeys(("BREATH", "PHLEGM", "COUGH", "SPIROMETRY"), 0)
    return {"SMOKING": packs, **told}
