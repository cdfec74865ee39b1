"""The page of people and keys, by keys and clicks: the first person, another one, a sheet, a role, a leaver, a new key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import UserError
from desktop_app.db.holders import persons
from desktop_app.db.making import create_post
from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from desktop_app.features.accounts.services import guard, list_holders
from desktop_app.shell.discovery import find_features, load_models
from desktop_app.shell.people_page import PeoplePage
from desktop_app.shell.people_page.add_person import AddPerson
from desktop_app.shell.people_page.new_key import NewKey
from desktop_app.shell.people_page.person_card import SAME_NAME, PersonCard
from desktop_app.shell.people_page.sheets import NOT_YET, NewSheet, SheetCard
from desktop_app.sync.holders import add_person, add_sheet
from desktop_app.sync.holders.people import NAME_TAKEN
from desktop_app.sync.models import KeyHolder
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.words import tr
from tests.shell.people.conftest import ADMIN, CHEAP, LONG, SITI, TODAY

pytestmark = pytest.mark.gui


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    load_models()
    made, _words = create_post(tmp_path / "Melati", "Melati", "four old wells", user="Ibu Rahma", cost=CHEAP, synchronous="OFF")
    guard(made, find_features())
    yield made
    made.close()


@pytest.fixture
def page(post: Post, tmp_path: Path, qtbot: QtBot) -> Iterator[PeoplePage]:
    context = AppContext(post.database, find_features(), lambda: TODAY, DeviceSettings(tmp_path / "device"), post)
    post.database.on_commit = context.announce
    made = PeoplePage(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    context.tasks.shutdown()


def detail(page: PeoplePage, kind: type) -> object:
    found = page.findChildren(kind)
    assert found
    return found[-1]


def with_people(page: PeoplePage, post: Post) -> None:
    add_person(post, *ADMIN[:1], "admin", ADMIN[1], TODAY, cost=CHEAP)
    add_person(post, SITI[0], "volunteer", SITI[1], TODAY, cost=CHEAP)
    page.context.announce_person()


def press(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[arg-type]


def test_the_first_person_is_who_sits_here_and_becomes_the_admin(page: PeoplePage, post: Post, qtbot: QtBot) -> None:
    press(qtbot, page.new_button)
    form = detail(page, AddPerson)
    assert isinstance(form, AddPerson) and form.name.value() == "Ibu Rahma" and form.role.isHidden()
    qtbot.keyClicks(form.password.first, ADMIN[1])
    qtbot.keyClicks(form.password.second, ADMIN[1])
    with qtbot.waitSignal(form.finished, timeout=LONG):
        press(qtbot, form.add_button)
    assert (post.role, page.context.person) == ("admin", post.person)
    folder = post.folder
    post.close()
    open_post(folder, ADMIN[1], name="Ibu Rahma", synchronous="OFF").close()
    with pytest.raises(UserError):
        open_post(folder, "four old wells", synchronous="OFF")


def test_another_person_gets_a_password_for_the_first_day(page: PeoplePage, post: Post, qtbot: QtBot) -> None:
    add_person(post, ADMIN[0], "admin", ADMIN[1], TODAY, cost=CHEAP)
    press(qtbot, page.new_button)
    form = detail(page, AddPerson)
    assert isinstance(form, AddPerson)
    qtbot.keyClicks(form.name, "Siti Aminah")
    press(qtbot, form.add_button)
    assert not form.password.is_complete() and len(page._people.rows) == 1
    qtbot.keyClicks(form.password.first, SITI[1])
    qtbot.keyClicks(form.password.second, SITI[1])
    with qtbot.waitSignal(form.finished, timeout=LONG):
        press(qtbot, form.add_button)
    with post.database.read() as session:
        siti = next(line for line in list_holders(session, "person") if line.name == "Siti Aminah")
    assert (siti.role, siti.must_change) == ("volunteer", True)


def test_a_second_person_gives_a_new_password_and_another_role(page: PeoplePage, post: Post, qtbot: QtBot) -> None:
    with_people(page, post)
    page.people.choose(1)
    qtbot.keyClick(page.people, Qt.Key.Key_Return)
    card = detail(page, PersonCard)
    assert isinstance(card, PersonCard) and card.person.name == "Siti Aminah"
    card.role.set_value("coordinator")
    card.role.changed.emit()
    press(qtbot, card.role_button)
    with post.database.read() as session:
        assert {row.name: row.role for row in persons(session.connection())}["Siti Aminah"] == "coordinator"
    page.open_detail("holder", holder=card.person.id)
    card = detail(page, PersonCard)
    assert isinstance(card, PersonCard)
    qtbot.keyClicks(card.password.first, "fresh mango leaves")
    qtbot.keyClicks(card.password.second, "fresh mango leaves")
    with qtbot.waitSignal(card.finished, timeout=LONG):
        press(qtbot, card.give_button)
    folder = post.folder
    post.close()
    open_post(folder, "fresh mango leaves", name=SITI[0], synchronous="OFF").close()


def test_who_leaves_loses_the_door_and_a_new_key_is_offered_and_made(page: PeoplePage, post: Post, qtbot: QtBot) -> None:
    with_people(page, post)
    add_sheet(post, "Village office", TODAY)
    siti, old = page._people.rows[1], post.data_key
    page.open_detail("holder", holder=siti.id)
    card = detail(page, PersonCard)
    assert isinstance(card, PersonCard)
    press(qtbot, card.leave_button)
    offered = detail(page, NewKey)
    assert isinstance(offered, NewKey) and offered.isVisible()
    with qtbot.waitSignal(offered.finished, timeout=LONG):
        press(qtbot, offered.make_button)
    assert post.data_key != old
    page.reload()
    assert [row.left_on for row in page._people.rows] == [None, TODAY]


def test_a_sheet_is_shown_once_and_proven_by_three_of_its_words(page: PeoplePage, post: Post, qtbot: QtBot) -> None:
    with_people(page, post)
    page.open_with(mode="sheets")
    press(qtbot, page.new_button)
    form = detail(page, NewSheet)
    assert isinstance(form, NewSheet)
    qtbot.keyClicks(form.place, "Cupboard of the health centre")
    press(qtbot, form.make_button)
    assert form.shown is not None and form.shown.sheet is not None
    words = form.shown.words.split()
    assert len(words) == 12
    press(qtbot, form.shown.sheet.next_button)
    assert form.shown.proof is not None
    for number, editor in form.shown.proof.editors.items():
        qtbot.keyClicks(editor, words[number - 1])
    with qtbot.waitSignal(form.finished, timeout=LONG):
        press(qtbot, form.shown.proof.next_button)
    assert [row.name for row in page._sheets.rows] == ["Cupboard of the health centre"]
    page.open_detail("holder", holder=page._sheets.rows[0].id)
    card = detail(page, SheetCard)
    assert isinstance(card, SheetCard)
    press(qtbot, card.withdraw_button)
    assert not page._sheets.rows


def test_a_sheet_that_is_left_before_its_words_were_typed_opens_nothing(page: PeoplePage, post: Post, qtbot: QtBot) -> None:
    """The program is killed, or the panel closed, while the paper lies in the printer."""
    with_people(page, post)
    page.open_with(mode="sheets")
    press(qtbot, page.new_button)
    form = detail(page, NewSheet)
    assert isinstance(form, NewSheet)
    qtbot.keyClicks(form.place, "Village office")
    press(qtbot, form.make_button)
    assert form.shown is not None and form.shown.sheet is not None
    words, folder = form.shown.words, post.folder
    qtbot.waitUntil(lambda: any(part.text() == tr(NOT_YET) and part.isVisible() for part in form.findChildren(QLabel)))
    press(qtbot, form.shown.sheet.next_button)
    assert page.master_detail is not None
    page.master_detail.close_detail()
    page.reload()
    assert not page._sheets.rows
    post.close()
    with pytest.raises(UserError):
        open_post(folder, recovery_words=words, synchronous="OFF")


def test_a_person_gets_another_name(page: PeoplePage, post: Post, qtbot: QtBot) -> None:
    with_people(page, post)
    page.open_detail("holder", holder=page._people.rows[1].id)
    card = detail(page, PersonCard)
    assert isinstance(card, PersonCard) and card.name.value() == SITI[0]
    card.name.selectAll()
    qtbot.keyClicks(card.name, "ibu rahma")
    press(qtbot, card.name_button)
    qtbot.waitUntil(lambda: any(part.text() == tr(NAME_TAKEN) for part in card.findChildren(QLabel)), timeout=LONG)
    card.name.selectAll()
    qtbot.keyClicks(card.name, "Siti Rahayu")
    with qtbot.waitSignal(card.finished, timeout=LONG):
        press(qtbot, card.name_button)
    assert [row.name for row in page._people.rows] == ["Ibu Rahma", "Siti Rahayu"]
    folder = post.folder
    post.close()
    open_post(folder, SITI[1], name="Siti Rahayu", synchronous="OFF").close()


def test_two_people_of_one_name_have_a_number_and_the_card_says_why(page: PeoplePage, post: Post) -> None:
    with_people(page, post)
    with post.database.action(NAME_TAKEN) as session:  # as a file of another laptop brings it
        row = session.get_one(KeyHolder, page._people.rows[0].id)
        row.name = SITI[0]
    page.reload()
    assert [line.name for line in page._people.rows] == ["Siti Aminah", "Siti Aminah (2)"]
    for line, is_said in zip(page._people.rows, (False, True), strict=True):
        page.open_detail("holder", holder=line.id)
        card = detail(page, PersonCard)
        assert isinstance(card, PersonCard)
        assert (tr(SAME_NAME) in [part.text() for part in card.findChildren(QLabel)]) == is_said


def test_who_makes_a_new_key_after_a_theft_is_led_to_the_laptops(page: PeoplePage, post: Post, qtbot: QtBot) -> None:
    with_people(page, post)
    press(qtbot, page.key_button)
    form = detail(page, NewKey)
    assert isinstance(form, NewKey)
    with qtbot.waitSignal(page.context.page_asked, timeout=LONG) as asked:
        press(qtbot, form.laptops_button)
    assert asked.args == ["exchange", {"tab": "laptops"}]


def test_a_right_is_changed_by_an_admin_and_can_be_undone(page: PeoplePage, post: Post) -> None:
    with_people(page, post)
    page.open_with(mode="rights")
    field = page.rights.choices["volunteer", "stock"]
    field.set_value("see")
    field.changed.emit()
    page.rights.reload()
    assert page.rights.choices["volunteer", "stock"].value() == "see"
    assert {field.isEnabled() for field in page.rights.choices.values()} == {True}


def test_who_may_only_look_changes_nobody_and_no_right(page: PeoplePage, post: Post) -> None:
    with_people(page, post)
    from desktop_app.sync.holders import change_role, verify_person

    change_role(post, page._people.rows[1].id, "coordinator")
    verify_person(post, *SITI)
    page.context.announce_person()
    assert not page.new_button.isEnabled() and not page.key_button.isEnabled()
    assert {field.isEnabled() for field in page.rights.choices.values()} == {False}


def test_a_practice_post_lies_open_and_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    load_models()
    practice, _none = create_post(tmp_path / "Practice", "Practice", None, synchronous="OFF")
    context = AppContext(practice.database, find_features(), lambda: TODAY, DeviceSettings(tmp_path / "d"), practice, True)
    made = PeoplePage(context)
    qtbot.addWidget(made)
    made.show()
    assert not made.new_button.isVisible()
    with pytest.raises(UserError):
        add_person(practice, "Siti", "admin", SITI[1], TODAY)
    context.tasks.shutdown()
    practice.close()
