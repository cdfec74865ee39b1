"""The page of residents, shown and active, on a small village."""

from collections.abc import Callable

import pytest

from desktop_app.residents.views.page import ResidentsPage
from tests.builders.residents import make_child, make_household, make_resident


@pytest.fixture
def show(qtbot, context) -> Callable[[], ResidentsPage]:
    """Return a function that shows the page in a window wide enough for list and card."""

    def make() -> ResidentsPage:
        page = ResidentsPage(context)
        qtbot.addWidget(page)
        page.resize(1300, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return make


@pytest.fixture
def family(db) -> tuple[bytes, bytes, bytes]:
    """A mother and her child in one house: (household, mother, child)."""
    house = make_household(db, house_number="12")
    siti = make_resident(db, "Siti Aminah", household_id=house, kinship="head", national_id="3507125204950001")
    ayu = make_child(db, "Ayu", mother_id=siti, household_id=house, kinship="child")
    return house, siti, ayu
