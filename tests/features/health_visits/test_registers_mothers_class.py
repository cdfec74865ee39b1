"""The registers of children say whose mother came to the class for mothers; it is filled from the classes' attendance."""

from datetime import date

from desktop_app.core.period import Month
from desktop_app.features.health_visits.registers import CHILDREN_YEAR, WEIGHING_MONTH
from desktop_app.residents.services import merge_residents
from tests.builders.classes import SET_UP, attend, enrol, make_class, make_sessions
from tests.builders.residents import make_child, make_household, make_resident
from tests.conftest import TODAY


def cells(db, source, field, until, **parameters):
    with db.read() as session:
        return {str(row.name): source.fields[field].value(row, parameters) for row in source.rows(session, until)}


def test_the_month_in_which_the_mother_came_is_ticked_in_both_registers(db):
    house = make_household(db)
    came, stayed, entered_twice = (make_resident(db, name, household_id=house) for name in ("Ani", "Budi", "Ani again"))
    make_child(db, "Ayu", mother_id=came, household_id=house)
    make_child(db, "Bayu", mother_id=stayed, household_id=house)
    class_id = make_class(db, kind="toddlers_class")
    first, *_ = make_sessions(db, class_id, 2, date(2026, 9, 29))
    attend(db, first, [enrol(db, class_id, entered_twice)], [enrol(db, class_id, stayed)])
    with db.action(SET_UP) as session:
        merge_residents(session, came, entered_twice, TODAY)
    september, october = Month(2026, 9), Month(2026, 10)
    assert cells(db, CHILDREN_YEAR, "mother_in_class", october, month=9) == {"Ayu": "√", "Bayu": None}
    assert cells(db, CHILDREN_YEAR, "mother_in_class", october, month=10) == {"Ayu": None, "Bayu": None}
    assert cells(db, WEIGHING_MONTH, "mother_in_class", september) == {"Ayu": "√", "Bayu": None}
    assert cells(db, WEIGHING_MONTH, "mother_in_class", october) == {"Ayu": None, "Bayu": None}
