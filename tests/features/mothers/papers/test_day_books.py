"""What goes into the mothers' books after an open day (domain.md 16.3, number 20)."""

from datetime import UTC, date, datetime

import pypdfium2
import pytest

from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.mothers.papers import PAPERS
from desktop_app.features.mothers.services.on_paper.books import book_lines
from desktop_app.features.registers.services import Catalogue, Order, PaperEntry, make_register
from desktop_app.packs import pack_of
from tests.builders.health_visits import TODAY, acted, open_day, weigh
from tests.builders.pregnancies import add_pregnant, give_birth, lose, see

AT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def indonesia(db: Database) -> None:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


def words(db: Database, on: date = TODAY) -> dict[str, str]:
    with db.read() as session:
        return {str(line.name): " · ".join(language("en").text(word) for word in line.words) for line in book_lines(session, on)}


def test_weeks_weight_arm_pressure_iron_and_the_next_contact_go_into_the_book(db: Database) -> None:
    woman, pregnancy = add_pregnant(db, lmp=date(2026, 4, 1))
    weigh(db, open_day(db), woman, 52_400)
    see(db, pregnancy, TODAY, arm_mm=241, pressure=(118, 76), iron=30)
    said = words(db)["Rina"]
    for part in (
        "26 weeks pregnant",
        "weight 52.4 kg",
        "arm 24.1 cm",
        "blood pressure 118/76",
        "iron tablets 30",
        "next contact K",
    ):
        assert part in said


def test_who_did_not_come_has_no_line_and_a_mother_after_birth_has_her_day(db: Database) -> None:
    add_pregnant(db, "Ani")
    mother, pregnancy = add_pregnant(db, "Beti", lmp=date(2025, 12, 20))
    give_birth(db, pregnancy, date(2026, 9, 20))
    weigh(db, open_day(db), mother, 50_000)
    assert list(words(db)) == ["Beti"] and words(db)["Beti"].startswith("Day 15 after the birth")


def test_a_woman_whose_pregnancy_ended_early_is_not_told_of_days_after_a_birth(db: Database) -> None:
    woman, pregnancy = add_pregnant(db, lmp=date(2026, 6, 1))
    lose(db, pregnancy, date(2026, 9, 25))
    weigh(db, open_day(db), woman, 50_000)
    assert "birth" not in words(db)["Rina"] and "pregnant" not in words(db)["Rina"]


@pytest.mark.parametrize("code", CODES)
def test_the_paper_is_printed_full_and_empty_in_every_language(db: Database, code: str) -> None:
    day = open_day(db)
    (paper,) = (one for one in PAPERS if one.id == "mothers.day_books")

    def printed():  # type: ignore[no-untyped-def]
        with db.read() as session:
            order = Order(paper.id, Month.of(TODAY), language(code), AT, subjects=(day,))
            return make_register(session, Catalogue(pack_of(session), (), [PaperEntry(paper, "Mothers")]), order)

    assert printed().is_empty
    woman, _ = add_pregnant(db, "Siti Aisyah")
    weigh(db, day, woman, 52_400)
    made = printed()
    with pypdfium2.PdfDocument(made.pdf) as document:
        text = document[0].get_textpage().get_text_range()
    assert not made.is_empty and not made.unprintable
    number = language(code).number(52.4, 1)
    for word in ("Siti", "Aisyah", number):
        assert word in text or (code == "ar" and word[::-1] in text)  # readers turn pieces around within Arabic lines
