"""The growth card and the month's page of figures, empty and full, in five languages, in colour and in grey."""

import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.core.contract import Written
from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits.papers import PAPERS
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.services import record_birth_facts, record_feeding
from desktop_app.features.health_visits.services.growth_cards import record_growth_cards
from desktop_app.features.registers.services import Catalogue, Order, PaperEntry, make_register
from desktop_app.packs import pack_of
from desktop_app.packs.of_post import KMS_SETTING
from tests.builders.health_visits import acted, add_person, open_day, weigh

OCTOBER = Month(2026, 10)
DAYS = [date(2026, month, 5) for month in (7, 8, 9, 10)]
AT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
NAMES = ("Siti Aisyah", "فاطمة", "欧阳娜娜", "Åsa Öberg")
Print = Callable[..., Written]


@pytest.fixture
def printed(db: Database) -> Print:
    """Return a function that makes a paper as the Registers page does."""
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))
    acted(db, lambda session: put_setting(session, "post.name", "Posyandu Melati"))

    def made(paper: str, code: str = "en", subjects: tuple[bytes, ...] = (), **choices: object) -> Written:
        (found,) = (one for one in PAPERS if one.id == f"health_visits.{paper}")
        with db.read() as session:
            catalogue = Catalogue(pack_of(session), (), [PaperEntry(found, "Health visits")])
            order = Order(found.id, choices.pop("month", OCTOBER), language(code), AT, subjects=subjects, **choices)  # type: ignore[arg-type]
            done = make_register(session, catalogue, order)
        return Written(done.pdf, done.pages, done.is_empty, done.unprintable)

    return made


@pytest.fixture
def children(db: Database) -> tuple[bytes, ...]:
    """Four children of four scripts, weighed from July to October: N, T, absent in September, B in October."""
    ids = tuple(
        add_person(db, name, date(2025, 12 - number, 10), "FM"[number % 2], mother=f"Rina {number}")
        for number, name in enumerate(NAMES)
    )
    grams = {0: (7000, 7300, 7600, 7900), 1: (7000, 7300, 7350, 7400), 2: (7000, 7300, None, 7900), 3: (None, None, None, 8000)}
    for place, day in enumerate(DAYS):
        opened = open_day(db, day)
        for number, child in enumerate(ids):
            if (weight := grams[number][place]) is not None:
                weigh(db, opened, child, weight)
    acted(db, lambda session: record_birth_facts(session, ids[0], BirthFacts(3_100)))
    for month, answer in enumerate(("yes", "yes", "no", "unknown")):
        acted(db, lambda session, m=month, a=answer: record_feeding(session, ids[0], m, a, DAYS[0]))
    acted(db, lambda session: record_growth_cards(session, ids[:3], True, DAYS[0]))
    return ids


def pages(written: Written) -> list[str]:
    """Return the words of each page, without what readers put between joined Arabic letters."""
    with pypdfium2.PdfDocument(written.pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def shades(written: Written, page: int = 0) -> set[tuple[int, int, int]]:
    with pypdfium2.PdfDocument(written.pdf) as document:
        picture = document[page].render(scale=1).to_pil().convert("RGB")
    return {colour for _, colour in picture.getcolors(1 << 24)}


def check_file(written: Written, folder: Path) -> None:
    path = folder / "paper.pdf"
    path.write_bytes(written.pdf)
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("code", CODES)
def test_a_growth_card_has_a_front_and_a_back_with_every_name_weight_and_letter(
    printed: Print, children: tuple[bytes, ...], code: str, tmp_path: Path
) -> None:
    written, spoken = printed("growth_card", code, children), language(code)
    assert (written.pages, written.is_empty, dict(written.unprintable)) == (8, False, {})
    words = pages(written)
    for number, name in enumerate(NAMES):
        for side in words[2 * number : 2 * number + 2]:
            assert name in side
            assert f"Rina {number}" in side
    for weight in (7.0, 7.3, 7.6, 7.9):
        assert spoken.number(weight, 1) in words[1]
    assert spoken.number(3.1, 1) in words[0]
    for sign in ("N", "B", "√", "X", "A", "7/26", "10/26"):
        assert sign in words[1]
    check_file(written, tmp_path)


def test_the_back_tells_age_gain_least_gain_and_answers_in_the_column_of_the_month(
    printed: Print, children: tuple[bytes, ...]
) -> None:
    back = pages(printed("growth_card", subjects=children[:1]))[1]
    lines = {line.split("  ")[0]: line for line in back.splitlines()}
    assert any("7.0 7.3 7.6 7.9" in line for line in lines.values())
    assert any("300 300 300" in line for line in lines.values())
    assert "N: gained enough" in back
    assert "UNCONFIRMED" in back


def test_lines_that_a_health_worker_has_confirmed_are_not_called_unconfirmed(
    db: Database, printed: Print, children: tuple[bytes, ...]
) -> None:
    assert "UNCONFIRMED" in pages(printed("growth_card", subjects=children[:1]))[0]
    acted(db, lambda session: put_setting(session, KMS_SETTING, "-3"))
    assert not any("UNCONFIRMED" in words for words in pages(printed("growth_card", subjects=children[:1])))


def test_a_child_without_sex_birth_date_or_weights_gets_an_empty_card(db: Database, printed: Print) -> None:
    nobody = add_person(db, "Nobody knows", None, None)
    written = printed("growth_card", subjects=(nobody,))
    assert (written.pages, written.is_empty) == (2, True)
    assert "Nobody knows" in pages(written)[1]


def test_a_child_of_two_years_shows_the_second_half_of_the_card(db: Database, printed: Print) -> None:
    older = add_person(db, "Older", date(2024, 5, 17))
    assert "60" in pages(printed("growth_card", subjects=(older,)))[0].split()


@pytest.mark.parametrize("paper", ["growth_card", "skdn"])
def test_a_grey_paper_has_no_colour(printed: Print, children: tuple[bytes, ...], paper: str) -> None:
    subjects = children[:1] if paper == "growth_card" else ()
    assert any(len(set(colour)) > 1 for colour in shades(printed(paper, subjects=subjects)))
    assert all(len(set(colour)) == 1 for colour in shades(printed(paper, subjects=subjects, is_grey=True)))


@pytest.mark.parametrize("code", CODES)
def test_the_months_page_tells_every_figure_and_every_fraction(
    printed: Print, children: tuple[bytes, ...], code: str, tmp_path: Path
) -> None:
    written, spoken = printed("skdn", code), language(code)
    (words,) = pages(written)
    for sign in ("S", "K", "D", "N", "T", "O", "B", "2T", "BGM", "D/S", "N/D"):
        assert sign in words
    for fraction in ("4 / 4", "3 / 4", "1 / 4", "1 / 2"):
        assert fraction in words
    for percent in (100, 75, 50, 25):
        assert f"{spoken.number(percent, 1)} %" in words
    assert (written.is_empty, dict(written.unprintable)) == (False, {})
    check_file(written, tmp_path)


def test_cards_that_nobody_asked_for_are_no_zero(db: Database, printed: Print) -> None:
    weigh(db, open_day(db, DAYS[-1]), add_person(db, "Ayu", date(2025, 1, 1)), 9_000)
    (words,) = pages(printed("skdn"))
    assert "K is empty: nobody has been asked about the growth card." in words
    assert "0 / 1" in words  # T/D
    assert "1 / 0" not in words  # D/K


@pytest.mark.parametrize("code", CODES)
def test_the_months_page_of_a_post_without_children_is_an_empty_form(printed: Print, code: str, tmp_path: Path) -> None:
    written = printed("skdn", code)
    assert (written.pages, written.is_empty) == (1, True)
    check_file(written, tmp_path)


def test_every_paper_bears_the_mark_of_a_practice_post_on_each_page(printed: Print, children: tuple[bytes, ...]) -> None:
    assert all("PRACTICE" in words for words in pages(printed("growth_card", subjects=children, is_practice=True)))
    assert "PRACTICE" in pages(printed("skdn", is_practice=True))[0]


def test_the_same_child_gives_the_same_paper(printed: Print, children: tuple[bytes, ...]) -> None:
    assert printed("growth_card", subjects=children).pdf == printed("growth_card", subjects=children).pdf
