"""The lines of a list as they were printed, with what is stored of each by now."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.db.database import post_of
from desktop_app.features.schedules.services import Given, services_by_code
from desktop_app.residents.services import ResidentRow, alias_map, rows_of

from ...models import PaperLine
from ...rules.form_answers import OEDEMA
from ...rules.natural_ids import open_day_id, visit_id, visit_id_elsewhere
from ...rules.paper_lists import CARDS
from ..absences import WhyAbsent, absences_of_day, visits_of_day
from ..weighings import LastWeight, Weighing, last_weights, weighings_between
from .answers import recorded_answers
from .reading import ListCard, list_card


@dataclass(frozen=True, slots=True)
class Box:
    """One box on a line: a dose or supplement that may be given.

    Attributes:
        given: it is recorded for the day of the line.
        refused: it was offered on that day and not taken.
    """

    code: str
    given: bool = False
    refused: bool = False


@dataclass(frozen=True, slots=True)
class ListLine:
    """One person on a list.

    Attributes:
        listed_for: the open day that the list prepares or follows.
        age_months: completed on that day; None if unknown.
        last: the last weight before the open day.
        on: the day on which it happened; None while the line does not say.
        measured: what is stored of that day; None for nothing.
        why: why the person did not come to the open day; None while nobody asked.
        done_on: when the line was typed back.
        answers: what is recorded of that day for the questions of a form: {question: yes}.
    """

    id: bytes
    position: int
    person: ResidentRow
    listed_for: date
    age_months: int | None
    last: LastWeight | None
    boxes: Sequence[Box]
    on: date | None = None
    measured: Weighing | None = None
    why: WhyAbsent | None = None
    done_on: date | None = None
    answers: Mapping[str, bool] = field(default_factory=dict)

    @property
    def given(self) -> tuple[str, ...]:
        """Return the codes whose boxes are ticked."""
        return tuple(box.code for box in self.boxes if box.given)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is stored of the people of a list."""

    people: Mapping[bytes, ResidentRow]
    weighings: Mapping[bytes, Weighing]
    services: Mapping[bytes, Mapping[str, Sequence[Given]]]
    last: Mapping[bytes, LastWeight]
    why: Mapping[bytes, WhyAbsent]
    answers: Mapping[bytes, Mapping[str, bool]]
    visits: Mapping[bytes, bytes]


def list_lines(session: Session, paper_list: bytes) -> list[ListLine]:
    """Return the lines in the order of the paper; of somebody who was deleted since the line is left out."""
    card = list_card(session, paper_list)
    rows = session.scalars(select(PaperLine).where(PaperLine.list_id == paper_list).order_by(PaperLine.position)).all()
    aliases = alias_map(session)
    who = {row.id: aliases.get(row.resident_id, row.resident_id) for row in rows}
    day = open_day_id(post_of(session), card.for_day)
    days = [row.visited_on for row in rows if row.visited_on]
    known = _known(session, set(who.values()), card, days, day)
    return [_line(row, who[row.id], card.for_day, card.is_of_the_day, day, known) for row in rows if who[row.id] in known.people]


def _known(session: Session, people: Collection[bytes], card: ListCard, days: Sequence[date], open_day: bytes) -> _Known:
    for_day = card.for_day
    rows = rows_of(session, list(people))
    ages = {person.id: person.birth.age_months(for_day) for person in rows}
    found = weighings_between(session, min([for_day, *days]), max([for_day, *days]), people)
    return _Known(
        {person.id: person for person in rows},
        {one.visit: one for one in found},
        services_by_code(session, people),
        last_weights(session, people, for_day),
        absences_of_day(session, open_day),
        recorded_answers(session, people, for_day, ages) if card.kind == CARDS else {},
        visits_of_day(session, open_day),
    )


def _line(row: PaperLine, who: bytes, for_day: date, of_the_day: bool, open_day: bytes, known: _Known) -> ListLine:
    on = for_day if of_the_day else row.visited_on
    visit = known.visits.get(who, visit_id(who, open_day)) if of_the_day else visit_id_elsewhere(who, on, "home") if on else None
    services = known.services.get(who, {})
    person = known.people[who]
    measured = known.weighings.get(visit) if visit else None
    answers = dict(known.answers.get(who, {}))
    if measured is not None and measured.oedema is not None:
        answers[OEDEMA] = measured.oedema
    return ListLine(
        row.id,
        row.position,
        person,
        for_day,
        person.birth.age_months(for_day),
        known.last.get(who),
        [_box(code, services.get(code, ()), on) for code in (row.offered or "").split()],
        on,
        measured,
        known.why.get(who),
        row.done_on,
        answers,
    )


def _box(code: str, given: Sequence[Given], on: date | None) -> Box:
    on_day = [one for one in given if on is not None and one.given == PartialDate.of(on)]
    return Box(code, any(not one.refused for one in on_day), any(one.refused for one in on_day))
