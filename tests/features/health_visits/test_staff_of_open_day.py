"""Who was there on an open day: by name from the volunteers' duty, else the number that was typed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.core.period import Month
from desktop_app.db.recorder import action_id
from desktop_app.db.settings import put_setting
from desktop_app.db.undo import undo
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.registers.f1_gizi_of_month import f1_head
from desktop_app.features.health_visits.rules.natural_ids import open_day_id
from desktop_app.features.health_visits.views.page import HealthVisitsPage
from desktop_app.features.volunteers.services import staff_of
from tests.builders.health_visits import open_day
from tests.builders.volunteers import TODAY, acted, came, event_of, officer, plan, train, volunteer

OCTOBER = Month(2026, 10)
TYPED = {"place": "", "scale": None, "zero_checked": None, "volunteers": 7}
MIDWIFE = "Rina Marlina, A.Md.Keb."


def card(db, day=TODAY):
    with db.read() as session:
        return services.open_day_on(session, day)


def head(db, month=OCTOBER):
    with db.read() as session:
        return {str(label): value for label, value in f1_head(session, month)}


def test_duty_and_open_day_speak_of_one_event():
    assert event_of(TODAY) == open_day_id(b"", TODAY)


def test_the_typed_number_counts_only_while_nobody_is_named(db):
    day = open_day(db)
    acted(db, lambda session: services.describe_open_day(session, day, **TYPED))
    assert (card(db).named, card(db).helped) == (None, 7)
    for name in ("Siti", "Ani"):
        came(db, TODAY, volunteer(db, name))
    came(db, TODAY, MIDWIFE, "health_worker")
    assert (card(db).volunteers, card(db).named, card(db).helped) == (7, 2, 2)


def test_a_plan_alone_names_nobody(db):
    open_day(db)
    plan(db, TODAY, volunteer(db, "Siti"))
    assert card(db).helped is None


def test_who_was_there_follows_the_day_to_its_right_date_and_back(db):
    day, siti = open_day(db), volunteer(db, "Siti")
    came(db, TODAY, siti)
    to = date(2026, 10, 2)

    def move(session):
        services.move_open_day(session, day, to, TODAY)
        return action_id(session)

    action = acted(db, move)
    assert card(db, to).named == 1 and card(db) is None
    acted(db, lambda session: undo(session, action))
    assert card(db).named == 1 and card(db, to) is None


def test_removing_a_day_that_was_not_held_forgets_who_came_and_keeps_the_plan(db):
    day, siti, ani = open_day(db), volunteer(db, "Siti"), volunteer(db, "Ani")
    plan(db, TODAY, siti)
    came(db, TODAY, siti)
    came(db, TODAY, ani)
    acted(db, lambda session: services.remove_open_day(session, day))
    with db.read() as session:
        assert [(row.person, row.planned, row.present) for row in staff_of(session, event_of(TODAY))] == [(siti, True, None)]


def test_f1_names_officer_and_counts_volunteers_from_roster_and_attendance(db):
    siti, ani = volunteer(db, "Siti"), volunteer(db, "Ani")
    train(db, siti)
    day = open_day(db)
    acted(db, lambda session: services.describe_open_day(session, day, **TYPED))
    assert head(db) == {
        "Date of weighing": TODAY,
        "Supervising officer": None,
        "Volunteers": 2,
        "active": 7,
        "trained": 1,
    }
    came(db, TODAY, ani)
    officer(db, "midwife", MIDWIFE, end=date(2026, 10, 4))
    officer(db, "midwife", "Dewi, A.Md.Keb.", date(2026, 10, 5))
    assert (head(db)["active"], head(db)["Supervising officer"]) == (1, "Dewi, A.Md.Keb.")
    officer(db, "supervising_officer", "dr. Budi")
    assert head(db)["Supervising officer"] == "dr. Budi"


def test_f1_leaves_lines_that_nobody_can_fill_and_falls_back_to_the_settings(db):
    acted(db, lambda session: put_setting(session, "officer.midwife", "Rina"))
    assert head(db) == {
        "Date of weighing": None,
        "Supervising officer": "Rina",
        "Volunteers": None,
        "active": None,
        "trained": None,
    }


@pytest.fixture
def page(qtbot, context, db):
    open_day(db)
    made = HealthVisitsPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.mark.gui
def test_who_helps_is_named_beside_the_list_of_the_day(page, db, qtbot):
    siti = volunteer(db, "Siti")
    assert page.bar.staff_button.text() == "Who helps?"
    qtbot.mouseClick(page.bar.staff_button, Qt.MouseButton.LeftButton)
    panel = page.master_detail.detail
    assert page.focusWidget() is panel.grid
    QTest.keyClick(panel.grid, Qt.Key.Key_Space)
    assert page.bar.staff_button.text().startswith("1 volunteer")
    assert page.master_detail.detail is panel
    with db.read() as session:
        assert [row.person for row in staff_of(session, event_of(TODAY)) if row.present] == [siti]


@pytest.mark.gui
def test_the_form_of_the_day_asks_for_a_number_only_while_nobody_is_named(page, db):
    page.bar.describe_button.click()
    form = page.master_detail.detail
    assert form.volunteers.isVisible()
    page.close_detail()
    came(db, TODAY, volunteer(db, "Siti"))
    page.bar.describe_button.click()
    form = page.master_detail.detail
    assert not form.volunteers.isVisible()
    form.staff_asked.emit()
    assert page.master_detail.detail.grid.lines.rowCount() == 1
