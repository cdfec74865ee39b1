"""Gathers the children who need attention in a month from what was measured, in a fixed number of queries."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from desktop_app.core.name_key import name_key
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import pack_of
from desktop_app.residents.services import ResidentRow, rows_of

from ..rules.advice import ONCE_T
from ..rules.attendance import VISITOR
from ..rules.cells import TWICE_T
from ..rules.classes import TONES
from ..services import Weighing, weighings_of_month
from ..services.child_status import ChildStatus, statuses
from .attention import NeedsAttention
from .weighings_of_month import FROM_ELSEWHERE

MONTHS_BACK = 2
"""So long a child who was to be sent to a health worker and then missed the weighing is looked for."""
MISSED = QT_TRANSLATE_NOOP("Health visits", "Not weighed this month; found on {date}")
LOOK_FOR = QT_TRANSLATE_NOOP("Health visits", "Visit the child at home and weigh it.")


def list_children_who_need_attention(session: Session, month: Month) -> list[NeedsAttention]:
    """Return the children, the most urgent first, then by name."""
    pack = pack_of(session)
    latest: dict[bytes, Weighing] = {}
    for back in range(MONTHS_BACK, -1, -1):
        latest |= weighings_of_month(session, month.plus(-back))
    found = statuses(session, [weighing.visit for weighing in latest.values()], pack)
    limit = pack.ages["weighing_month"]
    rows = []
    for person in rows_of(session, list(latest)):
        weighing = latest[person.id]
        age = person.birth.age_months(weighing.measured_on)
        status = found.get(weighing.visit)
        if status is not None and (age is None or age <= limit.until_months):
            rows += _row(person, weighing, status, age, month)
    return sorted(rows, key=lambda row: (TONES.index(row.tone), name_key(str(row.name)), row.resident_id))


def _row(person: ResidentRow, weighing: Weighing, status: ChildStatus, age: int | None, month: Month) -> list[NeedsAttention]:
    """Return the child's row, or none if nothing worries."""
    is_missed = Month.of(weighing.measured_on) != month
    if is_missed and (not status.refer or person.status in (VISITOR, "moved", "dead")):
        return []
    reasons = _reasons(status)
    if not reasons:
        return []
    remarks: list[Label] = [FROM_ELSEWHERE] if person.status == VISITOR else []
    remarks += [MISSED.fill(date=weighing.measured_on)] if is_missed else []
    again = list(status.again)
    letter = status.letter
    return [
        NeedsAttention(
            resident_id=person.id,
            name=person.shown,
            sex=person.sex,
            tone="warn" if status.tone == "good" else status.tone,
            measured_on=weighing.measured_on,
            age_months=age,
            mother=person.mother_name or person.caregiver_name,
            address=person.house,
            weight_g=weighing.weight_g,
            letter=None if letter is None else TWICE_T if letter.card_consecutive_t > 1 else letter.card_letter,
            reasons=[*remarks, *reasons],
            todo=[*([LOOK_FOR] if is_missed else []), *again, *status.advice.todo],
            words_for_mother=status.advice.mother,
        )
    ]


def _reasons(status: ChildStatus) -> list[Label]:
    """Return why: reasons to refer, then classes that are not good, then measurements to be taken again."""
    found: Mapping[str, Label] = {reason.code: reason.words for reason in status.refer}
    classes = {f"{one.index}.{one.code}": one.words for one in status.ranked if one.tone != "good"}
    letter = status.letter
    poor_gain: list[Label] = []
    if letter is not None and letter.card_letter == "T" and not {"T", "2T"} & found.keys():
        poor_gain.append(ONCE_T)
    doubts: list[Label] = list(status.again)
    return [*found.values(), *(words for code, words in classes.items() if code not in found), *poor_gain, *doubts]
