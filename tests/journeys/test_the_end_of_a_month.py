"""The end of a month through the whole window: checked, closed, on paper; then late data, a correction sheet, a revision."""

from datetime import date

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from desktop_app.core.text import Text
from desktop_app.db.check import check
from desktop_app.features.health_visits.rules.natural_ids import open_day_id, visit_id
from desktop_app.features.health_visits.services import finish_day, record_absence, record_measurement
from desktop_app.features.month_end import services
from tests.builders.health_visits import TODAY, add_person, open_day, weigh
from tests.builders.month_end import settle
from tests.journeys.conftest import ENTER

pytestmark = pytest.mark.gui
SET_UP = Text("Tests", "Set up")
HELD = date(2026, 9, 7)
SIP2 = "health_visits.sip2"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def september(db):
    """Two children of whom one came to the open day in September; the year's weighing book is handed in."""
    settle(db)
    day = open_day(db, HELD)
    ayu, budi = (add_person(db, name, date(2025, 3, 1), mother="Rina") for name in ("Ayu", "Budi"))
    weigh(db, day, ayu, 8000, 720)
    with db.action(SET_UP) as session:
        finish_day(session, day)
        services.choose_handed_in(session, [SIP2])
    return day, ayu, budi


def words_of(content):
    with pypdfium2.PdfDocument(content) as document:
        return " ".join(page.get_textpage().get_text_range() for page in document)


def test_a_month_is_checked_closed_corrected_and_printed_anew(db, context, volunteer, september, tmp_path):  # noqa: PLR0915 - one month from its start to its end
    _day, ayu, budi = september

    def idle():
        volunteer.waits(context.tasks.is_idle)

    # the month leads to what is missing; one line is mended where it opens
    page = volunteer.goes_to("month_end")
    idle()
    volunteer.presses(Qt.Key.Key_N, CTRL)
    idle()
    assert page.stands.state == "sweeping"
    line = next(one for one in page.missing.lines if one.line.resident == budi)
    volunteer.clicks(line)
    visits = volunteer.workspace.built["health_visits"]
    form = visits.master_detail.form()
    form.reason.set_value("ill")
    volunteer.clicks(form.save_button)
    assert "why Budi was not weighed" in volunteer.reads_notice()

    # back on the page it is gone; checked, closed
    volunteer.goes_to("month_end")
    idle()
    assert not any(one.line.resident == budi for one in page.missing.lines)
    volunteer.clicks(page.primary)
    idle()
    volunteer.clicks(page.primary)
    volunteer.presses(Qt.Key.Key_S, CTRL)
    idle()
    assert "1 register is closed" in volunteer.reads_notice()

    # shown with Enter, and saved byte for byte
    page.printings.table.setFocus()
    volunteer.presses(ENTER)
    kept = page.master_detail.detail.content
    assert "Ayu" in words_of(kept)
    page.out.save_to(str(tmp_path / "first.pdf"), page.out.of(page.printings.model.rows[0]))
    idle()
    assert (tmp_path / "first.pdf").read_bytes() == kept

    # late data: listed, on a correction sheet, then in a revision
    late = weigh_again(db, ayu)
    page.show_tab("changed")
    idle()
    assert [row.row for row in page.changed.model.rows if row.person == ayu]
    volunteer.clicks(page.changed.sheet_button)
    idle()
    sheet = words_of(page.master_detail.detail.content)
    assert "Ayu" in sheet
    assert late in sheet
    volunteer.clicks(page.changed.anew_button)
    page.master_detail.form().reason.setFocus()
    volunteer.types("scale was not at zero")
    volunteer.presses(Qt.Key.Key_S, CTRL)
    idle()
    revision = next(one for one in page.printings.model.rows if one.is_current and not one.is_correction)
    assert revision.revision == 2
    with db.read() as session:
        again = services.bytes_of(session, db.attachments, revision.id)
        first = next(one for one in services.closed_of(session, page.chosen()) if one.revision == 1 and not one.is_correction)
        assert services.bytes_of(session, db.attachments, first.id) == kept
        assert check(session.connection()) == []
    assert "scale was not at zero" in words_of(again)
    assert late in words_of(again)


def weigh_again(db, child):
    """Correct the weight of the open day, as the health centre read it; return what stands on paper then."""
    with db.action(SET_UP) as session:
        record_measurement(session, visit_id(child, open_day_id(b"", HELD)), "weight_g", 8400)
    return "8.4"


def test_the_line_on_today_opens_the_month(db, context, volunteer, september):
    with db.action(SET_UP) as session:
        record_absence(session, september[2], september[0], "ill", TODAY)
    today = volunteer.goes_to("today")
    volunteer.waits(lambda: any(one.line.page == "month_end" for one in today.list.lines))
    volunteer.clicks(next(one for one in today.list.lines if one.line.page == "month_end"))
    volunteer.waits(context.tasks.is_idle)
    assert str(volunteer.workspace.built["month_end"].chosen()) == "2026-09"
