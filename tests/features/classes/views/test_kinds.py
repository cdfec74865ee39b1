"""Kinds of classes: changed, hidden, taken as in the pack again, and the post's own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.features.classes import services
from tests.builders.classes import make_class

pytestmark = pytest.mark.gui


def write(field, text):
    field.clear()
    QTest.keyClicks(field, text)


def save(form):
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def press(made):
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def kind(db, code):
    with db.read() as session:
        return services.kind_of(session, code)


@pytest.fixture
def page(show):
    made = show()
    press(made.kinds_button)
    return made


def choose(page, code):
    panel = page.master_detail.detail
    panel.table.choose(next(number for number, row in enumerate(panel.model.rows) if row.code == code))
    return panel


def test_a_kind_of_the_posts_own_is_made_used_and_offered(page, db):
    press(page.master_detail.detail.new_button)
    form = page.master_detail.form()
    save(form)
    assert form._fields["name"].line.text() == "Fill this in: Name."
    write(form.name, "Choir")
    form.target.set_value("everybody")
    write(form.capacity, "25")
    save(form)
    with db.read() as session:
        own = services.kinds(session)[-1]
    assert (own.title, own.capacity, own.is_own) == ("Choir", 25, True)
    press(page.new_button)
    form = page.master_detail.form()
    form.kind.set_value(own.code)
    form.kind.changed.emit()
    assert form.name.value() == "Choir" and form.capacity.value_in(1) == 25


def test_a_kind_of_the_pack_is_changed_and_taken_as_in_the_pack_again(page, db):
    before = kind(db, "mothers_class")
    press(choose(page, "mothers_class").change_button)
    form = page.master_detail.form()
    assert form.name.value() == ""
    write(form.meetings, "6")
    write(form.companions, "7")
    save(form)
    assert "cannot be asked for more often" in form._fields["companion_meetings"].line.text()
    write(form.companions, "2")
    save(form)
    assert kind(db, "mothers_class").needs.meetings == 6
    panel = choose(page, "mothers_class")
    assert panel.reset_button.text() == "As in the country pack"
    press(panel.reset_button)
    assert kind(db, "mothers_class") == before and not panel.reset_button.isVisible()


def test_a_kind_that_is_not_offered_stays_with_its_classes(page, db, show):
    made = make_class(db)
    press(choose(page, "mothers_class").change_button)
    form = page.master_detail.form()
    press(form.offered.buttons[1])
    save(form)
    assert kind(db, "mothers_class").hidden
    press(page.new_button)
    offered = page.master_detail.form().kind
    assert "Class for pregnant women" not in [offered.itemText(number) for number in range(offered.count())]
    page.open_detail("change", class_id=made)
    assert page.master_detail.form().kind.value() == "mothers_class"


def test_an_own_kind_with_classes_is_not_removed(page, context, db):
    press(page.master_detail.detail.new_button)
    form = page.master_detail.form()
    write(form.name, "Choir")
    form.target.set_value("everybody")
    save(form)
    with db.read() as session:
        own = services.kinds(session)[-1].code
    make_class(db, kind=own, name="Choir")
    refused = []
    context.on_error(refused.append)
    panel = choose(page, own)
    assert panel.reset_button.text() == "Remove"
    press(panel.reset_button)
    assert "There are classes of this kind." in str(refused[0]) and kind(db, own) is not None
