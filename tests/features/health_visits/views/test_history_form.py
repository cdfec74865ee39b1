"""The book of one child is copied line by line; second weighings, N by curve and early births on the card."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.core.period import Month
from desktop_app.db.history import list_actions
from desktop_app.db.undo import undo
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.services.chosen_letters import letter_of
from desktop_app.features.health_visits.services.reweighing import second_weighings
from desktop_app.features.health_visits.views.child_panel import HealthPanel
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person, open_day, weigh

pytestmark = pytest.mark.gui


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2025, 8, 1))


@pytest.fixture
def shown(qtbot, context, ayu):
    kept = []  # a panel that nobody holds goes away, with its form

    def make():
        panel = HealthPanel(context, ayu)
        kept.append(panel)
        qtbot.addWidget(panel)
        panel.resize(400, 760)
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        return panel

    return make


def enter(typed=""):
    for sign in typed:
        QTest.keyClick(QApplication.focusWidget(), sign)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def words_of(widget):
    return " ".join(found.text() for found in widget.findChildren(QLabel) if not found.isHidden())


def lines(db, ayu):
    with db.read() as session:
        found = services.weighings_of(session, ayu)
    return [(one.measured_on, one.kind, one.weight_g, one.length_height_mm, one.position, one.head_mm) for one in found]


def copy_book(panel):
    panel.overview.copy_button.click()
    return panel.form


def test_lines_are_typed_one_after_the_other_by_date_or_age(shown, db, ayu):
    panel = shown()
    form = copy_book(panel)
    assert form.day.hasFocus()
    for typed in ("12/5/2026", "7,9", "70.2", "44", "Puskesmas"):
        enter(typed)
    assert form.day.hasFocus() and form.day.text() == "" and panel.form is form
    for typed in ("10", "8.3", "", "", ""):
        enter(typed)
    assert lines(db, ayu) == [
        (date(2026, 6, 1), "facility", 8_300, None, None, None),
        (date(2026, 5, 12), "facility", 7_900, 702, "lying", 440),
    ]
    assert [one.weight_g for one in form.model.rows] == [8_300, 7_900]
    form.cancel_button.click()
    assert panel.form is None


def test_a_length_is_turned_by_a_letter_and_weights_from_home_are_told_apart(shown, db, ayu):
    form = copy_book(shown())
    form.where.buttons[1].click()
    form.day.setFocus()
    enter("12/5/2026")
    enter("7.9")
    for sign in "70.9s":
        QTest.keyClick(QApplication.focusWidget(), sign)
    enter()
    enter()
    enter()
    assert lines(db, ayu) == [(date(2026, 5, 12), "home", 7_900, 709, "standing", None)]


def test_a_line_without_any_value_and_one_in_the_future_are_refused(shown, db, ayu):
    form = copy_book(shown())
    enter("12/5/2026")
    form.save_button.click()
    assert "Write at least one value." in words_of(form)
    form.day.setText("30/12/2026")
    form.save_button.click()
    assert "too late" in words_of(form) and lines(db, ayu) == []


def test_a_day_that_has_a_weight_already_is_asked_about_once(shown, db, ayu):
    weigh(db, open_day(db, date(2026, 9, 7)), ayu, 8_900)
    form = copy_book(shown())
    for typed in ("7/9/2026", "8.8", "", "", ""):
        enter(typed)
    assert "8.9 kg is stored for 07/09/2026 already" in words_of(form) and len(lines(db, ayu)) == 1
    form.save_button.click()
    assert {line[1:3] for line in lines(db, ayu)} == {("open_day", 8_900), ("facility", 8_800)}
    for typed in ("7/9/2026", "8.7", "", "", ""):
        enter(typed)
    assert "Store once more to write 8.7 kg in its place" in words_of(form)
    form.save_button.click()
    assert {line[1:3] for line in lines(db, ayu)} == {("open_day", 8_900), ("facility", 8_700)}


def test_an_unusual_value_is_asked_about_once(shown, db, ayu):
    form = copy_book(shown())
    for typed in ("12/5/2026", "14", "", "", ""):
        enter(typed)
    assert "unusual" in words_of(form) and lines(db, ayu) == []
    form.save_button.click()
    assert lines(db, ayu)[0][2] == 14_000


def test_a_second_weighing_is_written_with_its_reason(shown, db, ayu):
    visit = weigh(db, open_day(db), ayu, 9_000)
    panel = shown()
    panel.overview.again_button.click()
    form = panel.form
    assert "First weight: 9.0 kg" in words_of(form) and form.weight.hasFocus()
    enter("9.3")
    assert form.reason.hasFocus()
    form.save_button.click()
    assert panel.form is form and lines(db, ayu)[0][2] == 9_000
    form.reason.set_value("clothes")
    form.save_button.click()
    assert panel.form is None and lines(db, ayu)[0][2] == 9_300
    with db.read() as session:
        assert second_weighings(session, [visit])[visit].first_g == 9_000
    panel.overview.again_button.click()
    assert "First weight: 9.0 kg, then 9.3 kg" in words_of(panel.form)


def test_a_day_written_by_mistake_is_removed_and_one_undo_brings_it_back(shown, db, ayu):
    weigh(db, open_day(db), ayu, 9_000)
    panel = shown()
    panel.overview.remove_day_button.click()
    assert lines(db, ayu) == [] and panel.overview.remove_day_button.isHidden()
    with db.read() as session:
        last = list_actions(session, 1)[0].id
    with db.action(SET_UP) as session:
        undo(session, last)
    assert lines(db, ayu)[0][2] == 9_000 and not panel.overview.remove_day_button.isHidden()


def test_n_by_curve_is_one_press_and_another_takes_it_back(shown, db, ayu):
    weigh(db, open_day(db, date(2026, 8, 3)), ayu, 8_600)
    weigh(db, open_day(db, date(2026, 9, 7)), ayu, 8_900)
    weigh(db, open_day(db), ayu, 9_000)

    def letter():
        with db.read() as session:
            return letter_of(session, ayu, Month(2026, 10)).letter

    panel = shown()
    assert letter() == "T"
    panel.overview.n_button.click()
    assert letter() == "N"
    panel.overview.n_button.click()
    assert letter() == "T"


def test_what_cannot_be_chosen_is_said_at_the_foot(shown, db, ayu, context, qtbot):
    weigh(db, open_day(db), ayu, 9_000)
    panel = shown()
    with qtbot.waitSignal(context.notified) as said:
        panel.overview.n_button.click()
    assert "is B: only N and T" in str(said.args[0])


def test_the_age_from_the_due_date_is_said_until_24_months(shown, db, ayu):
    """34 weeks: six weeks early, due on 12 September 2025; 14 months old, 12 from the due date."""
    acted(db, lambda session: services.record_birth_facts(session, ayu, BirthFacts(2_100, gestation_weeks=34)))
    panel = shown()
    assert "Born 6 weeks before the due date. Counted from the due date: 12 months." in words_of(panel.overview)
    panel.overview.birth_asked.emit()
    form = panel.form
    assert "Counted from the due date: 12 months" in words_of(form)
    form.weeks.setFocus()
    form.weeks.clear()
    QTest.keyClicks(form.weeks, "38")
    assert "Counted from the due date" not in words_of(form)


@pytest.mark.parametrize(
    ("born", "weeks", "words"),
    [
        (date(2026, 9, 20), 32, "Born 8 weeks before the due date, which is 15/11/2026."),
        (date(2024, 9, 20), 32, "Born 8 weeks before the due date. From 24 months on the true age counts."),
        (date(2026, 9, 20), 37, ""),
        (date(2026, 9, 20), None, ""),
        (None, 32, ""),
    ],
)
def test_words_for_an_early_birth(qapp, context, born, weeks, words):
    from desktop_app.core.partial_date import PartialDate
    from desktop_app.features.health_visits.views.child_panel.preterm_words import corrected_age_words

    birth = PartialDate.of(born) if born else PartialDate()
    assert corrected_age_words(birth, weeks, TODAY) == words
