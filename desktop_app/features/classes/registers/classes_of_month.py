"""Gathers the rows of the month's register of classes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
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
from ..services.session_list import SessionRow, classes_between, list_sessions
from ..services.sessions import CANCELLED, HELD
from .class_month import ClassMonth

_CANCELLED = QT_TRANSLATE_NOOP("Classes", "{day} cancelled: {reason}")
_MOVED = QT_TRANSLATE_NOOP("Classes", "{day} moved to {other}: {reason}")


@dataclass(frozen=True, slots=True)
class _Facts:
    """Everything that is known of one class, read once for all months that are asked.

    Attributes:
        residents: enrolment -> resident; visitors are left out.
        days: meeting -> the day it was or is held.
        lists: what the attendance lists say, by meeting and enrolment.
    """

    card: ClassCard
    meetings: Sequence[SessionRow]
    everybody: Sequence[Participant]
    persons: Mapping[bytes, Person]
    residents: Mapping[bytes, bytes]
    days: Mapping[bytes, date]
    lists: Mapping[bytes, Mapping[bytes, Came]]
    scores: Mapping[bytes, Sequence[Score]]

    def meets_in(self, month: Month) -> bool:
        """Return True if a meeting was, or was to be, held in the month."""
        return any(month in (Month.of(one.held_on), Month.of(one.planned_on or one.held_on)) for one in self.meetings)


def list_classes_of_month(session: Session, month: Month) -> list[ClassMonth]:
    """Return one row for each class with a meeting in the month, by name; a meeting counts on the day it is held."""
    return list_classes_of_months(session, [month])[0]


def list_classes_of_months(session: Session, months: Sequence[Month]) -> list[list[ClassMonth]]:
    """Return the rows of each of some months that follow one another."""
    keys = classes_between(session, months[0].first, months[-1].last)
    every = [_facts(session, key, months[-1].last) for key in keys]
    return [[_row(facts, month) for facts in sorted(every, key=_by_name) if facts.meets_in(month)] for month in months]


def _facts(session: Session, class_id: bytes, last: date) -> _Facts:
    everybody, meetings = participants(session, class_id), list_sessions(session, class_id)
    days = {one.id: one.held_on for one in meetings}
    return _Facts(
        class_card(session, class_id, last),
        meetings,
        everybody,
        persons_of(session, everybody),
        {one.id: one.resident_id for one in everybody if one.resident_id is not None},
        days,
        {meeting: lines for meeting, lines in attendance_of(session, class_id).items() if meeting in days},
        scores_of(session, class_id),
    )


def _by_name(facts: _Facts) -> tuple[str, str, bytes]:
    row = facts.card.row
    return name_key(row.name), name_key(row.group), row.id


def _row(facts: _Facts, month: Month) -> ClassMonth:
    card, persons, residents = facts.card, facts.persons, facts.residents
    of_month = [lines for meeting, lines in facts.lists.items() if month.first <= facts.days[meeting] <= month.last]
    came = [(one, line) for lines in of_month for one, line in lines.items() if line.present]
    who_came = {one for one, _ in came}
    known = {one: [score for score in found if score.taken_on <= month.last] for one, found in facts.scores.items()}
    tested = results_of({one: found for one, found in known.items() if _tested_in(found, month)})
    finished = _completed(facts, month) if card.needs != Needs() else None
    return ClassMonth(
        card.row.id,
        card.row.name,
        card.row.group,
        card.row.kind_title,
        TARGETS.get(card.row.target or "", ""),
        card.row.place,
        [one.name for one in card.facilitators if _overlaps(one.from_date, one.until_date, month)],
        [one.held_on for one in facts.meetings if one.state == HELD and month.first <= one.held_on <= month.last],
        _by_sex((one for one in facts.everybody if _is_enrolled(one, persons, month)), persons),
        _by_sex((one for one in facts.everybody if one.id in who_came), persons),
        frozenset(residents[one] for one, line in came if line.companion in FAMILY and one in residents),
        len([one for one in who_came if one not in residents]),
        len(came),
        tested.before,
        tested.after,
        tested.improved if tested.pairs else None,
        None if finished is None else frozenset(residents[one] for one in finished if one in residents),
        _remarks(facts.meetings, month),
    )


def _completed(facts: _Facts, month: Month) -> set[bytes]:
    """Return who had completed the class by the end of the month and not before it."""

    def by(last: date) -> set[bytes]:
        known = {meeting: lines for meeting, lines in facts.lists.items() if facts.days[meeting] <= last}
        tests = {one: counting([score for score in found if score.taken_on <= last])[1] for one, found in facts.scores.items()}
        done: dict[bytes, Done] = gather(known, {one: after.percent for one, after in tests.items() if after is not None})
        return {one for one, did in done.items() if not still_missing(facts.card.needs, did)}

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
