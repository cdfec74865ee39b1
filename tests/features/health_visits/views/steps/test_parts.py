"""What other slices ask at the steps of an open day, stored with the step in one action."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout

from desktop_app.core.contract import DayPart
from desktop_app.db.settings import get_setting, put_setting
from desktop_app.db.undo import undo
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.views.day_table import DayTable
from desktop_app.features.health_visits.views.entry_panel import EntryPanel
from desktop_app.features.health_visits.views.steps import AdviseStep, RecordStep, ServeStep
from desktop_app.residents.services import person_facts
from desktop_app.ui.day_part import DayPartView
from tests.builders.health_visits import SET_UP, add_person
from tests.builders.open_day import read, row_of

pytestmark = pytest.mark.gui


class Asked(DayPartView):
    """One line of letters, kept as a setting of the post; "no" cannot be stored."""

    def __init__(self, name):
        super().__init__()
        self.name, self.known, self.field = name, "", QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.field.textEdited.connect(lambda _text: self.changed.emit())
        self.field.returnPressed.connect(self.went_on)

    def set_person(self, resident, on):
        self.field.clear()
        self.known = ""

    @property
    def has_unstored(self):
        return self.field.text() != self.known

    def check(self):
        return self.field.text() != "no"

    def store(self, session):
        put_setting(session, f"test.{self.name}", self.field.text())

    def focus_entry(self):
        self.field.setFocus()
        return True


def is_grown(session, resident, on):
    return person_facts(session, resident).birth.age_months(on) >= 216


@pytest.fixture
def parts(context):
    """Let two parts stand in every step for grown people; return what was made."""
    made = {}

    def make(step, name):
        def view(_context):
            made[step, name] = Asked(name)
            return made[step, name]

        return view

    steps = ("measure", "record", "serve", "advise")
    parts = [
        DayPart(f"t.{name}", step, order, is_grown, make(step, name)) for step in steps for order, name in ((2, "b"), (1, "a"))
    ]
    context.all_features = [
        *(replace(one, day_parts=()) for one in context.features[:-1]),
        replace(context.features[-1], day_parts=parts),
    ]
    return made


@pytest.fixture
def hana(db):
    return add_person(db, "Hana", date(1990, 1, 1))


def stored(db, name):
    with db.read() as session:
        return get_setting(session, f"test.{name}")


@pytest.mark.parametrize(("panel_class", "step"), [(RecordStep, "record"), (ServeStep, "serve"), (AdviseStep, "advise")])
def test_parts_are_stored_with_the_step_and_one_undo_takes_back_all(
    panel_class, step, parts, db, day, hana, shown, press, notices
):
    panel = shown(panel_class, hana)
    done = []
    panel.done.connect(done.append)
    panel.parts.focus_entry()
    press(panel, "120", Qt.Key.Key_Return, "80", Qt.Key.Key_Return)
    assert (stored(db, "a"), stored(db, "b"), done) == ("120", "80", [hana])
    assert step in row_of(db, day, hana).steps_done
    with db.action(SET_UP) as session:
        undo(session, notices[-1][1])
    assert (stored(db, "a"), stored(db, "b")) == ("", "") and step not in row_of(db, day, hana).steps_done


def test_parts_stand_in_their_order_and_only_for_whom_they_are(parts, db, day, hana, baby, shown):
    panel = shown(ServeStep, hana)
    assert [view.name for view in panel.parts.shown] == ["a", "b"]
    panel.set_child(baby, read(db, services.open_day_card, day))
    assert panel.parts.shown == [] and panel.parts.isHidden()


def test_what_a_part_refuses_keeps_the_person_here_and_nothing_is_stored(parts, db, day, hana, shown, press):
    panel = shown(ServeStep, hana)
    done = []
    panel.done.connect(done.append)
    panel.parts.focus_entry()
    press(panel, "ok", Qt.Key.Key_Return, "no", Qt.Key.Key_Return)
    assert done == [] and panel.has_unstored and stored(db, "a") == ""
    assert panel.row is not None and "serve" not in row_of(db, day, hana).steps_done


def test_what_was_typed_in_a_part_stays_when_something_else_is_stored_meanwhile(parts, db, hana, shown, press):
    panel = shown(RecordStep, hana)
    panel.parts.focus_entry()
    press(panel, "120")
    panel.renew()
    assert parts["record", "a"].field.text() == "120" and panel.has_unstored


def test_a_part_of_measuring_comes_after_the_last_value_and_enters_the_person(
    parts, qtbot, context, db, day, hana, press, notices
):
    table = DayTable()
    panel = EntryPanel(context, table)
    for widget in (table, panel):
        qtbot.addWidget(widget)
    panel.resize(1000, 400)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    panel.set_day(read(db, services.open_day_card, day))
    panel.take(hana)
    press(panel, "61", Qt.Key.Key_Return, "158", Qt.Key.Key_Return)
    while not panel.parts.isAncestorOf(panel.focusWidget()):
        press(panel, Qt.Key.Key_Return)
    press(panel, "130")
    assert panel.has_typed
    press(panel, Qt.Key.Key_Return, "85", Qt.Key.Key_Return)
    assert panel.row is None and (stored(db, "a"), stored(db, "b")) == ("130", "85")
    assert row_of(db, day, hana).weight_g == 61_000
    assert str(notices[-1][0]) == "Measure Hana: further values"


def test_esc_in_a_part_of_measuring_brings_back_what_is_stored_and_then_goes_back_to_the_search(
    parts, qtbot, context, db, day, hana, press
):
    table = DayTable()
    panel = EntryPanel(context, table)
    for widget in (table, panel):
        qtbot.addWidget(widget)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    panel.set_day(read(db, services.open_day_card, day))
    panel.take(hana)
    panel.parts.focus_entry()
    press(panel, "13", Qt.Key.Key_Escape)
    assert panel.row is not None and not panel.has_typed and panel.parts.isAncestorOf(panel.focusWidget())
    press(panel, Qt.Key.Key_Escape)
    assert panel.row is None and stored(db, "a") == ""


class Ticked(Asked):
    """A box to tick, which does nothing with Enter."""

    def __init__(self, name):
        super().__init__(name)
        self.field.hide()
        self.box = QCheckBox()
        self.layout().addWidget(self.box)
        self.box.clicked.connect(lambda: self.field.setText("ticked"))

    def focus_entry(self):
        self.box.setFocus()
        return True


def test_enter_in_a_box_that_was_ticked_goes_on_and_stores(parts, db, context, day, hana, shown, press):
    part = DayPart("t.ticks", "advise", 3, is_grown, lambda _context: Ticked("ticks"))
    context.all_features = [*context.features[:-1], replace(context.features[-1], day_parts=[part])]
    panel = shown(AdviseStep, hana)
    panel.parts.focus_entry()
    press(panel, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert stored(db, "ticks") == "ticked" and "advise" in row_of(db, day, hana).steps_done
