"""The page "Data check"."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.features.data_quality.views.clear_form import ClearForm
from desktop_app.features.data_quality.views.doubt_view import DoubtView
from desktop_app.features.data_quality.views.page import DataCheckPage
from tests.builders.doubts import old_mother
from tests.builders.residents import make_resident

pytestmark = pytest.mark.gui


@pytest.fixture
def mother(db):
    siti, _child = old_mother(db)
    make_resident(db, "Bayu", "1990", sex=None)
    return siti


@pytest.fixture
def page(qtbot, context, mother):
    made = DataCheckPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(lambda: bool(made.found))
    return made


def press(widget, name):
    QApplication.processEvents()
    next(one for one in widget.findChildren(QPushButton) if one.text() == name and one.isVisible()).click()


def names(page):
    return [row.person.name for row in page.list.model.rows]


def open_first(page):
    page.show_doubt(page.list.model.rows[0].key)
    return page.master_detail.findChild(DoubtView)


def test_every_doubt_of_every_slice_stands_in_one_list(page):
    assert {"Siti", "Bayu"} <= set(names(page))


def test_kind_part_and_search_narrow_the_list(page, qtbot):
    page.open_with(kind="missing")
    assert "Siti" not in names(page) and "Bayu" in names(page)
    page.open_with(kind="", part="data_quality")
    assert "Siti" in names(page)
    qtbot.keyClicks(page.search, "siti mother")
    qtbot.waitUntil(lambda: names(page) == ["Siti"])
    page.open_with(kind="missing")
    assert page.nothing.isVisible()


def test_a_doubt_opens_where_it_is_corrected(page, context, mother, qtbot):
    page.open_with(kind="doubtful")
    view = open_first(page)
    with qtbot.waitSignal(context.page_asked) as asked:
        qtbot.mouseClick(view.mend_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["residents", {"resident": mother}]


def test_it_is_cleared_with_a_reason_and_undo_brings_it_back(page, context, qtbot):
    undo = []
    context.notified.connect(lambda _text, action: undo.append(action))
    page.open_with(kind="doubtful")
    press(open_first(page), "It is right as it stands")
    form = page.master_detail.findChild(ClearForm)
    assert not form.submit()
    qtbot.keyClicks(form.reason, "adopted")
    assert form.submit() and undo[-1]
    qtbot.waitUntil(lambda: "Siti" not in names(page))
    page.state_field.set_value("cleared")
    page.show_found()
    assert names(page) == ["Siti"]
    press(open_first(page), "Ask again")
    qtbot.waitUntil(lambda: names(page) == [])


def test_another_window_shows_the_same_filters_and_the_half_typed_reason(page, context, qtbot):
    page.open_with(kind="doubtful")
    press(open_first(page), "It is right as it stands")
    qtbot.keyClicks(page.master_detail.findChild(ClearForm).reason, "adopt")
    other = DataCheckPage(context)
    qtbot.addWidget(other)
    other.restore(page.state())
    qtbot.waitUntil(lambda: other.master_detail.findChild(ClearForm) is not None)
    assert other.master_detail.findChild(ClearForm).reason.value() == "adopt" and names(other) == ["Siti"]
