"""The page of classes, shown and active, with a class for pregnant women."""

from collections.abc import Callable

import pytest

from desktop_app.features.classes.views.page import ClassesPage
from tests.builders.classes import make_class, make_people, make_sessions


@pytest.fixture
def show(qtbot, context) -> Callable[[], ClassesPage]:
    """Return a function that shows the page in a window wide enough for list and class."""

    def make() -> ClassesPage:
        page = ClassesPage(context)
        qtbot.addWidget(page)
        page.resize(1300, 740)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return make


@pytest.fixture
def melati(db) -> bytes:
    """A class that began on 1 September with four weekly meetings and nobody in it."""
    class_id = make_class(db)
    make_sessions(db, class_id)
    return class_id


@pytest.fixture
def women(db, melati) -> list[bytes]:
    """Three women of the class: Siti 1, Siti 2 and Siti 3."""
    return make_people(db, melati, 3)
