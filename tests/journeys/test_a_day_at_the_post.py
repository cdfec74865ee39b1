"""A day at the post through the whole window: the village is imported, weighed, printed, and taken back."""

from datetime import date

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from sqlalchemy import func, select

from desktop_app.db.check import check
from desktop_app.db.history import list_actions
from desktop_app.features.health_visits.models import BodyMeasurement
from desktop_app.residents.models import Resident
from tests.builders.health_visits import add_person, open_day
from tests.journeys.conftest import ENTER
from tests.residents.importing.workbooks import OPENSID_HEADINGS, person, write_xlsx

pytestmark = pytest.mark.gui
CTRL = Qt.KeyboardModifier.ControlModifier
CHILDREN = (("Siti Aisyah", "2", "01-08-2025"), ("Budi Hartono", "1", "01-03-2024"), ("Ahmad Fauzi", "1", "01-05-2026"))


@pytest.fixture
def village(tmp_path):
    """A workbook as the village office writes it: a mother and three children, one row of nonsense."""
    rows = [person(kk_level="1")]
    rows += [
        person(
            nama=name,
            nik=f"520114{number:010d}",
            sex=sex,
            tanggallahir=born,
            kk_level="4",
            nama_ibu="Ayu Lestari",
            status_kawin="1",
        )
        for number, (name, sex, born) in enumerate(CHILDREN, 1_203_256_971)
    ]
    rows.append(person(nama="Nobody", nik="5201145003976911", tanggallahir="31-02-2020"))
    return write_xlsx(tmp_path / "warga.xlsx", OPENSID_HEADINGS, rows)


def count(db, model):
    with db.read() as session:
        return session.scalar(select(func.count()).select_from(model).where(model.deleted_at.is_(None)))


def measured(db):
    """Return name -> (weight, length) of everybody who was measured."""
    with db.read() as session:
        found = session.execute(
            select(Resident.name, BodyMeasurement.weight_g, BodyMeasurement.length_height_mm)
            .join(BodyMeasurement, BodyMeasurement.resident_id == Resident.id)
            .where(BodyMeasurement.deleted_at.is_(None))
        )
        return {name: (weight, length) for name, weight, length in found}


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return words


def test_import_weigh_print_and_undo(volunteer, context, db, village, tmp_path):
    page = volunteer.opens_workbook(village)
    assert page.head.store.text() == "Store 4 people"
    volunteer.clicks(page.head.store)
    volunteer.waits(lambda: page.choosing.isVisible())
    assert count(db, Resident) == 4

    visits = volunteer.goes_to("health_visits")
    volunteer.clicks(visits.start_button)
    volunteer.types("sit", ENTER)
    volunteer.types("9.2", ENTER)
    volunteer.types("75.4", ENTER)
    volunteer.presses(Qt.Key.Key_Escape)
    volunteer.types("bud", ENTER)
    volunteer.types("12,5", ENTER)
    volunteer.types("88,1", ENTER)
    volunteer.presses(Qt.Key.Key_Escape)
    volunteer.types("fau", ENTER)
    volunteer.types("٦٫٥", ENTER)
    volunteer.types("٦٢٫١", ENTER)
    volunteer.presses(Qt.Key.Key_Escape)
    weighed = {"Siti Aisyah": (9_200, 754), "Budi Hartono": (12_500, 881), "Ahmad Fauzi": (6_500, 621)}
    assert measured(db) == weighed

    volunteer.presses(Qt.Key.Key_P, CTRL)
    registers = volunteer.workspace.built["registers"]
    volunteer.waits(lambda: registers.shown is not None)
    target = tmp_path / "list.pdf"
    registers.output.save_to(str(target))
    volunteer.waits(lambda: volunteer.reads_notice().startswith("Saved"))
    printed = text_of(target)
    assert all(name in printed for name in weighed)
    assert all(value in printed for value in ("9.2", "12.5", "6.5"))

    with db.read() as session:
        done = sum(action.undoes is None for action in list_actions(session, 100))
    for _ in range(done):
        before = volunteer.reads_notice()
        volunteer.presses(Qt.Key.Key_Z, CTRL)
        volunteer.waits(lambda before=before: volunteer.reads_notice() != before and context.tasks.is_idle())
    assert (count(db, Resident), measured(db)) == (0, {})
    with db.read() as session:
        assert check(session.connection()) == []
        assert all(action.is_undone or action.undoes for action in list_actions(session, 100))
    history = volunteer.goes_to("history")
    assert history.model.rowCount() == 2 * done


def test_a_mistaken_weight_is_corrected_and_the_refused_undo_says_what_to_do(volunteer, context, db):
    add_person(db, "Siti Aisyah", date(2025, 8, 1), mother="Rina")
    open_day(db)
    volunteer.goes_to("health_visits")
    volunteer.types("si", ENTER)
    volunteer.types("9.2", ENTER)
    volunteer.presses(ENTER, Qt.KeyboardModifier.ShiftModifier)
    volunteer.types("9.7", ENTER)
    history = volunteer.goes_to("history")
    weighing = next(row for row in history.model.rows if str(row.label) == "Weigh Siti Aisyah: 9.2 kg")
    context.open_page("history", action=weighing.id)
    detail = history.master_detail.detail
    volunteer.clicks(detail.undo_button)
    assert "Undo that first" in detail.reason.text()
    assert measured(db) == {"Siti Aisyah": (9_700, None)}
    volunteer.presses(Qt.Key.Key_Z, CTRL)
    assert measured(db) == {"Siti Aisyah": (9_200, None)}


def test_undo_reaches_what_was_stored_while_the_cursor_stays_in_the_entry(volunteer, db):
    add_person(db, "Siti Aisyah", date(2025, 8, 1), mother="Rina")
    open_day(db)
    volunteer.goes_to("health_visits")
    volunteer.types("si", ENTER)
    volunteer.types("9.2", ENTER)
    volunteer.types("7")
    volunteer.presses(Qt.Key.Key_Z, CTRL)
    assert measured(db) == {"Siti Aisyah": (9_200, None)}, "the letter was taken back, not the weight"
    volunteer.presses(Qt.Key.Key_Z, CTRL)
    assert measured(db) == {}


@pytest.mark.parametrize("page_id", ["residents", "health_visits", "history"])
def test_typing_begins_at_once_on_a_page_that_was_clicked_in_the_rail(volunteer, db, page_id):
    open_day(db)
    page = volunteer.goes_to(page_id)
    volunteer.types("sit")
    search = page.day_view.entry.line.search if page_id == "health_visits" else page.search
    assert search.text() == "sit"


def test_typing_begins_in_the_search_of_a_page_that_was_called_by_its_key(volunteer):
    volunteer.goes_to("residents")
    volunteer.types("sit")
    place = list(volunteer.workspace.rail.buttons).index("referrals")
    volunteer.presses(Qt.Key(Qt.Key.Key_1 + place), Qt.KeyboardModifier.AltModifier)
    volunteer.types("bud")
    assert volunteer.workspace.built["referrals"].search.text() == "bud"
