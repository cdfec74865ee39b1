"""Gathers the rows of the month's weighing list: who was weighed by name, then who was missed by name."""

from dataclasses import replace

from sqlalchemy.orm import Session

from desktop_app.core.name_key import name_key
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.classes.services.paths import mothers_in_class
from desktop_app.packs import AgeLimit, pack_of
from desktop_app.residents.services import ResidentRow, people_facts, rows_of

from ..rules.advice import BELOW_RED
from ..rules.attendance import VISITOR
from ..services import LastWeight, Weighing, last_weights, reference_day, weighings_of_month
from ..services.child_status import ChildStatus, statuses
from ..services.children_here import children_who_lived_here
from .weighing_month import ChildWeighing

NOT_WEIGHED = QT_TRANSLATE_NOOP("Health visits", "Not weighed")
AWAY = QT_TRANSLATE_NOOP("Health visits", "Away for a while")
FROM_ELSEWHERE = QT_TRANSLATE_NOOP("Health visits", "Visitor")
OEDEMA = QT_TRANSLATE_NOOP("Health visits", "Both feet swollen")
AT_HOME = QT_TRANSLATE_NOOP("Health visits", "Weighed at home {date}")
AT_FACILITY = QT_TRANSLATE_NOOP("Health visits", "Weighed elsewhere {date}")
ESTIMATED = QT_TRANSLATE_NOOP("Health visits", "Birth date estimated")
PLACES = {"home": AT_HOME, "facility": AT_FACILITY}


def list_weighings_of_month(session: Session, month: Month) -> list[ChildWeighing]:
    """Return one row for each child weighed in ``month``, then those who lived here and were not.

    Who is missed is reckoned on the month's last open day: who was born, came or went after it is not.
    """
    pack = pack_of(session)
    ages, day = pack.ages["weighing_month"], reference_day(session, month, month.last)
    here = {child.id: child for child in children_who_lived_here(session, day, day, ages)}
    weighings = weighings_of_month(session, month)
    ids = list(here.keys() | weighings.keys())
    names, last = people_facts(session, ids), last_weights(session, ids, month.first)
    known = statuses(session, [weighing.visit for weighing in weighings.values()], pack)
    people = rows_of(session, ids)
    taught = mothers_in_class(session, {one.mother_id for one in people if one.mother_id}, month.first, month.last)
    rows = []
    for person in people:
        weighing = weighings.get(person.id)
        age = person.birth.age_months(weighing.measured_on if weighing else day)
        if _is_listed(age, ages):
            status = known.get(weighing.visit) if weighing else None
            row = _row(person, names[person.id].name, weighing, last.get(person.id), age, status)
            rows.append(replace(row, mother_in_class=person.mother_id in taught))
    return sorted(rows, key=lambda row: (not row.is_present, name_key(str(row.name)), str(row.born), row.resident_id))


def _is_listed(age_months: int | None, ages: AgeLimit) -> bool:
    return age_months is None or ages.from_months <= age_months <= ages.until_months


def _row(
    person: ResidentRow,
    name: Label,
    weighing: Weighing | None,
    last: LastWeight | None,
    age: int | None,
    status: ChildStatus | None,
) -> ChildWeighing:
    known = ChildWeighing(
        resident_id=person.id,
        name=name,
        sex=person.sex,
        born=person.birth,
        is_present=weighing is not None,
        age_months=age,
        mother=person.mother_name,
        address=person.house,
        remarks=_remarks(person, weighing, status),
    )
    if weighing is None:
        return known
    letter = status.letter if status else None
    return replace(
        known,
        letter=letter.letter if letter else None,
        twice_t=letter is not None and letter.twice_t,
        minimum_gain_g=letter.minimum_g if letter else None,
        classes=classes_shown(status),
        weight_g=weighing.weight_g,
        before_g=last.weight_g if last else None,
        length_height_mm=weighing.length_height_mm,
        position=weighing.position,
        head_mm=weighing.head_mm,
        arm_mm=weighing.arm_mm,
    )


def classes_shown(status: ChildStatus | None) -> list[Label]:
    """Return the classes that are not good, the worst first; for a child who does well the first of the good ones."""
    ranked = status.ranked if status else ()
    worrying: list[Label] = [one.words for one in ranked if one.tone != "good"]
    return worrying or [one.words for one in ranked[:1]]


def _remarks(person: ResidentRow, weighing: Weighing | None, status: ChildStatus | None) -> list[Label]:
    remarks: list[Label] = []
    if weighing is None:
        remarks.append(AWAY if person.status == "temporarily_away" else NOT_WEIGHED)
    elif weighing.kind in PLACES:
        remarks.append(PLACES[weighing.kind].fill(date=weighing.measured_on))
    if person.status == VISITOR:
        remarks.append(FROM_ELSEWHERE)
    if status and status.letter and status.letter.below_red:
        remarks.append(BELOW_RED)
    if weighing is not None and weighing.oedema:
        remarks.append(OEDEMA)
    if person.is_estimated:
        remarks.append(ESTIMATED)
    return remarks
