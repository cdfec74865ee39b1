"""Erasing somebody from the card: what is told before, and that nothing goes without the name typed."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents import services
from desktop_app.residents.rules import ResidentEntry
from desktop_app.residents.views.erase_form import EraseForm
from desktop_app.residents.views.page import ResidentsPage
from desktop_app.residents.views.resident_view import ResidentView
from desktop_app.ui.context import AppContext
from tests.conftest import TODAY

WORK = QT_TRANSLATE_NOOP("Tests", "Work")


@pytest.fixture
def ani(context: AppContext) -> bytes:
    with context.db.action(WORK) as session:
        entry = ResidentEntry(name="Ani Lestari", sex="F", birth=PartialDate(2025, 2, 17), phone="0812")
        return services.register_resident(session, entry, TODAY)


@pytest.fixture
def page(context: AppContext, qtbot: QtBot, ani: bytes) -> ResidentsPage:
    page = ResidentsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.show_resident(ani)
    return page


def opened(page: ResidentsPage) -> EraseForm:
    """Choose the form in the menu of the card."""
    view = page.findChild(ResidentView)
    assert view is not None
    action = next(one for one in view.more_button.menu().actions() if one.text().startswith("Erase"))
    action.trigger()
    form = page.findChild(EraseForm)
    assert form is not None
    return form


def test_nothing_goes_until_the_name_is_typed(page: ResidentsPage, qtbot: QtBot, ani: bytes) -> None:
    form = opened(page)
    form.reason.set_value("family")
    qtbot.keyClicks(form.word, "Ana")
    assert not form.submit()
    with page.context.db.read() as session:
        assert services.resident_card(session, ani).phone == "0812"


def test_the_card_of_who_was_erased_says_so_and_offers_nothing_to_change(page: ResidentsPage, qtbot: QtBot, ani: bytes) -> None:
    form = opened(page)
    form.reason.set_value("family")
    qtbot.keyClicks(form.word, "ani lestari")
    form.save_button.click()
    view = next(one for one in page.findChildren(ResidentView) if one.isVisible())
    assert str(view.title) == "Erased on request"
    assert not view.edit_button.isVisible() and not view.more_button.isVisible()
    assert page.model.rowCount() == 0  # the list shows who is here


def test_the_person_is_told_what_stays_and_that_there_is_no_way_back(page: ResidentsPage) -> None:
    from PySide6.QtWidgets import QLabel

    words = " ".join(one.text() for one in opened(page).findChildren(QLabel))
    assert "cannot be undone" in words and "moved away" in words and "Months that are closed" in words
