"""Questions on paper, empty and with a name, in five languages."""

from datetime import UTC, date, datetime

import pypdfium2
import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.core.text import Text
from desktop_app.db.settings import put_setting
from desktop_app.features.questionnaires import services
from desktop_app.features.questionnaires.papers import PAPERS
from desktop_app.features.registers.services import Catalogue, Order, PaperEntry, make_register
from desktop_app.packs import PACK_SETTING, pack_of
from tests.builders.health_visits import add_person
from tests.builders.midwife import give_midwife_key

SET_UP = Text("Tests", "Set up")
OCTOBER, DAY = Month(2026, 10), date(2026, 10, 5)
AT = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
BLANK, OF_PERSON = "questionnaires.blank_forms", "questionnaires.forms"


@pytest.fixture
def printed(db):
    with db.action(SET_UP) as session:
        put_setting(session, PACK_SETTING, "indonesia")

    def made(paper, subjects=(), code="en", size="A4"):
        with db.read() as session:
            catalogue = Catalogue(pack_of(session), (), [PaperEntry(one, "Questionnaires") for one in PAPERS])
            order = Order(paper, OCTOBER, language(code), AT, subjects=tuple(subjects), paper=size)
            return make_register(session, catalogue, order)

    return made


def pages(written):
    with pypdfium2.PdfDocument(written.pdf) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("size", ["A4", "F4"])
def test_each_questionnaire_of_volunteers_has_one_page_in_every_language(printed, code, size):
    made = printed(BLANK, code=code, size=size)
    assert made.pages == 5 and made.is_empty and not made.unprintable
    assert all(len(page) > 200 for page in pages(made))


def test_questions_stand_in_the_order_in_which_they_are_typed_back(printed, db):
    tb = next(page for page in pages(printed(BLANK)) if page.startswith("Signs of tuberculosis"))
    places = [tb.index(words) for words in ("Cough", "Fever for 2 weeks", "Weight lost", "Close to somebody", "Sweats at night")]
    assert places == sorted(places) and "1 No" in tb.replace("\u00a0", " ")


def test_the_paper_of_srq_20_says_whom_to_call_and_shows_no_scores(printed):
    srq = next(page for page in pages(printed(BLANK)) if "SRQ-20" in page)
    assert "stay with this person and call the midwife now" in srq and "question 17" in srq
    assert "For the midwife only" in srq and "What it means" not in srq
    assert "In our own short words" in srq


def test_points_stand_beside_the_answers_where_they_must_be_added_up(printed):
    aks = next(page for page in pages(printed(BLANK)) if page.startswith("Daily life")).replace("\u00a0", " ")
    assert "1 Needs help (0)" in aks and "2 Alone (1)" in aks and "12 to 19" in aks and "A class is not a diagnosis" in aks


def test_a_named_form_asks_what_fits_the_age_and_tells_nothing_of_what_was_asked(printed, db):
    give_midwife_key(db)
    girl = add_person(db, "Sinta", date(2013, 1, 1))
    mbah = add_person(db, "Mbah Sarti", date(1950, 3, 1))
    with db.action(SET_UP) as session:
        services.record_sheet(session, mbah, "SRQ20", DAY, {str(n): 1 for n in range(1, 21)}, "Bu Ani", "here")
    made = printed(OF_PERSON, [girl, mbah])
    assert made.pages == 1 + 5 and not made.is_empty
    text = pages(made)
    assert all("Sinta" in page for page in text[:1]) and all("Mbah Sarti" in page for page in text[1:])
    assert not any("strain" in page for page in text)


def test_of_nobody_no_form_is_printed_and_the_reason_is_said(printed, db):
    child = add_person(db, "Ayu", date(2025, 1, 1))
    for subjects in ([child], [b"0" * 16]):
        with pytest.raises(UserError):
            printed(OF_PERSON, subjects)
