"""The month's register of classes and the year's overview."""

from datetime import date

from desktop_app.core.layout import fill, totals
from desktop_app.core.period import Month
from desktop_app.features.classes import services
from desktop_app.features.classes.registers import CLASS_MONTH, CLASS_YEAR
from desktop_app.features.classes.rules.entries import FacilitatorEntry, Needs, Visitor
from desktop_app.packs import load_pack
from tests.builders.classes import FIRST, SET_UP, attend, enrol, make_class, make_people, make_sessions
from tests.builders.residents import make_resident
from tests.conftest import TODAY

SEPTEMBER, OCTOBER = Month(2026, 9), Month(2026, 10)


def prepared(db):
    """Return a class of three women, a man and a visitor: five meetings, one of them cancelled, one moved."""
    class_id = make_class(db, group_name="A")
    meetings = make_sessions(db, class_id, 6)
    women = make_people(db, class_id, 3)
    man = enrol(db, class_id, make_resident(db, "Budi", sex="M"))
    with db.action(SET_UP) as session:
        visitor, _ = services.enrol(session, class_id, Visitor("Rina"), FIRST, TODAY)
        services.add_facilitator(session, class_id, FacilitatorEntry(name="Bidan Ani"))
        services.cancel_session(session, meetings[4], "Flood")
        services.move_session(session, meetings[1], date(2026, 9, 9), "Meeting of the village", TODAY)
    attend(db, meetings[0], [*women, visitor], [man], with_husband=women[:1])
    attend(db, meetings[1], women[:2])
    attend(db, meetings[2], women[:1])
    attend(db, meetings[3], women[:1])
    with db.action(SET_UP) as session:
        for enrolment, before, after in ((women[0], 4, 9), (women[1], 6, 5)):
            services.record_score(session, enrolment, "pre", before, 10, FIRST, TODAY)
            services.record_score(session, enrolment, "post", after, 10, date(2026, 9, 22), TODAY)
    return class_id


def row_of(db, month):
    with db.read() as session:
        return CLASS_MONTH.rows(session, month)


def test_one_row_a_class_says_what_happened_in_the_month(db):
    prepared(db)
    (row,) = row_of(db, SEPTEMBER)
    assert [day.day for day in row.held] == [1, 9, 15, 22]
    assert {sex: len(ids) for sex, ids in row.enrolled.items()} == {"F": 3, "M": 1}
    assert {sex: len(ids) for sex, ids in row.came.items()} == {"F": 3}
    assert (len(row.with_companion), row.visitors, row.attendances) == (1, 1, 8)
    assert (row.before, row.after, row.improved, len(row.completed)) == (50.0, 70.0, 1, 1)
    assert row.facilitators == ["Bidan Ani"]
    assert [str(remark) for remark in row.remarks] == [
        "2026-09-08 moved to 2026-09-09: Meeting of the village",
        "2026-09-29 cancelled: Flood",
    ]


def test_what_was_completed_and_tested_in_one_month_is_not_told_again_in_the_next(db):
    class_id = prepared(db)
    with db.read() as session:
        october = next(one for one in services.list_sessions(session, class_id) if one.held_on.month == 10)
        enrolments = [one.id for one in services.participants(session, class_id)]
    with db.action(SET_UP) as session:
        services.move_session(session, october.id, date(2026, 10, 5), "Earlier", TODAY)
    attend(db, october.id, enrolments[:1])
    (row,) = row_of(db, OCTOBER)
    assert len(row.held) == 1 and row.attendances == 1
    assert (row.before, row.improved, row.completed) == (None, None, frozenset())


def test_a_month_without_meetings_has_no_rows(db):
    make_class(db)
    assert row_of(db, SEPTEMBER) == []


def test_a_class_that_asks_for_nothing_completes_nobody(db):
    class_id = make_class(db, needs=Needs())
    attend(db, make_sessions(db, class_id, 1)[0], make_people(db, class_id, 2))
    (row,) = row_of(db, SEPTEMBER)
    assert row.completed is None and CLASS_MONTH.fields["completed"].value(row, {}) is None


def test_the_layout_counts_people_and_keeps_who_they_are(db):
    prepared(db)
    register = load_pack("generic").register("classes.class_month")
    cells = fill(register, CLASS_MONTH, row_of(db, SEPTEMBER))
    by_field = {(c.field, c.parameters.get("sex")): cell for c, cell in zip(register.leaves(), cells[0], strict=True)}
    assert len(by_field["enrolled_of_sex", "F"].ids) == 3 and len(by_field["came_of_sex", "M"].ids) == 0
    assert str(by_field["name", None]) == "Melati · A" and by_field["days", None] == "1, 9, 15, 22"
    assert sum(cell is not None for cell in totals(register, cells)) == 10


def test_the_year_has_a_row_for_each_month_and_counts_a_person_once(db):
    prepared(db)
    with db.read() as session:
        rows = CLASS_YEAR.rows(session, OCTOBER)
    register = load_pack("generic").register("classes.class_year")
    cells = fill(register, CLASS_YEAR, rows)
    assert len(cells) == 10 and str(cells[8][0]) == "2026-09"
    assert (cells[8][1], cells[8][2], len(cells[8][3].ids)) == (1, 4, 4)
    assert cells[0][1] == 0


def test_a_test_of_a_month_stays_in_its_register_when_it_is_taken_again_later(db):
    class_id = prepared(db)
    with db.action(SET_UP) as session:
        one = services.participants(session, class_id)[0].id
        services.record_score(session, one, "post", 10, 10, TODAY, TODAY)
    (row,) = row_of(db, SEPTEMBER)
    assert (row.before, row.after, row.improved) == (50.0, 70.0, 1)
