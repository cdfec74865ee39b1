"""Rail, pages, foot: ways between pages, undo, errors, and a rebuilt workspace that looks the same."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow

from desktop_app.core.contract import Page as PageCard
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.language import language
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.settings import get_setting, put_setting
from desktop_app.shell.main_window import Workspace
from desktop_app.shell.main_window.go_to import GoTo
from desktop_app.ui.fields import SearchField, TextField
from desktop_app.ui.form import Form
from desktop_app.ui.notices import NoticeDialog
from desktop_app.ui.page import Page
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets import button

RENAME = QT_TRANSLATE_NOOP("Window", "Rename the post")
REFUSED = QT_TRANSLATE_NOOP("Window", "The month is closed.")


class NameForm(Form):
    def __init__(self, context):
        super().__init__(context)
        self.name = TextField()
        self.add_field("name", "Name", self.name)

    def check(self):
        return ()

    def save(self):
        with self.context.db.action(RENAME) as session:
            put_setting(session, "post.name", self.name.value())


class FormPage(Page):
    made = 0

    def __init__(self, context):
        super().__init__(context, "Post")
        type(self).made += 1
        self.arguments = {}
        self.add_search("Search")
        self.set_master(QLabel("list"))
        self.add_action(button("New name", kind="primary", clicked=lambda: self.open_detail("name")))

    def make_detail(self, name, /, **arguments):
        return NameForm(self.context), "Name"

    def open_with(self, **arguments):
        self.arguments = arguments


CARDS = (
    PageCard("post", QT_TRANSLATE_NOOP("Window", "Post"), "house", 10, FormPage),
    PageCard("other", QT_TRANSLATE_NOOP("Window", "Other"), "users", 20, lambda context: Page(context, "Other")),
    PageCard("last", QT_TRANSLATE_NOOP("Window", "Last"), "settings", 920, lambda context: Page(context, "Last")),
)


@pytest.fixture
def window(context, qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(Workspace(CARDS))
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def workspace(window, context):
    FormPage.made = 0
    made = window.centralWidget()
    made.attach(context)
    return made


def name_of_post(context):
    with context.db.read() as session:
        return get_setting(session, "post.name")


def rename(context, name):
    with context.db.action(RENAME) as session:
        put_setting(session, "post.name", name)


def test_the_frame_can_be_shown_before_a_post_is_open(window):
    workspace = window.centralWidget()
    assert list(workspace.rail.buttons) == ["post", "other", "last"]
    workspace.go("post")
    assert workspace.built == {}


def test_a_page_is_made_when_it_is_first_visited(workspace, qtbot):
    assert list(workspace.built) == ["post"]
    qtbot.mouseClick(workspace.rail.buttons["other"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(workspace.rail.buttons["post"], Qt.MouseButton.LeftButton)
    assert FormPage.made == 1
    assert workspace.current_id() == "post"
    assert workspace.rail.buttons["post"].isChecked()


def test_pages_have_keys_and_a_way_back(window, workspace, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert workspace.current_id() == "other"
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert workspace.current_id() == "last"
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert workspace.current_id() == "other"
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert workspace.current_id() == "post"
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert workspace.current_id() == "other"


def test_keys_for_new_save_and_undo(window, workspace, context, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = workspace.built["post"].master_detail.form()
    qtbot.waitUntil(form.name.hasFocus)
    qtbot.keyClicks(form.name, "Melati")
    qtbot.keyClick(form.name, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert name_of_post(context) == "Melati"
    workspace.rail.buttons["post"].setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert name_of_post(context) == ""


def test_each_action_is_told_with_an_offer_to_undo_it(workspace, context, qtbot):
    rename(context, "Melati")
    assert workspace.foot.notice.text() == "Rename the post"
    assert workspace.foot.undo_button.isVisible()
    assert workspace.rail._post.text() == "Melati"
    qtbot.mouseClick(workspace.foot.undo_button, Qt.MouseButton.LeftButton)
    assert name_of_post(context) == ""
    assert workspace.foot.notice.text() == "Undone: Rename the post"


def test_undo_walks_back_through_what_was_done_here(window, workspace, context, qtbot):
    for name in ("Melati", "Mawar", "Anggrek"):
        rename(context, name)
    for former in ("Mawar", "Melati", ""):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert name_of_post(context) == former
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Older actions can be undone in History" in workspace.foot.notice.text()


def test_undo_in_a_search_takes_back_letters_first_and_not_what_the_program_emptied(window, workspace, context, qtbot):
    rename(context, "Melati")
    search = workspace.built["post"].findChild(SearchField)
    search.setFocus()
    qtbot.keyClicks(search, "si")
    qtbot.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (search.text(), name_of_post(context)) == ("", "Melati")
    qtbot.keyClicks(search, "si")
    search.clear()
    qtbot.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (search.text(), name_of_post(context)) == ("", "")


def test_an_undo_that_is_refused_says_why(workspace, context, qtbot):
    rename(context, "Melati")
    undo = workspace.foot._action
    rename(context, "Mawar")
    workspace.foot.say("Melati", undo)
    qtbot.mouseClick(workspace.foot.undo_button, Qt.MouseButton.LeftButton)
    assert name_of_post(context) == "Mawar"
    assert "Undo that first" in workspace.foot.notice.text()


def test_a_refusal_stands_in_the_foot_and_a_failure_of_the_machine_brings_advice(workspace, context):
    context.show_error(UserError(REFUSED))
    assert workspace.foot.notice.text() == "The month is closed."
    context.show_error(MachineError(REFUSED, RENAME))
    dialog = workspace.window().findChild(NoticeDialog)
    assert (dialog.text.text(), dialog.advice.text()) == ("The month is closed.", "Rename the post")
    dialog.accept()


def test_our_own_faults_are_not_hidden(workspace, context):
    with pytest.raises(ZeroDivisionError):
        context.show_error(ZeroDivisionError())


def test_a_page_is_opened_with_what_another_page_hands_over(workspace, context):
    workspace.go("other")
    context.open_page("post", resident=b"1")
    assert workspace.current_id() == "post"
    assert workspace.built["post"].arguments == {"resident": b"1"}


def test_a_narrow_window_shows_icons_with_tool_tips(window, workspace):
    window.resize(900, 700)
    made = workspace.rail.buttons["other"]
    assert made.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert made.toolTip() == "Other (Alt+2)"
    assert made.accessibleName() == "Other"
    narrow = workspace.rail.width()
    window.resize(1366, 768)
    assert made.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert workspace.rail.width() > narrow


def test_f6_goes_round_the_regions(window, workspace, context, qtbot):
    rename(context, "Melati")
    workspace.rail.buttons["post"].setFocus()
    regions = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focused = window.focusWidget()
        regions.append(next(name for name in ("rail", "pages", "foot") if getattr(workspace, name).isAncestorOf(focused)))
    assert regions == ["pages", "foot", "rail"]


def test_a_practice_post_says_so_on_every_page(window, context, qtbot):
    context.is_practice = True
    workspace = window.centralWidget()
    workspace.attach(context)
    assert workspace.band.isVisible()
    assert workspace.band.findChild(QLabel).text() == "Practice post: nothing here is real"


def test_another_language_keeps_page_search_and_half_typed_form(window, workspace, context, qapp, qtbot):
    page = workspace.built["post"]
    qtbot.keyClicks(page.search, "sit")
    qtbot.keyClicks(page.open_detail("name").name, "Mela")
    workspace.go("other")
    kept = workspace.state()
    apply_theme(qapp, "dark", language=language("ar"))
    other = Workspace(CARDS)
    window.setCentralWidget(other)
    workspace.detach()
    other.attach(context, kept["front"])
    other.restore(kept)
    assert other.current_id() == "other"
    assert other.built["post"].search.value() == "sit"
    assert other.built["post"].master_detail.form().name.value() == "Mela"
    qtbot.waitUntil(lambda: other.rail.geometry().center().x() > other.pages.geometry().center().x())
    apply_theme(qapp, language=language("en"))


def test_in_arabic_the_keys_of_direction_are_turned(context, qapp, qtbot):
    apply_theme(qapp, language=language("ar"))
    window = QMainWindow()
    qtbot.addWidget(window)
    workspace = Workspace(CARDS)
    window.setCentralWidget(workspace)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    workspace.attach(context)
    workspace.go("other")
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert workspace.current_id() == "post"
    apply_theme(qapp, language=language("en"))


def test_a_page_is_found_by_the_first_letters_of_its_name(window, workspace, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    search = workspace.findChild(GoTo)
    assert search.list.count() == 3
    qtbot.keyClicks(search.field, "oth")
    assert [search.list.item(row).text() for row in range(search.list.count())] == ["Other"]
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert workspace.current_id() == "other"
    assert search.isHidden()


def test_the_search_of_places_walks_by_arrows_and_goes_away_by_escape(window, workspace, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    search = workspace.findChild(GoTo)
    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    assert search.list.currentRow() == 1
    qtbot.keyClick(search.field, Qt.Key.Key_Up)
    qtbot.keyClick(search.field, Qt.Key.Key_Up)
    assert search.list.currentRow() == 2
    qtbot.keyClicks(search.field, "zzz")
    assert search._nothing.isVisible()
    qtbot.keyClick(search.field, Qt.Key.Key_Escape)
    assert search.isHidden()
    assert workspace.current_id() == "post"
