"""The referral slip on paper: filled, blank, in five languages, and what its QR code says (domain.md 8.3 and 16.6)."""

import subprocess
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest

from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.db.settings import put_setting
from desktop_app.features.referrals import services
from desktop_app.features.referrals.papers import PAPERS, slip
from desktop_app.features.referrals.services.on_slip import code_of, named_referrals, slips_of
from desktop_app.features.registers.services import Catalogue, Order, PaperEntry, make_register
from desktop_app.packs import pack_of
from tests.builders.health_visits import TODAY, acted, add_person
from tests.builders.midwife import give_midwife_key

AT = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
NAMES = ("Siti Aisyah", "فاطمة", "欧阳娜娜", "Åsa Öberg")
NIK = "3507124506900002"


@pytest.fixture
def printed(db):
    """Return a function that makes a paper as the Registers page does."""
    acted(db, lambda session: put_setting(session, "post.name", "Posyandu Melati"))

    def made(paper, subjects=(), code="en", size="A4"):
        (found,) = (one for one in PAPERS if one.id == paper)
        with db.read() as session:
            catalogue = Catalogue(pack_of(session), (), [PaperEntry(found, "Referrals")])
            return make_register(
                session, catalogue, Order(found.id, Month(2026, 10), language(code), AT, subjects=subjects, paper=size)
            )

    return made


@pytest.fixture
def refer(db):
    def make(name="Siti Aisyah", reasons=("blood_pressure",), findings="168/102 mmHg"):
        resident = add_person(db, name, date(1960, 1, 1))
        return acted(
            db, lambda s: services.refer(s, resident, TODAY, reasons, "health_centre", findings, "Dewi", "", TODAY, "Wonosari")
        )

    return make


def words_of(made, tmp_path):
    target = tmp_path / "slip.pdf"
    target.write_bytes(made.pdf)
    return subprocess.run(["pdftotext", "-layout", target, "-"], capture_output=True, text=True, check=True).stdout


def sent(db, key):
    with db.read() as session:
        return services.referral(session, key)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("size", ["A4", "F4", "A3"])
def test_slips_are_printed_two_on_a_page_in_every_language(printed, refer, code, size):
    keys = tuple(refer(name) for name in NAMES[:3])
    made = printed("referrals.slip", keys, code, size)
    assert made.pages == 2 and not made.is_empty and not made.unprintable


@pytest.mark.parametrize("code", CODES)
def test_blank_slips_are_printed_to_be_filled_in_by_hand(printed, code):
    made = printed("referrals.blank_slips", (), code)
    assert made.pages == 1 and made.is_empty and not made.unprintable


@pytest.mark.parametrize("code", CODES)
def test_no_line_to_write_on_runs_through_the_place_of_the_signature(printed, code, monkeypatch):
    heights, draw = [], slip._Half._rule

    def noted(half, x, y, width):
        if x < half.back_x:
            heights.append(y)
        draw(half, x, y, width)

    monkeypatch.setattr(slip._Half, "_rule", noted)
    printed("referrals.blank_slips", (), code)
    rules = sorted(set(heights))
    assert min(upper - lower for lower, upper in pairwise(rules)) >= slip.SMALL * 1.6
    assert len(rules) >= 2 * (6 + 2 + 2 + 1 + 1)


def test_a_slip_says_who_is_sent_where_and_why_and_has_a_part_that_comes_back(printed, refer, db, tmp_path):
    key = refer()
    words = words_of(printed("referrals.slip", (key,)), tmp_path)
    wanted = ("Siti Aisyah", "Wonosari", "Blood pressure", "168/102 mmHg", "Dewi", "Answer for the post", "Posyandu Melati")
    assert all(word in words for word in wanted)
    assert words.count(sent(db, key).slip_number) == 2


def test_long_findings_stay_on_their_half_of_the_page(printed, refer):
    assert printed("referrals.slip", (refer(findings="Cough for three weeks. " * 60),)).pages == 1


def test_the_code_carries_the_number_alone_until_the_post_chooses_otherwise(db, refer):
    """domain.md 16.6, number 29."""
    key = refer()
    with db.read() as session:
        (slip,) = slips_of(session, [key])
    assert slip.code == slip.sent.slip_number
    acted(db, lambda session: put_setting(session, "referrals.findings_in_code", "yes"))
    with db.read() as session:
        (slip,) = slips_of(session, [key])
        assert slip.code == f"{slip.sent.slip_number} | 168/102 mmHg"
        assert services.referral_of_slip(session, slip.code).id == key


def test_no_national_number_and_nothing_sealed_stands_in_the_code(db, refer):
    with_number = sent(db, refer(findings=f"NIK {NIK}, 168/102 mmHg"))
    assert NIK not in code_of(with_number, True) and "168/102" in code_of(with_number, True)
    spaced = sent(db, refer("Ani", findings="3507 1245 0690 0002"))
    assert "3507" not in code_of(spaced, True)
    private = sent(db, refer("Budi", reasons=("private", "illness"), findings="said that he is afraid"))
    assert code_of(private, True) == private.slip_number


def test_a_sensitive_reason_is_neutral_on_the_slip(db, printed, refer, tmp_path):
    give_midwife_key(db)
    words = words_of(printed("referrals.slip", (refer(reasons=("violence",), findings="bruises"),)), tmp_path)
    assert "The midwife knows why" in words and "bruises" not in words and "Hurt" not in words


def test_the_command_line_finds_slips_by_month(db, refer):
    key = refer()
    with db.read() as session:
        assert named_referrals(session, Month.of(TODAY)) == [(key, "Siti Aisyah")]
        assert named_referrals(session, Month(2026, 9)) == []
