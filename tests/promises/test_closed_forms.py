"""A form that stores what who works may only look at is shown closed, with the reason; so of every slice."""

import importlib
import pkgutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

import desktop_app
from desktop_app.core.language import language
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.rights import change_right
from desktop_app.residents.models import Household
from desktop_app.residents.views.household_form import HouseholdForm
from desktop_app.shell.discovery import find_features
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.form import LOOK_ONLY, Form, slice_of
from desktop_app.ui.master_detail import MasterDetail
from desktop_app.ui.theme import apply_theme
from tests.conftest import TODAY
from tests.db.posts import make_post

pytestmark = pytest.mark.gui
WORDS = QT_TRANSLATE_NOOP("Tests", "Try")


@pytest.fixture
def household(post):
    with post.database.action(WORDS) as session:
        row = Household(street="By the well", note="A dog")
        session.add(row)
        session.flush()
        return row.id


@pytest.fixture
def post(tmp_path):
    made, _words = make_post(tmp_path / "post", synchronous="OFF")
    with made.database.action(WORDS) as session:
        change_right(session, "volunteer", "residents", "see")
    made.person, made.role = b"somebody" * 2, "volunteer"
    yield made
    made.close()


@pytest.fixture
def shown(post, household, qapp, qtbot, tmp_path):
    """Return a household's form in a panel, as somebody of a role sees it."""
    made = []

    def show(role="volunteer"):
        post.role = role
        apply_theme(qapp, language=language("en"))
        context = AppContext(post.database, find_features(), lambda: TODAY, DeviceSettings(tmp_path / "device"), post)
        made.append(context)
        panel, form = MasterDetail(QLabel("list")), HouseholdForm(context, household)
        qtbot.addWidget(panel)
        panel.resize(1200, 640)
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        panel.show_detail(form, "Family")
        form.panel = panel
        return form

    yield show
    for context in made:
        context.tasks.shutdown()


def words(form):
    return [one.text() for one in form.findChildren(QLabel) if one.isVisible()]


def test_who_may_only_look_reads_everything_and_is_told_why_nothing_can_be_typed(shown, qtbot):
    form = shown()
    qtbot.waitUntil(lambda: str(LOOK_ONLY) in words(form))
    assert not form.save_button.isVisible() and form.cancel_button.text() == "Close"
    note = form.note
    assert note.value() == "A dog" and not note.isEnabled()
    assert QApplication.focusWidget() is form.cancel_button
    qtbot.keyClicks(note, "More")
    qtbot.keyClick(form.cancel_button, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert note.value() == "A dog" and not form.has_changes
    qtbot.mouseClick(form.cancel_button, Qt.MouseButton.LeftButton)
    assert form.panel.detail is None


def test_who_may_work_types_and_saves_as_ever(shown, qtbot):
    form = shown("coordinator")
    assert str(LOOK_ONLY) not in words(form) and form.save_button.isVisible()
    form.note.setFocus()
    qtbot.keyClicks(form.note, "!")
    with qtbot.waitSignal(form.saved):
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)


def every_form():
    for found in pkgutil.walk_packages(desktop_app.__path__, "desktop_app."):
        if ".views" in found.name or ".shell." in found.name:
            importlib.import_module(found.name)
    waiting = [Form]
    while waiting:
        kinds = [kind for kind in waiting.pop().__subclasses__() if kind.__module__.startswith("desktop_app.")]
        yield from kinds
        waiting += kinds


def test_every_form_knows_whose_records_it_stores():
    slices = {feature.name for feature in find_features()}
    kinds = list(every_form())
    assert len(kinds) > 90
    of_slices = [kind for kind in kinds if kind.__module__.startswith(("desktop_app.features.", "desktop_app.residents."))]
    assert [kind for kind in of_slices if slice_of(kind.__module__) not in slices] == []
    others = [kind for kind in kinds if kind not in of_slices and not kind.__module__.startswith("desktop_app.ui.")]
    assert {kind.__name__ for kind in others} == {"DetailsForm", "DeclaredForm"}  # of the post's settings
