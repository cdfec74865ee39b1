"""How a measured child does: classes of the pack, letter, reasons to refer, and what goes into the book at home."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import Label
from desktop_app.packs import GrowthClass, Pack, Switches
from desktop_app.residents.services import among, people_facts

from ..models import BodyMeasurement
from ..rules.advice import Advice, LetterFinding, Reason, advise, measure_again
from ..rules.classes import TONES, Findings, classes_of, doubtful, worst_first
from ..rules.health_book import BookEntry
from ..rules.letters import gain_month
from ..rules.measures import CHILD_MONTHS
from .day_list import DayRow
from .growth_results import StoredGrowth, StoredLetter, growth_of, letters_of, letters_of_month
from .open_days import next_open_day_after


@dataclass(frozen=True, slots=True)
class ChildStatus:
    """One child after being measured.

    Attributes:
        classes: by index ("wfl", "bmi", "wfa", "hfa", "arm", "head", "oedema"); what has no class is left out.
        letter: of the month, None if the child has none.
        again: sentences for measurements that can hardly be right.
        advice: reasons to refer, what to do, what to tell the mother.
        by_corrected_age: born too early: classes are those of the age from the due date.
        kms_confirmed: a health worker has confirmed the lines of the card.
    """

    classes: Mapping[str, GrowthClass]
    letter: StoredLetter | None
    again: Sequence[Label]
    advice: Advice
    by_corrected_age: bool
    kms_confirmed: bool

    @property
    def refer(self) -> Sequence[Reason]:
        """Return the reasons to send the child to a health worker, the most urgent first."""
        return self.advice.refer

    @property
    def ranked(self) -> Sequence[GrowthClass]:
        """Return the classes, the worst first."""
        return worst_first(self.classes)

    @property
    def tone(self) -> str:
        """Return the worst tone of classes and reasons: "danger", "warn" or "good"."""
        found = {one.tone for one in self.classes.values()} | {reason.tone for reason in self.refer}
        return next((tone for tone in TONES if tone in found), "good")

    @property
    def is_fine(self) -> bool:
        """Return True if nothing is to be done: every class is good, the gain enough, no value doubtful."""
        gained_too_little = self.letter is not None and "T" in (self.letter.letter, self.letter.card_letter)
        return self.tone == "good" and not self.again and not gained_too_little


@dataclass(frozen=True, slots=True)
class _Measurement:
    """What classes need besides the scores."""

    visit: bytes
    resident: bytes
    on: date
    arm_mm: int | None
    oedema: bool


def status_of_row(session: Session, row: DayRow, pack: Pack) -> ChildStatus | None:
    """Return how a child of an open day does; None for somebody who is not entered."""
    if row.visit is None:
        return None
    letter = next((one for one in letters_of(session, row.resident) if one.visit == row.visit), None)
    return _status(
        growth_of(session, [row.visit]).get(row.visit), letter, Findings(row.age_months, None, row.arm_mm, bool(row.oedema)), pack
    )


def statuses(session: Session, visits: Collection[bytes], pack: Pack) -> dict[bytes, ChildStatus]:
    """Return by visit how the measured people do; a visit without a measurement is left out.

    Six queries and one a month, whatever the number of visits.
    """
    wanted = list(visits)
    measured = _measurements(session, wanted)
    scores = growth_of(session, wanted)
    people = people_facts(session, {one.resident for one in measured} | {one.resident for one in scores.values()})
    letters: dict[bytes, StoredLetter] = {}
    for month in {Month.of(one.on) for one in measured}:
        letters |= {one.visit: one for one in letters_of_month(session, month).values()}
    found = {}
    for one in measured:
        score = scores.get(one.visit)
        person = people.get(score.resident if score else one.resident)
        age = person.birth.age_months(one.on) if person else None
        findings = Findings(age, None, one.arm_mm, one.oedema)
        found[one.visit] = _status(score, letters.get(one.visit), findings, pack)
    return found


def book_entry(session: Session, row: DayRow, pack: Pack) -> BookEntry | None:
    """Return what the volunteer copies into the child's book; None without a weight, and from the sixth year on."""
    return book_entries(session, [row], pack).get(row.resident)


def book_entries(session: Session, rows: Sequence[DayRow], pack: Pack) -> dict[bytes, BookEntry]:
    """Return by resident what goes into the books after one open day; as many queries for everybody as for one."""
    weighed = [(row, row.weight_g, row.age_months) for row in rows if row.age_months is not None and row.weight_g is not None]
    if not weighed:
        return {}
    held_on = weighed[0][0].held_on
    letters = {one.visit: one.card_letter for one in _letters(session, [row for row, _weight, _age in weighed])}
    next_day = next_open_day_after(session, held_on)
    next_month = Month.of(next_day) if next_day else Month.of(held_on).plus(1)
    return {
        row.resident: BookEntry(
            row.name,
            column_of(row.birth, held_on, age_months, pack.switches),
            weight_g,
            letters.get(row.visit or b""),
            next_month,
            next_day,
        )
        for row, weight_g, age_months in weighed
        if 0 <= age_months < CHILD_MONTHS
    }


def _letters(session: Session, rows: Sequence[DayRow]) -> Collection[StoredLetter]:
    if len(rows) == 1:
        return letters_of(session, rows[0].resident)
    return letters_of_month(session, Month.of(rows[0].held_on)).values()


def _status(score: StoredGrowth | None, letter: StoredLetter | None, known: Findings, pack: Pack) -> ChildStatus:
    scores = None if score is None else score.preterm or score.growth
    findings = Findings(known.age_months, scores, known.arm_mm, known.oedema)
    classes = classes_of(pack.growth_classes, findings)
    plausible_weight_z = None if scores is None or scores.weight_flag else scores.weight_z
    on_card = LetterFinding(letter.card_letter, letter.twice_t or letter.card_consecutive_t > 1) if letter else LetterFinding()
    return ChildStatus(
        classes,
        letter,
        measure_again(doubtful(findings)),
        advise(classes, on_card, plausible_weight_z, pack.kms, pack.switches),
        score is not None and score.preterm is not None,
        pack.kms.confirmed,
    )


def column_of(born: PartialDate, on: date, age_months: int, switches: Switches) -> int:
    """Return the column of the card: completed months, or calendar months since birth, as the pack says."""
    middle = born.middle
    return age_months if middle is None else gain_month(middle, on, switches.kbm_month)


def _measurements(session: Session, visits: Sequence[bytes]) -> list[_Measurement]:
    wanted = set(visits)
    table = BodyMeasurement
    query = select(table.visit_id, table.resident_id, table.measured_on, table.arm_mm, table.oedema)
    rows = session.execute(query.where(among(table.visit_id, wanted)))
    return [_Measurement(visit, who, on, arm, bool(oedema)) for visit, who, on, arm, oedema in rows if visit in wanted]
