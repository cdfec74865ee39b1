"""The frame of a page: one primary button, a detail panel that never loses the list, a state to come back to."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.settings import put_setting
from desktop_app.ui.fields import TextField
from desktop_app.ui.form import Form
from desktop_app.ui.page import Page
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.widgets import button

NUMBERS = itertools.count()


class NameForm(Form):
    def __init__(self, context):
        super().__init__(context)
        self.name = TextField()
        self.add_field("name", "Name", self.name)

    def check(self):
        return ()

    def save(self):
        pass


class PeoplePage(Page):
    def __init__(self, context):
        super().__init__(context, "People")
        self.add_search("Name")
        self.model = RowsModel([TableColumn("Name", str, stretch=True)], self)
        self.model.set_rows(["Ayu", "Budi"])
        self.table = table_view(self.model, "People")
        self.set_master(self.table)
        self.table.opened.connect(lambda name: self.open_detail("card", name=name))

    def make_detail(self, kind, /, **arguments):
        return (NameForm(self.context), "New") if kind == "form" else (QLabel(arguments["name"]), arguments["name"])


@pytest.fixture
def page(context, qtbot):
    made = PeoplePage(context)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_page_has_one_primary_button(page):
    primary = page.add_action(button("New person", kind="primary"))
    page.add_action(button("Print list"))
    assert page.primary_action() is primary
    with pytest.raises(ValueError, match="one primary"):
        page.add_action(button("Other", kind="primary"))


def test_a_wide_window_shows_list_and_detail_beside_each_other(page, qtbot):
    page.table.choose(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.master_detail.detail.text() == "Ayu"
    assert page.table.isVisible()


def test_in_a_narrow_window_the_detail_covers_the_list_and_escape_goes_back(page, qtbot):
    page.resize(1000, 700)
    page.table.setFocus()
    page.table.choose(1)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert not page.table.isVisible()
    page.master_detail._close.setFocus()
    with qtbot.waitSignal(page.master_detail.closed):
        qtbot.keyClick(page.master_detail._close, Qt.Key.Key_Escape)
    assert page.table.isVisible()
    assert page.master_detail.detail is None
    qtbot.waitUntil(page.table.hasFocus)


def test_the_filters_of_a_list_give_way_while_the_detail_covers_it(page):
    page.resize(1000, 700)
    page.table.opened.emit("Ayu")
    assert not page.search.isVisible()
    page.master_detail.close_detail()
    assert page.search.isVisible()
    page.table.opened.emit("Ayu")
    page.resize(1366, 700)
    assert page.search.isVisible()


def test_a_form_in_the_detail_gets_the_cursor_and_cancel_closes_it(page, qtbot):
    form = page.open_detail("form")
    qtbot.waitUntil(form.name.hasFocus)
    qtbot.mouseClick(form.cancel_button, Qt.MouseButton.LeftButton)
    assert page.master_detail.detail is None


def test_a_half_typed_form_that_is_left_comes_back_when_it_is_opened_again(page, context, qtbot):
    said = []
    context.notified.connect(lambda text, _undo: said.append(str(text)))
    qtbot.keyClicks(page.open_detail("form").name, "Sit")
    qtbot.keyClick(page.master_detail.form().name, Qt.Key.Key_Escape)
    assert page.master_detail.detail is None
    assert "Not saved" in said[-1]
    page.open_detail("card", name="Ayu")
    form = page.open_detail("form")
    assert (form.name.value(), form.has_changes) == ("Sit", True)
    assert "here again" in said[-1]


def test_a_cancelled_form_is_empty_when_it_is_opened_again(page, qtbot):
    form = page.open_detail("form")
    qtbot.keyClicks(form.name, "Sit")
    qtbot.mouseClick(form.cancel_button, Qt.MouseButton.LeftButton)
    assert page.open_detail("form").name.value() == ""


def test_another_detail_takes_the_place_of_the_first(page):
    page.open_detail("card", name="Ayu")
    page.open_detail("card", name="Budi")
    assert page.master_detail.detail.text() == "Budi"


def test_the_cursor_stays_in_the_detail_when_another_takes_its_place(page, qtbot):
    form = page.open_detail("form")
    qtbot.waitUntil(form.name.hasFocus)
    card = page.open_detail("card", name="Budi")
    assert card.hasFocus()


def test_escape_goes_back_into_the_list_also_when_nothing_there_had_the_cursor(page, qtbot):
    page.search.setFocus()
    form = page.open_detail("form")
    qtbot.waitUntil(form.name.hasFocus)
    qtbot.keyClick(form.name, Qt.Key.Key_Escape)
    assert page.table.hasFocus()


def test_a_form_closes_also_when_the_line_it_was_opened_from_is_gone_meanwhile(page, qtbot):
    line = QPushButton("Ayu", page.master_detail.master)
    page.master_detail.master.layout().addWidget(line)
    line.show()
    line.setFocus()
    form = page.open_detail("form")
    qtbot.waitUntil(form.name.hasFocus)
    with qtbot.waitSignal(line.destroyed):
        line.deleteLater()
    qtbot.keyClick(form.name, Qt.Key.Key_Escape)
    assert page.master_detail.detail is None
    assert page.table.hasFocus()


def test_a_new_page_looks_like_the_old_one_with_what_was_typed(page, context, qtbot):
    qtbot.keyClicks(page.search, "si")
    form = page.open_detail("form")
    qtbot.keyClicks(form.name, "Sit")
    other = PeoplePage(context)
    qtbot.addWidget(other)
    other.restore(page.state())
    assert other.search.value() == "si"
    assert other.master_detail.form().name.value() == "Sit"


def test_an_untouched_form_leaves_no_draft(page):
    page.open_detail("form")
    assert "draft" not in page.state()


def test_the_search_has_a_key(page, qtbot):
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.search.hasFocus)


def test_loading_shows_a_bar_only_when_it_takes_time(page, qtbot):
    page.set_loading(True)
    assert page._page_bar.isHidden()
    qtbot.waitUntil(page._page_bar.isVisible)
    page.set_loading(False)
    assert page._page_bar.isHidden()


def test_a_body_can_be_changed_and_comes_back(page):
    other = QLineEdit()
    page.set_body(other)
    assert other.isVisible()
    page.set_body(page.master_detail)
    assert page.table.isVisible()


def rename(context):
    with context.db.action(QT_TRANSLATE_NOOP("Window", "Rename the post")) as session:
        put_setting(session, "post.name", f"Melati {next(NUMBERS)}")


def test_a_page_reloads_at_once_in_sight_and_once_when_it_comes_back(page, context):
    reloaded = []
    page.follow(lambda: reloaded.append(True), "post_setting")
    rename(context)
    assert len(reloaded) == 1
    page.hide()
    rename(context)
    rename(context)
    assert len(reloaded) == 1
    page.show()
    assert len(reloaded) == 2


def test_a_page_does_not_reload_for_tables_of_others(page, context):
    reloaded = []
    page.follow(lambda: reloaded.append(True), "resident")
    rename(context)
    page.hide()
    page.show()
    assert reloaded == []
