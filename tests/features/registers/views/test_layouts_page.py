"""The page "Registers and forms": layouts are changed by keys and clicks, shown as a draft, kept and undone."""

import pypdfium2
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QScrollArea, QToolButton

from desktop_app.core.language import CODES, language
from desktop_app.core.text import QT_TRANSLATE_NOOP, Words
from desktop_app.db.settings import put_setting
from desktop_app.features.registers.services import catalogue_of, form_set, layout_as_toml, layouts_of
from desktop_app.features.registers.views.layouts.layout_view import LayoutView
from desktop_app.features.registers.views.layouts.page import LayoutsPage
from desktop_app.ui.table import ROW_ROLE
from desktop_app.ui.theme import apply_theme

pytestmark = pytest.mark.gui
CHANGE = QT_TRANSLATE_NOOP("Tests", "Change")
SIP2 = "health_visits.sip2"
LIST = "residents.list"


@pytest.fixture
def page(context, qtbot):
    with context.db.action(CHANGE) as session:
        put_setting(session, "post.pack", "indonesia")
    made = LayoutsPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def form(page):
    page.open_with(register=LIST)
    page.master_detail.detail.edit_button.click()
    return page.master_detail.form()


def titles(page):
    return [page.model.index(row, 0).data(ROW_ROLE).id for row in range(page.model.rowCount())]


def printed(page, register_id):
    with page.context.db.read() as session:
        return next(one.register for one in catalogue_of(session, page.context.features).entries if one.id == register_id)


def kept(page):
    with page.context.db.read() as session:
        return {own.register_id: own for own in layouts_of(session)}


def headings(form):
    return [form.columns.list.item(row).text() for row in range(form.columns.list.count())]


def press(qtbot, card, words):
    (found,) = [one for one in card.findChildren(QPushButton) if one.text() == words]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def shown_tools(part):
    return [one for one in part.findChildren(QToolButton) if one.isVisible()]


def type_over(qtbot, field, words):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)


def test_every_register_of_pack_and_program_is_listed_and_found_by_letters(page, qtbot):
    assert {SIP2, LIST, "mothers.women"} <= set(titles(page))
    qtbot.keyClicks(page.search, "format 2)")
    assert SIP2 in titles(page) and LIST not in titles(page)


def test_down_goes_from_the_search_into_the_list_and_marks_its_first_line(page, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    type_over(qtbot, page.search, "SIP")
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    assert page.table.selectionModel().isSelected(page.model.index(0, 0))


def test_enter_opens_a_card_that_says_where_the_layout_comes_from(page, qtbot):
    page.table.choose(titles(page).index(SIP2))
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    card = page.master_detail.detail
    assert isinstance(card, LayoutView) and card.listed.id == SIP2


def test_a_post_chooses_its_set_of_forms_by_the_words_of_its_pack(page):
    assert page.sets.currentText() == "SIP forms 1 to 6, newer layout"
    page.sets.setCurrentIndex(page.sets.findText("SIP forms 1 to 6, older layout"))
    page.sets.activated.emit(page.sets.currentIndex())
    with page.context.db.read() as session:
        assert form_set(session) == "sip6_older"


def test_a_pack_with_one_way_offers_no_sets(page):
    with page.context.db.action(CHANGE) as session:
        put_setting(session, "post.pack", "generic")
    assert page.sets.isHidden()


def test_columns_are_moved_taken_away_and_dragged(form, qtbot):
    before = headings(form)
    columns = form.columns.list
    columns.setFocus()
    qtbot.keyClick(columns, Qt.Key.Key_Down)
    qtbot.keyClick(columns, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert headings(form)[:2] == [before[1], before[0]]
    qtbot.keyClick(columns, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert headings(form) == before
    qtbot.keyClick(columns, Qt.Key.Key_Delete)
    assert headings(form) == [before[0], *before[2:]]
    columns.model().moveRow(QModelIndex(), 0, QModelIndex(), 3)  # what a drop of the mouse does
    assert headings(form)[:3] == [before[2], before[3], before[0]] and form.has_changes


def test_a_heading_is_typed_in_one_language_and_stays_in_the_others(form, page, qtbot):
    given = printed(page, LIST)
    form.columns.choose(1)
    type_over(qtbot, form.columns.column.heading, "Line")
    assert headings(form)[0] == "Line"
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    title = printed(page, LIST).leaves()[0].title
    assert isinstance(title, Words) and title.by_language["en"] == "Line" and title.by_language["id"] == "No."
    assert printed(page, LIST).leaves()[1:] == given.leaves()[1:]
    assert page.master_detail.detail.listed.is_changed


def test_what_was_not_touched_is_kept_as_the_program_translates_it(form, page, qtbot):
    given = printed(page, LIST)
    qtbot.mouseClick(form.numbered, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    mine = printed(page, LIST)
    assert (mine.title, mine.columns, mine.numbered) == (given.title, given.columns, not given.numbered)


def test_headings_are_changed_in_a_language_that_the_window_does_not_speak(form, page, qtbot):
    form.language.setCurrentIndex(form.language.findText("Bahasa Indonesia"))
    form.language.activated.emit(form.language.currentIndex())
    assert form.title.text() == "Daftar warga"
    type_over(qtbot, form.title, "Buku warga")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert printed(page, LIST).title.by_language["id"] == "Buku warga"
    assert printed(page, LIST).title.by_language["en"] == "List of residents"


def test_the_widths_are_told_against_the_paper(form, page):
    assert "the paper has 277 mm" in form.columns.width_line.text()
    form.paper.setCurrentIndex(form.paper.findText("A3"))
    form.paper.activated.emit(form.paper.currentIndex())
    assert "the paper has 400 mm" in form.columns.width_line.text()


def test_a_new_column_shows_what_is_chosen_with_its_usual_heading(page, qtbot):
    page.open_detail("edit", register=SIP2)
    form = page.master_detail.form()
    qtbot.mouseClick(form.columns.add_button, Qt.MouseButton.LeftButton)
    column = form.columns.column
    column.shows.setCurrentIndex(column.shows.findText("Given on"))
    column.shows.activated.emit(column.shows.currentIndex())
    column.which.setCurrentIndex(column.which.findText("Rotavirus 1"))
    column.which.activated.emit(column.which.currentIndex())
    assert headings(form)[1] == "Rotavirus 1"
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert dict(printed(page, SIP2).leaves()[1].parameters) == {"code": "RV1"}


def test_a_wrong_layout_is_refused_beside_its_columns_and_the_wrong_one_is_chosen(form, page, qtbot):
    qtbot.mouseClick(form.columns.add_button, Qt.MouseButton.LeftButton)
    form.columns.choose(1)
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert page.master_detail.form() is form and kept(page) == {}
    assert form.columns.list.currentRow() == 1
    assert "Column 2 has no heading." in [label.text() for label in form.findChildren(type(form.columns.width_line))]


def test_a_heading_above_joins_neighbours(form, page, qtbot):
    for number in (2, 3):
        form.columns.choose(number)
        type_over(qtbot, form.columns.column.above, "Who")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    group = printed(page, LIST).columns[1]
    assert str(group.title) == "Who" and len(group.columns) == 2


def test_signatures_are_added_and_taken_away(form, page, qtbot):
    for _ in range(2):
        qtbot.mouseClick(form.signatures.add_button, Qt.MouseButton.LeftButton)
    role, above = form.signatures.lines[1]
    qtbot.keyClicks(above, "Checked by")
    role.setCurrentIndex(role.findText("Village midwife"))
    role.activated.emit(role.currentIndex())
    qtbot.waitUntil(lambda: len(shown_tools(form.signatures)) == 2)
    qtbot.mouseClick(shown_tools(form.signatures)[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    (signature,) = printed(page, LIST).signatures
    assert (str(signature.role), signature.officer, str(signature.above)) == ("Village midwife", "midwife", "Checked by")


def test_the_preview_shows_the_draft_before_anything_is_kept(form, page, qtbot):
    editor = page.master_detail.detail
    type_over(qtbot, form.title, "Our people")
    qtbot.mouseClick(form.preview_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: editor.currentIndex() == 1)
    text = pypdfium2.PdfDocument(editor.preview.pdf)[0].get_textpage().get_text_range()
    assert "Our people" in text and "DRAFT" in text and kept(page) == {}
    qtbot.keyClick(editor.back_button, Qt.Key.Key_Return)
    assert editor.currentIndex() == 0 and form.title.text() == "Our people"


def test_the_preview_of_a_wrong_layout_says_what_is_wrong(form, page, qtbot):
    qtbot.mouseClick(form.columns.add_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.preview_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.context.tasks.is_idle() or form.preview_button.isEnabled())
    qtbot.waitUntil(form.preview_button.isEnabled)
    assert page.master_detail.detail.currentIndex() == 0
    assert "Column 2 has no heading." in [label.text() for label in form.findChildren(type(form.columns.width_line))]


def test_half_a_change_is_brought_back_after_another_card_was_opened(form, page, qtbot):
    form.columns.list.setFocus()
    qtbot.keyClick(form.columns.list, Qt.Key.Key_Delete)
    left = headings(form)
    page.open_with(register=SIP2)
    page.open_detail("edit", register=LIST)
    assert headings(page.master_detail.form()) == left


def test_a_register_is_hidden_shown_changed_and_taken_back_from_its_card(form, page, qtbot):
    qtbot.mouseClick(form.numbered, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    press(qtbot, page.master_detail.detail, "Do not print here")
    assert kept(page)[LIST].is_hidden
    press(qtbot, page.master_detail.detail, "Print here again")
    press(qtbot, page.master_detail.detail, "Back to the pack's layout")
    assert kept(page) == {}


def test_a_copy_is_changed_at_once_and_removed_again(page, qtbot):
    page.open_with(register=SIP2)
    press(qtbot, page.master_detail.detail, "Make a copy")
    assert "(of this post)" in page.master_detail.form().title.text()
    (own,) = kept(page).values()
    assert own.copied_from == SIP2 and set(own.register.title.by_language) == set(CODES)
    page.open_with(register=own.register_id)
    with qtbot.waitSignal(page.context.notified) as told:
        press(qtbot, page.master_detail.detail, "Remove this layout")
    assert told.args[1] is not None  # can be undone from its notice
    assert kept(page) == {} and page.master_detail.detail is None


def test_a_layout_goes_to_another_post_as_a_file(page, qtbot, tmp_path):
    page.open_with(register=SIP2)
    press(qtbot, page.master_detail.detail, "Save as file…")
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "sip2.toml"))
    dialog.close()
    written = (tmp_path / "sip2.toml").read_text("utf-8")
    assert written == layout_as_toml(printed(page, SIP2))
    (tmp_path / "other.toml").write_text(written.replace('en = "No."', 'en = "Line"', 1), "utf-8")
    page.read_layout(str(tmp_path / "other.toml"))
    assert page.master_detail.detail.listed.is_changed and str(printed(page, SIP2).leaves()[0].title) == "Line"


def test_a_wrong_file_is_refused_in_words(page, tmp_path):
    told = []
    page.context.on_error(told.append)
    (tmp_path / "wrong.toml").write_text("id = 5", "utf-8")
    page.read_layout(str(tmp_path / "wrong.toml"))
    assert "wrong.toml, line 1" in str(told[0]) and kept(page) == {}


def test_every_control_of_the_form_has_a_name_for_screen_readers(form):
    controls = [*form.findChildren(QLineEdit), *form.findChildren(QComboBox), *form.findChildren(QToolButton)]
    nameless = [one for one in controls if one.isVisible() and one.focusPolicy() and not one.accessibleName()]
    assert len(controls) > 12 and nameless == []


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
def test_nothing_of_the_form_is_wider_than_its_panel(page, qapp, qtbot, code):
    apply_theme(qapp, language=language(code))
    made = LayoutsPage(page.context)
    qtbot.addWidget(made)
    made.resize(1146, 700)
    with qtbot.waitExposed(made):
        made.show()
    for _scene in made.scenes():
        qapp.processEvents()
        area = made.findChild(QScrollArea)
        assert area.widget().width() <= area.viewport().width()
    apply_theme(qapp, language=language("en"))
