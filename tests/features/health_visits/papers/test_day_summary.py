"""The open day on paper, empty and full, in five languages; its lists go on over as many pages as they need."""

import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop_app.core.contract import Written
from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits.papers import PAPERS
from desktop_app.features.health_visits.services import describe_open_day
from desktop_app.features.registers.services import Catalogue, Order, PaperEntry, make_register
from desktop_app.packs import pack_of
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh
from tests.builders.open_day import act, give, read

NAMES = ("Siti Aisyah", "فاطمة", "欧阳娜娜", "Åsa Öberg")
AT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
Print = Callable[..., Written]


@pytest.fixture
def printed(db: Database) -> Print:
    """Return a function that makes a paper as the Registers page does."""
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))
    acted(db, lambda session: put_setting(session, "post.name", "Posyandu Melati"))

    def made(paper: str, day: bytes, code: str = "en", paper_size: str = "A4") -> Written:
        (found,) = (one for one in PAPERS if one.id == f"health_visits.{paper}")
        with db.read() as session:
            catalogue = Catalogue(pack_of(session), (), [PaperEntry(found, "Health visits")])
            order = Order(found.id, Month(2026, 10), language(code), AT, subjects=(day,), paper=paper_size)
            done = make_register(session, catalogue, order)
        return Written(done.pdf, done.pages, done.is_empty, done.unprintable)

    return made


@pytest.fixture
def day(db: Database) -> bytes:
    made = open_day(db)
    act(db, describe_open_day, made, place="Balai RW 01", scale="dacin", zero_checked=True, volunteers=5)
    return made


@pytest.fixture
def children(db: Database, day: bytes) -> list[bytes]:
    """Four children of four scripts: two do not gain, one is half filled, one is given a dose and a refusal."""
    made = [
        add_person(db, name, date(2025, 9 - number, 3), "FM"[number % 2], mother=f"Rina {number}")
        for number, name in enumerate(NAMES)
    ]
    before = open_day(db, date(2026, 9, 5))
    for child in made[:2]:
        weigh(db, before, child, 9_000, 740)
        weigh(db, day, child, 9_000, 742)
    weigh(db, day, made[2], 9_500)
    weigh(db, day, made[3], 9_400, 750)
    give(db, made[3], "MR1", where="here", given_by="Bidan Ani", lot="A12")
    give(db, made[3], "JE", where="here", refused=True)
    return made


def text_of(written: Written, folder: Path) -> str:
    path = folder / "paper.pdf"
    path.write_bytes(written.pdf)
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("paper", ["day_summary", "day_books"])
def test_every_paper_is_made_in_every_language_full_and_empty(db, printed, day, children, paper, code):
    full = printed(paper, day, code)
    assert full.pages >= 1 and not full.is_empty and not full.unprintable
    empty = printed(paper, open_day(db, date(2026, 8, 5)), code)
    assert empty.pages == 1 and empty.is_empty and not empty.unprintable


def test_the_summary_says_how_the_day_was_held_and_that_the_letters_add_up(printed, day, children, tmp_path):
    text = text_of(printed("day_summary", day), tmp_path)
    for words in (
        "Monday, 5 October 2026",
        "Place: Balai RW 01",
        "hanging scale · zero checked",
        "5 volunteers helped",
        "D = N + T + O + B: 4 = 0 + 2 + 0 + 2",
    ):
        assert words in " ".join(text.replace("\u2068", "").replace("\u2069", "").split())


def test_the_people_behind_what_is_to_be_done_stand_below_the_figures(printed, day, children, tmp_path):
    text = " ".join(text_of(printed("day_summary", day), tmp_path).split())
    for words in (
        "To refer, no referral written: 3",
        "Half filled: weight or length missing: 1",
        "Refused: 1",
        "Siti Aisyah · Rina 0",
    ):
        assert words in text
    assert "Measles-rubella (MR) 1" in text


def test_the_books_say_child_by_child_what_to_write(printed, day, children, tmp_path):
    text = " ".join(text_of(printed("day_books", day), tmp_path).split())
    assert "Weight chart: month 13, 9.0 kg, T" in text and "lot A12, Bidan Ani" in text and "Done" in text


@pytest.mark.parametrize("paper_size", ["A4", "F4"])
def test_a_day_of_a_hundred_children_goes_on_over_several_pages(db, printed, day, tmp_path, paper_size):
    for number in range(100):
        weigh(db, day, add_person(db, f"Anak {number}", date(2025, 3, 1), mother=f"Ibu {number}"), 9_000, 745)
    for paper in ("day_summary", "day_books"):
        made = printed(paper, day, paper_size=paper_size)
        text = text_of(made, tmp_path)
        assert made.pages > 2
        assert all(f"Anak {number} " in text.replace("\n", " ") for number in range(100))
        assert text.count("Name and mother") >= made.pages - 1


def test_days_of_a_month_are_offered_to_the_command_line(db, day):
    open_day(db, date(2026, 9, 5))
    (paper,) = (one for one in PAPERS if one.id == "health_visits.day_summary")
    assert paper.subjects is not None
    assert read(db, paper.subjects, Month(2026, 10)) == [(day, TODAY.isoformat())]
