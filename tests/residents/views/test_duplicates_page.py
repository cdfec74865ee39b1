"""The page of duplicates: pairs are looked at one after the other, never in pop-ups."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.undo import take_back
from desktop_app.residents import services
from desktop_app.residents.rules import HouseholdEntry, ResidentEntry
from desktop_app.residents.views.duplicates import DuplicatesPage
from desktop_app.residents.views.duplicates.any_two_form import AnyTwoForm
from desktop_app.residents.views.duplicates.pair_forms import HousePairForm, PersonPairForm
from desktop_app.ui.context import AppContext
from tests.conftest import TODAY

WORK = QT_TRANSLATE_NOOP("Tests", "Work")


def enter(context: AppContext, name: str, birth: PartialDate, **known: object) -> bytes:
    with context.db.action(WORK) as session:
        return services.register_resident(session, ResidentEntry(name=name, birth=birth, **known), TODAY)  # type: ignore[arg-type]


@pytest.fixture
def page(context: AppContext, qtbot: QtBot) -> DuplicatesPage:
    """Return the page of a post in which two people were entered twice."""
    for name, day in (("Soekarno", 3), ("Sukarno", 3), ("Ketut Ayu", 9), ("Ketut Ayu", 9), ("Gede", 1)):
        enter(context, name, PartialDate(2021, 5, day), sex="M")
    page = DuplicatesPage(context)
    qtbot.addWidget(page)
    page.show()
    settled(qtbot, page)
    return page


def settled(qtbot: QtBot, page: DuplicatesPage) -> None:
    qtbot.waitUntil(lambda: page.context.tasks.is_idle() and not page.is_loading)


def opened(page: DuplicatesPage) -> PersonPairForm:
    return [form for form in page.findChildren(PersonPairForm) if form.isVisible()][-1]


def test_all_pairs_stand_in_one_list_with_their_reason(page: DuplicatesPage) -> None:
    assert [str(pair.reason) for pair in page.model.rows] == ["same name and birth date"] * 2


def test_two_people_are_remembered_as_two_and_the_next_pair_comes(page: DuplicatesPage, qtbot: QtBot) -> None:
    first, second = (pair.key for pair in page.model.rows)
    page.show_pair(*first)
    opened(page).why.set_value("cousins")
    opened(page).two_button.click()
    settled(qtbot, page)
    assert [pair.key for pair in page.model.rows] == [second]
    assert opened(page).pair.key == second
    page.open_with(state="decided")
    assert [(pair.key, pair.decided and pair.decided.reason) for pair in page.model.rows] == [(first, "cousins")]


def test_what_was_decided_can_be_asked_again(page: DuplicatesPage, qtbot: QtBot) -> None:
    pair = page.model.rows[0]
    page.show_pair(*pair.key)
    opened(page).two_button.click()
    settled(qtbot, page)
    page.open_with(state="decided", one=pair.one.id, other=pair.other.id)
    opened(page).two_button.click()
    settled(qtbot, page)
    page.open_with(state="open")
    assert pair.key in [one.key for one in page.model.rows]


def test_two_entries_become_one_only_after_somebody_chose_whose_values_hold(page: DuplicatesPage, qtbot: QtBot) -> None:
    pair = page.model.rows[0]
    page.show_pair(*pair.key)
    form = opened(page)
    assert not form.submit()
    form.keep.set_value("other")
    form.save_button.click()
    settled(qtbot, page)
    with page.context.db.read() as session:
        card = services.resident_card(session, pair.one.id)
    assert card.entries == 2
    assert card.row.own_name == pair.other.own_name
    assert len(page.model.rows) == 1


def test_any_two_can_be_made_one_though_nothing_looks_alike(page: DuplicatesPage, qtbot: QtBot) -> None:
    gede = enter(page.context, "Gede Suardana", PartialDate(1950), sex="M")
    wayan = enter(page.context, "Wayan", PartialDate(1980), sex="M")
    settled(qtbot, page)
    page.any_two_button.click()
    form = page.findChildren(AnyTwoForm)[-1]
    with page.context.db.read() as session:
        one, other = services.rows_of(session, [gede, wayan])
    form.one.set_person(one)
    form.other.set_person(other)
    form.save_button.click()
    assert str(opened(page).pair.reason) == "chosen by hand"


def test_houses_are_compared_and_made_one_too(page: DuplicatesPage, qtbot: QtBot) -> None:
    with page.context.db.action(WORK) as session:
        houses = [
            services.register_household(session, HouseholdEntry(street=street, house_number=number))
            for street, number in (("Jalan Melati", "012"), ("jalan melati", "12"), ("Jalan Melati", "13"))
        ]
        ani = services.register_resident(session, ResidentEntry(name="Ani", household_id=houses[1], kinship="head"), TODAY)
    settled(qtbot, page)
    page.open_with(kind="household", one=houses[0], other=houses[1])
    assert [str(pair.reason) for pair in page.model.rows] == ["same address"]
    form = page.findChildren(HousePairForm)[-1]
    form.keep.set_value("other")
    form.save_button.click()
    settled(qtbot, page)
    with page.context.db.read() as session:
        home = services.household_of(session, ani)
        assert home is not None
        assert services.household_entry(session, home).street == "jalan melati"
    assert not page.houses


def test_a_merge_is_undone_as_any_action(page: DuplicatesPage, qtbot: QtBot) -> None:
    pair = page.model.rows[0]
    page.show_pair(*pair.key)
    opened(page).keep.set_value("one")
    opened(page).save_button.click()
    with page.context.db.read() as session:
        newest = session.connection().exec_driver_sql("SELECT id FROM action ORDER BY n DESC LIMIT 1").scalar_one()
    take_back(page.context.db, newest)
    settled(qtbot, page)
    assert pair.key in [one.key for one in page.model.rows]
