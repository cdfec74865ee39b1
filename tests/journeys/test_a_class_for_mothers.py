"""A class for twelve women through the whole window: begun, planned, four meetings, tests before and after, certificates."""

from datetime import date

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop_app.core.check_digits import plain_digits
from desktop_app.core.text import Text
from desktop_app.db.check import check
from desktop_app.db.settings import put_setting
from desktop_app.features.classes import services
from desktop_app.features.classes.rules.numbers import is_well_formed
from tests.builders.residents import make_resident
from tests.journeys.conftest import ENTER

pytestmark = pytest.mark.gui
CTRL = Qt.KeyboardModifier.ControlModifier
WOMEN = (
    *("Siti Aminah", "Dewi Lestari", "Rina Wati", "Murni", "Halimah", "Ningsih"),
    *("Wulan Sari", "Yuli Astuti", "Endang", "Kartini", "Lastri", "Puji Rahayu"),
)


@pytest.fixture
def women(db):
    """Twelve women of an Indonesian post, whose class asks for four meetings, once with husband or family."""
    with db.action(Text("Tests", "Set up")) as session:
        put_setting(session, "post.pack", "indonesia")
    return [make_resident(db, name) for name in WOMEN]


def write(field, text):
    field.clear()
    field.insert(text)
    field.editingFinished.emit()


def begin(volunteer, page):
    """Enter the class with the form, from the kind's own values, and plan its four meetings."""
    volunteer.clicks(page.new_button)
    form = page.master_detail.form()
    form.kind.set_value("mothers_class")
    form.kind.changed.emit()
    write(form.capacity, "12")
    write(form.first, "1/9/2026")
    write(form.last, "31/12/2026")
    volunteer.presses(Qt.Key.Key_S, CTRL)
    volunteer.clicks(page.master_detail.detail.open_tab("sessions").first_button)
    plan = page.master_detail.form()
    write(plan.first, "8/9/2026")
    write(plan.count, "4")
    volunteer.presses(Qt.Key.Key_S, CTRL)


def enrol_all(volunteer, page):
    card = page.master_detail.detail
    card.tabs.setCurrentIndex(1)
    tab = card.open_tab("people")
    volunteer.waits(tab.first_button.isVisible)
    volunteer.clicks(tab.first_button)
    panel = page.master_detail.detail
    write(panel.since, "8/9/2026")
    panel.find_line.line.setFocus()
    for name in WOMEN:
        volunteer.types(name[:5].lower(), ENTER)
    volunteer.types("", ENTER, ENTER)


def attend(volunteer, page, meeting, marks):
    """Type the sheet of one meeting: one mark a line, p came, c came with husband, aa absent and ill."""
    page.open_detail("attendance", session_id=meeting)
    page.master_detail.form().grid.setFocus()
    for mark in marks:
        volunteer.types(mark, ENTER)
    volunteer.presses(ENTER)


def type_scores(volunteer, page, class_id, points):
    page.show_class(class_id, "tests")
    tab = page.master_detail.detail.open_tab("tests")
    tab.grid.setFocus()
    for value in points:
        for sign in value:
            volunteer.types(sign)
        editor = next((one for one in tab.grid.findChildren(QLineEdit) if one.isVisible()), None)
        assert editor is not None
        volunteer.presses(ENTER)
    return tab


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return words


def test_twelve_women_four_meetings_tests_and_certificates(volunteer, context, db, women, tmp_path):
    page = volunteer.goes_to("classes")
    begin(volunteer, page)
    enrol_all(volunteer, page)
    with db.read() as session:
        (row,) = services.list_classes(session, context.today())
        meetings = services.list_sessions(session, row.id)
    assert (row.enrolled, row.waiting) == (12, 0)
    assert [one.held_on for one in meetings] == [date(2026, 9, 8), date(2026, 9, 15), date(2026, 9, 22), date(2026, 9, 29)]

    attend(volunteer, page, meetings[0].id, ["c"] * 11 + ["p"])
    attend(volunteer, page, meetings[1].id, ["p"] * 12)
    attend(volunteer, page, meetings[2].id, ["p"] * 10 + ["aa", "p"])
    attend(volunteer, page, meetings[3].id, ["p"] * 12)
    tab = type_scores(volunteer, page, row.id, ["40"] * 12 + ["80"] * 11 + ["30"])
    assert [made.text() for made in tab.numbers.values()] == ["Mean before: 40%", "Mean after: 76%", "Improved: 11 of 12"]

    page.show_class(row.id, "people")
    people = page.master_detail.detail.open_tab("people")
    volunteer.waits(people.certificates_button.isVisible)
    volunteer.clicks(people.certificates_button)
    panel = page.master_detail.detail
    assert panel.done.text() == "Have completed the class: 10 of 12."
    volunteer.clicks(panel.issue_all_button)
    with db.read() as session:
        done = [line for line in services.completion(session, row.id).rows if line.is_complete]
        numbers = [services.find_certificate(session, line.enrolment).number for line in done]
        assert len(set(numbers)) == 10 and all(is_well_formed(plain_digits(number)) for number in numbers)
        assert check(session.connection()) == []

    (paper,) = panel.print_button.choices.actions()
    paper.trigger()
    registers = volunteer.workspace.built["registers"]
    volunteer.waits(lambda: registers.shown is not None)
    target = tmp_path / "certificate.pdf"
    registers.output.save_to(str(target))
    volunteer.waits(lambda: volunteer.reads_notice().startswith("Saved"))
    printed = text_of(target)
    assert any(number in printed for number in numbers) and any(name in printed for name in WOMEN)
