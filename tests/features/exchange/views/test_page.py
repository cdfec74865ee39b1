"""The page "Exchange": two big buttons, what taking in would do, decisions, the log."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.features.exchange.views.page import ExchangePage
from desktop_app.sync.exchanging import peers, send
from desktop_app.sync.sticks import Stick
from tests.builders.residents import make_resident
from tests.builders.windows import words
from tests.db.posts import make_post
from tests.features.exchange.writing import AYU, differences, read, write
from tests.sync.trust.posts import second_laptop
from tests.sync.trust.quick import quicken

pytestmark = pytest.mark.gui


@pytest.fixture
def sticks(stick):
    """The sticks that are in; a test puts them in and pulls them out."""
    return [stick]


@pytest.fixture
def page(qtbot, context, sticks):
    made = ExchangePage(context, lambda: list(sticks))
    qtbot.addWidget(made)
    made.resize(1166, 700)
    made.show()
    settle(qtbot, made)
    return made


def settle(qtbot, page):
    qtbot.waitUntil(page.context.tasks.is_idle, timeout=20_000)


def click(qtbot, page, widget):
    assert widget.isVisible() and widget.isEnabled()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle(qtbot, page)


def shown(page):
    return "\n".join(words(page))


def brought(page):
    return [(one.kind, one.name, one.what) for one in page.proposal.model.rows]


def decide(page, choice):
    """Choose one of the answers of the only field and save."""
    form = page.master_detail.form()
    (editor,) = form.editors.values()
    QTest.mouseClick(editor.choices[choice], Qt.MouseButton.LeftButton)
    return form


def test_a_stick_that_is_put_in_is_noticed_and_named_with_its_free_room(page, qtbot, sticks):
    assert "KINGSTON" in shown(page) and "3.2 GB free of 8 GB" in shown(page)
    sticks.clear()
    page.start.place.watch.look_now()
    assert "No stick is in" in shown(page) and not page.start.give_button.isEnabled()


def test_of_two_sticks_one_is_chosen(page, qtbot, sticks, tmp_path):
    sticks.append(Stick(tmp_path, "SANDISK", 10**9, 10**9))
    page.start.place.watch.look_now()
    assert page.start.place.which.isVisible()
    page.start.place.which.set_value(tmp_path)
    page.start.place.which.changed.emit()
    assert page.start.place.folder() == tmp_path and "SANDISK" in shown(page)
    settle(qtbot, page)


def test_a_folder_takes_the_place_of_a_stick_and_is_remembered(page, qtbot, context, tmp_path, sticks):
    page.start.place.use_folder(tmp_path)
    settle(qtbot, page)
    other = ExchangePage(context, lambda: sticks)
    qtbot.addWidget(other)
    assert other.start.place.folder() == tmp_path
    other.start.place.use_stick()
    assert other.start.place.is_stick()
    settle(qtbot, page)


def test_what_was_saved_tells_for_whom_and_that_the_stick_may_be_pulled_out(page, qtbot, siti, dewi, folder):
    make_resident(siti.database, "Bayu")
    click(qtbot, page, page.start.give_button)
    assert len(list(folder.rglob("*.balai"))) == 1
    assert "Saved on KINGSTON" in shown(page) and "Dewi's laptop" in shown(page)
    assert "You may pull out the stick now." in shown(page)


def test_nothing_changes_before_somebody_has_looked_at_what_a_file_brings(page, qtbot, siti, dewi, folder):
    make_resident(dewi.database, "Bayu", "2023")
    write(dewi, phone="0822")
    send(dewi, folder)
    click(qtbot, page, page.start.take_button)
    assert page.proposal.isVisible() and read_names(siti) == [AYU]
    assert ("Resident", "Bayu", "added") in brought(page) and ("Resident", AYU, "changed") in brought(page)
    assert "Dewi's laptop" in shown(page) and "by dewi" in shown(page) and "1 new" in shown(page)
    click(qtbot, page, page.proposal.cancel_button)
    assert not page.proposal.isVisible() and read_names(siti) == [AYU]


def test_each_entry_of_the_preview_opens_with_before_and_after(page, qtbot, siti, dewi, folder):
    write(dewi, phone="0822")
    send(dewi, folder)
    click(qtbot, page, page.start.take_button)
    row = next(number for number, one in enumerate(page.proposal.model.rows) if one.name == AYU)
    page.proposal.table.choose(row)
    QTest.keyClick(page.proposal.table, Qt.Key.Key_Return)
    told = [part.text() for part in page.master_detail.detail.findChildren(QLabel)]
    assert "Phone" in told and "0822" in told and "(empty)" in told


def test_what_was_taken_in_can_be_taken_out_again_from_the_log(page, qtbot, siti, dewi, folder):
    make_resident(dewi.database, "Bayu", "2023")
    send(dewi, folder)
    click(qtbot, page, page.start.take_button)
    click(qtbot, page, page.proposal.take_button)
    assert sorted(read_names(siti)) == [AYU, "Bayu"] and "Taken in: " in shown(page)
    page.open_with(tab="log")
    page.log.table.choose(0)
    QTest.keyClick(page.log.table, Qt.Key.Key_Return)
    click(qtbot, page, page.master_detail.detail.take_out_button)
    assert read_names(siti) == [AYU] and "was taken out again" in shown(page)
    page.open_with(tab="log")
    assert page.log.model.rows[0].state == "taken_out"


def test_a_file_that_was_gone_on_from_is_not_taken_out_and_says_by_whom(page, qtbot, siti, dewi, folder):
    write(dewi, phone="0822")
    send(dewi, folder)
    click(qtbot, page, page.start.take_button)
    click(qtbot, page, page.proposal.take_button)
    write(siti, phone="0833")
    page.open_with(tab="log")
    page.try_open("entry", entry=page.log.model.rows[0].id)
    click(qtbot, page, page.master_detail.detail.take_out_button)
    assert read(siti, "phone") == ("0833",) and "cannot be taken out again" in shown(page)


def test_what_lies_on_the_stick_is_told_before_a_button_is_pressed(page, qtbot, siti, dewi, folder):
    assert "No files of other laptops lie there." in shown(page)
    make_resident(siti.database, "Bayu")
    click(qtbot, page, page.start.give_button)
    assert "No files of other laptops lie there." in shown(page)
    make_resident(dewi.database, "Citra")
    send(dewi, folder)
    page.doing.look()
    settle(qtbot, page)
    assert "Dewi's laptop, made" in page.start.take_text.text()
    click(qtbot, page, page.start.take_button)
    click(qtbot, page, page.proposal.take_button)
    assert "All files that lie there were taken in already." in shown(page)


def test_a_damaged_file_is_refused_with_a_sentence_and_the_others_are_taken_in(page, qtbot, siti, dewi, folder):
    make_resident(dewi.database, "Bayu", "2023")
    (good,) = send(dewi, folder).paths
    (good.parent / "torn.balai").write_bytes(good.read_bytes()[:400])
    click(qtbot, page, page.start.take_button)
    assert "Not taken in" in shown(page) and "torn.balai" in shown(page)
    click(qtbot, page, page.proposal.take_button)
    assert sorted(read_names(siti)) == [AYU, "Bayu"]


def test_a_file_taken_in_twice_brings_nothing_twice(page, qtbot, siti, dewi, folder):
    make_resident(dewi.database, "Bayu", "2023")
    send(dewi, folder)
    for _ in range(2):
        click(qtbot, page, page.start.take_button)
        if page.proposal.isVisible():
            click(qtbot, page, page.proposal.take_button)
    assert sorted(read_names(siti)) == [AYU, "Bayu"] and "There is nothing new to take in" in shown(page)


def test_sent_is_only_what_the_other_laptop_has_confirmed(page, qtbot, siti, dewi, folder, carry):
    make_resident(siti.database, "Bayu")
    page.reload()
    settle(qtbot, page)
    before = unconfirmed(siti)
    click(qtbot, page, page.start.give_button)
    assert unconfirmed(siti) >= before > 0 and "not confirmed" in shown(page)
    carry(siti, dewi)
    send(dewi, folder)
    click(qtbot, page, page.start.take_button)
    if page.proposal.isVisible():
        click(qtbot, page, page.proposal.take_button)
    assert unconfirmed(siti) == 0 and "has everything" in shown(page)


def test_a_stick_that_is_pulled_out_while_saving_says_what_to_do(page, qtbot, siti, folder):
    make_resident(siti.database, "Bayu")
    folder.rename(folder.with_name("gone"))
    click(qtbot, page, page.start.give_button)
    assert "Not saved" in shown(page)
    page.open_with(tab="log")
    assert all(row.state != "written" for row in page.log.model.rows)


def test_what_differs_is_decided_side_by_side_and_undone(page, qtbot, siti, dewi, carry, context):
    undo = []
    context.notified.connect(lambda _text, action: undo.append(action))
    write(siti, phone="0811")
    write(dewi, phone="0822")
    carry(dewi, siti)
    page.reload()
    settle(qtbot, page)
    assert "1 to decide" in shown(page)
    page.open_with(tab="differences")
    page.differences.table.choose(0)
    QTest.keyClick(page.differences.table, Qt.Key.Key_Return)
    form = page.master_detail.form()
    (editor,) = form.editors.values()
    assert editor.value() is None and not form.submit()
    told = [part.text() for part in form.findChildren(QLabel)]
    assert any("siti" in one and "on this laptop" in one for one in told) and any(
        "on" in one and "Dewi's laptop" in one for one in told
    )
    number = next(n for n, choice in enumerate(editor.choices) if choice.mark.accessibleName().endswith("0822"))
    decide(page, number)
    click(qtbot, page, form.save_button)
    assert read(siti, "phone") == ("0822",) and differences(siti) == [] and undo[-1]
    assert page.differences.nothing.isVisible()


def test_a_third_value_is_written_where_both_are_wrong(page, qtbot, siti, dewi, carry):
    write(siti, birth_year=2023)
    write(dewi, birth_year=2022)
    carry(dewi, siti)
    page.reload()
    settle(qtbot, page)
    page.open_with(row=differences(siti)[0].row)
    form = page.master_detail.form()
    (editor,) = form.editors.values()
    QTest.keyClicks(editor.editor, "2021")
    assert editor.choices[-1].mark.isChecked()
    click(qtbot, page, form.save_button)
    assert read(siti, "birth_year") == (2021,)


def test_an_entry_taken_away_here_and_changed_there_stays_if_somebody_says_so(page, qtbot, siti, dewi, carry):
    write(siti, deleted_at=1_800_000_000_000)
    write(dewi, phone="0822")
    carry(dewi, siti)
    page.reload()
    settle(qtbot, page)
    page.open_with(row=differences(siti)[0].row)
    assert "taken away" in shown(page) and "Phone: 0822" in shown(page)
    click(qtbot, page, decide(page, 1).save_button)
    assert read(siti, "deleted_at", "phone") == (None, "0822")


def test_a_decision_that_somebody_made_meanwhile_is_not_overwritten(page, qtbot, siti, dewi, carry):
    write(siti, phone="0811")
    write(dewi, phone="0822")
    carry(dewi, siti)
    page.reload()
    settle(qtbot, page)
    page.open_with(row=differences(siti)[0].row)
    form = decide(page, 0)
    write(siti, phone="0844")
    assert not form.submit() and read(siti, "phone") == ("0844",)
    settle(qtbot, page)


def test_differences_are_found_by_name_and_by_kind(page, qtbot, siti, dewi, carry):
    make_resident(siti.database, "Bayu")
    carry(siti, dewi)
    for name in (AYU, "Bayu"):
        write(siti, name, phone="0811")
        write(dewi, name, phone="0822")
    carry(dewi, siti)
    page.reload()
    settle(qtbot, page)
    page.open_with(tab="differences")
    QTest.keyClicks(page.search, "bayu phone")
    assert [one.name for one in page.differences.model.rows] == ["Bayu"]
    QTest.keyClicks(page.search, " x")
    assert page.differences.nothing.isVisible()


def test_a_half_made_decision_is_there_again_in_a_new_window(page, qtbot, siti, dewi, carry, context, sticks):
    write(siti, phone="0811")
    write(dewi, phone="0822")
    carry(dewi, siti)
    page.reload()
    settle(qtbot, page)
    page.open_with(row=differences(siti)[0].row)
    (editor,) = page.master_detail.form().editors.values()
    QTest.keyClicks(editor.editor, "0833")
    other = ExchangePage(context, lambda: sticks)
    qtbot.addWidget(other)
    other.restore(page.state())
    settle(qtbot, other)
    (again,) = other.master_detail.form().editors.values()
    assert other.tab() == "differences" and again.value() == ("typed", "0833")


def test_today_says_how_many_entries_wait_for_a_decision(siti, dewi, carry, context):
    from desktop_app.features.exchange.services.today import today_lines

    write(siti, phone="0811")
    write(dewi, phone="0822")
    carry(dewi, siti)
    with siti.database.read() as session:
        (line,) = today_lines(session, context.today())
    assert line.count == 1 and line.page == "exchange"


def test_a_post_of_one_laptop_is_told_to_invite_another(qtbot, db, tmp_path, qapp):
    from desktop_app.shell.discovery import find_features
    from desktop_app.ui.context import AppContext
    from desktop_app.ui.device_settings import DeviceSettings

    alone = AppContext(db, find_features(), device=DeviceSettings(tmp_path / "alone"))
    made = ExchangePage(alone, lambda: [])
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, made)
    assert any(word.startswith("No other laptop belongs to this post yet") for word in words(made))
    made.open_with(tab="laptops")
    assert made.tab() == "laptops"
    alone.tasks.shutdown()


def test_a_second_exchange_is_not_begun_while_one_runs(page, qtbot, dewi, folder):
    make_resident(dewi.database, "Bayu")
    send(dewi, folder)
    page.start.take_button.click()
    assert page.doing.is_busy and not page.start.take_button.isEnabled() and not page.start.give_button.isEnabled()
    page.doing.give()
    settle(qtbot, page)
    assert page.proposal.isVisible() and not page.doing.is_busy


def test_what_is_stopped_changes_nothing(page, qtbot, siti, dewi, folder):
    make_resident(dewi.database, "Bayu")
    send(dewi, folder)
    page.start.take_button.click()
    page.start.working.stop_button.click()
    settle(qtbot, page)
    assert "Stopped." in shown(page) and not page.proposal.isVisible()
    assert read_names(siti) == [AYU] and page.start.take_button.isEnabled()


def test_history_tells_which_value_was_chosen_and_which_stood_there(page, qtbot, siti, dewi, carry, context):
    from desktop_app.db.history import history_of_row

    write(siti, phone="0811")
    write(dewi, phone="0822")
    carry(dewi, siti)
    page.reload()
    settle(qtbot, page)
    row = differences(siti)[0].row
    page.open_with(row=row)
    form = page.master_detail.form()
    (editor,) = form.editors.values()
    stood = editor.choices[0].mark.accessibleName().removeprefix("Phone: ")
    click(qtbot, page, decide(page, 1).save_button)
    with siti.database.read() as session:
        action, change = history_of_row(session, row)[0]
    assert str(action.label).startswith("Decide what is right") and {one.before for one in change.fields} == {stood}


def test_what_only_a_newer_balai_knows_is_told_and_not_decided_here(page, qtbot, siti, dewi, carry):
    from dataclasses import replace

    from desktop_app.features.exchange.views.differences import DecideForm

    write(siti, phone="0811", note="a")
    write(dewi, phone="0822", note="b")
    carry(dewi, siti)
    (one,) = differences(siti)
    newer = replace(one, fields=[replace(field, is_known=field.name == "phone") for field in one.fields])
    form = DecideForm(page.context, newer, page.words())
    qtbot.addWidget(form)
    assert list(form.editors) == ["phone"]
    assert any("only a newer Balai knows" in part.text() for part in form.findChildren(QLabel))


def test_a_clock_that_looks_wrong_is_told_before_anything_changes(page, qtbot, siti, dewi, folder, monkeypatch):
    make_resident(dewi.database, "Bayu")
    later = dewi.database.clock() + 40 * 86_400_000
    monkeypatch.setattr(dewi.database, "clock", lambda: later)
    send(dewi, folder)
    click(qtbot, page, page.start.take_button)
    assert "clock" in shown(page).lower()


def test_a_file_for_other_laptops_or_of_another_post_says_so(page, qtbot, folder, tmp_path, monkeypatch):
    quicken(monkeypatch)
    other, _ = make_post(tmp_path / "other", synchronous="OFF")
    third = second_laptop(other, tmp_path / "third", "Third")
    send(other, folder)
    click(qtbot, page, page.start.take_button)
    assert "was written for other laptops" in shown(page) and not page.proposal.take_button.isVisible()
    click(qtbot, page, page.proposal.cancel_button)
    third.close()
    other.close()


def read_names(post):
    from sqlalchemy import select

    from desktop_app.residents.models import Resident

    with post.database.read() as session:
        return list(session.scalars(select(Resident.name)))


def unconfirmed(post):
    with post.database.read() as session:
        (peer,) = peers(session)
    return peer.unconfirmed


def test_people_who_were_perhaps_entered_twice_lead_to_the_duplicates(page, qtbot, siti, dewi, folder, context):
    asked = []
    context.page_asked.connect(lambda name, arguments: asked.append((name, arguments)))
    make_resident(siti.database, "Bayu Pratama", "2023-05-06", national_id="3507000000000001")
    make_resident(dewi.database, "Bayu Pratama", "2023-05-06", national_id="3507000000000001")
    make_resident(dewi.database, "Wayan", "1980-01-01")
    send(dewi, folder)
    click(qtbot, page, page.start.take_button)
    click(qtbot, page, page.proposal.take_button)
    assert "perhaps entered twice" in shown(page)
    click(qtbot, page, page.start.working.twins_button)
    assert asked == [("residents.duplicates", {"kind": "resident", "state": "open"})]


def test_what_came_in_without_twins_leads_nowhere(page, qtbot, siti, dewi, folder):
    make_resident(dewi.database, "Wayan", "1980-01-01")
    send(dewi, folder)
    click(qtbot, page, page.start.take_button)
    click(qtbot, page, page.proposal.take_button)
    assert "Taken in: " in shown(page) and not page.start.working.twins_button.isVisible()
