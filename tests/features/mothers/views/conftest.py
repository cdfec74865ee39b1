"""What the tests of the window's part share."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.db.settings import put_setting
from desktop_app.packs import PACK_SETTING
from tests.builders.health_visits import acted


@pytest.fixture(autouse=True)
def indonesia(db) -> None:
    """Let the post count contacts as Indonesia does: K1 to K6, KF1 to KF4, KN1 to KN3."""
    acted(db, lambda session: put_setting(session, PACK_SETTING, "indonesia"))


@pytest.fixture
def opened(qtbot) -> Callable[..., QWidget]:
    """Return what shows a widget as wide as the panel beside a list."""

    def show(made: QWidget, width: int = 470) -> QWidget:
        qtbot.addWidget(made)
        made.resize(width, 700)
        made.show()
        qtbot.waitExposed(made)
        return made

    return show
