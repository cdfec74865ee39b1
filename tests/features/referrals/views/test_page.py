"""The page of referrals, from the keyboard and with real clicks."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from desktop_app.features.referrals import services
from desktop_app.features.referrals.rules.referring import ReplyEntry
from desktop_app.features.referrals.views.page import ReferralsPage
from tests.builders.health_visits import acted, add_person
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


@pytest.fixture
def people(db):
    return {name: add_person(db, name, date(2024, 1, 1)) for name in ("Ayu", "Budi", "Citra")}


@pytest.fixture
def sent(db, people):
    """Ayu waits for ten days, Budi since yesterday, Citra's is settled."""

    def work(s):
        def refer(name, days):
            on = TODAY - timedelta(days=days)
            return services.refer(s, people[name], on, ["thin"], "health_centre", "6.4 kg", "Siti", "", TODAY, "Wonosari")

        keys = {"Ayu": refer("Ayu", 10), "Budi": refer("Budi", 1), "Citra": refer("Citra", 20)}
        services.reply(s, keys["Citra"], ReplyEntry(True, TODAY, "gains again"), TODAY)
        return keys

    return acted(db, work)


@pytest.fixture
def page(qtbot, context):
    made = ReferralsPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    return made


def names(page):
    return [row.person.name for row in page.list.model.rows]


def words(widget):
    QApplication.processEvents()
    return [part.text() for part in widget.findChildren(QLabel) if part.isVisible()]


def press(widget, name):
    QApplication.processEvents()
    buttons = [*widget.findChildren(QPushButton), *widget.findChildren(QToolButton)]
    next(one for one in buttons if name in (one.text(), one.accessibleName()) and one.isVisible()).click()


def open_of(db):
    with db.read() as session:
        return {one.id for one in services.open_referrals(session, TODAY)}


def test_who_waits_too_long_stands_first_and_is_counted(sent, page):
    assert names(page) == ["Ayu", "Budi"]
    assert "1 without a result for more than a week" in words(page)
    model = page.list.model
    assert [model.data(model.index(row, 4)) for row in range(2)] == ["No result for 10 days", "No result yet"]


def test_the_settled_are_a_press_away(sent, page):
    page.scope.buttons[1].click()
    assert names(page) == ["Citra"]


@pytest.mark.parametrize("typed", ["budi", "bud", "wonosari bud"])
def test_a_referral_is_found_by_name_and_place(sent, page, typed):
    page.search.setFocus()
    QTest.keyClicks(page.search, typed)
    assert names(page) == ["Budi"]


def test_a_slip_number_finds_its_referral_and_enter_opens_it(db, sent, page):
    with db.read() as session:
        number = services.referral(session, sent["Budi"]).slip_number
    QTest.keyClicks(page.search, number)
    assert names(page) == ["Budi"]
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert f"Slip {number}" in words(page) and "6.4 kg" in words(page)


def test_a_result_takes_a_referral_from_the_list_and_its_card_stays_open(db, sent, page):
    page.show_referral(sent["Ayu"])
    press(page, "Write result")
    form = page.master_detail.form()
    form.went.buttons[0].click()
    assert form.closes.value() is True
    form.reply.set_value("Food for 14 days")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert names(page) == ["Budi"] and open_of(db) == {sent["Budi"]}
    assert "Went there · Result of 05/10/2026: Food for 14 days" in words(page)


def test_who_did_not_go_is_followed_up(db, sent, page):
    page.show_referral(sent["Budi"])
    press(page, "Write result")
    form = page.master_detail.form()
    form.went.buttons[1].click()
    assert form.closes.value() is False and form.submit()
    assert "Replied, still to follow" in words(page) and sent["Budi"] in open_of(db)


def test_an_empty_result_is_refused_at_its_field(sent, page):
    page.show_referral(sent["Budi"])
    press(page, "Write result")
    form = page.master_detail.form()
    form.closes.buttons[0].click()
    assert not form.submit()
    assert "Say whether the person went there, or write what came back." in words(form)


def test_a_new_referral_begins_with_finding_the_person(qtbot, people, page):
    page.new_button.click()
    whom = page.master_detail.detail
    QTest.keyClicks(whom.person.line, "citra")
    qtbot.waitUntil(whom.person.hits.isVisible)
    QTest.keyClick(whom.person.line, Qt.Key.Key_Down)
    QTest.keyClick(whom.person.hits, Qt.Key.Key_Return)
    form = page.master_detail.form()
    assert "Citra is sent to a health worker." in words(form)
    form.reasons.boxes["tuberculosis"].click()
    form.target.set_value("hospital")
    assert form.submit()
    assert names(page) == ["Citra"] and "Signs of tuberculosis" in words(page)


def test_a_removed_referral_leaves_the_list_and_its_notice_offers_undo(context, sent, page):
    notices = []
    context.notified.connect(lambda text, undo: notices.append((str(text), undo)))
    page.show_referral(sent["Budi"])
    press(page, "Remove this referral")
    assert names(page) == ["Ayu"] and page.master_detail.detail is None
    assert notices[-1][0] == "Remove the referral of Budi" and notices[-1][1] is not None


def test_an_empty_list_says_what_it_is_for(page):
    assert "No referral waits" in words(page)


def test_a_new_window_opens_where_the_old_one_stood(qtbot, context, sent, page):
    page.open_with(scope="closed", referral=sent["Citra"])
    other = ReferralsPage(context)
    qtbot.addWidget(other)
    other.resize(1366, 768)
    other.show()
    other.restore(page.state())
    assert names(other) == ["Citra"] and "gains again" in " ".join(words(other))


def test_what_another_page_asks_for_is_opened(people, page):
    page.open_with(resident=people["Budi"])
    assert "Budi is sent to a health worker." in words(page.master_detail.form())
