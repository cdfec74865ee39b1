"""The page: from a file to stored people and back, with clicks and keys."""

import csv
from errno import ENOSPC
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from sqlalchemy import func, select

from desktop_app.core.errors import ConflictError
from desktop_app.core.language import language
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.undo import undo
from desktop_app.residents.models import Resident
from desktop_app.residents.rules.importing.proposal import FieldChange
from desktop_app.residents.views.importing import ImportPage
from desktop_app.residents.views.importing import page as page_module
from desktop_app.residents.views.importing.wording import words_of_change
from desktop_app.ui.words import set_current, tr
from tests.residents.importing.workbooks import Importer, example, person, write_xlsx

EDIT = QT_TRANSLATE_NOOP("Test", "Edit")
RINA = {"nama": "Rina", "nik": "5201145003976911"}


@pytest.fixture
def page(qtbot, context):
    shown = ImportPage(context)
    qtbot.addWidget(shown)
    shown.resize(1100, 700)
    shown.show()
    return shown


@pytest.fixture
def notices(context):
    heard: list[tuple[str, bytes | None]] = []
    context.notified.connect(lambda text, action: heard.append((str(text), action)))
    return heard


def people(db) -> int:
    with db.read() as session:
        return session.scalar(select(func.count()).select_from(Resident).where(Resident.deleted_at.is_(None))) or 0


def wait_for(qtbot, page, front):
    qtbot.waitUntil(lambda: front.isVisible() and page.context.tasks.is_idle(), timeout=20_000)


def show(qtbot, page, path, front=None):
    page.read_file(path)
    wait_for(qtbot, page, front or page.outcome)


def tabs(page) -> list[str]:
    return [page.outcome.tabs.tabText(at) for at in range(page.outcome.tabs.count())]


def click(qtbot, button):
    assert button.isVisible() and button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_chosen_file_is_compared_and_stored_with_one_button_and_offers_its_undo(qtbot, page, db, notices, importer):
    click(qtbot, page.choosing.choose_button)
    dialog = page.choosing.findChild(QFileDialog)
    dialog.fileSelected.emit(str(importer.workbook(person(), person(**RINA, sex="7"), person(**{**RINA, "kk_level": "4"}))))
    dialog.close()
    wait_for(qtbot, page, page.outcome)
    assert tabs(page) == ["New: 2", "Changed: 0", "The same: 0", "Rejected: 1"]
    assert page.head.store.text() == "Store 2 people"
    assert people(db) == 0
    click(qtbot, page.head.store)
    wait_for(qtbot, page, page.choosing)
    assert people(db) == 2
    assert notices[-1][0] == "2 people of warga.xlsx were stored."
    assert page.choosing.empty.title.text() == "Stored: 2 new, 0 changed"
    with db.action(EDIT) as session:
        undo(session, notices[-1][1])
    assert people(db) == 0
    qtbot.waitUntil(lambda: page.choosing.empty.title.text() == "Take residents from a workbook")


def test_the_example_of_opensid_needs_no_mapping(qtbot, page):
    show(qtbot, page, example("contoh_penduduk.xlsx"))
    assert tabs(page)[0] == "New: 97"
    assert page.head.store.text() == "Store 97 people"
    assert "OpenSID residents workbook" in page._head_count.text()


def test_a_second_import_says_that_nothing_is_new(qtbot, page, importer):
    importer.take(person())
    show(qtbot, page, importer.workbook(person()))
    assert tabs(page) == ["New: 0", "Changed: 0", "The same: 1", "Rejected: 0"]
    assert page.head.store.text() == "Nothing new to store"
    assert not page.head.store.isEnabled()


def test_changes_show_what_stood_there_before(qtbot, page, importer):
    importer.take(person())
    show(qtbot, page, importer.workbook(person(nama="Ayu Dewi", status_kawin="4", nama_ayah="Umar")))
    assert page.head.store.text() == "Store 1 change"
    assert page.outcome.sentence.text() == (
        "Name: Ayu Lestari → Ayu Dewi · Marital status: Married → Widowed · Father's name: Ahlul → Umar"
    )


def test_in_arabic_the_arrow_points_at_the_new_value():
    change = FieldChange("area", "Melati", "Kenanga")
    set_current(language("ar"))
    try:
        assert tr(words_of_change(change)).endswith(": \u2068Melati\u2069 ← \u2068Kenanga\u2069")
    finally:
        set_current(language("en"))


def test_everything_can_be_done_from_the_keyboard(qtbot, page, db, importer):
    show(qtbot, page, importer.workbook(person(), person(**RINA, sex="7")))
    assert page.outcome.lists[0].hasFocus()
    page.outcome.tabs.setFocus()
    for _ in range(3):
        qtbot.keyClick(page.outcome.tabs, Qt.Key.Key_Right)
    assert page.outcome.lists[3].isVisible()
    qtbot.keyClick(page.outcome.lists[3], Qt.Key.Key_Home)
    assert page.outcome.sentence.text() == "7 is not a number for “Sex”. Allowed are 1-2, or the words."
    qtbot.keyClick(page.outcome.lists[3], Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_for(qtbot, page, page.choosing)
    assert people(db) == 1
    assert page.choosing.residents_button.hasFocus()


def test_a_file_can_be_dropped(qtbot, page, importer):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(importer.workbook(person())))])
    nothing = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, nothing)
    page.choosing.dropEvent(drop)
    wait_for(qtbot, page, page.outcome)
    assert drop.isAccepted()


def test_a_file_that_cannot_be_read_is_explained_where_it_was_chosen(qtbot, page, tmp_path):
    (tmp_path / "photo.xlsx").write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    show(qtbot, page, tmp_path / "photo.xlsx", page.choosing)
    assert page.choosing.empty.title.text() == "This file cannot be imported"
    assert page.choosing.empty.text.text().startswith("photo.xlsx is not a workbook that can be read.")
    assert not page.head.store.isVisible()


def test_own_columns_are_chosen_saved_and_recognised_the_next_time(qtbot, page, db, tmp_path, notices):
    path = write_xlsx(tmp_path / "rt4.xlsx", ("Warga", "K?"), [{"Warga": "Ayu", "K?": "P"}, {"Warga": "Budi", "K?": "L"}])
    show(qtbot, page, path, page.columns)
    assert page.columns.meanings["K?"].value() == ""
    click(qtbot, page.head.store)
    wait_for(qtbot, page, page.columns)
    assert page.columns.problem.text() == "No column of rt4.xlsx is marked as the name. Say which column holds the names."
    name = page.columns.meanings["Warga"]
    assert name.hasFocus()
    while name.value() != "name":
        qtbot.keyClick(name, Qt.Key.Key_Down)
    page.columns.meanings["K?"].set_value("sex")
    qtbot.keyClicks(page.columns.name, "RT 4")
    click(qtbot, page.columns.save_button)
    assert notices[-1][0] == "The columns “RT 4” are saved."
    click(qtbot, page.head.store)
    wait_for(qtbot, page, page.outcome)
    assert tabs(page)[0] == "New: 2"
    show(qtbot, page, path)
    assert page._head_count.text() == "RT 4: rt4.xlsx"
    click(qtbot, page.head.columns)
    assert page.columns.saved.value() == "RT 4"
    qtbot.keyClick(page.columns, Qt.Key.Key_Escape)
    assert page.outcome.isVisible()


def test_columns_without_a_name_are_not_saved(qtbot, page, tmp_path):
    show(qtbot, page, write_xlsx(tmp_path / "a.xlsx", ("Warga", "B"), [{"Warga": "Ayu", "B": "1"}]), page.columns)
    click(qtbot, page.columns.save_button)
    assert page.columns.problem.text().startswith("Give these columns a name")
    assert page.columns.name.hasFocus()


def test_the_rejected_rows_are_saved_as_a_list(qtbot, page, importer, tmp_path, notices):
    show(qtbot, page, importer.workbook(person(sex="7"), person(**RINA, tanggallahir="31-02-1990")))
    assert page.outcome.tabs.currentIndex() == 3
    click(qtbot, page.outcome.save_button)
    dialog = page.outcome.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "rejected.csv"))
    dialog.close()
    with (tmp_path / "rejected.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["Row", "Column", "Reason"],
            ["2", "sex", "7 is not a number for “Sex”. Allowed are 1-2, or the words."],
            ["3", "tanggallahir", "“31-02-1990” is not a day that exists. Write it like 17-05-2019."],
        ]
    assert notices[-1][0] == "Saved: rejected.csv"


def test_a_list_that_breaks_off_leaves_the_one_before(qtbot, page, importer, tmp_path, context, monkeypatch):
    context.on_error(lambda _error: None)
    show(qtbot, page, importer.workbook(person(), person(**RINA, sex="7")))
    target = tmp_path / "list.csv"
    page.save_list(target)
    before = target.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(ENOSPC, "No space left on device")

    monkeypatch.setattr("desktop_app.db.safe_file.os.fsync", full)
    page.save_list(target)
    assert target.read_bytes() == before
    assert [file.name for file in tmp_path.glob("list*")] == ["list.csv"]


def test_a_list_that_cannot_be_written_is_said(qtbot, page, importer, tmp_path, context):
    errors = []
    context.on_error(errors.append)
    show(qtbot, page, importer.workbook(person(sex="7")))
    page.save_list(tmp_path / "no folder" / "list.csv")
    assert str(errors[0]) == "list.csv could not be written."


def until_stopped(*arguments):
    """Work at the import until the user stops it."""
    while True:
        arguments[-1](0, 1)


def test_stopping_leaves_everything_as_it_was(qtbot, page, db, importer, monkeypatch):
    monkeypatch.setattr(page_module, "propose", until_stopped)
    page.read_file(importer.workbook(person()))
    qtbot.waitUntil(lambda: page.working.what.text() == "The workbook is being compared with the post")
    click(qtbot, page.working.stop_button)
    assert page.choosing.isVisible()
    qtbot.waitUntil(page.context.tasks.is_idle)
    monkeypatch.undo()
    show(qtbot, page, importer.workbook(person()))
    monkeypatch.setattr(page_module, "store", until_stopped)
    click(qtbot, page.head.store)
    qtbot.keyClick(page.working, Qt.Key.Key_Escape)
    assert page.outcome.isVisible()
    qtbot.waitUntil(page.context.tasks.is_idle)
    assert people(db) == 0


def test_what_is_shown_follows_changes_of_the_post(qtbot, page, db, importer):
    path = importer.workbook(person())
    show(qtbot, page, path)
    importer.store(path)
    qtbot.waitUntil(lambda: tabs(page)[2] == "The same: 1")
    page.hide()
    with db.action(EDIT) as session:
        session.scalars(select(Resident)).one().name = "Ayu Dewi"
    qtbot.waitUntil(page.context.tasks.is_idle)
    page.show()
    qtbot.waitUntil(lambda: tabs(page)[1] == "Changed: 1")


def test_a_refusal_while_storing_compares_again(qtbot, page, context, importer, monkeypatch):
    errors = []
    context.on_error(errors.append)
    show(qtbot, page, importer.workbook(person()))

    def refuse(*_arguments):
        raise ConflictError(page_module.STORED)

    monkeypatch.setattr(page_module, "store", refuse)
    click(qtbot, page.head.store)
    qtbot.waitUntil(lambda: bool(errors) and page.outcome.isVisible() and context.tasks.is_idle())
    assert isinstance(errors[0], ConflictError)


def test_the_way_to_the_residents_is_shown_after_storing(qtbot, page, context, importer):
    asked = []
    context.page_asked.connect(lambda page_id, _arguments: asked.append(page_id))
    show(qtbot, page, importer.workbook(person()))
    click(qtbot, page.head.store)
    wait_for(qtbot, page, page.choosing)
    click(qtbot, page.choosing.residents_button)
    assert asked == ["residents"]


def test_another_page_may_hand_over_a_file(qtbot, page, importer: Importer):
    page.open_with(file=Path(importer.workbook(person())))
    wait_for(qtbot, page, page.outcome)
    assert page.proposal is not None
