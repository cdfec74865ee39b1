"""The page "Month": one step after the other, from keys and clicks."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import ConflictError
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.undo import take_back
from desktop_app.features.health_visits.rules.natural_ids import open_day_id, visit_id
from desktop_app.features.health_visits.services import finish_day, record_measurement
from desktop_app.features.health_visits.services.elsewhere import Elsewhere, record_elsewhere
from desktop_app.features.month_end import services
from desktop_app.features.month_end.views.doing import ACCEPTED_ACTION
from desktop_app.features.month_end.views.forms import CloseForm
from desktop_app.features.month_end.views.missing import MOST
from desktop_app.features.month_end.views.page import MonthPage
from desktop_app.features.month_end.views.paper_out import Paper
from desktop_app.features.month_end.views.paper_panel import PaperPanel
from desktop_app.features.month_end.views.wording import paper_name
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh
from tests.builders.month_end import settle
from tests.builders.windows import words

pytestmark = pytest.mark.gui
SEPTEMBER, HELD = Month(2026, 9), date(2026, 9, 7)
LONG = 20_000


@pytest.fixture
def ayu(db: Database) -> bytes:
    """A child who was weighed in September; the open day is finished, one register is handed in."""
    settle(db)
    day = open_day(db, HELD)
    child = add_person(db, "Ayu", date(2025, 3, 1), mother="Rina")
    add_person(db, "Budi", date(2025, 4, 1), mother="Dewi")
    weigh(db, day, child, 8000, 720)
    acted(db, lambda session: finish_day(session, day))
    acted(db, lambda session: services.choose_handed_in(session, ["health_visits.sip2"]))
    return child


@pytest.fixture
def page(qtbot: QtBot, context: AppContext, ayu: bytes) -> MonthPage:
    made = MonthPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(context.tasks.is_idle, timeout=LONG)
    return made


def idle(page: MonthPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.context.tasks.is_idle, timeout=LONG)


def click(page: MonthPage, qtbot: QtBot, button) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    idle(page, qtbot)


def close(page: MonthPage, qtbot: QtBot) -> None:
    page.doing.act("close")
    form = page.master_detail.form()
    assert isinstance(form, CloseForm)
    click(page, qtbot, form.save_button)


def photos(folder, count: int) -> list:
    files = [folder / f"page {number + 1}.png" for number in range(count)]
    for file, colour in zip(files, (Qt.GlobalColor.white, Qt.GlobalColor.red, Qt.GlobalColor.blue), strict=False):
        picture = QImage(60, 80, QImage.Format.Format_RGB32)
        picture.fill(colour)
        picture.save(str(file))
    return files


def done(page: MonthPage) -> list[str]:
    return [step.code for step in page.stands.steps if step.is_done]


def test_opensid_11150_the_page_opens_at_the_month_that_is_to_be_handed_in(page: MonthPage) -> None:
    assert page.chosen() == SEPTEMBER
    assert done(page) == ["day_done"]
    assert page.primary.text() == "Look for the absent"


def test_one_primary_button_leads_through_the_month(page: MonthPage, qtbot: QtBot) -> None:
    click(page, qtbot, page.primary)
    assert page.primary.text() == "It is checked"
    click(page, qtbot, page.primary)
    click(page, qtbot, page.primary)
    form = page.master_detail.form()
    qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    idle(page, qtbot)
    assert done(page) == ["day_done", "sweeping", "checked", "closed"]
    assert page.tab() == "printed"
    assert [one.register_id for one in page.printings.model.rows] == ["health_visits.sip2"]
    assert page.primary.text() == "Print the registers…"
    click(page, qtbot, page.others["send"])
    click(page, qtbot, page.master_detail.form().save_button)
    assert page.primary.text() == "It was accepted"
    click(page, qtbot, page.primary)
    assert page.stands.state == "final"
    assert not page.primary.isVisible()


def test_a_month_whose_open_day_goes_on_leads_to_that_day(db: Database, context: AppContext, qtbot: QtBot) -> None:
    open_day(db, date(2026, 10, 3))
    page = MonthPage(context)
    qtbot.addWidget(page)
    page.show()
    idle(page, qtbot)
    with qtbot.waitSignal(context.page_asked) as asked:
        click(page, qtbot, page.primary)
    assert asked.args == ["health_visits", {"day": date(2026, 10, 3)}]


def test_what_is_missing_opens_where_it_is_mended_and_goes_once_it_is(page: MonthPage, db: Database, qtbot: QtBot) -> None:
    line = next(one for one in page.missing.lines if "Budi was not weighed" in str(one.line.words))
    with qtbot.waitSignal(page.context.page_asked) as asked:
        line.setFocus()
        qtbot.keyClick(line, Qt.Key.Key_Return)
    name, arguments = asked.args
    assert (name, arguments["month"]) == ("health_visits", SEPTEMBER)
    entry = Elsewhere(date(2026, 9, 20), "home", {"weight_g": 9000}, None, "")
    acted(db, lambda session: record_elsewhere(session, arguments["sweep"], entry, TODAY))
    idle(page, qtbot)
    assert not any("Budi was not weighed" in str(one.line.words) for one in page.missing.lines)


def test_the_arrow_keys_go_through_what_is_missing(page: MonthPage, qtbot: QtBot) -> None:
    first, second, *_ = page.missing.lines
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert page.window().focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert page.window().focusWidget() is first


def test_a_long_question_shows_its_first_lines_and_all_on_request(page: MonthPage, db: Database, qtbot: QtBot) -> None:
    for number in range(MOST + 4):
        add_person(db, f"Citra {number}", date(2025, 5, 1))
    idle(page, qtbot)

    def shown() -> int:
        return sum("was not weighed" in str(one.line.words) for one in page.missing.lines)

    assert shown() == MOST
    page.missing._show_whole("health_visits.not_weighed_without_reason")
    assert shown() == MOST + 5


@pytest.mark.parametrize("tab", ["missing", "changed"])
def test_after_closing_the_cursor_is_in_the_list_of_registers(page: MonthPage, tab: str, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_tab(tab)
    idle(page, qtbot)
    close(page, qtbot)
    assert page.printings.table.hasFocus()


def test_closing_is_undone_from_its_notice(page: MonthPage, db: Database, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.context.notified) as said:
        close(page, qtbot)
    _words, action = said.args
    assert page.stands.is_closed
    take_back(db, action)
    idle(page, qtbot)
    assert not page.stands.is_closed
    assert page.printings.model.rows == []


def test_a_printing_is_shown_saved_and_shown_in_another_language(page: MonthPage, db: Database, qtbot: QtBot, tmp_path) -> None:
    close(page, qtbot)
    one = page.printings.model.rows[0]
    with db.read() as session:
        kept = services.bytes_of(session, db.attachments, one.id)
    page.printings.table.choose(0)
    qtbot.keyClick(page.printings.table, Qt.Key.Key_Return)
    panel = page.master_detail.detail
    assert isinstance(panel, PaperPanel)
    assert panel.content == kept
    page.out.save_to(str(tmp_path / "sip2.pdf"), page.out.of(one))
    idle(page, qtbot)
    assert (tmp_path / "sip2.pdf").read_bytes() == kept
    from desktop_app.features.month_end.views.details import _show_in

    _show_in(page, panel, one, kept, "id")
    idle(page, qtbot)
    assert panel.content != kept
    assert any("Made now" in said for said in words(panel))


def test_without_a_printer_the_registers_go_into_a_folder(page: MonthPage, qtbot: QtBot, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("desktop_app.features.month_end.views.paper_out.QPrinterInfo.availablePrinterNames", list)
    close(page, qtbot)
    with qtbot.waitSignal(page.context.notified) as said:
        page.doing.act("print")
    assert "No printer" in str(said.args[0])
    assert page.findChildren(QFileDialog)
    page.out.save_all(str(tmp_path), [page.out.of(one) for one in page.printings.current_ones()])
    idle(page, qtbot)
    assert [file.name for file in tmp_path.glob("*.pdf")] == ["2026-09_health_visits.sip2_en.pdf"]


def test_registers_are_printed_one_after_another(page: MonthPage, qtbot: QtBot, tmp_path) -> None:
    close(page, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(page.context.notified, timeout=LONG) as said:
        page.out.print_on(printer, [page.out.of(one) for one in page.printings.current_ones()])
    assert "sent to the printer" in str(said.args[0])
    assert (tmp_path / "printed.pdf").exists()


def test_late_data_are_listed_and_put_right_by_a_sheet_or_a_revision(
    page: MonthPage, db: Database, ayu: bytes, qtbot: QtBot
) -> None:
    close(page, qtbot)
    page.show_tab("changed")
    idle(page, qtbot)
    assert page.changed.nothing.isVisible()
    acted(db, lambda session: record_measurement(session, visit_id(ayu, open_day_id(b"", HELD)), "weight_g", 8300))
    idle(page, qtbot)
    assert page.changed.table.isVisible()
    change = page.changed.model.rows[0]
    assert change.person == ayu
    with qtbot.waitSignal(page.context.page_asked) as asked:
        page.changed.table.choose(0)
        qtbot.keyClick(page.changed.table, Qt.Key.Key_Return)
    assert asked.args == ["residents", {"resident": ayu}]
    click(page, qtbot, page.changed.sheet_button)
    assert isinstance(page.master_detail.detail, PaperPanel)
    assert any(one.is_correction for one in page.printings.model.rows)
    click(page, qtbot, page.changed.anew_button)
    form = page.master_detail.form()
    click(page, qtbot, form.save_button)
    assert "Fill this in" in " ".join(words(form))
    form.reason.setFocus()
    qtbot.keyClicks(form.reason, "Weighed twice")
    click(page, qtbot, form.save_button)
    idle(page, qtbot)
    newest = next(one for one in page.printings.model.rows if not one.is_correction)
    assert (newest.revision, newest.reason) == (2, "Weighed twice")


def test_a_month_is_opened_again_only_with_a_reason(page: MonthPage, qtbot: QtBot) -> None:
    close(page, qtbot)
    click(page, qtbot, page.others["reopen"])
    form = page.master_detail.form()
    click(page, qtbot, form.save_button)
    assert page.stands.is_closed
    qtbot.keyClicks(form.reason, "A birth was missing")
    click(page, qtbot, form.save_button)
    assert not page.stands.is_closed
    page.show_tab("history")
    assert any("A birth was missing" in row.why for row in page.history.model.rows)


def test_a_report_that_comes_back_is_printed_anew(page: MonthPage, qtbot: QtBot) -> None:
    close(page, qtbot)
    click(page, qtbot, page.others["send"])
    click(page, qtbot, page.master_detail.form().save_button)
    click(page, qtbot, page.others["return"])
    qtbot.keyClicks(page.master_detail.form().reason, "Column 7 is empty")
    click(page, qtbot, page.master_detail.form().save_button)
    assert "Column 7 is empty" in page.hint.text()
    assert page.primary.text() == "Print anew…"


def test_photos_of_signed_pages_are_dropped_shown_and_removed(page: MonthPage, db: Database, qtbot: QtBot, tmp_path) -> None:
    close(page, qtbot)
    page.show_tab("signed")
    picture = QImage(600, 800, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    picture.save(str(tmp_path / "page 1.png"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "page 1.png"))])
    action, pressed = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    page.signed.dropEvent(QDropEvent(QPointF(5, 5), action, data, pressed, Qt.KeyboardModifier.NoModifier))
    idle(page, qtbot)
    assert page.signed.pictures.count() == 1
    assert page.primary.text() == "It was sent…"
    page.signed.pictures.setFocus()
    click(page, qtbot, page.signed.show_button)
    assert isinstance(page.master_detail.detail, PaperPanel)
    page.close_detail()
    with qtbot.waitSignal(page.context.notified) as said:
        click(page, qtbot, page.signed.remove_button)
    assert page.signed.pictures.count() == 0
    take_back(db, said.args[1])
    assert page.signed.pictures.count() == 1


def test_which_registers_are_handed_in_is_chosen(page: MonthPage, db: Database, qtbot: QtBot) -> None:
    page.show_tab("printed")
    click(page, qtbot, page.printings.which_button)
    form = page.master_detail.form()
    assert form.which.value() == ("health_visits.sip2",)
    form.which.boxes["health_visits.sip2"].click()
    form.which.boxes["residents.list"].click()
    click(page, qtbot, form.save_button)
    with db.read() as session:
        chosen = services.handed_in(session, services.catalogue_for(session, page.context.features))
    assert [entry.id for entry in chosen] == ["residents.list"]


def test_making_registers_can_be_stopped_and_stores_nothing(page: MonthPage, db: Database, qtbot: QtBot) -> None:
    page.doing.act("close")
    form = page.master_detail.form()
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert page.stop.isVisible()
    qtbot.mouseClick(page.stop, Qt.MouseButton.LeftButton)
    idle(page, qtbot)
    assert not page.stands.is_closed
    assert page.primary.isEnabled()


def test_month_and_tab_stand_in_a_new_window_as_before(page: MonthPage, context: AppContext, qtbot: QtBot) -> None:
    page.open_with(month=Month(2026, 3), tab="history")
    again = MonthPage(context)
    qtbot.addWidget(again)
    again.restore(page.state())
    assert (again.chosen(), again.tab()) == (Month(2026, 3), "history")
    idle(page, qtbot)


def test_another_month_is_one_key_away(page: MonthPage, qtbot: QtBot) -> None:
    click(page, qtbot, page.earlier)
    assert page.chosen() == Month(2026, 8)
    click(page, qtbot, page.later)
    assert page.chosen() == SEPTEMBER


def test_the_papers_of_two_laptops_are_both_saved(page: MonthPage, qtbot: QtBot, tmp_path) -> None:
    papers = [Paper("2026-09_sip2_id.pdf", lambda one=one: b"%PDF- " + one) for one in (b"ours", b"theirs")]
    page.out.save_all(str(tmp_path), papers)
    idle(page, qtbot)
    assert {file.name: file.read_bytes() for file in tmp_path.glob("*.pdf")} == {
        "2026-09_sip2_id.pdf": b"%PDF- ours",
        "2026-09_sip2_id-2.pdf": b"%PDF- theirs",
    }


def test_a_signed_page_goes_to_the_month_onto_which_it_was_dropped(page: MonthPage, db: Database, qtbot: QtBot, tmp_path) -> None:
    page.signed.add(photos(tmp_path, 2))
    page.show_month(Month(2026, 8))
    idle(page, qtbot)
    with db.read() as session:
        assert [one.title for one in services.signed_of(session, SEPTEMBER)] == ["page 1", "page 2"]
        assert not services.signed_of(session, Month(2026, 8))


def test_the_chosen_signed_page_stays_chosen_when_something_else_changes(page: MonthPage, qtbot: QtBot, tmp_path) -> None:
    page.signed.add(photos(tmp_path, 3))
    idle(page, qtbot)
    page.show_tab("signed")
    page.signed.pictures.setCurrentRow(1)
    page.reload()
    assert page.signed.pictures.currentItem().text() == "page 2"
    page.signed.remove()
    assert page.signed.pictures.currentItem().text() == "page 3"


def test_what_one_month_lacks_is_not_shown_with_another(page: MonthPage, qtbot: QtBot) -> None:
    close(page, qtbot)
    page.show_month(Month(2026, 8))
    assert not page.context.tasks.is_idle(), "the month before is looked through still"
    page.tabs.set_value("printed")
    page.show_month(SEPTEMBER)
    idle(page, qtbot)
    assert page.found() == ()


def test_what_is_missing_is_found_also_while_changes_are_looked_at(page: MonthPage, db: Database, qtbot: QtBot) -> None:
    close(page, qtbot)
    acted(db, lambda session: services.reopen(session, SEPTEMBER, "A birth was missing", "siti", TODAY))
    idle(page, qtbot)
    page.show_tab("changed")
    page.reading.forget()
    page.reload()
    idle(page, qtbot)
    assert page.found(), "the form that closes the month says how much is open"


def test_nothing_is_begun_while_registers_are_made(page: MonthPage, db: Database, ayu: bytes, qtbot: QtBot) -> None:
    close(page, qtbot)
    acted(db, lambda session: record_measurement(session, visit_id(ayu, open_day_id(b"", HELD)), "weight_g", 8300))
    page.show_tab("changed")
    idle(page, qtbot)
    page.doing.with_changes("sheet")
    page.doing.with_changes("sheet")
    assert not page.month.isEnabled() and not page.earlier.isEnabled()
    assert not page.changed.sheet_button.isEnabled() and not page.changed.anew_button.isEnabled()
    idle(page, qtbot)
    assert len([one for one in page.printings.model.rows if one.is_correction]) == 1
    assert page.month.isEnabled() and page.earlier.isEnabled() and page.changed.sheet_button.isEnabled()


def test_a_closing_that_is_refused_leaves_no_word_of_registers_being_made(page: MonthPage, qtbot: QtBot, monkeypatch) -> None:
    told: list[Exception] = []
    page.context.on_error(told.append)
    page.doing.act("close")
    qtbot.mouseClick(page.master_detail.form().save_button, Qt.MouseButton.LeftButton)
    hint = page.hint.text()

    def refuse(_session, _prepared):
        raise ConflictError(ACCEPTED_ACTION.fill(month=SEPTEMBER))

    page.say("Register 1 of 1 is made.")
    monkeypatch.setattr(services, "close_month", refuse)
    idle(page, qtbot)
    assert [type(error) for error in told] == [ConflictError]
    assert page.hint.text() == hint


def test_a_translation_that_comes_late_does_not_take_the_place_of_the_printed_pages(
    page: MonthPage, db: Database, qtbot: QtBot
) -> None:
    close(page, qtbot)
    one = page.printings.model.rows[0]
    page.try_open("paper", closed=one.id)
    panel = page.master_detail.detail
    languages = panel.findChild(ChoiceField)
    kept = panel.content
    languages.set_value("id")
    languages.changed.emit()
    assert not panel.print_button.isEnabled() and not panel.save_button.isEnabled(), "these are not the pages asked for"
    languages.set_value(one.language)
    languages.changed.emit()
    idle(page, qtbot)
    assert panel.content == kept
    assert panel.print_button.isEnabled() and panel.save_button.isEnabled()


@pytest.mark.parametrize(
    ("register_id", "asked", "expected"),
    [
        ("health_visits.sip2", "ar", "2026-09_health_visits.sip2_ar_rev2.pdf"),
        ("own.list_id_2", "zh", "2026-09_own.list_id_2_zh_rev2.pdf"),
        ("own.list_id_2", "", "2026-09_own.list_id_2_id_rev2.pdf"),
    ],
)
def test_a_paper_in_another_language_has_another_name_and_the_same_register(
    page: MonthPage, qtbot: QtBot, register_id: str, asked: str, expected: str
) -> None:
    close(page, qtbot)
    closed = replace(page.printings.model.rows[0], register_id=register_id, language="id", revision=2)
    assert paper_name(closed, asked) == expected
