"""Forms: what is wrong stands beside its field, and nothing is stored until it is right."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.errors import InputError, MachineError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields import ChoiceField, LongTextField, NumberField, SegmentField, TextField, YesNoField
from desktop_app.ui.form import Form

IMPOSSIBLE = QT_TRANSLATE_NOOP("Window", "This weight is not possible at this age.")
TAKEN = QT_TRANSLATE_NOOP("Window", "This name is taken.")


class ChildForm(Form):
    """Records what it would store."""

    def __init__(self, context):
        super().__init__(context)
        self.stored, self.problems, self.refusal = [], [], None
        self.name, self.weight = TextField(), NumberField(0.5, 200, 1, unit="kg")
        self.add_field("name", "Name", self.name, "As on the family card.", required=True)
        self.add_field("weight", "Weight", self.weight)

    def check(self) -> Sequence[Problem]:
        return self.problems

    def save(self) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.stored.append((self.name.value(), self.weight.value()))


@pytest.fixture
def form(context, qtbot):
    made = ChildForm(context)
    qtbot.addWidget(made)
    made.resize(360, 500)
    made.show()
    return made


def test_what_was_cancelled_does_not_count_as_unsaved_in_whatever_holds_the_form(form, qtbot):
    form.name.setFocus()
    qtbot.keyClicks(form.name, "Ayu")
    assert form.has_changes
    changes = []
    form.cancelled.connect(lambda: changes.append(form.has_changes))
    qtbot.mouseClick(form.cancel_button, Qt.MouseButton.LeftButton)
    assert changes == [False]


def press_save(form, qtbot):
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)


def line_of(form, name):
    return form._fields[name].line


def test_tab_goes_from_the_last_field_to_the_buttons(form, qtbot):
    outside = QLineEdit()
    page = QWidget()
    qtbot.addWidget(page)
    stack = QVBoxLayout(page)
    stack.addWidget(outside)
    stack.addWidget(form)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    form.weight.setFocus()
    for button in (form.save_button, form.cancel_button):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() is button
    qtbot.keyClick(form.cancel_button, Qt.Key.Key_Tab)
    assert page.focusWidget() is outside
    form.setParent(None)


def test_what_is_typed_is_stored_and_told(form, qtbot):
    qtbot.keyClicks(form.name, " Ayu  Lestari ")
    qtbot.keyClicks(form.weight, "9,4")
    assert form.has_changes
    with qtbot.waitSignal(form.saved):
        press_save(form, qtbot)
    assert form.stored == [("Ayu Lestari", 9.4)]
    assert not form.has_changes


def test_an_empty_required_field_is_named_beside_it(form, qtbot):
    press_save(form, qtbot)
    assert form.stored == []
    assert line_of(form, "name").text() == "Fill this in: Name."
    assert form.name.property("invalid") == "true"
    assert form.name.accessibleDescription() == "Fill this in: Name."


def test_what_cannot_be_read_is_refused_before_the_rules_are_asked(form, qtbot):
    qtbot.keyClicks(form.name, "Ayu")
    qtbot.keyClicks(form.weight, "1,250")
    form.problems = [Problem("weight", IMPOSSIBLE)]
    press_save(form, qtbot)
    assert "after the decimal sign" in line_of(form, "weight").text()
    assert form.stored == []


def test_problems_of_the_rules_stand_beside_their_field_and_go_away_when_mended(form, qtbot):
    qtbot.keyClicks(form.name, "Ayu")
    form.problems = [Problem("weight", IMPOSSIBLE)]
    press_save(form, qtbot)
    assert line_of(form, "weight").text() == str(IMPOSSIBLE)
    form.problems = []
    press_save(form, qtbot)
    assert line_of(form, "weight").isHidden()
    assert line_of(form, "name").text() == "As on the family card."
    assert form.stored == [("Ayu", None)]


@pytest.mark.parametrize(
    "error", [UserError(TAKEN), InputError([Problem("name", TAKEN)]), InputError([Problem("elsewhere", TAKEN)])]
)
def test_a_refusal_while_saving_is_shown_and_the_form_stays(form, qtbot, error):
    qtbot.keyClicks(form.name, "Ayu")
    form.refusal = error
    with qtbot.assertNotEmitted(form.saved):
        press_save(form, qtbot)
    shown = [form._general.text(), line_of(form, "name").text()]
    assert str(TAKEN) in shown
    assert form.name.value() == "Ayu"


def test_a_failure_of_the_machine_goes_to_the_window(form, qtbot, context):
    seen = []
    context.on_error(seen.append)
    qtbot.keyClicks(form.name, "Ayu")
    form.refusal = MachineError(TAKEN, TAKEN)
    press_save(form, qtbot)
    assert seen == [form.refusal]
    assert form.has_changes


def test_save_has_a_key(form, qtbot):
    qtbot.keyClicks(form.name, "Ayu")
    form.activateWindow()
    form.name.setFocus()
    qtbot.waitUntil(form.name.hasFocus)
    qtbot.keyClick(form.name, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert form.stored == [("Ayu", None)]


def test_a_draft_survives_in_another_form(form, context, qtbot):
    qtbot.keyClicks(form.name, "Ayu")
    form.weight.set_value(9.4)
    other = ChildForm(context)
    qtbot.addWidget(other)
    other.restore(form.draft())
    assert (other.name.value(), other.weight.value(), other.has_changes) == ("Ayu", 9.4, True)


def test_fields_are_named_for_screen_readers(form):
    assert (form.name.accessibleName(), form.weight.accessibleName()) == ("Name", "Weight")


def test_yes_no_and_not_asked_are_three_answers(qtbot):
    field = YesNoField()
    qtbot.addWidget(field)
    field.show()
    assert field.value() is None
    qtbot.mouseClick(field.buttons[1], Qt.MouseButton.LeftButton)
    assert field.value() is False
    qtbot.mouseClick(field.buttons[0], Qt.MouseButton.LeftButton)
    assert field.value() is True
    qtbot.mouseClick(field.buttons[0], Qt.MouseButton.LeftButton)
    assert field.value() is None


def test_answers_side_by_side_are_reached_by_arrows(qtbot):
    field = SegmentField([("F", "Female"), ("M", "Male")])
    qtbot.addWidget(field)
    field.show()
    field.buttons[0].setFocus()
    qtbot.waitUntil(field.buttons[0].hasFocus)
    qtbot.keyClick(field.buttons[0], Qt.Key.Key_Right)
    qtbot.keyClick(field.buttons[1], Qt.Key.Key_Space)
    assert field.value() == "M"


def test_a_choice_keeps_its_value_when_other_choices_are_offered(qtbot):
    field = ChoiceField([(None, "Not known"), (1, "One"), (2, "Two")])
    qtbot.addWidget(field)
    field.set_value(2)
    field.set_choices([(None, "Not known"), (2, "Two")])
    assert field.value() == 2
    field.set_choices([(None, "Not known"), (3, "Three")])
    assert field.value() is None


def test_lines_of_text_keep_their_breaks(qtbot):
    field = LongTextField()
    qtbot.addWidget(field)
    field.set_value(" first\nsecond ")
    assert field.value() == "first\nsecond"


def test_few_fields_stand_at_the_top_and_neighbours_in_line_whichever_has_a_hint(form, qtbot):
    form.length = NumberField(30, 250, 1, unit="cm")
    form.add_field("height", "Height", form.length, "Lying below two years.", beside=True)
    qtbot.wait(1)
    assert form.weight.mapTo(form, form.weight.rect().topLeft()).y() == form.length.mapTo(form, form.length.rect().topLeft()).y()
    assert form.weight.mapTo(form, form.weight.rect().bottomLeft()).y() < form.height() / 2
