"""The cards of school age, adults and elderly people: their columns, what stands in them, five languages (domain.md 1.2)."""

from datetime import UTC, date, datetime

import pypdfium2
import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.language import CODES, language
from desktop_app.core.layout import RowSource, fill
from desktop_app.core.period import Month
from desktop_app.features.confidential.services import record_contraception
from desktop_app.features.health_checks.papers import PAPERS
from desktop_app.features.health_checks.papers.card_columns import ADULT_CARD, SCHOOL_CARD
from desktop_app.features.health_checks.papers.card_lines import FIELDS, CardLine
from desktop_app.features.health_checks.papers.elderly_columns import aks_card, skilas_card
from desktop_app.features.health_checks.services.on_paper.days import days_of
from desktop_app.features.questionnaires.services import questionnaire_of
from desktop_app.features.registers.services import Catalogue, Order, PaperEntry, make_register
from desktop_app.packs import load_pack, pack_of
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh
from tests.builders.midwife import MIDWIFE
from tests.builders.open_day import follow
from tests.features.health_checks.village import village

OCTOBER = Month(2026, 10)
AT = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
INDONESIA = load_pack("indonesia")
SOURCE = RowSource("health_checks.days", "", "resident", "month", lambda _session, _month: (), FIELDS)
ADULT, SCHOOL, ELDERLY = "health_checks.adult_card", "health_checks.school_card", "health_checks.elderly_card"


@pytest.fixture
def printed(db):
    def made(paper, subjects, code="en", size="A4"):
        with db.read() as session:
            catalogue = Catalogue(pack_of(session), (), [PaperEntry(one, "Health checks") for one in PAPERS])
            order = Order(paper, OCTOBER, language(code), AT, subjects=tuple(subjects), paper=size)
            return make_register(session, catalogue, order)

    return made


def text_of(written):
    with pypdfium2.PdfDocument(written.pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)


def line_of(db, register, resident, sex="M"):
    """Return the cells of the one day of a person as the card shows them, by column number from 1."""
    with db.read() as session:
        (day,) = days_of(session, [resident], TODAY, TODAY)[resident].values()
    (cells,) = fill(register, SOURCE, [CardLine(day, sex)])
    return {number: cell if isinstance(cell, str | int) or cell is None else str(cell) for number, cell in enumerate(cells, 1)}


def test_the_card_of_adults_has_the_29_columns_of_the_form():
    assert len(ADULT_CARD.leaves()) == 29


def test_the_card_of_the_elderly_has_the_columns_of_both_forms():
    aks, skilas = questionnaire_of(INDONESIA, "AKS"), questionnaire_of(INDONESIA, "SKILAS")
    assert len(aks_card(aks).leaves()) == 1 + 10 + 2 + 2
    assert len(skilas_card(skilas).leaves()) == 1 + 13 + 2


def test_the_columns_of_school_age_are_called_unconfirmed(printed, db):
    _, _, rini = village(db)
    assert "not confirmed: no printed original was found" in text_of(printed(SCHOOL, [rini]))
    assert len(SCHOOL_CARD.leaves()) == 24


def test_every_column_of_the_adult_card_says_what_it_promises(db):
    budi, _, _ = village(db)
    cells = line_of(db, ADULT_CARD, budi)
    assert cells[4] == "O"  # 31.2 by the card's own limits
    assert (cells[7], cells[8]) == ("150/95", "High, grade 1")
    assert cells[10] == "High, as with diabetes"
    assert (cells[11], cells[12], cells[13], cells[14]) == ("√", "–", "√", "?")
    assert [cells[number] for number in range(15, 23)] == [1, 1, 2, 1, 0, 1, 1, 7]
    assert [cells[number] for number in range(23, 27)] == ["√", "√", "–", "–"]
    assert cells[29] == "Health centre"


@pytest.mark.parametrize(
    ("grams", "letter"),
    [
        *((43_300, "SK"), (43_500, "K"), (47_200, "K"), (47_400, "N"), (63_800, "N"), (64_000, "G"), (76_600, "G")),
        (76_800, "O"),
    ],
)
def test_the_letter_follows_the_limits_of_the_card_17_18_5_25_30(db, grams, letter):  # 1.2 and 13, number 10
    follow(db)
    budi = add_person(db, "Budi", date(1976, 3, 1), "M")
    weigh(db, open_day(db), budi, grams, 1_600)
    assert line_of(db, ADULT_CARD, budi)[4] == letter


def test_the_card_names_the_scale_of_its_letters_and_that_it_is_not_confirmed(printed, db):
    budi, _, _ = village(db)
    text = text_of(printed(ADULT, [budi]))
    assert "17 / 18.5 / 25 / 30" in text and "not confirmed" in text and "A class is not a diagnosis" in text
    assert all(words in text for words in ("Own illnesses", "High blood pressure", "Stroke", "Smokes, much sugar"))


def test_contraception_is_a_dot_for_everybody_until_the_midwife_opens_her_key(printed, db):
    budi, sarti, _ = village(db)
    acted(db, lambda session: record_contraception(session, budi, TODAY, "condom"))
    for one in (budi, sarti):
        text = text_of(printed(ADULT, [one]))
        assert "Condom" not in text and "the dot stands there for everybody" in text
    db.vault.unlock(MIDWIFE)
    assert "Condom" in text_of(printed(ADULT, [budi]))


def test_of_the_mood_of_the_elderly_the_card_shows_a_dot_whatever_was_said(db):
    _, sarti, _ = village(db)
    cells = line_of(db, skilas_card(questionnaire_of(INDONESIA, "SKILAS")), sarti, "F")
    assert (cells[12], cells[13]) == ("•", "•")
    assert (cells[10], cells[11]) == (None, "√")  # whispering could not be checked
    assert cells[2] == "–" and cells[14] == "–"


def test_daily_life_shows_points_total_and_how_independent(db):
    _, sarti, _ = village(db)
    cells = line_of(db, aks_card(questionnaire_of(INDONESIA, "AKS")), sarti, "F")
    assert [cells[number] for number in range(2, 14)] == [2, 2, 1, 2, 2, 3, 3, 2, 1, 1, 19, "Needs a little help (12–19)"]


def test_the_card_of_school_age_shows_haemoglobin_tablets_and_teeth(db):
    _, _, rini = village(db)
    cells = line_of(db, SCHOOL_CARD, rini, "F")
    assert cells[9] is not None and cells[10] == "–" and cells[11] == 10 and cells[12] == "Every week"
    assert (cells[13], cells[14], cells[15]) == ("√", "√", "Holes in teeth") and cells[21] == "•"


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("size", ["A4", "F4"])
def test_the_cards_are_printed_in_every_language_full_and_empty(printed, db, code, size):
    names = {"ar": ("بودي", "سارتي", "ريني"), "zh": ("布迪", "萨尔蒂", "里尼")}.get(code, ("Budi", "Mbah Sarti", "Rini"))
    budi, sarti, rini = village(db, names)
    nobody = add_person(db, "Ani", date(1980, 1, 1))
    for paper, full in ((ADULT, budi), (SCHOOL, rini), (ELDERLY, sarti)):
        made, empty = printed(paper, [full], code, size), printed(paper, [nobody], code, size)
        assert not made.is_empty and not made.unprintable and empty.is_empty and not empty.unprintable, paper
        assert made.pages == empty.pages == (2 if paper == ELDERLY else 1)


def test_of_nobody_a_card_is_refused_in_words(printed, db):
    for paper in (ADULT, SCHOOL, ELDERLY):
        with pytest.raises(UserError):
            printed(paper, [b"0" * 16])


def test_the_command_line_finds_those_of_whom_a_card_says_something(db):
    budi, sarti, rini = village(db)
    add_person(db, "Ani", date(1980, 1, 1))
    with db.read() as session:
        found = {one.id: {key for key, _name in one.subjects(session, OCTOBER)} for one in PAPERS}
    assert found == {ADULT: {budi, sarti}, SCHOOL: {rini}, ELDERLY: {sarti}}
