"""The tab "Health" on a resident's card."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.views.child_panel import HealthPanel
from tests.builders.health_visits import add_person, open_day, weigh

pytestmark = pytest.mark.gui


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2025, 8, 1))


@pytest.fixture
def shown(qtbot, context, ayu):
    def make():
        panel = HealthPanel(context, ayu)
        qtbot.addWidget(panel)
        panel.resize(380, 700)
        panel.show()
        qtbot.waitExposed(panel)
        return panel

    return make


def save(form):
    QTest.mouseClick(form.save_button, Qt.MouseButton.LeftButton)


def words_of(widget):
    return " ".join(found.text() for found in widget.findChildren(QLabel) if not found.isHidden())


def test_a_value_is_corrected_with_a_reason_and_its_history_stays(shown, db, ayu):
    visit = weigh(db, open_day(db), ayu, 9_400, 754)
    panel = shown()
    panel.overview.correct_button.click()
    panel.form.values["weight_g"].setText("9.2")
    panel.form.reason.set_value("shoes on")
    save(panel.form)
    assert panel.form is None
    with db.read() as session:
        assert services.weighings_of(session, ayu)[0].weight_g == 9_200
        assert "Reason: shoes on" in str(services.corrections(session, visit)[0].label)
    panel.overview.correct_button.click()
    assert "9.4 kg → 9.2 kg" in words_of(panel.form) and "siti" in words_of(panel.form)


def test_an_impossible_correction_is_refused_beside_the_field(shown, db, ayu):
    weigh(db, open_day(db), ayu, 9_400)
    panel = shown()
    panel.overview.correct_button.click()
    panel.form.values["weight_g"].setText("94")
    save(panel.form)
    assert "Weight 94.0 kg is not possible. Check the scale." in words_of(panel.form)
    with db.read() as session:
        assert services.weighings_of(session, ayu)[0].weight_g == 9_400


def test_an_unusual_correction_is_asked_once(shown, db, ayu):
    weigh(db, open_day(db), ayu, 9_400)
    panel = shown()
    panel.overview.correct_button.click()
    panel.form.values["weight_g"].setText("19.4")
    save(panel.form)
    assert "unusual at this age" in words_of(panel.form)
    save(panel.form)
    with db.read() as session:
        assert services.weighings_of(session, ayu)[0].weight_g == 19_400


def test_feeding_is_chosen_month_by_month(shown, db, ayu):
    panel = shown()
    field = panel.overview.feeding[3]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    field.activated.emit(field.currentIndex())
    with db.read() as session:
        assert services.feeding_by_month(session, [ayu]) == {ayu: {3: "yes"}}


def test_birth_details_are_written_and_shown(shown, db, ayu):
    panel = shown()
    panel._describe_birth()
    panel.form.weight.setText("32")
    save(panel.form)
    assert "Weight 32.0 kg at birth is not possible. Check the card." in words_of(panel.form)
    panel.form.weight.setText("3,2")
    panel.form.weeks.setText("39")
    save(panel.form)
    with db.read() as session:
        assert services.birth_details(session, [ayu]) == {ayu: BirthFacts(3_200, None, None, 39, None)}
    assert "3.2 kg · 39 weeks of pregnancy" in words_of(panel.overview)


def test_swollen_feet_and_the_measurer_are_written_on_the_card(shown, db, ayu):
    weigh(db, open_day(db), ayu, 9_400)
    panel = shown()
    panel.overview.correct_button.click()
    panel.form.oedema.set_value(True)
    panel.form.measured_by.set_value("Dewi")
    save(panel.form)
    with db.read() as session:
        found = services.weighings_of(session, ayu)[0]
    assert (found.oedema, found.measured_by, found.weight_g) == (True, "Dewi", 9_400)
