"""One line of a list typed back: values, ticked boxes, why somebody did not come."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import post_of
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.db.recorder import recorder_of
from desktop_app.features.schedules.services import FIRST_EXPIRED, FromStock, give_service, remove_service, services_by_code
from desktop_app.packs import pack_of
from desktop_app.residents.services import canonical_id, person_facts

from ...models import BodyMeasurement, OpenDay, PaperLine, PaperList, Visit
from ...rules.attendance import check_day
from ...rules.form_answers import is_asked
from ...rules.measures import MEASURES
from ...rules.natural_ids import measurement_id, open_day_id, visit_id, visit_id_elsewhere
from ...rules.paper_lists import is_of_the_day
from ...rules.serving import Served, check_serving
from ..absences import record_absence, remove_absence
from ..check_in import entered_visit, refuse_resident, remove_visit, visit_elsewhere
from ..measuring import record_measurement
from ..open_days import start_open_day
from .answers import store_answers

_GONE = QT_TRANSLATE_NOOP("Health visits", "This line is not here any more. Look at the list again.")


@dataclass(frozen=True, slots=True)
class TypedLine:
    """What stands on one line of the paper.

    Attributes:
        values: fields of ``rules.measures.MEASURES`` in grams and millimetres; None, or no entry, for an empty field.
        position: of the length: "lying" or "standing"; None takes the usual one for the age.
        given: codes of the boxes that are ticked.
        refused: codes of the boxes that are crossed out: offered and not taken.
        absence: why the person did not come, a code of ``rules.absence.REASONS``; "" for no reason.
        answers: of a form for each child: code of ``rules.form_answers.QUESTIONS`` -> yes; None where the paper has none.
    """

    values: Mapping[str, int | None] = field(default_factory=dict)
    position: str | None = None
    given: Sequence[str] = ()
    refused: Sequence[str] = ()
    absence: str = ""
    answers: Mapping[str, bool] | None = None

    @property
    def is_empty(self) -> bool:
        """Return True for a line on which nothing is written."""
        return not (self.came or self.refused or self.absence)

    @property
    def came(self) -> bool:
        """Return True if something was measured, given or answered, so that the child was there."""
        return self.has_values or bool(self.given) or bool(self.answers)

    @property
    def has_values(self) -> bool:
        """Return True if something was measured."""
        return any(value is not None for value in self.values.values())


def type_back(
    session: Session,
    line: bytes,
    typed: TypedLine,
    today: date,
    *,
    on: date | None = None,
    by: str = "",
    stock: FromStock = FIRST_EXPIRED,
) -> None:
    """Store one line and mark it as done; typed again, it stands as it is typed then. Also a finished day takes it.

    What stands on a list for the day goes to the open day, which is begun if it is not there; what stands on a list
    of the absent, or for sweeping, goes to a visit at home.

    Args:
        on: the day of a visit at home; None takes today. A list for the day has its own.
        by: who gave what is ticked, or asked for the reason.
        stock: how the doses leave the post's stock.

    Raises:
        InputError: a value is not possible, the day lies in the future, before birth or after death, a vaccine has no
            name of who gave it (field "given_by"), or the post has none of an item that it keeps (field "stock_lot");
            nothing was stored.
        UserError: the list was removed, or the open day of which the reason of a visit at home tells.
    """
    row, paper = _find(session, line)
    resident = canonical_id(session, row.resident_id)
    of_the_day = is_of_the_day(paper.kind, paper.for_day, paper.printed_on)
    begins = of_the_day and not typed.is_empty
    day = _day(session, paper.for_day, today) if begins else open_day_id(post_of(session), paper.for_day)
    when = paper.for_day if of_the_day else on or today
    if problems := check_day(when, today):
        raise InputError(problems)
    if row.visited_on is not None and row.visited_on != when:
        _clear(session, resident, visit_id_elsewhere(resident, row.visited_on, "home"), row, row.visited_on)
    is_shown = of_the_day or row.visited_on == when
    visit = _store_values(session, resident, day if of_the_day else None, when, typed, today, is_shown)
    if typed.answers is not None:
        age = person_facts(session, resident).birth.age_months(when)
        answers = {code: yes for code, yes in typed.answers.items() if is_asked(code, age)}
        store_answers(session, resident, visit, when, answers, age, today)
    if visit is not None and not typed.came:
        _remove_if_bare(session, visit)
    _store_boxes(session, resident, row, when, typed, today, by, stock, is_shown)
    if typed.absence:
        record_absence(session, resident, day, typed.absence, when, by)
    else:
        remove_absence(session, resident, day)
    row.visited_on = None if of_the_day or typed.is_empty else when
    row.done_on = today
    session.flush()
    _mark_list(session, paper, today)


def _find(session: Session, line: bytes) -> tuple[PaperLine, PaperList]:
    row = living(session, PaperLine, line)
    paper = living(session, PaperList, row.list_id) if row is not None else None
    if row is None or paper is None:
        raise UserError(_GONE)
    return row, paper


def _day(session: Session, for_day: date, today: date) -> bytes:
    key = open_day_id(post_of(session), for_day)
    return key if living(session, OpenDay, key) is not None else start_open_day(session, for_day, today)


def _store_values(
    session: Session, resident: bytes, day: bytes | None, on: date, typed: TypedLine, today: date, is_shown: bool
) -> bytes | None:
    """Store the values of the line and return the visit that they belong to; None if nothing says that the child came.

    Args:
        is_shown: what is stored of that day stood on the line, so that an empty field takes it back; the same visit at
            home may stand on another list too.
    """
    of_day = (entered_visit(session, day, resident) or visit_id(resident, day)) if day else None
    key = of_day or visit_id_elsewhere(resident, on, "home")
    came = typed.came
    if not came and living(session, Visit, key) is None:
        return None
    if came:
        refuse_resident(session, resident, on)
        _visit(session, key, resident, day, on, today)
    stored = living(session, BodyMeasurement, measurement_id(key))
    for name in MEASURES:
        value = typed.values.get(name)
        if value is not None:
            record_measurement(session, key, name, value, typed.position)
        elif is_shown and name in typed.values and stored is not None and getattr(stored, name) is not None:
            record_measurement(session, key, name, None)
    return key


def _visit(session: Session, key: bytes, resident: bytes, day: bytes | None, on: date, today: date) -> None:
    if day is None:
        visit_elsewhere(session, resident, on, today)
    elif living(session, Visit, key) is None:
        make_or_revive(session, Visit, key, resident_id=resident, open_day_id=day, visited_on=on, kind="open_day")
    visit = living(session, Visit, key)
    if visit is not None and visit.typed_by is None:
        visit.typed_by = recorder_of(session).user or None
    session.flush()


def _remove_if_bare(session: Session, key: bytes) -> None:
    visit, measured = living(session, Visit, key), living(session, BodyMeasurement, measurement_id(key))
    has_values = measured is not None and any(getattr(measured, name) is not None for name in (*MEASURES, "oedema"))
    if visit is not None and visit.queue_number is None and not has_values:
        remove_visit(session, key)


def _clear(session: Session, resident: bytes, visit: bytes, row: PaperLine, day: date) -> None:
    """Take away what an earlier typing of the line stored under another day."""
    found = living(session, BodyMeasurement, measurement_id(visit))
    if found is not None:
        for name in MEASURES:
            setattr(found, name, None)
        found.position = None
        session.flush()
        _remove_if_bare(session, visit)
    _remove_boxes(session, resident, (row.offered or "").split(), day)


def _store_boxes(
    session: Session,
    resident: bytes,
    row: PaperLine,
    on: date,
    typed: TypedLine,
    today: date,
    by: str,
    stock: FromStock,
    is_shown: bool,
) -> None:
    """Record what is ticked or refused and is not recorded for that day; take back what is not ticked any more.

    Args:
        is_shown: as of ``_store_values``.
    """
    stored = _recorded(session, resident, on)
    wanted = {code: False for code in typed.given} | {code: True for code in typed.refused}
    offered = (row.offered or "").split()
    asked = offered if is_shown else [code for code in offered if code in wanted]
    changed = [code for code in asked if code in stored and stored[code] != wanted.get(code)]
    _remove_boxes(session, resident, changed, on)
    new = {code: refused for code, refused in wanted.items() if stored.get(code) != refused}
    vaccines = {code for code, service in pack_of(session).services.items() if service.is_vaccine}
    if problems := check_serving({code: Served.REFUSED if no else Served.GIVEN for code, no in new.items()}, vaccines, by):
        raise InputError(problems)
    day = PartialDate.of(on)
    for code, refused in new.items():
        give_service(session, resident, code, day, "here", today, given_by=by, refused=refused, stock=stock)


def _recorded(session: Session, resident: bytes, on: date) -> dict[str, bool]:
    """Return what is recorded of a day: {code: refused}."""
    found = services_by_code(session, [resident]).get(resident, {})
    return {code: one.refused for code, given in found.items() for one in given if one.given == PartialDate.of(on)}


def _remove_boxes(session: Session, resident: bytes, codes: Collection[str], on: date) -> None:
    found = services_by_code(session, [resident]).get(resident, {})
    for code in codes:
        for one in found.get(code, ()):
            if one.given == PartialDate.of(on):
                remove_service(session, one.id)
    session.flush()


def _mark_list(session: Session, paper: PaperList, today: date) -> None:
    open_lines = select(func.count(PaperLine.id)).where(PaperLine.list_id == paper.id, PaperLine.done_on.is_(None))
    paper.typed_on = None if session.scalar(open_lines) else paper.typed_on or today
