"""An open day for the elderly through the whole window: measured, asked, tested, advised, referred, the answer scanned."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Text
from desktop_app.db.check import check
from desktop_app.db.settings import put_setting
from desktop_app.features.health_checks.services import labs_of, vitals_of
from desktop_app.features.health_visits import services as health_visits
from desktop_app.features.referrals.services import referrals_of
from desktop_app.ui.fields.ticks import TicksField
from tests.builders.residents import make_resident
from tests.conftest import TODAY
from tests.journeys.conftest import ENTER

pytestmark = pytest.mark.gui
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def elders(db):
    """Two elderly people and one who is too young to be expected."""
    with db.action(Text("Tests", "Set up")) as session:
        put_setting(session, "post.pack", "indonesia")
    made = {
        name: make_resident(db, name, birth=PartialDate(year), sex="F") for name, year in (("Mbah Karto", 1950), ("Sumi", 1961))
    }
    make_resident(db, "Young Budi", birth=PartialDate(1990), sex="M")
    return made


def starts_the_day(volunteer):
    page = volunteer.goes_to("health_visits")
    for group, box in page.findChildren(TicksField)[0].boxes.items():
        if box.isChecked() != (group == "elderly"):
            volunteer.clicks(box)
    volunteer.clicks(page.start_button)
    return page


def day_row(db, resident):
    with db.read() as session:
        day = health_visits.open_day_on(session, TODAY)
        return health_visits.day_row(session, day.id, resident)


def is_measured(volunteer, page):
    """Weight, height, waist, arm, and a blood pressure that is too high twice."""
    volunteer.types("karto", ENTER)
    for value in ("48.5", "147", "86", "22.5", "168", "98", "164", "96"):
        volunteer.types(value, ENTER)
    assert page.day_view.entry.row is None


def goes_through_the_steps(volunteer, page, resident):
    page.go_to_step("record")
    page.board.take(resident)
    volunteer.types("111")  # sees well, hears well, does not smoke
    volunteer.presses(Qt.Key.Key_S, CTRL)
    page.go_to_step("serve")
    page.board.take(resident)
    volunteer.types("212", ENTER)  # blood sugar at any time
    while page.board.view.resident is not None:
        volunteer.presses(ENTER)


def is_referred(volunteer, page, resident):
    page.go_to_step("advise")
    page.board.take(resident)
    volunteer.presses(Qt.Key.Key_R, CTRL)
    form = page.master_detail.form()
    volunteer.waits(form.isVisible)
    assert {"blood_pressure", "blood_sugar", "elderly_check"} <= set(form.reasons.boxes)
    assert {"blood_pressure", "blood_sugar"} <= set(form.reasons.value())  # what was found today is ticked already
    assert "not_gaining" not in form.reasons.boxes and "Blood pressure" in form.findings.value()
    volunteer.presses(Qt.Key.Key_S, CTRL)
    while page.board.view.resident is not None:
        volunteer.presses(ENTER)


def test_an_elderly_open_day(volunteer, db, elders):
    karto, sumi = elders["Mbah Karto"], elders["Sumi"]
    page = starts_the_day(volunteer)
    assert set(page.counts.ids("absent")) == {karto, sumi}

    is_measured(volunteer, page)
    row = day_row(db, karto)
    assert (row.group, row.weight_g, row.length_height_mm, row.waist_mm, row.arm_mm) == ("elderly", 48_500, 1_470, 860, 225)
    with db.read() as session:
        (vitals,) = vitals_of(session, [karto])[karto]
    assert (vitals.systolic_mmhg, vitals.diastolic_mmhg, vitals.second_systolic_mmhg) == (168, 98, 164)

    goes_through_the_steps(volunteer, page, karto)
    with db.read() as session:
        (sugar,) = labs_of(session, [karto])[karto]
    assert sugar.test == "glucose_random"

    is_referred(volunteer, page, karto)
    assert day_row(db, karto).steps_done == {"check_in", "measure", "record", "serve", "advise"}
    with db.read() as session:
        (sent,) = referrals_of(session, karto)
        summary = health_visits.day_summary(session, health_visits.open_day_on(session, TODAY).id)
    assert {"blood_pressure", "blood_sugar"} <= set(sent.reasons)
    assert summary.ids("came.elderly") == [karto] and summary.ids("absent.elderly") == [sumi]
    assert summary.ids("referred") == [karto] and summary.ids("half_filled") == []

    referrals = volunteer.goes_to("referrals")
    volunteer.types(sent.slip_number, ENTER)  # as a scanner types it
    assert referrals.master_detail.detail.row.sent.id == sent.id
    with db.read() as session:
        assert check(session.connection()) == []


def test_the_blood_pressure_and_the_test_are_each_one_step_back(volunteer, db, elders):
    karto = elders["Mbah Karto"]
    page = starts_the_day(volunteer)
    is_measured(volunteer, page)
    volunteer.clicks(volunteer.workspace.foot.undo_button)
    with db.read() as session:
        assert vitals_of(session, [karto]).get(karto, []) == []
    assert day_row(db, karto).weight_g == 48_500


def test_somebody_who_is_not_expected_may_come_too(volunteer, db, elders):
    page = starts_the_day(volunteer)
    volunteer.types("budi", ENTER)
    volunteer.types("70", ENTER)
    with db.read() as session:
        rows = health_visits.list_day(session, health_visits.open_day_on(session, TODAY).id)
    assert [str(row.name) for row in rows] == ["Young Budi"] and rows[0].group == "adults"
    assert len(page.counts.ids("absent")) == 2
