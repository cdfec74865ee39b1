"""The child's life-cycle card: 26 columns, empty and full, in five languages, in colour and in grey."""

import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.core.contract import Written
from desktop_app.core.language import CODES, language
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month, add_months
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.child_record.rules.food import FoodEntry
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.services import record_advice, record_food, record_symptoms
from desktop_app.features.health_visits.papers import PAPERS
from desktop_app.features.health_visits.papers.child_card_columns import CARD
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.services import record_birth_facts, record_feeding
from desktop_app.features.referrals.services import refer
from desktop_app.features.registers.services import Catalogue, Order, PaperEntry, make_register
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service
from desktop_app.packs import load_pack, pack_of
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

OCTOBER = Month(2026, 10)
AT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
NAMES = ("Siti Aisyah", "فاطمة", "欧阳娜娜", "Åsa Öberg")
Print = Callable[..., Written]


@pytest.fixture
def printed(db: Database) -> Print:
    """Return a function that makes the card as the Registers page does."""
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))
    acted(db, lambda session: put_setting(session, "post.name", "Posyandu Melati"))
    (paper,) = (one for one in PAPERS if one.id == "health_visits.child_card")

    def made(subjects: tuple[bytes, ...], code: str = "en", **choices: object) -> Written:
        with db.read() as session:
            catalogue = Catalogue(pack_of(session), (), [PaperEntry(paper, "Health visits")])
            order = Order(paper.id, choices.pop("month", OCTOBER), language(code), AT, subjects=subjects, **choices)  # type: ignore[arg-type]
            done = make_register(session, catalogue, order)
        return Written(done.pdf, done.pages, done.is_empty, done.unprintable)

    return made


def add_full_child(db: Database, name: str = "Siti Aisyah", sex: str = "F") -> bytes:
    """Return a child of 11 months about whom everything was asked on 5 October 2026."""
    child = add_person(db, name, date(2025, 11, 3), sex, mother="Rina")
    for month in (7, 8, 9):
        weigh(db, open_day(db, date(2026, month, 5)), child, 7_000 + month * 10, 690)
    weigh(db, open_day(db), child, 7_060, 700)

    def ask(session) -> None:  # type: ignore[no-untyped-def]
        record_birth_facts(session, child, BirthFacts(3_100, 490))
        record_feeding(session, child, 5, "yes", TODAY)
        record_symptoms(session, child, TODAY, SymptomEntry(cough=True, fever_2_weeks=False, illness=()), TODAY)
        record_food(session, child, TODAY, FoodEntry(suitable=True), TODAY)
        for code in ("OPV1", "BCG", "VITA_BLUE", "ORS"):
            give_service(session, child, code, PartialDate.of(TODAY), "here", TODAY, stock=WITHOUT_STOCK)
        refer(session, child, TODAY, ["2T"], "health_centre", "7.06 kg", "Sari", "", TODAY)
        record_advice(session, child, TODAY, ["ADVICE_BREAST_MILK"], TODAY)

    acted(db, ask)
    return child


def pages(written: Written) -> list[str]:
    with pypdfium2.PdfDocument(written.pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def shades(written: Written) -> set[tuple[int, int, int]]:
    with pypdfium2.PdfDocument(written.pdf) as document:
        picture = document[0].render(scale=1).to_pil().convert("RGB")
    return {colour for _, colour in picture.getcolors(1 << 24)}


def check_file(written: Written, folder: Path) -> None:
    path = folder / "paper.pdf"
    path.write_bytes(written.pdf)
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_card_has_the_26_columns_of_the_printed_one() -> None:
    assert len(CARD.leaves()) == 26


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("paper", ["A4", "F4"])
def test_a_full_card_tells_what_was_measured_asked_given_and_said(
    db: Database, printed: Print, code: str, paper: str, tmp_path: Path
) -> None:
    written, spoken = printed((add_full_child(db),), code, paper=paper), language(code)
    assert (written.pages, written.is_empty, dict(written.unprintable)) == (1, False, {})
    (words,) = pages(written)
    for sign in ("Siti Aisyah", "Rina", "2T", "√", spoken.text(load_pack("indonesia").services["BCG"].series_title).split()[0]):
        assert sign in words or (spoken.is_rtl and sign[::-1] in words)  # readers turn "2T" around within Arabic lines
    for value in (spoken.number(7.1, 1), spoken.number(70.0, 1), spoken.number(3.1, 2), spoken.number(49.0, 1)):
        assert value in words
    check_file(written, tmp_path)


@pytest.mark.parametrize("code", CODES)
def test_an_empty_card_is_a_form_to_write_on(db: Database, printed: Print, code: str, tmp_path: Path) -> None:
    written = printed((add_person(db, "Nobody knows", None, None),), code)
    assert (written.pages, written.is_empty) == (1, True)
    assert "....." in pages(written)[0]
    check_file(written, tmp_path)


@pytest.mark.parametrize("code", CODES)
def test_every_name_stands_on_its_card_in_every_language(db: Database, printed: Print, code: str) -> None:
    children = tuple(add_person(db, name, date(2025, 11, 3), mother=f"Rina {number}") for number, name in enumerate(NAMES))
    for words, name in zip(pages(printed(children, code)), NAMES, strict=True):
        assert name in words


def test_a_child_of_many_visits_gets_as_many_pages_as_it_needs_and_no_visit_is_lost(db: Database, printed: Print) -> None:
    child = add_person(db, "Old", date(2021, 1, 3))
    days = [add_months(date(2021, 2, 5), number) for number in range(60)]
    for number, day in enumerate(days):
        weigh(db, open_day(db, day), child, 5_000 + number * 150, 600 + number * 6)
    written = printed((child,))
    text = "".join(pages(written))
    assert written.pages > 2
    assert all(language("en").date(day) in text for day in days)


def test_visits_after_the_month_and_after_the_72nd_month_stand_on_no_card(db: Database, printed: Print) -> None:
    child = add_person(db, "Ayu", date(2020, 8, 5))
    for day in (date(2026, 8, 4), date(2026, 8, 6)):
        weigh(db, open_day(db, day), child, 18_000)
    (words,) = pages(printed((child,)))
    assert language("en").date(date(2026, 8, 4)) in words
    assert language("en").date(date(2026, 8, 6)) not in words
    assert printed((child,), month=Month(2026, 7)).is_empty


def test_the_ground_is_blue_for_a_boy_pink_for_a_girl_and_grey_paper_has_no_colour(db: Database, printed: Print) -> None:
    girl, boy = add_full_child(db), add_full_child(db, "Budi", "M")
    assert shades(printed((girl,))) != shades(printed((boy,)))
    assert "Boy" in pages(printed((boy,)))[0]
    for child in (girl, boy):
        assert all(len(set(colour)) == 1 for colour in shades(printed((child,), is_grey=True)))


def test_a_practice_post_marks_each_page_and_the_same_child_gives_the_same_paper(db: Database, printed: Print) -> None:
    child = add_full_child(db)
    assert "PRACTICE" in pages(printed((child,), is_practice=True))[0]
    assert printed((child,)).pdf == printed((child,)).pdf


def test_what_nobody_asked_stays_empty_and_what_was_denied_is_a_dash(db: Database, printed: Print) -> None:
    child = add_full_child(db)
    (words,) = pages(printed((child,)))
    assert "√ –" in words.replace("\n", " ").replace("  ", " ")
