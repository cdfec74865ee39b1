"""The tab "Referrals" on a card, and the form that refers."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from desktop_app.db.settings import put_setting
from desktop_app.features.referrals import services
from desktop_app.features.referrals.rules.referring import ReplyEntry
from desktop_app.features.referrals.views.panel import ReferralsPanel
from desktop_app.features.referrals.views.referral_form import ReferralForm
from tests.builders.health_visits import acted, add_person
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2025, 12, 1))


@pytest.fixture
def form(qtbot, context):
    def make(resident, *rest, **more):
        made = ReferralForm(context, resident, TODAY, *rest, **more)
        qtbot.addWidget(made)
        made.resize(470, 700)
        made.show()
        return made

    return make


@pytest.fixture
def panel(qtbot, context, ayu):
    made = ReferralsPanel(context, ayu)
    qtbot.addWidget(made)
    made.resize(470, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def words(widget):
    QApplication.processEvents()
    return [part.text() for part in widget.findChildren(QLabel) if part.isVisible()]


def press(widget, name):
    QApplication.processEvents()
    buttons = [*widget.findChildren(QPushButton), *widget.findChildren(QToolButton)]
    next(one for one in buttons if name in (one.text(), one.accessibleName()) and one.isVisible()).click()


def test_the_form_opens_with_what_growth_and_danger_signs_ask_for(form, ayu):
    made = form(ayu, ["2T", "wfl.low", "oedema"], "6.4 kg")
    assert made.reasons.value() == ("oedema", "not_gaining_twice", "thin")
    assert made.findings.value() == "6.4 kg"


def test_a_child_is_offered_children_s_reasons_and_every_other_one_behind_a_press(form, ayu):
    made = form(ayu, ["thin"])
    assert "blood_pressure" not in made.reasons.boxes
    press(made, "More reasons")
    assert "blood_pressure" in made.reasons.boxes and made.reasons.value() == ("thin",)


def test_the_health_centre_of_the_post_stands_there_unless_the_place_is_another(db, form, ayu):
    acted(db, lambda s: put_setting(s, "post.health_centre", "Puskesmas Wonosari"))
    made = form(ayu, ["thin"])
    assert made.target_name.value() == "Puskesmas Wonosari"
    made.target.set_value("hospital")
    made.target.changed.emit()
    assert made.target_name.value() == ""


def test_a_form_without_a_reason_says_so_at_the_reasons(form, ayu):
    made = form(ayu)
    assert not made.submit()
    assert "Choose at least one reason." in words(made)


def test_what_was_stored_is_told_to_who_opened_the_form(db, form, ayu):
    made = form(ayu, ["thin"])
    assert made.submit()
    with db.read() as session:
        assert services.referral(session, made.referral).resident == ayu


def test_the_card_refers_corrects_answers_and_takes_back(panel, db, ayu):
    assert "Was never referred." in words(panel)
    press(panel, "Refer to a health worker")
    panel.form.reasons.set_value(["thin"])
    assert panel.form.submit()
    assert "No result yet" in words(panel) and "Too thin" in words(panel)
    press(panel, "Correct this referral")
    panel.form.findings.set_value("6.4 kg")
    assert panel.form.submit()
    assert "6.4 kg" in words(panel)
    press(panel, "Write result")
    panel.form.went.buttons[0].click()
    assert panel.form.submit()
    assert "Done" in words(panel)
    press(panel, "Take the result back")
    assert "No result yet" in words(panel)
    press(panel, "Remove this referral")
    assert "Was never referred." in words(panel)


def test_a_form_on_the_card_can_be_left_without_saving(panel):
    press(panel, "Refer to a health worker")
    panel.form.cancel_button.click()
    assert panel.form is None and "Was never referred." in words(panel)


def test_the_card_follows_what_is_written_on_the_page(panel, db, ayu):
    key = acted(db, lambda s: services.refer(s, ayu, TODAY, ["thin"], "midwife", "", "Siti", "", TODAY))
    assert "Midwife · referred by Siti" in words(panel)
    acted(db, lambda s: services.reply(s, key, ReplyEntry(False, TODAY, "was away", closes=False), TODAY))
    assert "Did not go · Result of 05/10/2026: was away" in words(panel)
