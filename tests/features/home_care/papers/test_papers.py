"""Papers of visits at home: made and empty, in five languages, on every paper."""

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.db.settings import put_setting
from desktop_app.features.home_care import services
from desktop_app.features.home_care.papers import PAPERS
from desktop_app.features.home_care.rules.entries import HomeVisitEntry
from desktop_app.features.home_care.rules.weeks import week_key
from desktop_app.features.registers.services import Catalogue, Order, PaperEntry, make_register
from desktop_app.packs import pack_of
from tests.conftest import TODAY
from tests.features.home_care.village import MONDAY, acted, settle

AT = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
OF_WEEK = ("plan", "checklists", "recap", "figures", "follow_up")
SAVE = os.environ.get("HOME_PAPERS", "")


@pytest.fixture
def village(db):
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))
    acted(db, lambda session: put_setting(session, "post.name", "Posyandu Melati"))
    made = settle(db)
    people = [*made.people.values(), *made.houses.values()]
    wanted = [
        services.Wanted(None, who, "", [services.Reason(code, "")], visitor=made.tini)
        for who, code in zip(made.people.values(), ("V03", "V02", "V13", "V10", "V09"), strict=True)
    ]
    acted(db, lambda session: services.plan_week(session, MONDAY, TODAY, chosen=people, wanted=wanted))
    return made


@pytest.fixture
def printed(db):
    def made(paper, code="en", subjects=(), size="A4"):
        (found,) = (one for one in PAPERS if one.id == f"home_care.{paper}")
        with db.read() as session:
            catalogue = Catalogue(pack_of(session), (), [PaperEntry(found, "Home visits")])
            order = Order(found.id, Month(2026, 10), language(code), AT, subjects=tuple(subjects), paper=size)
            written = make_register(session, catalogue, order)
        if SAVE:
            Path(SAVE, f"{paper}_{code}_{'made' if subjects else 'empty'}.pdf").write_bytes(written.pdf)
        return written

    return made


def pages(made):
    with pypdfium2.PdfDocument(made.pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def visit(db, village, **more):
    who = village.people["Åsa Öberg"]
    entry = HomeVisitEntry(TODAY, who, visitor=village.tini, not_following=True, findings="No tablets left", **more)
    key = acted(db, lambda session: services.record_home_visit(session, entry, TODAY))
    follow = services.FollowUpEntry("Tablets fetched?", TODAY, date(2026, 10, 8), who, home_visit=key)
    acted(db, lambda session: services.add_follow_up(session, follow))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("paper", OF_WEEK)
def test_the_papers_of_a_week_are_printed_in_every_language_with_names_of_all_scripts(db, printed, village, paper, code):
    if paper in ("recap", "follow_up"):
        visit(db, village)
    made = printed(paper, code, [week_key(MONDAY)])
    assert not made.unprintable
    assert made.pages == (5 if paper == "checklists" else 1)
    if paper == "plan":
        assert "Bayu" in pages(made)[0]
    if paper in ("recap", "follow_up"):
        assert "Tablets fetched?" in pages(made)[0].replace("\r\n", " ")


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("size", ["A4", "F4"])
def test_an_empty_checklist_for_each_group_is_one_page(db, printed, code, size):
    made = printed("blank_checklists", code, size=size)
    assert (made.pages, made.unprintable) == (8, {})


@pytest.mark.parametrize("paper", OF_WEEK)
@pytest.mark.parametrize("code", CODES)
def test_a_week_without_a_plan_gives_a_form_to_write_on(db, printed, paper, code):
    made = printed(paper, code, [week_key(MONDAY)])
    assert not made.unprintable
    assert made.pages == (8 if paper == "checklists" else 1)


def test_neighbours_who_read_the_paper_do_not_learn_a_sensitive_reason(db, printed, village):
    for paper in ("plan", "checklists"):
        text = "".join(pages(printed(paper, "en", [week_key(MONDAY)])))
        with db.read() as session:
            assert str(services.home_rules(pack_of(session))["V10"].title) not in text.replace("d Signs of TB", "")


def test_the_village_gets_counts_and_no_names(db, printed, village):
    visit(db, village)
    with_names, without = (printed(paper, "en", [week_key(MONDAY)]) for paper in ("recap", "figures"))
    assert "Öberg" in pages(with_names)[0]
    assert "Öberg" not in pages(without)[0]
    assert "Does not follow the treatment" in pages(without)[0]
