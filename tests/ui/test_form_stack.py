"""A form stands in the place of a panel's content until it is saved or cancelled."""

import pytest

from desktop_app.ui.fields import TextField
from desktop_app.ui.form import Form
from desktop_app.ui.form_stack import FormStack
from desktop_app.ui.widgets import label


class NameForm(Form):
    """One field that is always right."""

    def __init__(self, context):
        super().__init__(context)
        self.name = TextField()
        self.add_field("name", "Name", self.name)

    def save(self) -> None:
        """There is nothing to store."""


@pytest.fixture
def stack(qtbot):
    made = FormStack(label("content"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("way", ["saved", "cancelled"])
def test_a_form_leads_back_to_the_content_when_it_is_saved_or_cancelled(stack, context, way):
    form = NameForm(context)
    stack.show_form(form, "Write a name")
    assert stack.form is form and stack.currentIndex() == 1
    getattr(form, way).emit()
    assert stack.form is None and stack.currentIndex() == 0 and stack.count() == 1


def test_a_second_form_takes_the_place_of_the_first(stack, context):
    stack.show_form(NameForm(context), "First")
    second = NameForm(context)
    stack.show_form(second, "Second")
    assert stack.form is second and stack.count() == 2


@pytest.mark.parametrize("way", ["saved", "cancelled"])
def test_the_cursor_stays_in_the_panel_when_its_form_goes(stack, context, qtbot, way):
    form = NameForm(context)
    stack.show_form(form, "Write a name")
    stack.activateWindow()
    qtbot.waitUntil(form.name.hasFocus)
    getattr(form, way).emit()
    assert stack.hasFocus()
