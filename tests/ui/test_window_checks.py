"""The checks of windows find what they are for."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.language import language
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets import button, label
from tests.ui.window_checks import StrayWindows, cut_words, nameless, unseen_focus


@pytest.fixture
def host(qapp, qtbot):
    apply_theme(qapp, language=language("en"))
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def add(host, widget):
    host.layout().addWidget(widget)
    widget.show()
    host.layout().activate()
    return widget


def test_whole_words_are_not_reported(host):
    add(host, label("Whole words"))
    add(host, button("Weigh child"))
    assert cut_words(host) == []


def test_a_button_that_is_too_small_is_found(host):
    add(host, button("Weigh child")).setFixedWidth(60)
    host.layout().activate()
    assert [cut.words for cut in cut_words(host)] == ["Weigh child"]


def test_words_that_break_but_are_too_low_are_found(host):
    add(host, label("many words that need several lines " * 6, wrap=True)).setFixedHeight(20)
    host.layout().activate()
    assert len(cut_words(host)) == 1


def test_a_shortened_cell_is_found(host, qtbot):
    model = RowsModel([TableColumn("Name", str, stretch=True), TableColumn("House", lambda _row: "RT 05 / RW 02 / 117")])
    model.set_rows(["Ayu"])
    view = add(host, table_view(model, "People"))
    assert cut_words(host) == []
    view.setColumnWidth(1, 50)
    assert [cut.words for cut in cut_words(host)] == ["head: House", "cell 0,1: RT 05 / RW 02 / 117"]


def test_a_nameless_field_is_found(host):
    field = add(host, QLineEdit())
    assert len(nameless(host)) == 1
    field.setAccessibleName("Weight")
    assert nameless(host) == []


def test_a_focus_that_cannot_be_seen_is_found(host, qtbot):
    add(host, button("Weigh child"))
    assert unseen_focus(host) == []
    plain = add(host, QPushButton("Hidden focus"))
    plain.setStyleSheet("QPushButton, QPushButton:focus { border: 1px solid grey; padding: 8px 16px; }")
    assert len(unseen_focus(host)) == 1


def test_a_widget_shown_before_it_has_a_parent_is_found(host):
    with StrayWindows() as stray:
        lost = label("lost")
        lost.setVisible(True)
        add(host, lost)
    assert stray.seen == ["QLabel"]
