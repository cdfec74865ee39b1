"""The tab "Vaccines" on a resident's card."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.features.schedules import services
from desktop_app.features.schedules.views.vaccines_panel import VaccinesPanel
from tests.builders.health_visits import TODAY, add_person

pytestmark = pytest.mark.gui


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2025, 8, 1))


@pytest.fixture
def shown(qtbot, context, ayu):
    def make():
        panel = VaccinesPanel(context, ayu)
        qtbot.addWidget(panel)
        panel.resize(420, 700)
        panel.show()
        qtbot.waitExposed(panel)
        return panel

    return make


def save(form):
    QTest.mouseClick(form.save_button, Qt.MouseButton.LeftButton)


def words_of(widget):
    return " ".join(found.text() for found in widget.findChildren(QLabel) if not found.isHidden())


def test_a_dose_is_written_down_and_taken_back(shown, db, ayu, context, qtbot):
    panel = shown()
    panel.card.add_button.click()
    panel.form.code.set_value("BCG")
    panel.form.where.set_value("here")
    save(panel.form)
    assert panel.form is None
    with db.read() as session:
        (given,) = services.services_by_code(session, [ayu])[ayu]["BCG"]
    assert given.given.exact == TODAY
    panel.card.open_dose("BCG")
    assert "Given here" in words_of(panel.card.box)
    with qtbot.waitSignal(context.notified):
        panel.remove(panel.card.box.dose, given)
    with db.read() as session:
        assert services.services_by_code(session, [ayu]) == {}
