"""Lists and forms for an open day on paper: made and empty, in five languages, on every paper."""

from datetime import UTC, date, datetime, timedelta

import pypdfium2
import pytest

from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits.papers import PAPERS
from desktop_app.features.health_visits.services import start_list, type_back
from desktop_app.features.health_visits.services.paper_lists import TypedLine, list_card, list_lines
from desktop_app.features.registers.services import Catalogue, Order, PaperEntry, make_register
from desktop_app.packs import pack_of
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

AT = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
NAMES = ("Siti Aisyah", "فاطمة", "欧阳娜娜", "Åsa Öberg")
CODES_OFFERED = ("OPV3", "DPTHB3", "MR1", "VITA_RED", "DEWORM")
LISTS = ("day", "due", "absent", "cards")


@pytest.fixture
def children(db):
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))
    acted(db, lambda session: put_setting(session, "post.name", "Posyandu Melati"))
    ids = [add_person(db, name, date(2025, 3, 1), sex, mother="Rina") for name, sex in zip(NAMES, "FMFM", strict=True)]
    weigh(db, open_day(db, date(2026, 9, 7)), ids[0], 8_900, 740)
    return ids


@pytest.fixture
def printed(db):
    def made(paper, code="en", subjects=(), size="A4"):
        (found,) = (one for one in PAPERS if one.id == f"health_visits.{paper}")
        with db.read() as session:
            catalogue = Catalogue(pack_of(session), (), [PaperEntry(found, "Health visits")])
            order = Order(found.id, Month(2026, 10), language(code), AT, subjects=tuple(subjects), paper=size)
            return make_register(session, catalogue, order)

    return made


def start(db, people, kind="day", boxes=CODES_OFFERED, **more):
    offered = {people[0]: boxes[:1], people[1]: boxes, people[2]: ()} if len(people) > 2 else {}
    return acted(db, lambda session: start_list(session, kind, TODAY, people, TODAY, offered=offered, **more))


def pages(made):
    with pypdfium2.PdfDocument(made.pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", LISTS)
def test_a_list_is_printed_in_every_language_with_names_of_all_scripts(db, printed, children, kind, code):
    started = start(db, children, kind, street="Krajan / 003", volunteer="Bu Tini")
    made = printed("child_form" if kind == "cards" else "paper_list", code, [started.id])
    assert not made.unprintable
    assert made.pages == (2 if kind == "cards" else 1)
    assert all(started.number in page for page in pages(made))
    assert "Siti" in pages(made)[0]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("paper", ["blank_list", "blank_form"])
@pytest.mark.parametrize("size", ["A4", "F4"])
def test_empty_lists_and_forms_are_one_page_to_write_on(db, printed, children, paper, code, size):
    made = printed(paper, code, size=size)
    assert (made.pages, made.is_empty, made.unprintable) == (1, True, {})


def test_the_paper_says_whose_list_it_is_and_how_it_is_filled_in(db, printed, children):
    started = start(db, children, street="Krajan / 003", volunteer="Bu Tini")
    (page,) = pages(printed("paper_list", subjects=[started.id]))
    for words in (
        "Open day of Monday, 5 October 2026",
        "Krajan / 003",
        "Bu Tini",
        "1 Ill",
        "7 Another reason",
        "tick what was given",
    ):
        assert words in page
    assert page.index("Siti Aisyah") < page.index("Åsa")


def test_each_volunteers_list_begins_on_a_page_of_its_own(db, printed, children):
    first, second = start(db, children, volunteer="Bu Tini"), start(db, children[:1], volunteer="Bu Sri")
    made = pages(printed("paper_list", subjects=[first.id, second.id]))
    assert ["Bu Tini" in page for page in made] == [True, False]
    assert ["Bu Sri" in page for page in made] == [False, True]


def test_a_long_list_goes_on_with_its_number_and_legend_on_every_page(db, printed):
    people = [add_person(db, f"Child {number}", date(2025, 3, 1)) for number in range(40)]
    offered = dict.fromkeys(people, CODES_OFFERED)
    started = acted(db, lambda session: start_list(session, "day", TODAY, people, TODAY, offered=offered))
    made = pages(printed("paper_list", subjects=[started.id]))
    assert len(made) > 3
    assert all(started.number in page and "7 Another reason" in page for page in made)
    assert sum(page.count("Child ") for page in made) >= 40


def test_what_was_typed_back_stands_on_a_list_that_is_printed_again(db, printed, children):
    started = start(db, children)
    with db.read() as session:
        lines = list_lines(session, started.id)
    entry = TypedLine({"weight_g": 9_250, "length_height_mm": 761}, given=("OPV3",))
    acted(db, lambda session: type_back(session, lines[0].id, entry, TODAY, by="Bidan Rina"))
    acted(db, lambda session: type_back(session, lines[1].id, TypedLine(absence="away"), TODAY))
    (page,) = pages(printed("paper_list", subjects=[started.id]))
    assert "9.25" in page
    assert "76.1" in page
    assert "√" in page


def test_the_list_of_the_absent_says_why_each_is_to_be_visited(db, printed, children):
    held = TODAY - timedelta(days=2)
    weigh(db, open_day(db, held), children[1], 9_000)
    started = acted(db, lambda session: start_list(session, "absent", held, children, TODAY, offered={}))
    with db.read() as session:
        assert not list_card(session, started.id).is_of_the_day
    (page,) = pages(printed("paper_list", subjects=[started.id]))
    assert "Why to visit" in page
    assert "is late" in page
    assert "Visited on" in page


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("size", ["A4", "F4", "A3"])
def test_everybody_on_a_list_is_invited_to_the_open_day_with_what_is_due(db, printed, children, code, size):
    started = start(db, children, boxes=CODES_OFFERED)
    made = printed("invitations", code, [started.id], size)
    assert made.pages == 1 and not made.is_empty and not made.unprintable
    if code == "en":
        (page,) = pages(made)
        assert "For Siti Aisyah, mother Rina" in page and "Monday" in page and "Due on that day" in page
        assert page.count("Please bring the health book.") > len(children), "slips without a name follow"


def test_who_did_not_come_is_invited_to_the_next_open_day(db, printed, children):
    started = start(db, children, "absent")
    (page,) = pages(printed("invitations", subjects=[started.id]))
    assert "Day: Monday, 5 October" not in page and "For Siti Aisyah" in page
