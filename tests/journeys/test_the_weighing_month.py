"""The weighing month through the whole window: the old register is typed in, children are weighed, figures and papers follow."""

from datetime import date

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.core.period import Month
from desktop_app.db.check import check
from desktop_app.features.health_visits.services.growth_results import letters_of_month
from desktop_app.residents.views.resident_view import ResidentView
from tests.builders.health_visits import TODAY, add_person
from tests.journeys.conftest import ENTER

pytestmark = pytest.mark.gui
DAY, MONTH, PAPER_REGISTER = 0, 1, 3
SEPTEMBER, DECEMBER = 8, 11
OLD = {"Ayu": "9", "Budi": "11", "Citra": "10"}
LAST_MONTH = {"Ayu": "10,8", "Budi": "13"}


@pytest.fixture
def children(db):
    """Three children of two years, and one whom nobody has weighed yet."""
    born = {"Ayu": date(2024, 6, 1), "Budi": date(2023, 12, 9), "Citra": date(2024, 2, 20), "Dewi": date(2026, 8, 15)}
    return {name: add_person(db, name, day, "M" if name == "Budi" else "F", mother="Rina") for name, day in born.items()}


def goes_to_cell(view, row, column):
    """Click on a cell of the paper register."""
    index = view.model.index(row, column)
    view.grid.scrollTo(index)
    QTest.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=view.grid.visualRect(index).center())


def copies_month(volunteer, view, children, month, day, weights):
    """Type the day of a month into the first line, then the weights below it."""
    goes_to_cell(view, 0, month)
    volunteer.types(day, ENTER)
    for name, weight in weights.items():
        goes_to_cell(view, view.model.line_of(children[name]), month)
        volunteer.types(weight, ENTER)


def weighs(volunteer, name, weight):
    """Take a child by two letters of its name and type its weight; the cursor then waits at the length."""
    volunteer.types(name[:2].lower(), ENTER)
    volunteer.types(weight, ENTER)


def letters(db, children):
    """Return name -> letter of this month."""
    with db.read() as session:
        found = letters_of_month(session, Month.of(TODAY))
    return {name: found[child].letter for name, child in children.items() if child in found}


def numbers(visits):
    tiles = visits.month_view.figures.tiles.tiles
    return {code: tiles[code].number.text() for code in ("S", "D", "N", "T", "O", "B")}


def prints(volunteer, context, target, **asked):
    """Show a paper on the page Registers, save it, and return its words."""
    context.open_page("registers", month=Month.of(TODAY), **asked)
    registers = volunteer.workspace.built["registers"]
    volunteer.waits(lambda: registers.shown is not None and registers.shown.register_id == asked["register"])
    volunteer.waits(lambda: context.tasks.is_idle())
    registers.output.save_to(str(target))
    volunteer.waits(target.exists)
    volunteer.waits(lambda: context.tasks.is_idle())
    document = pypdfium2.PdfDocument(target)
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return words


@pytest.fixture
def register_typed_in(volunteer, children):
    """The page of health visits after last December and this September were copied from the paper register."""
    visits = volunteer.goes_to("health_visits")
    volunteer.clicks(visits.modes.buttons[PAPER_REGISTER])
    view = visits.past_view
    assert view.model.year == 2025
    copies_month(volunteer, view, children, DECEMBER, "8", OLD)
    volunteer.clicks(view.bar.after_button)
    copies_month(volunteer, view, children, SEPTEMBER, "7", LAST_MONTH)
    return visits


def test_the_old_register_is_typed_in_and_the_month_is_counted(register_typed_in, volunteer, context, db, children, tmp_path):
    visits = register_typed_in
    volunteer.clicks(visits.modes.buttons[DAY])
    volunteer.clicks(visits.start_button)
    weighs(volunteer, "Ayu", "10.7")
    volunteer.presses(Qt.Key.Key_Escape)
    assert letters(db, children) == {"Ayu": "T"}

    volunteer.types("ay", ENTER)
    volunteer.presses(ENTER, Qt.KeyboardModifier.ShiftModifier)
    volunteer.types("11.2", ENTER)
    volunteer.presses(Qt.Key.Key_Escape)
    weighs(volunteer, "Budi", "13,1")
    volunteer.presses(Qt.Key.Key_F4)
    assert letters(db, children) == {"Ayu": "N", "Budi": "N"}
    volunteer.presses(Qt.Key.Key_F4)
    volunteer.presses(Qt.Key.Key_Escape)
    for name, weight in (("Citra", "11.9"), ("Dewi", "4.2")):
        weighs(volunteer, name, weight)
        volunteer.presses(Qt.Key.Key_Escape)
    assert letters(db, children) == {"Ayu": "N", "Budi": "T", "Citra": "O", "Dewi": "B"}

    volunteer.clicks(visits.modes.buttons[MONTH])
    assert numbers(visits) == {"S": "4", "D": "4", "N": "1", "T": "1", "O": "1", "B": "1"}
    figures = visits.month_view.figures
    volunteer.clicks(figures.tiles.tiles["T"])
    assert [line.person.name for line in figures.people.model.rows] == ["Budi"]
    volunteer.presses(ENTER)
    card = volunteer.workspace.built["residents"].findChild(ResidentView)
    assert card.card.row.name == "Budi"
    card.panel("health_visits.growth")
    volunteer.waits(lambda: context.tasks.is_idle())

    words = prints(volunteer, context, tmp_path / "list.pdf", register="health_visits.weighing_list")
    assert all(part in words for part in (*children, "11.2", "13.1", "11.9", "4.2"))
    words = prints(volunteer, context, tmp_path / "skdn.pdf", register="health_visits.skdn")
    assert "October 2026" in words
    asked = {"subjects": (children["Budi"],), "of_whom": "Budi"}
    words = prints(volunteer, context, tmp_path / "card.pdf", register="health_visits.growth_card", **asked)
    assert "Budi" in words
    with db.read() as session:
        assert check(session.connection()) == []


def test_without_the_old_register_every_first_letter_is_b(volunteer, db, children):
    visits = volunteer.goes_to("health_visits")
    volunteer.clicks(visits.start_button)
    for name, weight in (("Ayu", "11.2"), ("Budi", "13.1")):
        weighs(volunteer, name, weight)
        volunteer.presses(Qt.Key.Key_Escape)
    assert letters(db, children) == {"Ayu": "B", "Budi": "B"}


def test_a_weight_corrected_in_the_old_register_changes_this_months_letter(register_typed_in, volunteer, db, children):
    visits = register_typed_in
    volunteer.clicks(visits.modes.buttons[DAY])
    volunteer.clicks(visits.start_button)
    weighs(volunteer, "Ayu", "11.2")
    volunteer.presses(Qt.Key.Key_Escape)
    assert letters(db, children) == {"Ayu": "N"}
    volunteer.clicks(visits.modes.buttons[PAPER_REGISTER])
    view = visits.past_view
    goes_to_cell(view, view.model.line_of(children["Ayu"]), SEPTEMBER)
    volunteer.types("11.1", ENTER, ENTER)
    assert letters(db, children) == {"Ayu": "T"}
    volunteer.presses(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert letters(db, children) == {"Ayu": "N"}
