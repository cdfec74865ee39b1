"""The page Registers: what is chosen is shown, and what is shown is printed and saved."""

import dataclasses
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.core.contract import Feature, Paper, PaperRequest, Written
from desktop_app.core.errors import MachineError
from desktop_app.core.language import language
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits.registers import ROW_SOURCES
from desktop_app.features.health_visits.registers.children_year import CHILDREN_YEAR, ChildYear
from desktop_app.features.health_visits.registers.weighing_month import WEIGHING_MONTH, ChildWeighing
from desktop_app.features.registers.services import file_name
from desktop_app.features.registers.views import output
from desktop_app.features.registers.views.page import RegistersPage
from desktop_app.features.self_assessment.feature import TITLE as SELF_ASSESSMENT
from desktop_app.pdf.pages import Sheet, render_pages
from desktop_app.ui.context import AppContext
from desktop_app.ui.words import set_current, tr

pytestmark = pytest.mark.gui
TITLE = Text("Health visits", "Health visits")
SHORT = 20_000
Rows = Callable[[Any, Month], Sequence[Any]]


def weighings(_session: object, month: Month) -> list[ChildWeighing]:
    """One child, weighed in every month but January."""
    born = PartialDate(2024, 5, 17)
    row = ChildWeighing(b"a" * 16, "Siti Aisyah", "F", born, True, 29, "Rina", "RT 03", 9200 + month.month, 9000)
    return [] if month.month == 1 else [row]


def children(_session: object, month: Month) -> list[ChildYear]:
    return [ChildYear(b"a" * 16, month.year, "Siti Aisyah", "F", PartialDate(2024, 5, 17), weights_g={10: 9400})]


def nobody(_session: object, _month: Month) -> list[object]:
    return []


def health_visits(rows: Rows = weighings) -> Feature:
    given = {WEIGHING_MONTH.id: rows, CHILDREN_YEAR.id: children}
    sources = [dataclasses.replace(one, rows=given.get(one.id, nobody), head=None) for one in ROW_SOURCES]
    return Feature("health_visits", TITLE, row_sources=sources)


@pytest.fixture
def open_page(context: AppContext, qtbot: QtBot) -> Iterator[Callable[..., RegistersPage]]:
    """Return a function that shows the weighing list on the page over given rows and waits for it."""

    def opened(rows: Rows = weighings, wait: bool = True) -> RegistersPage:
        context.all_features = (health_visits(rows),)
        page = RegistersPage(context)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        page.open_with(register="health_visits.weighing_list")
        if wait:
            qtbot.waitUntil(lambda: page.shown is not None, timeout=SHORT)
        return page

    yield opened
    context.tasks.shutdown()


def text_of(pdf: bytes) -> str:
    """Return the words on all pages; none while nothing is shown."""
    if not pdf:
        return ""
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def wait_for(qtbot: QtBot, page: RegistersPage, words: str) -> None:
    qtbot.waitUntil(lambda: words in text_of(page.preview.pdf), timeout=SHORT)


def test_the_self_assessment_is_one_click_away(context: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(context, "open_page", opened.append)
    page = RegistersPage(context)
    qtbot.addWidget(page)
    page.show()
    link = next(one for one in page.findChildren(QPushButton) if one.text() == tr(SELF_ASSESSMENT))
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert opened == ["self_assessment"]


@pytest.mark.parametrize("come", [RegistersPage.take_cursor, RegistersPage.open_with])
def test_the_cursor_comes_to_the_list_of_registers(
    come: Callable[[RegistersPage], None], context: AppContext, qtbot: QtBot
) -> None:
    page = RegistersPage(context)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.links[0].setFocus()
    come(page)
    assert page.choices.registers.hasFocus()


def test_what_is_handed_in_stands_first_and_is_shown_when_the_page_opens(context: AppContext, qtbot: QtBot) -> None:
    context.all_features = (health_visits(weighings),)
    page = RegistersPage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.shown is not None, timeout=SHORT)
    listed = page.choices.registers.model()
    assert listed.index(0, 0).data() == "Handed in each month"
    assert page.shown is not None and page.shown.register_id == "health_visits.recap_children"


def test_a_register_of_this_month_is_shown_with_its_pages(open_page: Callable[..., RegistersPage]) -> None:
    page = open_page()
    words = text_of(page.preview.pdf)
    assert "Weighing list of the month" in words
    assert "Siti Aisyah" in words
    assert "October 2026" in words
    assert page.preview.place.text() == "Page 1 of 1"
    assert page.print.isEnabled()
    assert page.save.isEnabled()


def test_the_arrow_beside_the_month_shows_the_month_before(open_page: Callable[..., RegistersPage], qtbot: QtBot) -> None:
    page = open_page()
    assert not page.choices.later.isEnabled()
    qtbot.mouseClick(page.choices.earlier, Qt.MouseButton.LeftButton)
    wait_for(qtbot, page, "September 2026")
    assert page.choices.month.value() == Month(2026, 9)
    assert page.choices.later.isEnabled()


def test_the_paper_speaks_the_language_that_is_chosen_while_the_window_keeps_its_own(
    open_page: Callable[..., RegistersPage], qtbot: QtBot
) -> None:
    page = open_page()
    qtbot.keyClicks(page.choices.language, "Sven")
    page.choices.language.activated.emit(page.choices.language.currentIndex())
    wait_for(qtbot, page, "Månadens vägningslista")
    assert page.print.text() == "Print register"


def test_another_paper_gives_pages_of_its_size(open_page: Callable[..., RegistersPage], qtbot: QtBot) -> None:
    page = open_page()
    page.choices.paper.set_value("A3")
    page.choices.paper.changed.emit()
    qtbot.waitUntil(lambda: round(page.preview.document.pagePointSize(0).width()) == 1191, timeout=SHORT)


def test_a_month_with_nobody_gives_an_empty_form_and_says_so(open_page: Callable[..., RegistersPage], qtbot: QtBot) -> None:
    page = open_page()
    page.open_with(register="health_visits.weighing_list", month=Month(2026, 1))
    wait_for(qtbot, page, "January 2026")
    assert page.preview.remark.text() == "Nothing is written down for it yet: an empty form."


def test_a_form_to_write_on_is_not_said_to_lack_anything(open_page: Callable[..., RegistersPage], qtbot: QtBot) -> None:
    page = open_page()
    page.choices.form.setFocus()
    qtbot.keyClick(page.choices.form, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "Siti" not in text_of(page.preview.pdf), timeout=SHORT)
    assert "Weighing list of the month" in text_of(page.preview.pdf)
    assert page.preview.remark.text() == ""
    qtbot.keyClick(page.choices.form, Qt.Key.Key_Up)
    wait_for(qtbot, page, "Siti Aisyah")
    assert "9.2" not in text_of(page.preview.pdf)


def test_another_page_can_ask_for_a_register_of_an_old_month(open_page: Callable[..., RegistersPage], qtbot: QtBot) -> None:
    page = open_page()
    page.open_with(register="health_visits.weighing_list", month=Month(2015, 3))
    wait_for(qtbot, page, "March 2015")


def test_the_pack_of_the_post_decides_which_registers_there_are(
    open_page: Callable[..., RegistersPage], context: AppContext, qtbot: QtBot
) -> None:
    with context.db.action(QT_TRANSLATE_NOOP("Test", "Choose pack")) as session:
        put_setting(session, "post.pack", "indonesia")
    page = open_page()
    assert page.shown is not None
    assert page.shown.register_id == "health_visits.weighing_list"
    page.choices.registers.setFocus()
    for _ in range(page.choices.registers.model().rowCount()):
        if page.choices.register_id() == "health_visits.sip2":
            break
        qtbot.keyClick(page.choices.registers, Qt.Key.Key_Down)
    wait_for(qtbot, page, "January to October 2026")
    assert "SIP format" in text_of(page.preview.pdf)


def test_data_that_change_meanwhile_are_told_and_shown_on_request(
    open_page: Callable[..., RegistersPage], context: AppContext, qtbot: QtBot
) -> None:
    page = open_page()
    assert not page.preview.stale.isVisible()
    with context.db.action(QT_TRANSLATE_NOOP("Test", "Name the post")) as session:
        put_setting(session, "post.name", "Posyandu Melati")
    qtbot.waitUntil(page.preview.stale.isVisible, timeout=SHORT)
    qtbot.mouseClick(page.preview.show_again, Qt.MouseButton.LeftButton)
    wait_for(qtbot, page, "Posyandu Melati")
    assert not page.preview.stale.isVisible()


def test_who_comes_back_to_the_page_sees_the_data_of_now(
    open_page: Callable[..., RegistersPage], context: AppContext, qtbot: QtBot
) -> None:
    page = open_page()
    page.hide()
    with context.db.action(QT_TRANSLATE_NOOP("Test", "Name the post")) as session:
        put_setting(session, "post.name", "Posyandu Mawar")
    page.show()
    wait_for(qtbot, page, "Posyandu Mawar")


def test_what_is_shown_is_what_is_saved(
    open_page: Callable[..., RegistersPage], context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    page, target = open_page(), tmp_path / "stick" / "october.pdf"
    with qtbot.waitSignal(context.notified, timeout=SHORT) as told:
        page.output.save_to(str(target))
    assert target.read_bytes() == page.preview.pdf
    assert str(told.args[0]) == f"Saved: {target}"


def test_a_place_that_cannot_be_written_is_told_with_advice(
    open_page: Callable[..., RegistersPage], context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    page, told = open_page(), []
    context.on_error(told.append)
    (tmp_path / "stick").write_text("not a folder")
    page.output.save_to(str(tmp_path / "stick" / "october.pdf"))
    qtbot.waitUntil(lambda: bool(told), timeout=SHORT)
    assert isinstance(told[0], MachineError)
    assert "october.pdf could not be written" in str(told[0])


def test_printing_sends_every_page_in_its_own_size(
    open_page: Callable[..., RegistersPage], context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    page, printer = open_page(), QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(context.notified, timeout=SHORT) as told:
        page.output.print_on(printer)
    assert told.args[0].count == 1
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as printed:
        width, height = printed[0].get_size()
        assert (round(width), round(height)) == (842, 595)
        picture = printed[0].render(scale=0.5, grayscale=True)
        darkest = min(bytes(picture.buffer))
        picture.close()
    assert darkest < 128


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no CUPS")
def test_where_cups_is_the_printer_gets_the_file_itself(
    open_page: Callable[..., RegistersPage], context: AppContext, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = tmp_path / "bin" / "lp"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nprintf "%s " "$@" > {tmp_path}/words\ncat > {tmp_path}/taken.pdf\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{command.parent}:/usr/bin:/bin")
    page, printer = open_page(), QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setCopyCount(2)
    with qtbot.waitSignal(context.notified, timeout=SHORT):
        page.output.print_on(printer)
    assert (tmp_path / "taken.pdf").read_bytes() == page.preview.pdf
    assert (tmp_path / "words").read_text().startswith("-n 2 -P 1-1 -o fit-to-page")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no CUPS")
def test_a_printer_that_does_not_take_the_register_is_told_with_advice(
    open_page: Callable[..., RegistersPage],
    context: AppContext,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[Exception] = []
    context.on_error(told.append)
    command = tmp_path / "bin" / "lp"
    command.parent.mkdir()
    command.write_text("#!/bin/sh\ncat > /dev/null\nexit 1\n")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{command.parent}:/usr/bin:/bin")
    page = open_page()
    page.output.print_on(QPrinter(QPrinter.PrinterMode.HighResolution))
    qtbot.waitUntil(lambda: bool(told), timeout=SHORT)
    assert "did not take the register" in str(told[0])
    assert page.print.isEnabled()


def test_the_print_key_asks_for_printer_pages_and_copies(
    open_page: Callable[..., RegistersPage], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "printer_names", lambda: ["Office"])
    page = open_page()
    page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(QPrintDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert (dialog.minPage(), dialog.maxPage()) == (1, 1)
    dialog.reject()


def test_the_save_key_offers_the_registers_file_name(open_page: Callable[..., RegistersPage], qtbot: QtBot) -> None:
    page = open_page()
    page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert [Path(name).name for name in dialog.selectedFiles()] == ["2026-10_health_visits.weighing_list_en.pdf"]
    dialog.reject()


def test_a_practice_post_prints_practice_across_the_page(open_page: Callable[..., RegistersPage], context: AppContext) -> None:
    context.is_practice = True
    assert "PRACTICE" in text_of(open_page().preview.pdf)


def test_a_pack_that_is_wrong_is_explained_in_place_of_the_pages(
    open_page: Callable[..., RegistersPage], context: AppContext
) -> None:
    with context.db.action(QT_TRANSLATE_NOOP("Test", "Choose pack")) as session:
        put_setting(session, "post.pack", "atlantis")
    page = open_page(wait=False)
    assert page.preview.empty.isVisible()
    assert "There is no country pack “atlantis”." in page.preview.empty.text.text()
    assert not page.print.isEnabled()


def test_the_machines_failure_is_explained_and_the_next_choice_works(
    open_page: Callable[..., RegistersPage], qtbot: QtBot
) -> None:
    def failing(session: object, month: Month) -> Sequence[Any]:
        if month == Month(2026, 10):
            raise MachineError(Text("Test", "The stick is gone."), Text("Test", "Put it back."))
        return weighings(session, month)

    page = open_page(failing, wait=False)
    qtbot.waitUntil(page.preview.empty.isVisible, timeout=SHORT)
    assert page.preview.empty.text.text() == "The stick is gone. Put it back."
    qtbot.mouseClick(page.choices.earlier, Qt.MouseButton.LeftButton)
    wait_for(qtbot, page, "September 2026")


def test_a_long_register_can_be_stopped(open_page: Callable[..., RegistersPage], context: AppContext, qtbot: QtBot) -> None:
    asked, go_on = Event(), Event()

    def slow(session: object, month: Month) -> Sequence[Any]:
        asked.set()
        go_on.wait(10)
        return weighings(session, month)

    page = open_page(slow, wait=False)
    qtbot.waitUntil(asked.is_set, timeout=SHORT)
    assert page.stop.isVisible()
    assert not page.print.isEnabled()
    qtbot.mouseClick(page.stop, Qt.MouseButton.LeftButton)
    go_on.set()
    qtbot.waitUntil(context.tasks.is_idle, timeout=SHORT)
    assert page.shown is None
    assert page.preview.empty.title.text() == "Stopped"
    assert not page.stop.isVisible()


def test_only_the_last_of_many_quick_choices_is_shown(open_page: Callable[..., RegistersPage], qtbot: QtBot) -> None:
    made: list[Month] = []

    def noted(session: object, month: Month) -> Sequence[Any]:
        made.append(month)
        return weighings(session, month)

    page = open_page(noted)
    for _ in range(4):
        qtbot.mouseClick(page.choices.earlier, Qt.MouseButton.LeftButton)
    wait_for(qtbot, page, "June 2026")
    assert made == [Month(2026, 10), Month(2026, 6)]


def test_the_pages_are_enlarged_and_fitted_from_the_keyboard(open_page: Callable[..., RegistersPage], qtbot: QtBot) -> None:
    page = open_page()
    page.activateWindow()
    view = page.preview.view
    assert view.zoomMode() == QPdfView.ZoomMode.FitToWidth
    qtbot.keyClick(page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    first = view.zoomFactor()
    assert view.zoomMode() == QPdfView.ZoomMode.Custom
    qtbot.keyClick(page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoomFactor() == pytest.approx(first * 1.25)
    qtbot.keyClick(page, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoomMode() == QPdfView.ZoomMode.FitToWidth


def test_a_new_window_shows_what_the_old_one_showed(
    open_page: Callable[..., RegistersPage], context: AppContext, qtbot: QtBot
) -> None:
    page = open_page()
    page.choices.choose_month(Month(2026, 3))
    kept = page.state()
    again = open_page(wait=False)
    again.restore(kept)
    wait_for(qtbot, again, "March 2026")


def test_every_control_has_a_name_for_screen_readers(open_page: Callable[..., RegistersPage]) -> None:
    page = open_page()
    choices, preview = page.choices, page.preview
    for control in (choices.registers, choices.month, choices.earlier, choices.later, choices.language, choices.paper):
        assert control.accessibleName(), control
    for control in (preview.view, preview.larger, preview.smaller, preview.fit):
        assert control.accessibleName(), control


def letter_to(_session: object, request: PaperRequest) -> Written:
    """A paper of one page that says of whom it is and whether it is grey."""
    words = f"of {len(request.subjects)}, grey: {request.is_grey}"
    made = render_pages(
        [Sheet("Letter", lambda frame, top: frame.text(0, top - 20, 300, words, 9.0))],
        request.heading,
        request.language,
        request.paper,
        landscape=False,
    )
    return Written(made.pdf, made.page_count)


@pytest.fixture
def with_papers(open_page: Callable[..., RegistersPage], context: AppContext) -> RegistersPage:
    """The page with a paper of the month, one of a person, and two of a lot that its slice opens."""
    papers = (
        Paper("health_visits.notice", Text("Test", "Notice"), "month", letter_to),
        Paper("health_visits.letter", Text("Test", "Letter"), "resident", letter_to),
        Paper("health_visits.label", Text("Test", "Label"), "lot", letter_to),
        Paper("health_visits.tag", Text("Test", "Tag"), "lot", letter_to),
    )
    page = open_page()
    context.all_features = (dataclasses.replace(health_visits(), papers=papers),)
    page.open_with()
    return page


def titles(page: RegistersPage) -> list[str]:
    model = page.choices.registers.model()
    return [model.index(number, 0).data() for number in range(model.rowCount())]


def test_a_paper_of_the_month_stands_after_the_registers_and_is_shown_and_saved(
    with_papers: RegistersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page = with_papers
    assert titles(page)[-1] == "Notice"
    page.choices.registers.setFocus()
    qtbot.keyClick(page.choices.registers, Qt.Key.Key_End)
    wait_for(qtbot, page, "of 0, grey: False")
    page.output.save_to(str(tmp_path / "notice.pdf"))
    qtbot.waitUntil((tmp_path / "notice.pdf").exists, timeout=SHORT)


def test_a_persons_paper_is_offered_only_with_the_person(with_papers: RegistersPage, qtbot: QtBot) -> None:
    page = with_papers
    page.open_with(register="health_visits.letter", subjects=(b"a" * 16,), of_whom="Siti")
    wait_for(qtbot, page, "of 1, grey: False")
    assert titles(page)[-1] == "Letter: Siti"
    assert page.shown is not None and page.shown.of_whom == "Siti"


def test_a_slices_own_page_opens_its_paper_and_the_others_about_the_same_are_offered(
    with_papers: RegistersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page = with_papers
    page.open_with(register="health_visits.tag", subjects=(b"l" * 16,), of_whom="VA-26 / 3")
    wait_for(qtbot, page, "of 1, grey: False")
    assert titles(page)[-2:] == ["Label: VA-26 / 3", "Tag: VA-26 / 3"] and "Letter: VA-26 / 3" not in titles(page)
    assert page.shown is not None and file_name(page.shown) == "2026-10_health_visits.tag_VA-26-3_en.pdf"
    page.open_with(register="health_visits.letter", subjects=(b"a" * 16,), of_whom="Siti")
    assert titles(page)[-1] == "Letter: Siti" and "Tag: Siti" not in titles(page)
    wait_for(qtbot, page, "of 1, grey: False")


def test_a_house_keeps_the_order_of_its_address_in_an_arabic_list(with_papers: RegistersPage, qtbot: QtBot) -> None:
    set_current(language("ar"))
    try:
        with_papers.open_with(register="health_visits.tag", subjects=(b"l" * 16,), of_whom="01 / Jl. Melati 20")
    finally:
        set_current(language("en"))
    assert "\N{FIRST STRONG ISOLATE}01 / Jl. Melati 20\N{POP DIRECTIONAL ISOLATE}" in titles(with_papers)[-1]
    wait_for(qtbot, with_papers, "of 1, grey: False")


def test_a_new_window_offers_the_same_papers(with_papers: RegistersPage, context: AppContext, qtbot: QtBot) -> None:
    with_papers.open_with(register="health_visits.tag", subjects=(b"l" * 16,), of_whom="VA-26 / 3")
    again = RegistersPage(context)
    qtbot.addWidget(again)
    again.restore(with_papers.state())
    assert again.choices.register_id() == "health_visits.tag" and titles(again)[-1] == "Tag: VA-26 / 3"


def test_grey_is_chosen_for_a_printer_without_colours(with_papers: RegistersPage, qtbot: QtBot) -> None:
    page = with_papers
    assert not page.choices.colours.isVisible()  # a register has none
    page.open_with(register="health_visits.letter", subjects=(b"a" * 16,), of_whom="Siti")
    page.choices.colours.setFocus()
    qtbot.keyClick(page.choices.colours, Qt.Key.Key_Down)
    wait_for(qtbot, page, "of 1, grey: True")
