"""The vaccination card on paper, empty and full, in five languages."""

import subprocess
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from desktop_app.core.contract import Written
from desktop_app.core.errors import UserError
from desktop_app.core.language import CODES, language
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.features.registers.services import Catalogue, Order, PaperEntry, make_register
from desktop_app.features.schedules import services
from desktop_app.features.schedules.papers import PAPERS
from desktop_app.packs import pack_of
from tests.builders.health_visits import TODAY, acted
from tests.features.schedules.services.village import child, follow, give

OCTOBER = Month(2026, 10)
AT = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
NAMES = ("Siti Aisyah", "فاطمة", "欧阳娜娜", "Åsa Öberg")


@pytest.fixture
def printed(db):
    """Return a function that makes the card as the Registers page does."""
    follow(db)

    def made(subjects, code="en", month=OCTOBER, paper="A4"):
        with db.read() as session:
            catalogue = Catalogue(pack_of(session), (), [PaperEntry(PAPERS[0], "Schedules")])
            order = Order(PAPERS[0].id, month, language(code), AT, subjects=tuple(subjects), paper=paper)
            done = make_register(session, catalogue, order)
        return Written(done.pdf, done.pages, done.is_empty, done.unprintable)

    return made


@pytest.fixture
def children(db, printed):
    ids = [
        child(db, name, date(2024, 10 - number, 6), "FM"[number % 2], mother_name=f"Rina {number}")
        for number, name in enumerate(NAMES)
    ]
    for one in ids:
        give(db, one, "HB0", date(2024, 10, 7), where="seen_on_card")
        give(db, one, "OPV1", date(2024, 11, 6), where="here", given_by="Bidan Ratna", lot="AB-12")
        give(db, one, "OPV2", date(2024, 11, 16), where="told")
        give(db, one, "IPV1", date(2025, 3, 1), given=PartialDate(2025, 3))
        give(db, one, "MR1", date(2025, 8, 6), refused=True)
        give(db, one, "VITA_RED", date(2026, 2, 14))
    first = services_of(db, ids[0])["OPV1"][0].id
    acted(db, lambda session: services.confirm_services(session, [first], "Bidan Dewi", TODAY, TODAY))
    return ids


def services_of(db, resident):
    with db.read() as session:
        return services.services_by_code(session, [resident])[resident]


def pages(written):
    with pypdfium2.PdfDocument(written.pdf) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


@pytest.mark.parametrize("code", CODES)
def test_every_child_has_a_page_with_its_doses_and_no_sign_is_missing(printed, children, code, tmp_path):
    written, spoken = printed(children, code), language(code)
    assert (written.pages, written.is_empty, dict(written.unprintable)) == (4, False, {})
    for number, words in enumerate(pages(written)):
        for found in (NAMES[number], f"Rina {number}", "AB-12", "Bidan Ratna", spoken.date(date(2024, 11, 6))):
            assert found in words
    assert "Bidan Dewi" in pages(written)[0]
    path = tmp_path / "card.pdf"
    path.write_bytes(written.pdf)
    assert subprocess.run(["qpdf", "--check", str(path)], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("code", CODES)
def test_a_newborn_gets_an_empty_card_with_the_days_to_come(db, printed, code):
    newborn = child(db, "Newborn", date(2026, 10, 1))
    written = printed([newborn], code)
    assert (written.pages, written.is_empty, dict(written.unprintable)) == (1, True, {})
    assert language(code).date(date(2027, 7, 1)) in pages(written)[0]  # measles-rubella at nine months


def test_the_card_says_what_is_wrong_what_was_refused_and_what_is_too_late(printed, children):
    words = pages(printed(children[:1]))[0]
    assert "16/11/2024 !" in words and "Given too soon" in words
    assert "refused 06/08/2025" in words and "03/2025" in words
    assert "too late" in words  # rotavirus at two years
    assert "As known on 05/10/2026." in words


def test_campaigns_stand_by_month_and_a_missed_one_was_not_given(printed, children):
    words = pages(printed(children[:1]))[0]
    assert "2/2026" in words and "14/02/2026" in words and "not given" in words


def test_a_dose_in_a_combined_vaccine_names_it(db, printed):
    follow(db, "generic")
    budi = child(db, "Budi", date(2026, 1, 1))
    give(db, budi, "HEXA1", date(2026, 3, 1))
    words = pages(printed([budi]))[0]
    assert words.count("01/03/2026") == 2 and "in " in words


def test_without_a_birth_date_the_card_holds_what_was_given(db, printed):
    nobody = child(db, "Nobody knows", PartialDate(), sex=None)
    give(db, nobody, "BCG", date(2026, 3, 1))
    words = pages(printed([nobody]))[0]
    assert "01/03/2026" in words and "Nobody knows" in words


@pytest.mark.parametrize("paper", ["A4", "F4", "A3"])
def test_the_card_fits_every_paper(printed, children, paper):
    assert printed(children[:1], paper=paper).pages == 1


def test_many_notes_go_to_a_page_more_and_nothing_is_lost(db, printed):
    dewi = child(db, "Dewi", date(2024, 10, 6))
    for code in (
        "OPV1",
        "OPV2",
        "OPV3",
        "OPV4",
        "DPTHB1",
        "DPTHB2",
        "DPTHB3",
        "PCV1",
        "PCV2",
        "PCV3",
        "MR1",
        "MR2",
        "RV1",
        "RV2",
    ):
        give(db, dewi, code, date(2024, 10, 8))
    made = pages(printed([dewi], "ar"))
    assert sum(words.count("! ") for words in made) >= 12


def test_a_past_month_is_told_as_known_at_its_end(printed, children):
    assert "As known on 31/08/2026." in pages(printed(children[:1], month=Month(2026, 8)))[0]


def test_somebody_who_is_not_there_any_more_is_refused_in_words(printed, children):
    with pytest.raises(UserError, match="stands in no list"):
        printed([b"0" * 16])
    assert printed([b"0" * 16, *children[:1]]).pages == 1
