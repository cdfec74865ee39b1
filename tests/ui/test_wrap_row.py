"""A row of filters that goes on in a second line where the window is narrow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.ui.wrap_row import WrapRow


@pytest.fixture
def host(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    stack = QVBoxLayout(made)
    stack.setContentsMargins(0, 0, 0, 0)
    row = WrapRow()
    stack.addLayout(row)
    stack.addStretch(1)
    made.row, made.parts = row, []
    for width in (100, 120, 80):
        part = QLabel("x")
        part.setFixedSize(width, 30)
        made.parts.append(part)
        if width == 80:
            row.add_gap()
        row.addWidget(part)
    made.show()
    return made


def places(host):
    return [(part.x(), part.y()) for part in host.parts]


def test_in_a_wide_window_all_stand_in_one_line_the_last_at_the_far_end(host):
    host.resize(600, 200)
    gap = host.row.spacing()
    assert places(host) == [(0, 0), (100 + gap, 0), (520, 0)]


def test_in_a_narrow_window_the_rest_goes_on_below(host):
    host.resize(240, 200)
    gap = host.row.spacing()
    assert places(host) == [(0, 0), (100 + gap, 0), (160, 30 + gap)]
    assert host.row.heightForWidth(240) == 60 + gap


def test_in_arabic_the_row_begins_at_the_right(host):
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    host.resize(600, 200)
    assert places(host)[0] == (500, 0)
    assert places(host)[2] == (0, 0)


def test_a_hidden_part_leaves_no_hole(host):
    host.parts[0].hide()
    host.resize(600, 200)
    host.layout().activate()
    assert places(host)[1] == (0, 0)
