"""The laptops of the post: who belongs to it, inviting one, another name, sending one away."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.db.post import Post
from desktop_app.features.exchange.views.laptops.invited import InvitedView
from desktop_app.features.exchange.views.page import ExchangePage
from desktop_app.shell.discovery import find_features
from desktop_app.sync.sticks import Stick
from desktop_app.sync.trust import open_invitation
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings
from tests.conftest import TODAY
from tests.sync.trust.posts import by_name, carry, join_cheaply, seen_by
from tests.sync.trust.quick import quicken


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that is in."""
    folder = tmp_path / "STICK"
    folder.mkdir()
    monkeypatch.setattr("desktop_app.sync.sticks.sticks", lambda: [Stick(folder, "STICK", 1 << 30, 1 << 30)])
    quicken(monkeypatch)
    return folder


@pytest.fixture
def page(qapp, siti: Post, stick: Path, tmp_path: Path, qtbot) -> Iterator[ExchangePage]:
    context = AppContext(siti.database, find_features(), lambda: TODAY, DeviceSettings(tmp_path / "device"), siti)
    siti.database.on_commit = context.announce
    made = ExchangePage(context, lambda: [])
    qtbot.addWidget(made)
    made.resize(1100, 680)
    made.show()
    made.open_with(tab="laptops")
    settle(made, qtbot)
    yield made
    context.tasks.shutdown()


def settle(page, qtbot):
    qtbot.waitUntil(page.context.tasks.is_idle, timeout=10_000)


def press(widget, qtbot):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def detail(page):
    return page.master_detail.detail


def words_of(widget):
    return " ".join(found.text() for found in widget.findChildren(QLabel) if not found.isHidden())


def open_card(page, name, qtbot):
    number = next(n for n, laptop in enumerate(page.laptops.model.rows) if laptop.device.name == name)
    page.laptops.table.choose(number)
    page.laptops._open(page.laptops.table.current_row())
    return detail(page)


def names(page):
    return [laptop.device.name for laptop in page.laptops.model.rows]


def invite(page, name, qtbot):
    press(page.laptops.invite_button, qtbot)
    form = detail(page)
    qtbot.keyClicks(form.name, name)
    press(form.save_button, qtbot)
    settle(page, qtbot)
    return detail(page)


def test_the_list_names_the_laptops_this_one_first(page):
    assert names(page)[1:] == ["Dewi's laptop"]
    assert page.laptops.model.rows[0].device.is_own


def test_an_invitation_shows_six_large_words_that_open_the_file_on_the_stick(page, stick, qtbot):
    view = invite(page, "Nur", qtbot)
    assert isinstance(view, InvitedView)
    shown = [found.text() for found in view.findChildren(QLabel) if found.property("role") == "words"]
    file = next(stick.glob("*.invite"))
    assert open_invitation(file, " ".join(shown), page.context.db.clock).name == "Nur"
    assert "Nur" in names(page)


def test_the_code_can_be_seen_again_until_the_window_is_closed(page, qtbot):
    words = words_of(invite(page, "Nur", qtbot))
    card = open_card(page, "Nur", qtbot)
    press(card.code_button, qtbot)
    assert words_of(detail(page)) == words


def test_the_sheet_to_print_holds_the_code_and_what_to_do(page, qtbot):
    view = invite(page, "Nur", qtbot)
    shown = [found.text() for found in view.findChildren(QLabel) if found.property("role") == "words"]
    text = view.sheet().toPlainText().replace("\N{NO-BREAK SPACE}", " ")
    assert all(word in text for word in shown)
    assert "Destroy this sheet" in text


def test_a_name_that_another_laptop_has_is_refused_and_nothing_is_written(page, stick, qtbot):
    form = invite(page, "dewi's LAPTOP", qtbot)
    assert "Another laptop of this post is called" in words_of(form)
    assert list(stick.glob("*.invite")) == []


def test_without_a_stick_one_is_asked_for(page, monkeypatch, qtbot):
    monkeypatch.setattr("desktop_app.sync.sticks.sticks", lambda: [])
    assert "Put a stick in, or choose a folder." in words_of(invite(page, "Nur", qtbot))


def test_a_stick_that_is_gone_leaves_no_invitation_behind(page, stick, monkeypatch, qtbot):
    shown = []
    page.context.on_error(shown.append)
    monkeypatch.setattr("desktop_app.sync.sticks.sticks", lambda: [Stick(stick / "gone", "GONE", 1, 1)])
    invite(page, "Nur", qtbot)
    assert len(shown) == 1
    page.laptops.reload()
    settle(page, qtbot)
    assert "Nur" not in names(page)


def test_a_laptop_gets_another_name_and_is_still_believed(page, siti, qtbot):
    press(open_card(page, "Dewi's laptop", qtbot).rename_button, qtbot)
    form = detail(page)
    form.name.selectAll()
    qtbot.keyClicks(form.name, "Laptop in the hall")
    press(form.save_button, qtbot)
    settle(page, qtbot)
    assert "Laptop in the hall" in names(page)
    assert by_name(siti, "Laptop in the hall").kind == "laptop"


def test_a_lost_laptop_is_sent_away_with_a_reason_and_stands_last(page, siti, qtbot):
    invite(page, "Nur", qtbot)
    press(open_card(page, "Dewi's laptop", qtbot).withdraw_button, qtbot)
    form = detail(page)
    press(form.save_button, qtbot)
    assert "Fill this in" in words_of(form)
    form.why.set_value("lost")
    press(form.save_button, qtbot)
    settle(page, qtbot)
    assert names(page)[-1] == "Dewi's laptop"
    assert by_name(siti, "Dewi's laptop").withdrawn_why == "lost"
    assert by_name(siti, "Dewi's laptop").is_withdrawn
    card = open_card(page, "Dewi's laptop", qtbot)
    assert "It was lost or stolen" in words_of(card)
    assert card.withdraw_button.isHidden()


def test_one_cannot_send_away_the_laptop_one_sits_at(page, siti, qtbot):
    card = open_card(page, next(d.name for d in seen_by(siti) if d.is_own), qtbot)
    assert card.withdraw_button.isHidden()


def test_an_invitation_that_two_laptops_used_is_told_with_what_to_do(page, siti, tmp_path, stick, qtbot):
    view = invite(page, "Nur", qtbot)
    file, words = next(stick.glob("*.invite")), view._invitation.words
    content = file.read_bytes()
    one = join_cheaply(file, words, tmp_path / "one", synchronous="OFF")
    file.write_bytes(content)
    two = join_cheaply(file, words, tmp_path / "two", synchronous="OFF")
    for post in (one, two):
        carry(post, siti)
        post.close()
    page.laptops.reload()
    settle(page, qtbot)
    assert "Two laptops have joined with this one invitation" in words_of(open_card(page, "Nur", qtbot))


def test_an_invitation_that_ran_out_says_what_to_do(page, siti, qtbot):
    invite(page, "Nur", qtbot)
    page.context.today = lambda: by_name(siti, "Nur").invited_until.replace(year=2027)
    assert "Nothing was heard of the laptop in time" in words_of(open_card(page, "Nur", qtbot))


def test_a_post_on_one_laptop_says_what_an_invitation_brings(page, qtbot, siti):
    page.laptops._show([page.laptops.model.rows[0]])
    assert page.laptops.nothing.isVisible()
    assert "six words on paper" in words_of(page.laptops.nothing)


def test_a_laptop_that_is_heard_of_too_late_is_let_in_from_its_card(page, siti, stick, tmp_path, qtbot):
    invite(page, "Nur", qtbot)
    settle(page, qtbot)
    late = TODAY + timedelta(days=60)
    page.context.today = lambda: late
    siti.database.clock = lambda: siti_noon(late)
    card = open_card(page, "Nur", qtbot)
    assert "If it has joined, let it in" in words_of(card) and card.let_in_button.isVisible()
    press(card.let_in_button, qtbot)
    settle(page, qtbot)
    assert by_name(siti, "Nur").invited_until == late + timedelta(days=14)
    again = detail(page)
    assert again is not card and not again.let_in_button.isVisible()


def siti_noon(day):
    return int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp() * 1000)
