"""The page Registers follows what the post says of its layouts."""

import dataclasses

import pytest

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.registers.models import RegisterLayout
from desktop_app.features.registers.services import given_layouts, hide_register, save_layout
from desktop_app.features.registers.views.page import RegistersPage
from desktop_app.packs import load_pack

pytestmark = pytest.mark.gui
CHANGE = QT_TRANSLATE_NOOP("Tests", "Change")
LIST = "residents.list"


@pytest.fixture
def page(context, qtbot):
    made = RegistersPage(context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.open_with(register=LIST)
    qtbot.waitUntil(lambda: made.shown is not None)
    return made


def ours(page, session):
    given = given_layouts(load_pack("generic"), page.context.features)[LIST]
    save_layout(session, page.context.features, dataclasses.replace(given, title="Our people"), Month(2026, 10))


def test_a_layout_that_was_changed_is_offered_at_once(page):
    with page.context.db.action(CHANGE) as session:
        ours(page, session)
    assert str(page.catalogue.find([LIST])[0].title) == "Our people"


def test_a_hidden_register_is_not_offered_any_more(page):
    with page.context.db.action(CHANGE) as session:
        hide_register(session, LIST, True)
    assert LIST not in [entry.id for entry in page.catalogue.of_month]


def test_a_layout_changed_while_the_page_was_out_of_sight_is_there_when_it_is_seen_again(page, qtbot):
    page.hide()
    with page.context.db.action(CHANGE) as session:
        ours(page, session)
    page.show()
    assert str(page.catalogue.find([LIST])[0].title) == "Our people"


def test_a_layout_that_cannot_be_used_is_told_while_the_packs_is_offered(page, qtbot):
    with page.context.db.action(CHANGE) as session:
        ours(page, session)
    with qtbot.waitSignal(page.context.notified) as told, page.context.db.action(CHANGE) as session:
        session.query(RegisterLayout).one().layout = "{"
    assert "cannot be read" in str(told.args[0])
    assert str(page.catalogue.find([LIST])[0].title) == "List of residents"
