"""Writes what the practice village's schoolchildren are measured, asked and given: looked at twice, iron tablets each month."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from desktop_app.core.period import completed_years
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.health_checks.rules.entries import Habits, Senses, Vitals
from desktop_app.features.health_checks.services import give_iron, record_habits, record_lab, record_senses, record_vitals
from desktop_app.features.questionnaires.services import record_sheet
from desktop_app.features.referrals.services import refer

from .store import VOLUNTEERS
from .timeline import Timeline, attend
from .village import Person

FIRST_IN_QUEUE = 450
GIRLS_FROM, HABITS_FROM = 12, 10
"""Completed years from which girls get iron tablets at school, and from which children are asked about smoking and eating."""
LABEL = QT_TRANSLATE_NOOP("Demo", "Schoolchildren")
PUPILS = 10
TB_ITEMS = ("COUGH", "FEVER_2_WEEKS", "WEIGHT_LOSS", "TB_CONTACT")
TABLETS = (5, 5, 4)
"""Iron tablets of a month, by girl; four a month are too few for the school year."""


@dataclass(frozen=True, slots=True)
class SchoolCheck:
    """One look at the schoolchildren; children are named by their place in the list.

    Attributes:
        pupils: so many come.
        smaller_g, smaller_mm: than at the last look.
        systolic: of the first child; each further one has 2 mmHg more.
        sugar: mg/dl of the child at risk.
        haemoglobin: g/dl by girl.
        anaemic: girls with signs of anaemia.
        weak_eyes, weak_ears, coughing: children.
        has_smoker: the oldest boy smokes.
    """

    pupils: int
    smaller_g: int
    smaller_mm: int
    systolic: int
    sugar: int
    haemoglobin: Sequence[str]
    anaemic: Sequence[int]
    weak_eyes: Sequence[int] = ()
    weak_ears: Sequence[int] = ()
    coughing: Sequence[int] = ()
    has_smoker: bool = False


RISK_OF_SUGAR = 1
"""The child whose blood sugar is tested, as those at risk are."""
FIRST = SchoolCheck(6, 1_300, 25, 92, 152, ("11.0", "11.3", "10.8"), (0, 2), weak_ears=(5,))
LAST = SchoolCheck(PUPILS, 0, 0, 94, 104, ("12.2", "12.4", "11.4"), (2,), weak_eyes=(2,), coughing=(6,), has_smoker=True)


def tb_answers(signs: Sequence[str]) -> dict[str, int]:
    """Return the answers to the questions about tuberculosis, with those signs that are there."""
    return {item: int(item in signs) for item in TB_ITEMS}


def plan_school(timeline: Timeline, pupils: Sequence[tuple[bytes, Person]], days: Sequence[date]) -> None:
    """Plan what schoolchildren are measured and asked on the first and the last of some open days; girls get iron on each.

    Args:
        pupils: ids of the residents with the people, girls who get iron first.
        days: open days for every age, in order.
    """
    school = _School(pupils, days[-1])
    if len(days) > 1:
        timeline.add(days[0], 18, VOLUNTEERS[1], LABEL, school.first)
    timeline.add(days[-1], 18, VOLUNTEERS[1], LABEL, school.last)
    for day in days:
        timeline.add(day, 19, VOLUNTEERS[3], LABEL, school.iron)


class _School:
    """The schoolchildren of the post and what is written of them on a day."""

    def __init__(self, pupils: Sequence[tuple[bytes, Person]], last: date) -> None:
        self._pupils = pupils
        self._girls = [who for who, one in pupils if one.sex == "F" and completed_years(one.born, last) >= GIRLS_FROM]
        boys = [one for _, one in pupils if one.sex == "M" and completed_years(one.born, last) >= HABITS_FROM]
        self._smoker = min(boys, key=lambda one: one.born, default=None)

    def first(self, session: Session, on: date) -> None:
        """Write the look at the beginning."""
        self._look(session, on, FIRST)

    def last(self, session: Session, on: date) -> None:
        """Write the look at the end."""
        self._look(session, on, LAST)

    def iron(self, session: Session, on: date) -> None:
        """Write the tablets of a month."""
        for number, who in enumerate(self._girls):
            tablets = TABLETS[number % len(TABLETS)]
            give_iron(session, who, on, tablets, "weekly", where="school", by=VOLUNTEERS[3], today=on)

    def _look(self, session: Session, on: date, check: SchoolCheck) -> None:
        for number, (who, person) in enumerate(self._pupils[: check.pupils]):
            years = completed_years(person.born, on)
            grams = 22_000 + 3_200 * (years - 7) + 500 * number - check.smaller_g
            tall = 1180 + 55 * (years - 7) - check.smaller_mm
            sizes = {"weight_g": grams, "length_height_mm": tall, "waist_mm": 560 + 12 * years}
            attend(session, who, on, FIRST_IN_QUEUE + number, **sizes)
            vitals = Vitals(check.systolic + 2 * number, 62 + number % 5, by=VOLUNTEERS[1])
            record_vitals(session, who, on, vitals, on)
            self._ask(session, who, person, on, number, check)
            if who in self._girls:
                grams_dl = Decimal(check.haemoglobin[self._girls.index(who) % len(check.haemoglobin)])
                record_lab(session, who, on, "haemoglobin", grams_dl, where="elsewhere", today=on)
            if number == RISK_OF_SUGAR:
                record_lab(session, who, on, "glucose_random", check.sugar, by=VOLUNTEERS[1], today=on)

    def _ask(self, session: Session, who: bytes, person: Person, on: date, number: int, check: SchoolCheck) -> None:
        """Write eyes, ears, teeth, signs and habits, and send those who need it to the health centre."""
        is_anaemic = who in self._girls and self._girls.index(who) in check.anaemic
        eye, ear = (("fail" if number in weak else "pass") for weak in (check.weak_eyes, check.weak_ears))
        teeth = "decayed" if number % 3 == 0 else "sound"
        signs = ("tired", "pale") if is_anaemic else ()
        record_senses(session, who, on, Senses(eye, "pass", "pass", "pass", ear, teeth, signs, VOLUNTEERS[3]), on)
        coughs = number in check.coughing
        record_sheet(
            session, who, "TB", on, tb_answers(("COUGH", "TB_CONTACT") if coughs else ()), VOLUNTEERS[3], "here", today=on
        )
        if completed_years(person.born, on) >= HABITS_FROM:
            smokes = "active" if check.has_smoker and person is self._smoker else "no"
            record_habits(session, who, on, Habits(smokes, much_sugar=True, much_salt=False, much_fat=False), on)
        found = {"anaemia": is_anaemic, "eyes_ears": eye == "fail", "tuberculosis": coughs}
        if reasons := [reason for reason, is_found in found.items() if is_found]:
            refer(session, who, on, reasons, "health_centre", "", VOLUNTEERS[4], "", on)
