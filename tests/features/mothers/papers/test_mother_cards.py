"""The cards of mothers: columns of the printed ones, empty and full, in five languages, in colour and in grey (domain.md 1.2)."""

import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.core.contract import Written
from desktop_app.core.errors import UserError
from desktop_app.core.language import CODES, language
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.services import record_symptoms
from desktop_app.features.confidential.services import record_contraception
from desktop_app.features.mothers.papers import PAPERS
from desktop_app.features.mothers.papers.mother_card_columns import AFTER_BIRTH_CARD, PREGNANCY_CARD
from desktop_app.features.mothers.rules.entries import FoodEntry, PostpartumEntry
from desktop_app.features.mothers.services import give_extra_food, record_postpartum
from desktop_app.features.referrals.services import refer
from desktop_app.features.registers.services import Catalogue, Order, PaperEntry, make_register
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service
from desktop_app.packs import pack_of
from tests.builders.health_visits import TODAY, acted, add_person
from tests.builders.midwife import give_midwife_key
from tests.builders.pregnancies import add_pregnant, give_birth, see

OCTOBER = Month(2026, 10)
AT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
NAMES = ("Siti Aisyah", "فاطمة", "欧阳娜娜", "Åsa Öberg")
BIRTHDAY = date(2026, 9, 20)
PREGNANCY, AFTER_BIRTH = "mothers.pregnancy_card", "mothers.after_birth_card"
Print = Callable[..., Written]


@pytest.fixture
def printed(db: Database) -> Print:
    """Return a function that makes a card as the Registers page does."""
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))
    acted(db, lambda session: put_setting(session, "post.name", "Posyandu Melati"))
    papers = {one.id: one for one in PAPERS}

    def made(which: str, subjects: tuple[bytes, ...], code: str = "en", **choices: object) -> Written:
        with db.read() as session:
            catalogue = Catalogue(pack_of(session), (), [PaperEntry(papers[which], "Mothers")])
            order = Order(which, choices.pop("month", OCTOBER), language(code), AT, subjects=subjects, **choices)  # type: ignore[arg-type]
            done = make_register(session, catalogue, order)
        return Written(done.pdf, done.pages, done.is_empty, done.unprintable)

    return made


def add_full(db: Database, name: str = "Siti Aisyah") -> bytes:
    """Return a woman of whose pregnancy and weeks after birth everything was asked."""
    more = {"weight_before_g": 50_000, "height_mm": 1550, "last_birth": PartialDate(2022, 5, 1)}
    woman, pregnancy = add_pregnant(db, name, lmp=date(2025, 12, 20), **more)
    for month, grams in ((3, 51_200), (4, 52_900), (5, 54_100), (6, 51_000)):
        see(db, pregnancy, date(2026, month, 9), weight_g=grams, arm_mm=231 + month, iron=30, taken="daily", pressure=(140, 85))
    on = date(2026, 6, 9)

    def ask(session) -> None:  # type: ignore[no-untyped-def]
        record_symptoms(session, woman, on, SymptomEntry(cough=True, tb_contact=False), TODAY)
        give_extra_food(session, pregnancy, FoodEntry(on, "Telur", 7, taken_daily=True), TODAY)
        give_service(session, woman, "ADVICE_IRON", PartialDate.of(on), "here", TODAY, stock=WITHOUT_STOCK)
        refer(session, woman, on, ["blood_pressure"], "health_centre", "140/85", "Sari", "", TODAY)

    acted(db, ask)
    give_birth(db, pregnancy, BIRTHDAY, place="health_centre", mode="normal")
    after = PostpartumEntry(date(2026, 9, 25), breastfeeding=True, vitamin_a_taken=2)
    acted(db, lambda session: record_postpartum(session, pregnancy, after, TODAY))
    return woman


def pages(written: Written) -> list[str]:
    with pypdfium2.PdfDocument(written.pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def check_file(written: Written, folder: Path) -> None:
    path = folder / "paper.pdf"
    path.write_bytes(written.pdf)
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_cards_have_the_columns_of_the_printed_ones() -> None:
    assert (len(PREGNANCY_CARD.leaves()), len(AFTER_BIRTH_CARD.leaves())) == (19, 16)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("paper", ["A4", "F4"])
def test_a_full_card_tells_what_was_measured_given_and_said(
    db: Database, printed: Print, code: str, paper: str, tmp_path: Path
) -> None:
    written, spoken = printed(PREGNANCY, (add_full(db),), code, paper=paper), language(code)
    assert (written.pages, written.is_empty, dict(written.unprintable)) == (1, False, {})
    (words,) = pages(written)
    for value in (spoken.number(51.2, 1), spoken.number(23.4, 1), spoken.number(155.0, 1), "Siti Aisyah", "Budi", "√"):
        assert value in words
    check_file(written, tmp_path)


@pytest.mark.parametrize("code", CODES)
def test_a_card_after_birth_names_the_baby_and_has_a_dot_for_what_the_midwife_keeps(
    db: Database, printed: Print, code: str, tmp_path: Path
) -> None:
    written = printed(AFTER_BIRTH, (add_full(db),), code)
    assert (written.pages, written.is_empty, dict(written.unprintable)) == (1, False, {})
    (words,) = pages(written)
    assert "Ayu" in words and "•" in words
    check_file(written, tmp_path)


def test_a_weight_outside_the_curve_and_a_high_pressure_are_red_in_words_with_their_limits_and_sources(
    db: Database, printed: Print
) -> None:
    (words,) = pages(printed(PREGNANCY, (add_full(db),)))
    flat = " ".join(words.split())
    assert "RED" in flat and "green" in flat
    assert "arm below 23.5 cm" in flat and "130/85" in flat and "(not confirmed)" in flat


@pytest.mark.parametrize("code", CODES)
def test_a_pregnancy_of_which_nothing_was_measured_is_a_form_to_write_on(db: Database, printed: Print, code: str) -> None:
    woman, _ = add_pregnant(db)
    written = printed(PREGNANCY, (woman,), code)
    assert (written.pages, written.is_empty) == (1, True)
    assert "....." in pages(written)[0]


@pytest.mark.parametrize("code", CODES)
def test_every_name_stands_on_its_card_in_every_language(db: Database, printed: Print, code: str) -> None:
    women = tuple(add_pregnant(db, name)[0] for name in NAMES)
    found = pages(printed(PREGNANCY, women, code))
    assert all(any(name in words for words in found) for name in NAMES)


def test_method_of_contraception_stands_on_paper_only_while_the_midwifes_key_is_open(db: Database, printed: Print) -> None:
    woman = add_full(db)
    give_midwife_key(db, is_open=True)
    acted(db, lambda session: record_contraception(session, woman, date(2026, 9, 24), "implant"))
    assert "Implant" in pages(printed(AFTER_BIRTH, (woman,)))[0]
    db.vault.lock()
    assert "Implant" not in pages(printed(AFTER_BIRTH, (woman,)))[0]


def test_who_was_never_pregnant_or_never_gave_birth_has_no_such_card_and_is_told_so(db: Database, printed: Print) -> None:
    man, pregnant = add_person(db, "Budi", date(1990, 1, 1), "M"), add_pregnant(db)[0]
    for paper, whom, words in (
        (PREGNANCY, man, "No pregnancy"),
        (AFTER_BIRTH, pregnant, "No birth"),
        (AFTER_BIRTH, man, "No pregnancy"),
    ):
        with pytest.raises(UserError, match=words):
            printed(paper, (whom,))


def test_what_came_after_the_month_stands_on_no_card(db: Database, printed: Print) -> None:
    woman = add_full(db)
    (words,) = pages(printed(PREGNANCY, (woman,), month=Month(2026, 4)))
    assert language("en").date(date(2026, 4, 9)) in words and language("en").date(date(2026, 5, 9)) not in words


def test_on_grey_paper_there_is_no_colour(db: Database, printed: Print) -> None:
    with pypdfium2.PdfDocument(printed(PREGNANCY, (add_full(db),), is_grey=True).pdf) as document:
        picture = document[0].render(scale=1).to_pil().convert("RGB")
    assert all(abs(red - green) < 24 and abs(green - blue) < 24 for _, (red, green, blue) in picture.getcolors(1 << 24))


def test_a_line_of_a_day_does_not_know_what_she_chose_after_it(db: Database, printed: Print) -> None:
    woman = add_full(db)
    give_midwife_key(db, is_open=True)
    acted(db, lambda session: record_contraception(session, woman, date(2026, 9, 28), "implant"))
    assert "Implant" not in pages(printed(AFTER_BIRTH, (woman,)))[0]
    acted(db, lambda session: record_contraception(session, woman, date(2026, 9, 24), "pill"))
    found = pages(printed(AFTER_BIRTH, (woman,)))[0]
    assert "Pill" in found and "Implant" not in found
