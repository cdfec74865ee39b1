"""Certificates: why not yet, issuing, printing, withdrawing, and the check of a number."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.features.classes import services
from tests.builders.classes import SET_UP, attend, make_class, make_people, make_sessions
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


def press(made):
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def save(form):
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def states(panel):
    return [panel.model.index(row, 3).data() for row in range(panel.model.rowCount())]


@pytest.fixture
def three(db):
    """A class with three women: the first completed it, the second lacks a companion, the third came twice."""
    class_id = make_class(db)
    women = make_people(db, class_id, 3)
    for number, meeting in enumerate(make_sessions(db, class_id, 4)):
        came = women if number < 2 else women[:2]
        attend(db, meeting, came, with_husband=women[:1] if number == 0 else [])
    return class_id, women


@pytest.fixture
def page(show, three):
    made = show()
    made.show_class(three[0], "people")
    press(made.master_detail.detail.open_tab("people").certificates_button)
    return made


def number_of(db, enrolment):
    with db.read() as session:
        found = services.find_certificate(session, enrolment)
        return found.number if found else None


def test_the_panel_says_who_may_have_one_and_why_the_others_not_yet(page):
    panel = page.master_detail.detail
    assert panel.done.text() == "Have completed the class: 1 of 3."
    assert states(panel) == ["can be issued", "not yet", "not yet"]
    assert panel.about.text() == "Siti 1 has completed the class."
    panel.table.choose(1)
    assert panel.about.text() == "Siti 2 still needs: 1 more meeting with husband or family"
    assert not panel.issue_button.isVisible() and not panel.print_button.isVisible()
    panel.table.choose(2)
    assert panel.about.text() == "Siti 3 still needs: 2 more meetings; 1 more meeting with husband or family"
    assert [panel.model.index(2, column).data() for column in (1, 2)] == ["2 of 4", "0 of 1"]


def test_a_certificate_is_issued_printed_and_withdrawn(page, context, qtbot, db, three):
    _class_id, women = three
    panel = page.master_detail.detail
    press(panel.issue_button)
    number = number_of(db, women[0])
    assert states(panel)[0] == number and panel.about.text() == f"Siti 1: number {number}, issued on 05/10/2026"
    (paper,) = panel.print_button.choices.actions()
    with qtbot.waitSignal(context.page_asked) as asked:
        paper.trigger()
    arguments = asked.args[1]
    assert arguments["register"] == "classes.certificate" and arguments["of_whom"] == "Siti 1"
    assert arguments["subjects"] == (women[0],)
    press(panel.withdraw_button)
    form = page.master_detail.form()
    save(form)
    assert form._fields["reason"].line.text() == "Fill this in: Why."
    QTest.keyClicks(form.reason, "Name written wrong")
    save(form)
    panel = page.master_detail.detail
    assert states(panel)[0] == "withdrawn" and panel.issue_button.isVisible()
    assert panel.about.text() == "Siti 1: withdrawn on 05/10/2026: Name written wrong"


def test_all_that_are_due_are_issued_with_one_press(page, db, three):
    panel = page.master_detail.detail
    assert panel.issue_all_button.text() == "Issue 1 certificate"
    press(panel.issue_all_button)
    assert number_of(db, three[1][0]) is not None and not panel.issue_all_button.isVisible()


def test_back_leads_to_the_people_of_the_class(page):
    press(page.master_detail.detail.back_button)
    assert page.master_detail.detail.tabs.currentIndex() == 1


def test_a_number_is_checked_in_any_writing(show, db, three):
    class_id, women = three
    with db.action(SET_UP) as session:
        number = services.issue_certificate(session, women[0], TODAY)
    page = show()
    press(page.check_button)
    panel = page.master_detail.detail
    typed = number.replace("-", " ").translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    panel.number.setText(typed)
    QTest.keyClick(panel.number, Qt.Key.Key_Return)
    assert panel.verdict.text() == "valid" and panel.number.text() == number
    assert panel.said.text() == "This certificate is genuine: Siti 1, Melati, 05/10/2026."
    press(panel.open_button)
    assert page.master_detail.detail.class_id == class_id


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        (lambda number: number[:-1] + str((int(number[-1]) + 1) % 10), "number not right"),
        (lambda number: number[:-2], "number not right"),
        (lambda _number: "0000-0000-0000-0000", "number not right"),
        (lambda _number: "0000-0000-0000-0195", "not known here"),
    ],
)
def test_a_number_that_is_wrong_is_not_called_valid(show, db, three, change, verdict):
    with db.action(SET_UP) as session:
        number = services.issue_certificate(session, three[1][0], TODAY)
    page = show()
    press(page.check_button)
    panel = page.master_detail.detail
    QTest.keyClicks(panel.number, change(number))
    press(panel.check_button)
    assert panel.verdict.text() == verdict and not panel.open_button.isVisible()


def test_a_withdrawn_certificate_does_not_hold(show, db, three):
    with db.action(SET_UP) as session:
        number = services.issue_certificate(session, three[1][0], TODAY)
    with db.action(SET_UP) as session:
        services.withdraw_certificate(session, services.find_certificate(session, three[1][0]).id, "wrong name", TODAY)
    page = show()
    page.open_with(certificate=number)
    panel = page.master_detail.detail
    assert panel.verdict.text() == "withdrawn" and "does not hold" in panel.said.text()


def test_a_certificate_whose_ground_was_corrected_away_is_shown_with_what_is_missing(show, db, three):
    class_id, women = three
    with db.action(SET_UP) as session:
        number = services.issue_certificate(session, women[0], TODAY)
    with db.action(SET_UP) as session:
        services.forget_attendance(session, services.list_sessions(session, class_id)[0].id, women[0])
    page = show()
    page.open_detail("certificates", class_id=class_id)
    said = page.master_detail.detail.about.text()
    assert said.startswith(f"Siti 1: number {number} holds, but after a correction this is missing: 1 more meeting")
