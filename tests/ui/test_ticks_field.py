"""Boxes to tick with long words, from the keyboard and by mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.ui.fields.ticks import TicksField

pytestmark = pytest.mark.gui


@pytest.fixture
def field(qtbot, context):
    made = TicksField([("bee", "Bee"), ("wasp", "Wasp", "stings more than once"), ("ant", "Ant")])
    qtbot.addWidget(made)
    made.resize(240, 200)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_value_stands_in_the_order_of_the_boxes_and_only_people_are_announced(field):
    heard = []
    field.changed.connect(lambda: heard.append(field.value()))
    field.set_value(["ant", "bee", "moth"])
    assert field.value() == ("bee", "ant") and heard == []
    field.boxes["wasp"].click()
    assert heard == [("bee", "wasp", "ant")]


def test_arrows_go_from_box_to_box_and_space_ticks(field):
    field.activateWindow()
    field.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Space):
        QTest.keyClick(field.focusWidget(), key)
    assert field.value() == ("ant",)


def test_a_click_on_the_words_ticks_too(field):
    for text in ("Bee", "stings more than once"):
        found = next(one for one in field.findChildren(QLabel) if one.text() == text)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    assert field.value() == ("bee", "wasp")


def test_another_list_keeps_what_is_ticked_and_offered_still(field):
    field.set_value(["bee", "ant"])
    field.set_choices([("ant", "Ant"), ("moth", "Moth")])
    assert field.value() == ("ant",)


def test_each_box_is_named_by_question_and_answer(field):
    field.setAccessibleName("Insect")
    assert field.boxes["wasp"].accessibleName() == "Insect · Wasp"
