"""A pregnancy through the whole window: written down, an open day, the birth, the child's first weighing."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Text
from desktop_app.db.check import check
from desktop_app.db.settings import put_setting
from desktop_app.features.health_checks.services import iron_of, vitals_of
from desktop_app.features.health_visits import services as health_visits
from desktop_app.features.mothers import services
from desktop_app.residents.services import resident_card
from desktop_app.ui.fields.ticks import TicksField
from tests.builders.residents import make_resident
from tests.journeys.conftest import ENTER

pytestmark = pytest.mark.gui
CTRL = Qt.KeyboardModifier.ControlModifier
LMP, EXPECTED = date(2026, 1, 5), date(2026, 10, 12)
"""280 days (domain.md 13, number 19)."""


class Calendar:
    """The day on which the program works."""

    def __init__(self, day):
        self.day = day

    def __call__(self):
        return self.day


@pytest.fixture
def calendar(context):
    context.today = Calendar(date(2026, 3, 2))
    return context.today


@pytest.fixture
def siti(db, calendar):
    with db.action(Text("Tests", "Set up")) as session:
        put_setting(session, "post.pack", "indonesia")
    return make_resident(db, "Siti Aminah", birth=PartialDate(1998, 4, 2), sex="F")


def write(field, text):
    field.clear()
    field.insert(text)
    field.editingFinished.emit()


def saves(volunteer):
    volunteer.presses(Qt.Key.Key_S, CTRL)


def card_of(db, resident, on):
    with db.read() as session:
        return services.pregnancy_card(session, resident, on)


def opens_her(volunteer, resident):
    volunteer.workspace.context.open_page("mothers", resident=resident)
    return volunteer.workspace.built["mothers"].master_detail.detail.panel


def writes_down_the_pregnancy(volunteer, resident):
    volunteer.goes_to("mothers")
    panel = opens_her(volunteer, resident)
    volunteer.clicks(panel.new_button)
    volunteer.waits(lambda: panel.form.isVisible())
    write(panel.form.lmp, "5/1/2026")
    assert "12/10/2026" in panel.form.means.text()
    saves(volunteer)
    assert panel.form is None


def starts_the_day(volunteer, *groups):
    """Begin today's open day for some groups, from the page Today."""
    volunteer.goes_to("today")
    today = volunteer.workspace.built["today"]
    volunteer.waits(today.day_card.isVisible)
    volunteer.clicks(today.open_day_button)
    page = volunteer.workspace.built["health_visits"]
    for box in page.findChildren(TicksField)[0].boxes.items():
        if box[1].isChecked() != (box[0] in groups):
            box[1].click()
    volunteer.clicks(page.start_button)
    return page


def comes_to_the_open_day(volunteer, page, resident):
    """Weigh, measure, ask, give and advise with the keyboard alone."""
    volunteer.types("siti", ENTER)
    for value in ("54.5", "153", "24.5", "112", "74"):
        volunteer.types(value, ENTER)
    assert page.day_view.entry.row is None
    page.go_to_step("record")
    page.board.take(resident)
    volunteer.types("111")  # no danger sign, has her book, a tablet every day
    volunteer.presses(Qt.Key.Key_S, CTRL)
    page.go_to_step("serve")
    page.board.take(resident)
    volunteer.types("98", ENTER)  # blood sugar
    volunteer.types("11.8", ENTER)  # haemoglobin
    volunteer.types("30", ENTER)  # iron tablets
    volunteer.types("", ENTER, ENTER)
    page.go_to_step("advise")
    page.board.take(resident)
    volunteer.presses(Qt.Key.Key_Space)
    volunteer.presses(ENTER)


def gives_birth(volunteer, resident):
    panel = opens_her(volunteer, resident)
    panel.ask("birth")
    volunteer.waits(lambda: panel.form.isVisible())
    child = panel.form.born_children[0]
    child.sex.set_value("F")
    write(child.name, "Ayu")
    write(child.weight, "3.1")
    write(child.length, "49")
    saves(volunteer)
    assert panel.form is None


def row_of_the_day(db, day, resident):
    with db.read() as session:
        held = health_visits.open_day_on(session, day)
        return health_visits.day_row(session, held.id, resident)


def test_a_pregnancy_from_the_first_contact_to_the_childs_first_weighing(volunteer, db, calendar, siti):
    writes_down_the_pregnancy(volunteer, siti)
    card = card_of(db, siti, calendar.day)
    assert card.current.edd == EXPECTED and card.current.weeks == 8

    calendar.day = date(2026, 6, 1)
    page = starts_the_day(volunteer, "children", "mothers")
    assert page.counts.ids("absent") == [siti]
    comes_to_the_open_day(volunteer, page, siti)
    row = row_of_the_day(db, calendar.day, siti)
    assert (row.group, row.weight_g, row.arm_mm) == ("mothers", 54_500, 245)
    assert row.steps_done >= {"check_in", "measure", "record", "serve", "advise"}
    with db.read() as session:
        (vitals,) = vitals_of(session, [siti])[siti]
        tablets = [given.tablets for given in iron_of(session, [siti], LMP, calendar.day)[siti]]
    assert (vitals.systolic_mmhg, vitals.diastolic_mmhg, tablets) == (112, 74, [30])
    assert page.counts.ids("absent") == []
    volunteer.clicks(page.finish_button)

    calendar.day = date(2026, 10, 1)
    volunteer.goes_to("today")
    today = volunteer.workspace.built["today"]
    volunteer.waits(lambda: any("expected within 30 days" in one.accessibleName() for one in today.list.lines))

    calendar.day = date(2026, 10, 10)
    gives_birth(volunteer, siti)
    card = card_of(db, siti, calendar.day)
    assert card.current is None and card.lying_in is not None
    with db.read() as session:
        (ayu,) = resident_card(session, siti).children
    assert ayu.birth == PartialDate(2026, 10, 10) and str(ayu.shown) == "Ayu"

    calendar.day = date(2026, 11, 2)
    page = starts_the_day(volunteer, "children", "mothers")
    assert set(page.counts.ids("absent")) == {siti, ayu.id}
    page.go_to_step("measure")
    volunteer.types("ayu", ENTER)
    for value in ("4.0", "53.5", "36"):
        volunteer.types(value, ENTER)
    row = row_of_the_day(db, calendar.day, ayu.id)
    assert (row.weight_g, row.length_height_mm, row.head_mm, row.letter, row.group) == (4_000, 535, 360, "B", "children")
    assert row_of_the_day(db, calendar.day, siti).group == "mothers"
    with db.read() as session:
        assert check(session.connection()) == []


def test_a_birth_is_taken_back_whole_from_its_notice(volunteer, db, calendar, siti):
    writes_down_the_pregnancy(volunteer, siti)
    calendar.day = date(2026, 10, 10)
    gives_birth(volunteer, siti)
    volunteer.clicks(volunteer.workspace.foot.undo_button)
    with db.read() as session:
        assert list(resident_card(session, siti).children) == []
    assert card_of(db, siti, calendar.day).current is not None
