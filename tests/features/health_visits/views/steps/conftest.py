"""Panels of the later steps, shown as the open day shows them."""

from datetime import date

import pytest
from PySide6.QtTest import QTest

from desktop_app.features.health_visits import services
from tests.builders.health_visits import add_person, open_day, weigh
from tests.builders.open_day import follow, read

BORN = date(2026, 8, 3)
"""Two months old on the open day of 5 October 2026."""


@pytest.fixture
def day(db):
    follow(db)
    return open_day(db)


@pytest.fixture
def baby(db, day):
    child = add_person(db, "Siti", BORN, mother="Rina")
    weigh(db, day, child, 5_000, 570)
    return child


@pytest.fixture
def shown(qtbot, context, db, day):
    """Return a function that shows a panel for a child, with the cursor in it."""

    def make(panel_class, child):
        panel = panel_class(context)
        qtbot.addWidget(panel)
        panel.resize(720, 520)
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        panel.set_child(child, read(db, services.open_day_card, day))
        panel.setFocus()
        return panel

    return make


@pytest.fixture
def press():
    """Return a function that presses keys where the cursor is."""

    def keys(panel, *several):
        for key in several:
            target = panel.focusWidget() or panel
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            elif isinstance(key, tuple):
                QTest.keyClick(target, *key)
            else:
                QTest.keyClick(target, key)

    return keys


@pytest.fixture
def notices(context):
    """What was said at the foot of the window: (text, action to undo)."""
    found = []
    context.notified.connect(lambda text, undo: found.append((text, undo)))
    return found
