"""The midwife's entries lock themselves when nobody is at the laptop."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop_app.db.vault import IDLE_SECONDS
from tests.builders.midwife import give_midwife_key

pytestmark = pytest.mark.gui


@pytest.fixture
def clock(db):
    now = [0.0]
    db.vault._clock = lambda: now[0]
    return now


@pytest.fixture
def field(qtbot, context):
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_keys_and_mouse_keep_it_open_and_five_quiet_minutes_lock_it(context, db, clock, field, qtbot):
    give_midwife_key(db, is_open=True)
    told = []
    context.midwife.changed.connect(lambda: told.append(context.midwife.is_open))
    clock[0] = IDLE_SECONDS - 1
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    clock[0] = 2 * IDLE_SECONDS - 2
    context.midwife.look()
    assert context.midwife.is_open
    QTest.mouseClick(field.windowHandle(), Qt.MouseButton.LeftButton, pos=field.rect().center())
    clock[0] = 3 * IDLE_SECONDS - 3
    context.midwife.look()
    assert context.midwife.is_open
    clock[0] = 3 * IDLE_SECONDS - 2
    context.midwife.look()
    assert not context.midwife.is_open and told == [False]


def test_it_looks_by_itself(context, db, clock, field, qtbot):
    context.midwife._timer.setInterval(1)
    give_midwife_key(db, is_open=True)
    with qtbot.waitSignal(context.midwife.changed):
        clock[0] = IDLE_SECONDS
    assert not context.midwife._timer.isActive()


def test_while_it_is_locked_no_key_is_listened_to(context, db, clock, field):
    give_midwife_key(db)
    clock[0] = 100
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert db.vault._used == 0 and field.text() == "a"


def test_a_post_that_is_closed_is_locked(context, db):
    give_midwife_key(db, is_open=True)
    db.close()
    assert not db.vault.is_open
