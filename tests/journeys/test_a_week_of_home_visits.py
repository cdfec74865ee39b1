"""A week of visits at home through the whole window: planned, printed, typed back from the keyboard, recapped."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from desktop_app.core.text import Text
from desktop_app.db.check import check
from desktop_app.db.settings import put_setting
from desktop_app.features.home_care import services
from desktop_app.features.home_care.rules.weeks import week_key
from tests.features.home_care.village import MONDAY, settle
from tests.journeys.conftest import ENTER

pytestmark = pytest.mark.gui
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def village(db):
    """Five households of one street, which Tini looks after."""
    with db.action(Text("Tests", "Set up")) as session:
        put_setting(session, "post.pack", "indonesia")
    return settle(db)


def printed(volunteer, target, register, name=""):
    """Choose a paper of the week on the page of registers, which the button Print opens, save it and return its words."""
    page = volunteer.workspace.built["registers"]
    volunteer.workspace.context.open_page("registers", register=register, subjects=(week_key(MONDAY),), of_whom=name)
    volunteer.waits(lambda: page.save.isEnabled() and bool(page.preview.pdf))
    page.output.save_to(str(target))
    volunteer.waits(target.exists)
    with pypdfium2.PdfDocument(target) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


def week(db):
    with db.read() as session:
        return services.week(session, MONDAY).rows


def test_a_week_of_visits_is_planned_printed_and_typed_back(db, volunteer, village, tmp_path):
    page = volunteer.goes_to("home_care")
    volunteer.waits(lambda: page.wanted != ())
    volunteer.presses(Qt.Key.Key_N, CTRL)
    rows = week(db)
    assert [row.line for row in rows] == list(range(1, len(rows) + 1))
    assert {str(row.volunteer) for row in rows} == {"Tini"}
    number = rows[0].list_number

    volunteer.clicks(page.print_button)
    plan = printed(volunteer, tmp_path / "plan.pdf", "home_care.plan")
    assert number in plan
    assert plan.index("Jalan Melati 1") < plan.index("Jalan Melati 5")

    first, second = rows[0], rows[1]
    volunteer.goes_to("home_care")
    volunteer.clicks(page.type_button)
    volunteer.types(number[-4:], ENTER)
    volunteer.types("", ENTER)
    volunteer.types("1", ENTER)
    form = page.master_detail.form()
    form.found.setFocus()
    volunteer.types("well", ENTER)
    volunteer.presses(Qt.Key.Key_S, CTRL)
    volunteer.waits(lambda: page.master_detail.form() is not form)
    volunteer.types("", ENTER)
    volunteer.types("2", ENTER)
    volunteer.presses(Qt.Key.Key_S, CTRL)

    states = {row.id: row.state for row in week(db)}
    assert (states[first.id], states[second.id]) == ("met", "not_at_home")
    recap = printed(volunteer, tmp_path / "recap.pdf", "home_care.recap")
    assert "well" in recap
    with db.read() as session:
        counts = services.week_recap(session, MONDAY).counts
    assert (counts["met"], counts["not_at_home"]) == (1, 1)
    with db.read() as session:
        assert check(session.connection()) == []
