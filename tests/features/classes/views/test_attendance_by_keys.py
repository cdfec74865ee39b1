"""The attendance of a meeting, typed in from the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.db.history import list_actions
from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import Presence, Visitor
from tests.builders.classes import SET_UP, attend, make_people
from tests.builders.residents import make_resident
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


@pytest.fixture
def meeting(db, melati):
    with db.read() as session:
        return services.list_sessions(session, melati)[0].id


@pytest.fixture
def sheet(show, women, meeting):
    page = show()
    page.open_detail("attendance", session_id=meeting)
    return page.master_detail.form()


def keys(form, text):
    for sign in text:
        named = {"\n": Qt.Key.Key_Return, "x": Qt.Key.Key_Delete}.get(sign)
        if named is not None:
            QTest.keyClick(form.grid, named)
        else:
            QTest.keyClick(form.grid, sign)


def find(form, text):
    QTest.keyClicks(form.find_line.line, text)
    QTest.keyClick(form.find_line.line, Qt.Key.Key_Return)


def stored(db, meeting):
    with db.read() as session:
        return [(str(row.name), row.present, row.companion, row.reason) for row in services.attendance_grid(session, meeting)]


def save(form):
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def said(form):
    return form._general.text()


def test_a_sheet_is_typed_in_with_letters_and_enter_and_saved_as_one_action(sheet, show, db, meeting):
    assert sheet.grid.hasFocus() and sheet.counts.text() == "0 came · 0 absent · 3 not said yet"
    keys(sheet, "p\nc\naa\n")
    assert sheet.save_button.hasFocus() and sheet.counts.text() == "2 came · 1 absent"
    with db.read() as session:
        before = len(list_actions(session, 100))
    QTest.keyClick(sheet.save_button, Qt.Key.Key_Return)
    assert stored(db, meeting) == [
        ("Siti 1", True, None, ""),
        ("Siti 2", True, "husband", ""),
        ("Siti 3", False, None, "ill"),
    ]
    with db.read() as session:
        assert len(list_actions(session, 100)) == before + 1
        assert services.session_row(session, meeting).state == "held"


def test_space_and_signs_that_every_keyboard_has_mark_too(sheet, db, meeting):
    keys(sheet, " \n*\n-\n")
    assert [mark.present for mark in sheet.sheet.marks.values()] == [True, True, False]
    QTest.keyClick(sheet.grid, Qt.Key.Key_Up)
    QTest.keyClick(sheet.grid, Qt.Key.Key_Up)
    keys(sheet, "x")
    assert sheet.counts.text() == "1 came · 1 absent · 1 not said yet"


def test_shift_enter_goes_back_and_arrows_walk(sheet):
    keys(sheet, "\n\n")
    assert sheet.grid.line() == 2
    QTest.keyClick(sheet.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert sheet.grid.line() == 1
    QTest.keyClick(sheet.grid, Qt.Key.Key_Down)
    assert sheet.grid.line() == 2


def test_c_names_one_companion_after_the_other_and_then_none(sheet):
    shown = []
    for _ in range(5):
        keys(sheet, "c")
        shown.append(sheet.sheet.index(0, 3).data())
    assert shown == ["Husband or wife", "Mother or mother-in-law", "Other family", "Somebody else", ""]


def test_another_reason_is_written_in_words_and_enter_goes_on(sheet, db, meeting):
    keys(sheet, "r")
    assert sheet.bar.reason.hasFocus() and sheet.bar.reason_title.text() == "Why Siti 1 did not come"
    QTest.keyClicks(sheet.bar.reason, "wedding of a sister")
    QTest.keyClick(sheet.bar.reason, Qt.Key.Key_Return)
    assert sheet.grid.hasFocus() and sheet.grid.line() == 1
    save(sheet)
    assert stored(db, meeting)[0] == ("Siti 1", False, None, "wedding of a sister")


def test_a_usual_reason_that_is_written_counts_as_the_usual_one(sheet, db, meeting):
    keys(sheet, "r")
    QTest.keyClicks(sheet.bar.reason, "Had to work")
    save(sheet)
    assert stored(db, meeting)[0][3] == "work"


def test_the_mouse_marks_too(sheet):
    cell = sheet.grid.visualRect(sheet.sheet.index(1, 2)).center()
    QTest.mouseClick(sheet.grid.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert sheet.sheet.mark_of(1).present is True
    sheet.bar.companion.set_value("mother")
    sheet.bar.companion.changed.emit()
    assert sheet.sheet.mark_of(1).companion == "mother"
    QTest.mouseClick(sheet.grid.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert sheet.sheet.mark_of(1).present is None


def test_letters_find_somebody_of_the_class_and_enter_says_she_came(sheet):
    QTest.keyClick(sheet.grid, Qt.Key.Key_F3)
    assert sheet.find_line.line.hasFocus()
    find(sheet, "siti 3")
    assert sheet.sheet.mark_of(2).present and sheet.grid.line() == 2 and sheet.said.text() == "Siti 3 came."
    assert sheet.find_line.line.text() == "" and sheet.find_line.line.hasFocus()


def test_the_number_of_a_card_finds_its_owner(show, db, melati, meeting):
    rina = make_resident(db, "Rina", national_id="3507125204950001")
    with db.action(SET_UP) as session:
        services.enrol(session, melati, rina, TODAY, TODAY)
    page = show()
    page.open_detail("attendance", session_id=meeting)
    form = page.master_detail.form()
    QTest.keyClicks(form.grid, "3")
    assert form.find_line.line.hasFocus()
    find(form, "507125204950001")
    assert form.sheet.mark_of(0).present


def test_somebody_of_the_village_who_just_came_is_enrolled_and_marked(sheet, db, melati, meeting):
    make_resident(db, "Wulan Sari")
    keys(sheet, "p")
    find(sheet, "wulan")
    assert [str(row.name) for row in sheet.sheet.rows] == ["Siti 1", "Siti 2", "Siti 3", "Wulan Sari"]
    assert sheet.sheet.mark_of(0).present and sheet.sheet.mark_of(3).present
    save(sheet)
    assert [row[1] for row in stored(db, meeting)] == [True, None, None, True]


def test_somebody_from_outside_is_enrolled_by_name(sheet, db, meeting):
    find(sheet, "Ibu Tini")
    save(sheet)
    assert stored(db, meeting)[3][:2] == ("Ibu Tini", True)


def test_who_comes_to_a_full_class_waits_for_a_place_and_stands_on_the_sheet(show, db, melati, meeting):
    make_people(db, melati, 10)
    make_resident(db, "Wulan Sari")
    page = show()
    page.open_detail("attendance", session_id=meeting)
    form = page.master_detail.form()
    find(form, "wulan")
    assert form.said.text().startswith("The class is full: Wulan Sari is on the waiting list.")
    assert form.sheet.rows[-1].state == "waiting" and form.sheet.mark_of(10).present


def test_the_rest_is_marked_with_one_press(sheet):
    keys(sheet, "p")
    QTest.mouseClick(sheet.absent_button, Qt.MouseButton.LeftButton)
    assert sheet.counts.text() == "1 came · 2 absent" and not sheet.absent_button.isVisible()


def test_a_mark_that_is_taken_back_is_taken_off_the_stored_sheet(show, db, women, meeting):
    attend(db, meeting, women[:2])
    page = show()
    page.open_detail("attendance", session_id=meeting)
    form = page.master_detail.form()
    assert form.grid.line() == 2  # the first of whom nothing is said
    form.grid.go_to(0)
    keys(form, "x")
    save(form)
    assert [row[1] for row in stored(db, meeting)] == [None, True, None]


def test_an_empty_sheet_is_not_saved(sheet, db, meeting):
    save(sheet)
    assert said(sheet) == "Nobody is marked yet. Press P for who came, A for who did not."
    assert [row[1] for row in stored(db, meeting)] == [None, None, None]


def test_a_meeting_to_come_has_no_attendance_yet(show, db, melati, women):
    with db.action(SET_UP) as session:
        later = services.add_session(session, melati, TODAY.replace(day=20))
    page = show()
    page.open_detail("attendance", session_id=later)
    form = page.master_detail.form()
    assert form.said.text() == "This meeting is still to come. Who comes is typed in on its day."
    keys(form, "p")
    save(form)
    assert said(form) == "20/10/2026 is in the future. Choose today or an earlier day."
    assert [row[1] for row in stored(db, later)] == [None, None, None]


def test_half_typed_attendance_is_kept_until_the_sheet_is_opened_again(sheet, show, melati, meeting):
    keys(sheet, "p\nc")
    page = sheet.window()
    page.show_class(melati)
    assert page.unsaved()
    page.open_detail("attendance", session_id=meeting)
    again = page.master_detail.form()
    assert again is not sheet and again.counts.text() == "2 came · 0 absent · 1 not said yet" and again.has_changes


def test_who_is_dead_by_then_is_refused_with_a_sentence_and_nothing_is_stored(sheet, db, meeting):
    keys(sheet, "p\np")
    with db.action(SET_UP) as session:
        services.remove_enrolment(session, sheet.sheet.rows[1].enrolment)
    save(sheet)
    assert said(sheet) == "One of these people is not in the class any more. Open the list again."
    assert [row[1] for row in stored(db, meeting)] == [None, None]


def test_a_class_without_people_asks_for_names(show, db, melati, meeting):
    page = show()
    page.open_detail("attendance", session_id=meeting)
    form = page.master_detail.form()
    assert form.find_line.line.hasFocus() and form.said.text().startswith("Nobody is in this class yet.")


def test_escape_empties_the_search_and_does_not_close_the_sheet(sheet):
    QTest.keyClicks(sheet.find_line.line, "siti")
    QTest.keyClick(sheet.find_line.line, Qt.Key.Key_Escape)
    assert sheet.find_line.line.text() == "" and sheet.isVisible()


def test_visitors_are_found_by_name(show, db, melati, meeting):
    with db.action(SET_UP) as session:
        services.enrol(session, melati, Visitor("Ibu Tini"), TODAY, TODAY)
    page = show()
    page.open_detail("attendance", session_id=meeting)
    form = page.master_detail.form()
    find(form, "tini")
    assert form.sheet.mark_of(0).present and len(form.sheet.rows) == 1


def test_a_sheet_typed_in_again_writes_only_what_is_otherwise_and_keeps_notes(show, db, women, meeting):
    with db.action(SET_UP) as session:
        services.record_attendance(session, meeting, [Presence(one, True, note="brought food") for one in women], TODAY)
    page = show()
    page.open_detail("attendance", session_id=meeting)
    form = page.master_detail.form()
    form.grid.go_to(1)
    keys(form, "a")
    save(form)
    with db.read() as session:
        rows = services.attendance_grid(session, meeting)
        latest = list_actions(session, 1)[0]
    assert [row.present for row in rows] == [True, False, True] and {row.note for row in rows} == {"brought food"}
    page.open_detail("attendance", session_id=meeting)
    save(page.master_detail.form())
    with db.read() as session:
        assert list_actions(session, 1)[0].id == latest.id
