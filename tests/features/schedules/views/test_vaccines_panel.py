"""The tab "Vaccines" on a resident's card."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

from desktop_app.core.language import CODES, language
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.undo import undo
from desktop_app.features.schedules import services
from desktop_app.features.schedules.views.vaccines_panel import VaccinesPanel
from desktop_app.ui.theme import apply_theme
from tests.builders.health_visits import SET_UP
from tests.features.schedules.services.village import TODAY, child, follow, give

pytestmark = pytest.mark.gui
BORN = date(2026, 5, 20)
"""Four months old on the day of the tests."""


@pytest.fixture
def ayu(db):
    follow(db)
    return child(db, "Ayu", BORN)


@pytest.fixture
def shown(qtbot, context, ayu):
    def make(resident=ayu):
        panel = VaccinesPanel(context, resident)
        qtbot.addWidget(panel)
        panel.resize(430, 900)
        panel.show()
        qtbot.waitExposed(panel)
        return panel

    return make


def press(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def words_of(widget):
    return " ".join(found.text() for found in widget.findChildren(QLabel) if not found.isHidden())


def button_of(panel, code, month=None):
    return next(made for made in panel.card.buttons if (made.dose.code, made.dose.campaign_month) == (code, month))


def tool(box, name):
    return next(made for made in box.findChildren(QToolButton) if made.accessibleName().startswith(name))


def states(panel):
    """Return what stands on the second line of each dose of the first months."""
    return {made.dose.code: made.text().splitlines()[1] for made in panel.card.buttons if made.dose.campaign_month is None}


def given(db, resident, code):
    with db.read() as session:
        return services.services_by_code(session, [resident]).get(resident, {}).get(code, [])


def test_every_dose_says_its_date_or_its_status(db, shown, ayu):
    give(db, ayu, "HB0", BORN)
    give(db, ayu, "OPV1", date(2026, 6, 10))
    panel = shown()
    found = states(panel)
    assert (found["HB0"], found["OPV1"]) == ("20/05/2026", "10/06/2026")
    assert found["BCG"] == "still allowed" and found["OPV3"] == "must wait" and found["MR1"] == "not yet"
    assert panel.card.summary.text().startswith("May be given: ") and "BCG" in panel.card.summary.text()


def test_the_card_shows_the_status_on_any_date(shown):
    panel = shown()
    assert states(panel)["MR1"] == "not yet"
    panel.card.on.setText("25/02/2027")
    panel.card.on.editingFinished.emit()
    assert states(panel)["MR1"] == "due now"
    panel.card.on.setText("25/11/2027")
    panel.card.on.editingFinished.emit()
    assert states(panel)["MR1"] == "catch up" and states(panel)["RV1"] == "too late"


def test_a_dose_is_written_down_with_two_presses_and_taken_back(shown, db, ayu, context, qtbot):
    panel = shown()
    press(button_of(panel, "BCG"))
    press(panel.card.box.ways["here"])
    panel.form.given_by.set_value("Bidan Ratna")
    press(panel.form.save_button)
    assert panel.form is None
    (dose,) = given(db, ayu, "BCG")
    assert (dose.given.exact, dose.where, dose.given_by) == (TODAY, "here", "Bidan Ratna")
    assert states(panel)["BCG"] == "05/10/2026" and "Given here · Bidan Ratna" in words_of(panel.card.box)
    with qtbot.waitSignal(context.notified) as notice:
        press(tool(panel.card.box, "Remove BCG"))
    assert given(db, ayu, "BCG") == [] and states(panel)["BCG"] == "still allowed"
    with db.action(SET_UP) as session:
        undo(session, notice.args[1])
    assert len(given(db, ayu, "BCG")) == 1


def test_the_next_dose_of_that_day_offers_who_gave_the_last_one(shown, db, ayu):
    give(db, ayu, "BCG", TODAY, where="here", given_by="Bidan Ratna")
    panel = shown()
    press(button_of(panel, "OPV1"))
    press(panel.card.box.ways["here"])
    assert panel.form.given_by.value() == "Bidan Ratna"


def test_a_refusal_is_written_with_its_reason_and_the_dose_stays_due(shown, db, ayu):
    panel = shown()
    press(button_of(panel, "BCG"))
    press(panel.card.box.ways["refused"])
    panel.form.note.set_value("father is away")
    press(panel.form.save_button)
    (dose,) = given(db, ayu, "BCG")
    assert dose.refused and dose.note == "father is away"
    assert states(panel)["BCG"] == "refused" and "father is away" in words_of(panel.card.box)
    assert "BCG" in panel.card.summary.text()


def test_what_was_seen_on_the_card_may_have_a_month_only(shown, db, ayu):
    panel = shown()
    press(button_of(panel, "OPV1"))
    press(panel.card.box.ways["seen_on_card"])
    assert panel.form.given.value() in (None, PartialDate())
    panel.form.given.set_value(PartialDate(2026, 6))
    press(panel.form.save_button)
    (dose,) = given(db, ayu, "OPV1")
    assert (dose.where, dose.given) == ("seen_on_card", PartialDate(2026, 6))


def test_a_dose_too_soon_is_asked_once_kept_and_marked(shown, db, ayu):
    give(db, ayu, "DPTHB1", date(2026, 9, 25))
    panel = shown()
    press(button_of(panel, "DPTHB2"))
    press(panel.card.box.ways["here"])
    press(panel.form.save_button)
    assert panel.form is not None and "save once more" in words_of(panel.form)
    assert given(db, ayu, "DPTHB2") == []
    press(panel.form.save_button)
    assert panel.form is None and len(given(db, ayu, "DPTHB2")) == 1
    made = button_of(panel, "DPTHB2")
    assert made.text().startswith("2 !") and made.property("dose") == "warn"
    assert "Given too soon" in words_of(panel.card.box)


def test_a_combined_vaccine_stands_at_each_dose_that_it_contains(db, qtbot, shown):
    follow(db, "generic")
    budi = child(db, "Budi", BORN)
    give(db, budi, "HEXA1", date(2026, 7, 15))
    panel = shown(budi)
    assert (states(panel)["DPTHB1"], states(panel)["IPV1"]) == ("15/07/2026", "15/07/2026")
    press(button_of(panel, "IPV1"))
    assert "Contained in" in words_of(panel.card.box)


def test_what_is_recorded_is_corrected_in_place(shown, db, ayu):
    give(db, ayu, "OPV1", date(2026, 6, 10), where="told")
    panel = shown()
    press(button_of(panel, "OPV1"))
    press(tool(panel.card.box, "Correct"))
    assert not panel.form.code.isEnabled() and panel.form.where.value() == "told"
    panel.form.where.set_value("seen_on_card")
    panel.form.given.set_value(PartialDate(2026, 6, 11))
    press(panel.form.save_button)
    (dose,) = given(db, ayu, "OPV1")
    assert (dose.where, dose.given.exact) == ("seen_on_card", date(2026, 6, 11))


def test_the_midwife_confirms_what_the_family_told(shown, db, ayu):
    give(db, ayu, "HB0", BORN, where="told")
    give(db, ayu, "OPV1", date(2026, 6, 10), where="seen_on_card")
    panel = shown()
    assert panel.card.confirm_button.text() == "2 not confirmed by a health worker yet"
    press(panel.card.confirm_button)
    press(panel.form.save_button)
    assert "Fill this in" in words_of(panel.form)
    panel.form.by.set_value("Bidan Ratna")
    first = given(db, ayu, "HB0")[0].id
    panel.form.ticks[first].setChecked(False)
    press(panel.form.save_button)
    assert given(db, ayu, "OPV1")[0].confirmed_by == "Bidan Ratna" and not given(db, ayu, "HB0")[0].confirmed_by
    press(button_of(panel, "OPV1"))
    assert "Confirmed by Bidan Ratna on 05/10/2026" in words_of(panel.card.box)


def test_what_was_given_on_the_card_of_a_past_day_gets_that_date(shown, db, ayu):
    panel = shown()
    panel.card.on.setText("01/09/2026")
    panel.card.on.editingFinished.emit()
    press(button_of(panel, "BCG"))
    press(panel.card.box.ways["here"])
    assert panel.form.given.value() == PartialDate(2026, 9, 1)


def test_campaigns_stand_by_their_months_and_a_missed_one_is_not_called_too_late(db, shown):
    red = child(db, "Dewi", date(2024, 10, 1))
    give(db, red, "VITA_RED", date(2026, 2, 14))
    panel = shown(red)
    assert button_of(panel, "VITA_RED", Month(2026, 2)).text() == "Feb 2026\n14/02/2026"
    assert "too late" not in {made.text().splitlines()[1] for made in panel.card.buttons if made.dose.campaign_month}


def test_a_dose_that_is_too_late_can_still_be_written_down(db, shown):
    """fhircore#1511: an overdue form could no longer be filled."""
    old = child(db, "Old", date(2024, 10, 1))
    panel = shown(old)
    assert states(panel)["RV1"] == "too late"
    press(button_of(panel, "RV1"))
    press(panel.card.box.ways["seen_on_card"])
    panel.form.given.set_value(PartialDate(2024, 12, 10))
    press(panel.form.save_button)
    assert [dose.given for dose in given(db, old, "RV1")] == [PartialDate(2024, 12, 10)]
    assert states(panel)["RV1"] == "10/12/2024"


def test_a_late_dose_says_when_it_was_best_and_until_when_it_is_allowed(shown):
    """cht-core#5776: the window and the due date were not told apart."""
    panel = shown()
    press(button_of(panel, "PCV1"))
    assert "It was best by 19/08/2026. Still allowed until 19/05/2027." in words_of(panel.card.box)


def test_the_card_says_how_far_the_child_is_with_the_basic_set(db, shown, ayu):
    give(db, ayu, "HB0", BORN)
    assert "Complete basic immunization: 16 to go until 19/05/2027" in words_of(shown().card)
    grown = child(db, "Grown", date(1990, 1, 1))
    assert "Complete basic immunization" not in words_of(shown(grown).card)


def test_without_a_birth_date_the_card_says_what_is_missing(db, shown):
    nobody = child(db, "Nobody knows", PartialDate())
    panel = shown(nobody)
    assert "date of birth is not known" in panel.card.summary.text()


def test_a_dose_that_no_schedule_asks_for_stands_on_the_card_too(db, shown, ayu):
    give(db, ayu, "ORS", date(2026, 9, 1))
    panel = shown()
    press(button_of(panel, "ORS"))
    assert "Given elsewhere" in words_of(panel.card.box)


def test_the_card_leads_to_its_paper(shown, ayu, context, qtbot):
    panel = shown()
    with qtbot.waitSignal(context.page_asked) as asked:
        press(panel.card.print_button)
    assert asked.args == ["registers", {"register": "schedules.vaccination_card", "subjects": (ayu,), "of_whom": "Ayu"}]


def test_on_a_card_that_is_left_open_over_night_a_dose_is_given_on_the_new_day(shown, context):
    days = [TODAY]
    context.today = lambda: days[-1]
    panel = shown()
    days.append(date(2026, 10, 6))
    panel.card.on.catch_up()
    press(button_of(panel, "PCV1"))
    press(panel.card.box.ways["here"])
    assert panel.form.given.value() == PartialDate(2026, 10, 6)


def test_cancel_leaves_the_card_as_it_was(shown, db, ayu):
    panel = shown()
    press(panel.card.add_button)
    press(panel.form.cancel_button)
    assert panel.form is None and states(panel)["BCG"] == "still allowed"


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_wider_than_the_tab_in_any_language(qapp, db, context, qtbot, shown, ayu, code):
    apply_theme(qapp, language=language(code))
    give(db, ayu, "OPV1", date(2026, 6, 10), where="told", given_by="Bidan Ratna Kusumawardhani", lot="AB-12345")
    panel = shown()
    press(button_of(panel, "OPV1"))
    press(button_of(panel, "BCG"))
    qtbot.wait(20)
    inside = panel._area.viewport().width()
    assert panel.card.minimumSizeHint().width() <= inside
    apply_theme(qapp, language=language("en"))
