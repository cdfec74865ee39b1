"""A closed month: the printed bytes are kept, and reprinted as they are whatever changes."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop_app.core.changes import Changes
from desktop_app.core.errors import ConflictError, InputError, MachineError, UserError
from desktop_app.core.language import CODES, language
from desktop_app.core.text import Words
from desktop_app.db.attachments import hash_of
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.db.undo import UndoRefusedError, take_back, undo
from desktop_app.features.month_end.services import (
    Closed,
    attach_signed,
    bytes_of,
    changed_since,
    choose_handed_in,
    close_month,
    closed_of,
    find_closed,
    in_language,
    keep_signed,
    months_known,
    prepare_month,
    reopen,
    set_state,
    state_of,
)
from desktop_app.features.month_end.services.closing import _store
from desktop_app.features.registers.services import PaperEntry, catalogue_of, make_register, save_layout
from desktop_app.packs import load_pack
from desktop_app.shell.discovery import find_features
from tests.builders.health_visits import add_person, open_day, weigh
from tests.builders.month_end import CLOSE, NOW, OCTOBER, REGISTERS, SET_UP, close, closer, prepare, settle
from tests.features.month_end.pdf_text import text_of

TODAY = date(2026, 11, 3)
NAMES = ("Ayu Lestari", "فاطمة الزهراء", "欧阳娜娜")


@pytest.fixture
def october(db: Database) -> Database:
    """A post with three children who were weighed in October."""
    settle(db)
    day = open_day(db, date(2026, 10, 5))
    for number, name in enumerate(NAMES):
        child = add_person(db, name, date(2025, 3, number + 1), mother="Rina")
        weigh(db, day, child, 8000 + 100 * number, 720)
    return db


def closed_in(db: Database) -> list[Closed]:
    with db.read() as session:
        return closed_of(session, OCTOBER)


def reprint(db: Database, one: Closed) -> bytes:
    with db.read() as session:
        return bytes_of(session, db.attachments, one.id)


def test_closing_keeps_each_register_with_its_digest(october: Database) -> None:
    closed = close(october)
    assert [one.register_id for one in closed] == list(REGISTERS)
    assert closed == closed_in(october)
    for one in closed:
        pdf = reprint(october, one)
        assert pdf.startswith(b"%PDF-") and hash_of(pdf) == one.digest
        assert (one.revision, one.language, one.by, one.closed_on) == (1, "id", "siti", NOW.date())
        assert one.is_current and one.has_rows and not one.has_twin and one.pack.startswith("Indonesia")
        assert one.pages >= 1 and one.program_version and str(one.title)


def test_no_reprint_differs_from_the_first_print_whatever_late_data_language_pack_or_program_there_is_now(
    october: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = close(october)
    kept = [reprint(october, one) for one in closed]
    day = open_day(october, date(2026, 10, 5))
    weigh(october, day, add_person(october, "Late Child", date(2025, 1, 1)), 9100, 730)
    with october.action(SET_UP) as session:
        put_setting(session, "post.language", "ar")
        put_setting(session, "post.name", "Posyandu Mawar")
        put_setting(session, "officer.midwife", "Bd. Other")
        put_setting(session, "post.pack", "generic")

    def cannot(*_arguments: object, **_more: object) -> None:
        raise AssertionError("a reprint draws nothing anew")

    monkeypatch.setattr("desktop_app.__version__", "99.0")
    monkeypatch.setattr("desktop_app.pdf.register.writer.render_parts", cannot)
    monkeypatch.setattr("desktop_app.features.month_end.services.rendering.render_parts", cannot)
    assert [reprint(october, one) for one in closed_in(october)] == kept


def test_the_same_rows_give_the_same_bytes_in_the_same_language(october: Database) -> None:
    assert prepare(october).registers == prepare(october).registers


@pytest.mark.parametrize("code", CODES)
def test_another_language_is_made_from_the_kept_rows_and_says_so(october: Database, code: str) -> None:
    closed = close(october)
    day = open_day(october, date(2026, 10, 5))
    weigh(october, day, add_person(october, "Late Child", date(2025, 1, 1)), 9100, 730)
    with october.read() as session:
        sheet = in_language(session, october.attachments, closed[0].id, closer(code))
    words = text_of(sheet.pdf)
    assert "Ayu Lestari" in words and "Late Child" not in words and "Bd. Rina Marlina" in words
    assert all(word in words for word in language("id").own_name.split())  # a page from the right turns their order


def test_a_paper_without_rows_cannot_be_had_in_another_language(october: Database) -> None:
    with october.read() as session:
        paper = next(one.id for one in catalogue_of(session, find_features()).of_month if isinstance(one, PaperEntry))
    (closed,) = close(october, [paper])
    assert not closed.has_rows and reprint(october, closed).startswith(b"%PDF-")
    with october.read() as session, pytest.raises(UserError, match="another language"):
        in_language(session, october.attachments, closed.id, closer("en"))


def test_what_is_handed_in_is_what_the_layouts_say_until_the_post_chooses(october: Database) -> None:
    of_layouts = {one.register_id for one in prepare(october, None).registers}
    assert of_layouts and of_layouts == {one.id for one in load_pack("indonesia").registers if one.handed_in} & of_layouts
    with october.action(SET_UP) as session:
        choose_handed_in(session, ["health_visits.sip2"])
    assert [one.register_id for one in prepare(october, None).registers] == ["health_visits.sip2"]


def test_a_closed_month_is_printed_anew_only_with_a_reason(october: Database) -> None:
    close(october)
    with pytest.raises(InputError, match="why"):
        close(october)
    assert len(closed_in(october)) == len(REGISTERS)


def test_revision_2_says_which_printing_it_replaces_and_why(october: Database) -> None:
    (first,) = close(october, ["health_visits.sip2"])
    kept = reprint(october, first)
    second, *_ = close(october, ["health_visits.sip2"], " two weights  were late ", closer("en"))
    assert (second.revision, second.reason, second.is_current) == (2, "two weights were late", True)
    words = text_of(reprint(october, second))
    assert "Revision 2, replaces the one of 03/11/2026. Reason: two weights were late" in words
    listed = closed_in(october)
    assert [(one.revision, one.is_current) for one in listed] == [(2, True), (1, False)]
    assert reprint(october, first) == kept


def test_reopening_asks_for_a_reason_and_the_next_closing_bears_it(october: Database) -> None:
    close(october)
    with october.action(SET_UP) as session:
        with pytest.raises(InputError, match="why"):
            reopen(session, OCTOBER, "  ", "siti", TODAY)
        reopen(session, OCTOBER, "the health centre asked", "rina", TODAY)
    listed = closed_in(october)
    assert [(one.is_current, one.reopened_why, one.reopened_by) for one in listed] == [
        (False, "the health centre asked", "rina")
    ] * len(REGISTERS)
    with october.read() as session:
        state = state_of(session, OCTOBER, TODAY)
    assert (state.state, state.is_closed, state.reason) == ("sweeping", False, "the health centre asked")
    again = close(october)
    assert [(one.revision, one.reason) for one in again] == [(2, "the health centre asked")] * len(REGISTERS)


def test_a_month_that_is_not_closed_cannot_be_opened_again(october: Database) -> None:
    with october.action(SET_UP) as session, pytest.raises(UserError, match="not closed"):
        reopen(session, OCTOBER, "why not", "siti", TODAY)


def test_undoing_a_closing_leaves_the_month_as_it_was_and_restoring_brings_the_same_bytes_back(october: Database) -> None:
    actions: list[Changes] = []
    october.on_commit = actions.append
    closed = close(october)
    kept = [reprint(october, one) for one in closed]
    take_back(october, actions[-1].action)
    with october.read() as session:
        assert closed_of(session, OCTOBER) == [] and state_of(session, OCTOBER, TODAY).state == "open"
        with pytest.raises(UserError, match="undone"):
            bytes_of(session, october.attachments, closed[0].id)
    take_back(october, actions[-1].action)
    assert [reprint(october, one) for one in closed_in(october)] == kept


def test_a_closing_with_a_signed_page_is_not_undone_before_the_page(october: Database, tmp_path: Any) -> None:
    actions: list[Changes] = []
    october.on_commit = actions.append
    closed = close(october)
    path = tmp_path / "signed.pdf"
    path.write_bytes(b"%PDF-1.7 signed\n%%EOF\n")
    kept = keep_signed(october.attachments, path)
    with october.action(SET_UP) as session:
        attach_signed(session, OCTOBER, kept, TODAY, closed[0].id)
    with pytest.raises(UndoRefusedError):
        take_back(october, actions[0].action)
    assert closed_in(october) == closed


def test_the_registers_of_a_report_that_was_sent_are_not_taken_back(october: Database) -> None:
    actions: list[Changes] = []
    october.on_commit = actions.append
    closed = close(october)
    with october.action(SET_UP) as session:
        set_state(session, OCTOBER, "sent", "siti", TODAY, sent_to="Puskesmas")
    with pytest.raises(UserError, match="was sent with these registers"), october.action(SET_UP) as session:
        undo(session, actions[0].action, keep_newer=True)
    assert closed_in(october) == closed
    take_back(october, actions[1].action)
    take_back(october, actions[0].action)
    assert closed_in(october) == []


def test_two_laptops_that_both_close_keep_both_papers(october: Database) -> None:
    mine = prepare(october)
    theirs = prepare(october, who=replace(closer(), by="budi"))
    with october.action(CLOSE) as session:
        close_month(session, mine)
        for position, one in enumerate(theirs.registers):  # as a merge brings it: the other laptop had not seen this closing
            _store(session, theirs, position, one)
    listed = closed_in(october)
    assert {(one.register_id, one.by) for one in listed} == {(register, by) for register in REGISTERS for by in ("siti", "budi")}
    assert all(one.is_current and one.has_twin for one in listed)
    assert len({reprint(october, one) for one in listed}) == 2 * len(REGISTERS)
    again = close(october, reason="closed on two laptops")
    assert all(one.revision == 2 and not one.has_twin for one in again)


def test_who_prepared_before_somebody_else_closed_looks_again(october: Database) -> None:
    prepared = prepare(october)
    close(october)
    with october.action(CLOSE) as session, pytest.raises(ConflictError, match="meanwhile"):
        close_month(session, prepared)
    assert all(one.revision == 1 for one in closed_in(october))


def test_what_is_entered_while_the_pages_are_made_counts_as_changed_since_printing(october: Database) -> None:
    prepared = prepare(october)
    day = open_day(october, date(2026, 10, 5))
    weigh(october, day, add_person(october, "Late Child", date(2025, 1, 1)), 9100, 730)
    with october.action(CLOSE) as session:
        close_month(session, prepared)
    with october.read() as session:
        changes = changed_since(session, october.attachments, find_features(), OCTOBER)
    assert {one.row for one in changes if one.kind == "added"} == {"Late Child"}


def test_stopping_while_registers_are_made_keeps_nothing(october: Database) -> None:
    def stop(done: int, _to_do: int) -> None:
        if done == 1:
            raise KeyboardInterrupt

    with october.read() as session, pytest.raises(KeyboardInterrupt):
        prepare_month(session, october.attachments, find_features(), closer(), REGISTERS, "", stop)
    assert october.attachments.names() == {}


def test_a_damaged_file_is_told_and_no_other_paper_takes_its_place(october: Database) -> None:
    closed = close(october)
    for name in october.attachments.names():
        path = october.attachments.folder / name
        path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(MachineError):
        reprint(october, closed[0])


def test_a_post_that_hands_nothing_in_is_told_what_to_do(october: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.features.month_end.services.preparing.handed_in", lambda *_: [])
    with pytest.raises(UserError, match="No register is chosen"):
        prepare(october, None)


def test_a_title_of_then_stays_though_the_pack_calls_it_otherwise_now(october: Database) -> None:
    closed = close(october)
    with october.action(SET_UP) as session:
        put_setting(session, "post.pack", "generic")
    with october.read() as session:
        again = find_closed(session, closed[0].id)
    assert again.title == closed[0].title and isinstance(again.title, Words)


def test_months_are_listed_with_their_revisions(october: Database) -> None:
    close(october)
    close(october, reason="late weights")
    with october.read() as session:
        lines = months_known(session)
    assert [(line.month, line.state, line.is_closed, line.revisions) for line in lines] == [(OCTOBER, "checked", True, 2)]


@pytest.mark.parametrize("code", CODES)
def test_a_closed_register_says_as_its_preview_does_that_the_layout_is_the_posts_own(october: Database, code: str) -> None:
    sip2, who = REGISTERS[0], closer(code)
    with october.read() as session:
        given = next(one for one in catalogue_of(session, find_features()).entries if one.id == sip2)
    with october.action(SET_UP) as session:
        save_layout(session, find_features(), replace(given.register, title="Our list"), OCTOBER)
    with october.read() as session:
        order = who.order(sip2)
        preview = make_register(session, catalogue_of(session, find_features()), order).pdf
    (one,) = close(october, [sip2], who=who)
    assert text_of(reprint(october, one)) == text_of(preview)
    if code == "en":
        assert "layout of this post" in text_of(preview)
