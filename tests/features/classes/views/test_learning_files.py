"""Files of a class in the window: added, opened inside the program, moved, renamed, removed, saved out; photos of a meeting."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import MachineError, UserError
from desktop_app.db.history import list_actions
from desktop_app.db.undo import undo
from desktop_app.features.classes.services import learning
from desktop_app.features.classes.services.learning.files import keep_file
from desktop_app.features.classes.views.learning import LearningView, PhotosPanel
from desktop_app.features.classes.views.learning.pdf_view import PdfView, can_open
from desktop_app.features.classes.views.learning.viewer import FileViewer, Picture
from desktop_app.features.classes.views.learning.working_page import LearningPage
from desktop_app.ui.context import AppContext
from tests.builders.learning import SET_UP, add_class, add_session, picture
from tests.ui.window_checks import cut_words

PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n"
)


@pytest.fixture
def class_id(context: AppContext) -> bytes:
    return add_class(context.db)[0]


@pytest.fixture
def view(qtbot: QtBot, context: AppContext, class_id: bytes) -> LearningView:
    made = LearningView(context, class_id)
    qtbot.addWidget(made)
    made.resize(620, 460)
    made.show()
    return made


def write(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def add(context: AppContext, class_id: bytes, path: Path) -> bytes:
    entry = keep_file(context.db.attachments, path)
    with context.db.action(SET_UP) as session:
        return learning.add_material(session, class_id, entry)


def three(context: AppContext, class_id: bytes, folder: Path) -> list[bytes]:
    files = (("book.pdf", PDF), ("menu.txt", b"Nasi, sayur, telur"), ("photo.jpg", picture(800, 600)))
    return [add(context, class_id, write(folder, *one)) for one in files]


def titles(view: LearningView) -> list[str]:
    return [row.title for row in view.files.model.rows]


def undo_last(context: AppContext) -> None:
    with context.db.read() as session:
        action = list_actions(session, 1)[0].id
    with context.db.action(SET_UP) as session:
        undo(session, action)


def test_files_are_chosen_in_a_dialog_read_on_the_worker_and_listed(qtbot: QtBot, view: LearningView, tmp_path: Path) -> None:
    assert view.files.first_button.isVisible()
    names = [str(write(tmp_path, "book.pdf", PDF)), str(write(tmp_path, "photo.jpg", picture(3000, 2000)))]
    qtbot.mouseClick(view.files.first_button, Qt.MouseButton.LeftButton)
    dialog = view.files.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit(names)
    dialog.reject()
    qtbot.waitUntil(lambda: titles(view) == ["book", "photo"])
    assert view.files.model.rows[1].size_bytes < 100_000
    assert cut_words(view) == []


def test_a_file_that_cannot_be_shown_is_named_and_the_others_are_added(
    qtbot: QtBot, view: LearningView, context: AppContext, tmp_path: Path
) -> None:
    errors: list[Exception] = []
    context.on_error(errors.append)
    bad = [write(tmp_path, "broken.pdf", b"%PDF-1.4 nothing"), write(tmp_path, "plan.docx", b"PK\x03\x04\x00")]
    view.files.adder.add([*bad, write(tmp_path, "menu.txt", b"Nasi")])
    qtbot.waitUntil(lambda: titles(view) == ["menu"])
    assert [type(error) for error in errors] == [UserError, UserError]
    assert "asks for a password or is damaged" in str(errors[0])


def test_a_stick_that_is_gone_stops_the_rest(qtbot: QtBot, view: LearningView, context: AppContext, tmp_path: Path) -> None:
    errors: list[Exception] = []
    context.on_error(errors.append)
    view.files.adder.add([tmp_path / "gone.pdf", tmp_path / "gone too.pdf"])
    qtbot.waitUntil(lambda: bool(errors) and context.tasks.is_idle())
    assert [type(error) for error in errors] == [MachineError]
    assert titles(view) == []


def test_keys_move_and_remove_a_file_and_undo_brings_it_back(
    qtbot: QtBot, view: LearningView, context: AppContext, class_id: bytes, tmp_path: Path
) -> None:
    three(context, class_id, tmp_path)
    view.files.table.setFocus()
    view.files.table.choose(2)
    qtbot.keyClick(view.files.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(view) == ["book", "photo", "menu"]
    said: list[object] = []
    context.notified.connect(lambda text, _undo: said.append(str(text)))
    qtbot.keyClick(view.files.table, Qt.Key.Key_Delete)
    assert titles(view) == ["book", "menu"]
    assert said == ["Remove the file “photo”"]
    undo_last(context)
    assert titles(view) == ["book", "photo", "menu"]


def test_a_file_gets_another_title_in_place_of_the_list(
    qtbot: QtBot, view: LearningView, context: AppContext, class_id: bytes, tmp_path: Path
) -> None:
    three(context, class_id, tmp_path)
    qtbot.mouseClick(view.files.rename_button, Qt.MouseButton.LeftButton)
    form = view.files._form
    assert form is not None
    form.title.selectAll()
    qtbot.keyClicks(form.title, "Growth book")
    qtbot.keyClick(form.title, Qt.Key.Key_Return)
    assert titles(view) == ["Growth book", "menu", "photo"]
    assert view.files.table.isVisible()


def test_a_copy_is_saved_to_a_folder(
    qtbot: QtBot, view: LearningView, context: AppContext, class_id: bytes, tmp_path: Path
) -> None:
    three(context, class_id, tmp_path)
    qtbot.mouseClick(view.files.save_button, Qt.MouseButton.LeftButton)
    dialog = view.files.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "copy.pdf"))
    dialog.reject()
    assert (tmp_path / "copy.pdf").read_bytes() == PDF


def test_a_file_opens_inside_the_program(
    qtbot: QtBot, view: LearningView, context: AppContext, class_id: bytes, tmp_path: Path
) -> None:
    _, text, _ = three(context, class_id, tmp_path)
    asked: list[tuple[str, object]] = []
    context.page_asked.connect(lambda page, arguments: asked.append((page, arguments)))
    view.files.table.choose(1)
    qtbot.keyClick(view.files.table, Qt.Key.Key_Return)
    assert asked == [("classes.learning", {"show": "file", "class_id": class_id, "material": text})]


@pytest.fixture
def page(qtbot: QtBot, context: AppContext) -> LearningPage:
    made = LearningPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 680)
    made.show()
    return made


def test_pdf_text_and_picture_are_shown_and_keys_go_through_them(
    qtbot: QtBot, page: LearningPage, context: AppContext, class_id: bytes, tmp_path: Path
) -> None:
    book, _, _ = three(context, class_id, tmp_path)
    page.open_with(class_id=class_id, show="file", material=book)
    viewer = page.body
    assert isinstance(viewer, FileViewer)
    assert isinstance(viewer.shown, PdfView)
    assert viewer.shown.pages.shown.pageCount() == 1
    qtbot.mouseClick(viewer.next_button, Qt.MouseButton.LeftButton)
    assert isinstance(viewer.shown, QPlainTextEdit)
    assert viewer.shown.toPlainText() == "Nasi, sayur, telur"
    qtbot.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert isinstance(viewer.shown, Picture)
    qtbot.waitUntil(lambda: isinstance(viewer.shown, Picture) and not viewer.shown.pixmap().isNull())
    assert not viewer.next_button.isEnabled()


def test_a_damaged_file_is_named_with_advice_and_the_others_can_be_seen(
    qtbot: QtBot, page: LearningPage, context: AppContext, class_id: bytes, tmp_path: Path
) -> None:
    book, text, _ = three(context, class_id, tmp_path)
    with context.db.read() as session:
        content_hash = learning.find_material(session, book).content_hash
    context.db.attachments._path(content_hash).write_bytes(b"x")
    page.open_with(class_id=class_id, show="file", material=book)
    assert isinstance(page.body, FileViewer)
    words = " ".join(one.text() for one in page.body.findChildren(QLabel))
    assert "is damaged" in words
    assert "Add it once more" in words
    assert not page.body.save_button.isEnabled()
    page.open_with(class_id=class_id, show="file", material=text)
    assert isinstance(page.body.shown, QPlainTextEdit)


def test_back_leads_to_the_files_of_the_class(
    qtbot: QtBot, page: LearningPage, context: AppContext, class_id: bytes, tmp_path: Path
) -> None:
    book, *_ = three(context, class_id, tmp_path)
    page.open_with(class_id=class_id, show="file", material=book)
    asked: list[tuple[str, object]] = []
    context.page_asked.connect(lambda page_id, arguments: asked.append((page_id, arguments)))
    qtbot.mouseClick(page.back_button, Qt.MouseButton.LeftButton)
    assert asked == [("classes", {"class_id": class_id, "tab": "learning"})]
    assert page.body is None


def test_photos_of_a_meeting_are_added_opened_and_removed(
    qtbot: QtBot, context: AppContext, class_id: bytes, tmp_path: Path
) -> None:
    panel = PhotosPanel(context, class_id, add_session(context.db, class_id))
    qtbot.addWidget(panel)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    errors: list[Exception] = []
    context.on_error(errors.append)
    panel.adder.add([write(tmp_path, "mothers.jpg", picture(900, 600)), write(tmp_path, "menu.txt", b"Nasi")])
    qtbot.waitUntil(lambda: bool(errors) and context.tasks.is_idle())
    assert "“menu.txt” is no picture" in str(errors[0])
    assert panel.pictures.count() == 1
    panel.pictures.setFocus()
    panel.pictures.setCurrentRow(0)
    asked: list[str] = []
    context.page_asked.connect(lambda page_id, _arguments: asked.append(page_id))
    qtbot.keyClick(panel.pictures, Qt.Key.Key_Return)
    assert asked == ["classes.learning"]
    qtbot.keyClick(panel.pictures, Qt.Key.Key_Delete)
    assert panel.pictures.count() == 0
    undo_last(context)
    assert panel.pictures.count() == 1


@pytest.mark.parametrize(("content", "expected"), [(PDF, True), (b"%PDF-1.4 nothing", False), (b"", False)])
def test_a_pdf_is_tried_before_it_is_taken(qapp: object, content: bytes, expected: bool) -> None:
    assert can_open(content) is expected
