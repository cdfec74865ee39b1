"""Cards with a QR code and labels: full and empty, in five languages, without anything that must not be lost."""

import subprocess
from datetime import UTC, datetime

import pytest

from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.features.registers.services import Catalogue, Order, PaperEntry, make_register
from desktop_app.packs import pack_of
from desktop_app.residents import services
from desktop_app.residents.papers import PAPERS
from desktop_app.residents.rules.card_numbers import card_number
from desktop_app.residents.services.on_cards import everybody_on_cards, houses_with_people
from tests.builders.residents import PREPARE, make_child, make_household, make_resident
from tests.conftest import TODAY

AT = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
NIK = "3507124506900002"
FAMILY = ("Siti Aisyah binti Abdurrahman Wahid Hasyim", "فاطمة الزهراء", "欧阳娜娜", "Åsa Öberg")


@pytest.fixture
def printed(db):
    def made(paper, *subjects, code="en", size="A4"):
        (found,) = (one for one in PAPERS if one.id == paper)
        with db.read() as session:
            catalogue = Catalogue(pack_of(session), (), [PaperEntry(found, "Residents")])
            order = Order(found.id, Month(2026, 10), language(code), AT, subjects=subjects, paper=size)
            return make_register(session, catalogue, order)

    return made


@pytest.fixture
def family(db):
    """Return (household, people)."""
    house = make_household(db, neighbourhood="003", street="Jalan Melati Raya Timur", house_number="12")
    people = [make_resident(db, name, household_id=house, kinship="other") for name in FAMILY]
    return house, [*people, make_child(db, "", "2026-09-01", is_unnamed=True, mother_id=people[0], household_id=house)]


def words_of(made, tmp_path):
    target = tmp_path / "card.pdf"
    target.write_bytes(made.pdf)
    return subprocess.run(["pdftotext", "-layout", target, "-"], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("size", ["A4", "F4", "A3"])
def test_a_household_gets_a_card_and_a_label_each_in_every_language(printed, family, code, size):
    house, _people = family
    for paper in ("residents.household_cards", "residents.labels"):
        made = printed(paper, house, code=code, size=size)
        assert made.pages == 1 and not made.is_empty and not made.unprintable


@pytest.mark.parametrize("code", CODES)
def test_cards_without_anybody_are_to_be_filled_in_by_hand(printed, code):
    made = printed("residents.household_cards", b"x" * 16, code=code)
    assert made.pages == 1 and made.is_empty and not made.unprintable


def test_a_card_bears_the_posts_own_number_and_no_official_one(db, printed, tmp_path):
    siti = make_resident(db, national_id=NIK)
    told = words_of(printed("residents.card", siti), tmp_path)
    assert card_number(siti) in told and "Siti Aminah" in told and "12/04/1995" in told and NIK not in told


def test_the_scanner_that_types_finds_whose_card_it_is(db, family):
    _house, people = family
    for one in people:
        for typed in (card_number(one), card_number(one).replace("-", "")):
            with db.read() as session:
                assert services.find_ids(session, typed) == [one]


def test_a_card_printed_before_two_entries_were_merged_finds_the_person(db):
    kept, former = make_resident(db), make_resident(db, "Siti Aminah B")
    with db.action(PREPARE) as session:
        services.merge_residents(session, kept, former, TODAY)
    with db.read() as session:
        assert services.find_ids(session, card_number(former)) == services.find_ids(session, card_number(kept)) == [kept]


def test_a_number_that_only_looks_like_a_cards_still_finds_a_family_card(db):
    digits = card_number(b"n" * 16).replace("-", "")
    house = make_household(db, registry_number=digits + "001")
    head = make_resident(db, household_id=house, kinship="head")
    with db.read() as session:
        assert services.find_ids(session, digits) == [head]


def test_who_died_or_moved_away_has_no_card_any_more(db, printed):
    gone = make_resident(db, status="moved")
    assert printed("residents.card", gone).is_empty


def test_the_command_line_knows_everybody_and_every_house(db, family):
    house, people = family
    with db.read() as session:
        assert {key for key, _ in everybody_on_cards(session, Month(2026, 10))} == set(people)
        assert [key for key, name in houses_with_people(session, Month(2026, 10)) if name] == [house]
