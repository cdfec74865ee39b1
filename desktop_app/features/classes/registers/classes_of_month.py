"""Gathers the rows of the month's register of classes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.name_key import name_key
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..rules.completion import Done, still_missing
from ..rules.entries import Needs
from ..rules.wording import FAMILY, TARGETS
from ..services.attendance import Came, attendance_of
from ..services.classes import ClassCard, class_card
from ..services.completion import gather
from ..services.participants import Participant, participants, persons_of
from ..services.people import Person
from ..services.scores import Score, counting, results_of, scores_of
from ..services.sessions import CANCELLED, HELD, SessionRow, classes_between, list_sessions
from .class_month import ClassMonth

_CANCELLED = QT_TRANSLATE_NOOP("Classes", "{day} cancelled: {reason}")
_MOVED = QT_TRANSLATE_NOOP("Classes", "{day} moved to {other}: {reason}")


def list_classes_of_month(session: Session, month: Month) -> list[ClassMonth]:
    """Return one row for each class with a meeting in the month, by name; a meeting counts on the day it is held."""
    found = [
        _row(session, class_card(session, key, month.last), month) for key in classes_between(session, month.first, month.last)
    ]
    return sorted(found, key=lambda row: (name_key(row.name), name_key(row.group), row.class_id))


def _row(session: Session, card: ClassCard, month: Month) -> ClassMonth:
    key = card.row.id
    everybody, meetings = participants(session, key), list_sessions(session, key)
    persons, scores = persons_of(session, everybody), scores_of(session, key)
    residents = {one.id: one.resident_id for one in everybody if one.resident_id is not None}
    days = {one.id: one.held_on for one in meetings}
    lists = {meeting: lines for meeting, lines in attendance_of(session, key).items() if meeting in days}
    of_month = [lines for meeting, lines in lists.items() if month.first <= days[meeting] <= month.last]
    came = [(one, line) for lines in of_month for one, line in lines.items() if line.present]
    tested = results_of({one: found for one, found in scores.items() if _tested_in(found, month)})
    finished = _completed(card.needs, lists, days, scores, month)
    return ClassMonth(
        key,
        card.row.name,
        card.row.group,
        card.row.kind_title,
        TARGETS.get(card.row.target or "", ""),
        card.row.place,
        [one.name for one in card.facilitators if _overlaps(one.from_date, one.until_date, month)],
        [one.held_on for one in meetings if one.state == HELD and month.first <= one.held_on <= month.last],
        _by_sex((one for one in everybody if _is_enrolled(one, persons, month)), persons),
        _by_sex((one for one in everybody if one.id in {key for key, _ in came}), persons),
        frozenset(residents[one] for one, line in came if line.companion in FAMILY and one in residents),
        len({one for one, _ in came if one not in residents}),
        len(came),
        tested.before,
        tested.after,
        tested.improved if tested.pairs else None,
        None if card.needs == Needs() else frozenset(residents[one] for one in finished if one in residents),
        _remarks(meetings, month),
    )


def _completed(
    needs: Needs,
    lists: Mapping[bytes, Mapping[bytes, Came]],
    days: Mapping[bytes, date],
    scores: Mapping[bytes, Sequence[Score]],
    month: Month,
) -> set[bytes]:
    """Return who had completed the class by the end of the month and not before it."""

    def by(last: date) -> set[bytes]:
        known = {meeting: lines for meeting, lines in lists.items() if days[meeting] <= last}
        tests = {one: counting([score for score in found if score.taken_on <= last])[1] for one, found in scores.items()}
        done: dict[bytes, Done] = gather(known, {one: after.percent for one, after in tests.items() if after is not None})
        return {one for one, did in done.items() if not still_missing(needs, did)}

    return by(month.last) - by(month.plus(-1).last)


def _tested_in(scores: Sequence[Score], month: Month) -> bool:
    after = counting(scores)[1]
    return after is not None and Month.of(after.taken_on) == month


def _is_enrolled(one: Participant, persons: Mapping[bytes, Person], month: Month) -> bool:
    if one.state == "waiting" or not _overlaps(one.enrolled_on, one.ended_on, month):
        return False
    who = persons.get(one.resident_id) if one.resident_id is not None else None
    return who is None or who.is_expected(month.first)


def _by_sex(found: Iterable[Participant], persons: Mapping[bytes, Person]) -> dict[str, frozenset[bytes]]:
    groups: dict[str, set[bytes]] = {}
    for one in found:
        if one.resident_id is not None and one.resident_id in persons:
            groups.setdefault(persons[one.resident_id].row.sex or "", set()).add(one.resident_id)
    return {sex: frozenset(ids) for sex, ids in groups.items()}


def _overlaps(first: date | None, last: date | None, month: Month) -> bool:
    return (first or month.last) <= month.last and (last or month.first) >= month.first


def _remarks(meetings: Sequence[SessionRow], month: Month) -> list[Label]:
    remarks: list[Label] = []
    for one in meetings:
        day = one.planned_on or one.held_on
        if Month.of(day) == month and one.state == CANCELLED:
            remarks.append(_CANCELLED.fill(day=day, reason=one.reason))
        elif Month.of(day) == month and one.is_moved:
            remarks.append(_MOVED.fill(day=day, other=one.held_on, reason=one.reason))
    return remarks
