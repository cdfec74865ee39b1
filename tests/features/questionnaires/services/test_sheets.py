"""Sheets: stored, sealed in part, read, taken back, brought together."""

from datetime import date

import pytest
from sqlalchemy import select

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Text
from desktop_app.db.recorder import action_id
from desktop_app.db.settings import put_setting
from desktop_app.db.undo import take_back
from desktop_app.db.vault import NO_MIDWIFE_KEY
from desktop_app.features.confidential.services import followed_by_midwife
from desktop_app.features.questionnaires import services
from desktop_app.features.questionnaires.models import QuestionnaireSheet, SheetAnswer
from desktop_app.features.questionnaires.services.moving import move_sheets
from desktop_app.packs import PACK_SETTING
from desktop_app.residents.services import merge_residents
from tests.builders.health_visits import add_person
from tests.builders.midwife import MIDWIFE, give_midwife_key

SET_UP = Text("Tests", "Set up")
DAY = date(2026, 10, 5)
EARLIER = date(2025, 9, 1)
ABLE = dict(BOWEL=2, BLADDER=2, GROOMING=1, TOILET=2, EATING=2, TRANSFER=3, WALKING=3, DRESSING=2, STAIRS=2, BATHING=1)
SKILAS = dict.fromkeys(
    ("ORIENTATION", "WORDS", "CHAIR", "WEIGHT", "APPETITE", "ARM", "EYES", "SIGHT", "WHISPER", "SAD", "INTEREST", "COVID"), 0
)
SRQ = {str(number): 0 for number in range(1, 21)}


@pytest.fixture
def post(db):
    with db.action(SET_UP) as session:
        put_setting(session, PACK_SETTING, "indonesia")
    return db


@pytest.fixture
def mbah(post):
    return add_person(post, "Mbah Sarti", date(1950, 3, 1))


def record(db, resident, code, answers, on=DAY, **more):
    with db.action(SET_UP) as session:
        return services.record_sheet(session, resident, code, on, answers, "Bu Ani", "here", **more)


def sheets(db, resident, code=None):
    with db.read() as session:
        return services.sheets_of(session, [resident], code).get(resident, [])


def test_a_sheet_is_stored_with_its_score_and_class(post, mbah):
    result = record(post, mbah, "AKS", ABLE | {"STAIRS": 1})
    assert (result.score, result.level, result.refer, result.tone) == (19, "mild", "daily_life", "warn")
    (sheet,) = sheets(post, mbah)
    assert (sheet.id, sheet.on, sheet.code, sheet.score, sheet.level.code) == (result.id, DAY, "AKS", 19, "mild")
    assert (sheet.by, sheet.where, sheet.answers["STAIRS"]) == ("Bu Ani", "here", 1)


def test_asked_and_not_answered_is_kept_apart_from_not_asked(post, mbah):
    record(post, mbah, "TB", {"COUGH": None, "FEVER_2_WEEKS": 0})
    (sheet,) = sheets(post, mbah)
    assert sheet.answers == {"COUGH": None, "FEVER_2_WEEKS": 0} and sheet.level is None
    assert "COUGH" in sheet.result.unanswered and "NIGHT_SWEATS" in sheet.result.unanswered


def test_a_second_sheet_of_a_day_takes_the_place_of_the_first(post, mbah):
    record(post, mbah, "TB", {"COUGH": 1, "FEVER_2_WEEKS": 1})
    record(post, mbah, "TB", {"COUGH": 0})
    (sheet,) = sheets(post, mbah)
    assert sheet.answers == {"COUGH": 0}


def test_the_latest_sheet_on_a_day_is_found(post, mbah):
    record(post, mbah, "AKS", ABLE, EARLIER)
    record(post, mbah, "AKS", ABLE | {"STAIRS": 0})
    with post.read() as session:
        assert services.latest(session, [mbah], "AKS", DAY)[mbah].score == 18
        assert services.latest(session, [mbah], "AKS", date(2026, 1, 1))[mbah].score == 20
        assert services.latest(session, [mbah], "AKS", date(2024, 1, 1)) == {}


def test_the_answers_to_srq_20_are_nowhere_but_with_the_midwife(post, mbah):
    give_midwife_key(post)
    result = record(post, mbah, "SRQ20", SRQ | {"17": 1}, note="wept")
    assert result.calls_midwife and result.level == "many" and result.refer == "mental_health"
    (sheet,) = sheets(post, mbah)
    assert sheet.is_private and sheet.is_followed_by_midwife and sheet.note == ""
    assert sheet.answers == {} and sheet.result is None and sheet.score is None and sheet.level is None
    with post.read() as session:
        assert session.scalars(select(SheetAnswer)).all() == []
        assert session.scalars(select(QuestionnaireSheet)).one().score is None
        assert followed_by_midwife(session, [mbah]) == {mbah}
        assert services.opened_sheets(session, mbah) is None


def test_the_midwifes_open_key_shows_score_and_answers(post, mbah):
    give_midwife_key(post, is_open=True)
    record(post, mbah, "SRQ20", SRQ | {"3": 1, "9": 1})
    with post.read() as session:
        (opened,) = services.opened_sheets(session, mbah)
    assert (opened.questionnaire.code, opened.result.total, opened.answers["9"], opened.by) == ("SRQ20", 2, 1, "Bu Ani")


def test_of_two_sheets_of_a_day_the_midwife_reads_the_last(post, mbah):
    give_midwife_key(post, is_open=True)
    record(post, mbah, "SRQ20", SRQ | {"3": 1})
    record(post, mbah, "SRQ20", SRQ)
    with post.read() as session:
        (opened,) = services.opened_sheets(session, mbah)
    assert opened.result.total == 0


def test_of_the_check_of_the_elderly_only_the_mood_goes_to_the_midwife(post, mbah):
    give_midwife_key(post)
    result = record(post, mbah, "SKILAS", SKILAS | {"SAD": 1})
    assert result.level == "found" and result.score == 1
    (sheet,) = sheets(post, mbah)
    assert sheet.sealed == {"SAD", "INTEREST"} and "SAD" not in sheet.answers
    assert sheet.level is None and sheet.score is None  # the open answers alone do not decide it, and the mood is not told
    post.vault.unlock(MIDWIFE)
    with post.read() as session:
        (opened,) = services.opened_sheets(session, mbah)
    assert opened.result.total == 1 and opened.answers["SAD"] == 1 and opened.answers["CHAIR"] == 0


def test_the_same_is_stored_whatever_the_mood_is(post, mbah):
    give_midwife_key(post)
    record(post, mbah, "SKILAS", SKILAS | {"SAD": 1, "INTEREST": 1})
    sad = sheets(post, mbah)[0]
    record(post, mbah, "SKILAS", SKILAS)
    assert sheets(post, mbah)[0] == sad


def test_a_mood_that_is_not_asked_again_stays_with_the_midwife(post, mbah):
    give_midwife_key(post)
    record(post, mbah, "SKILAS", SKILAS)
    without = {code: value for code, value in SKILAS.items() if code not in ("SAD", "INTEREST")}
    record(post, mbah, "SKILAS", without | {"CHAIR": 1})
    (sheet,) = sheets(post, mbah)
    assert sheet.sealed == {"SAD", "INTEREST"} and sheet.answers["CHAIR"] == 1 and sheet.level.code == "found"


def test_of_the_mood_the_midwife_reads_what_was_not_corrected_too(post, mbah):
    give_midwife_key(post, is_open=True)
    record(post, mbah, "SKILAS", SKILAS | {"SAD": 1, "INTEREST": 1})
    record(post, mbah, "SKILAS", {code: value for code, value in SKILAS.items() if code != "INTEREST"})
    with post.read() as session:
        (opened,) = services.opened_sheets(session, mbah)
    assert (opened.answers["SAD"], opened.answers["INTEREST"], opened.result.unanswered) == (0, 1, ())


def test_without_a_midwifes_key_nothing_private_is_stored(post, mbah):
    for code, answers in (("SRQ20", SRQ), ("SKILAS", SKILAS)):
        with pytest.raises(UserError) as refused:
            record(post, mbah, code, answers)
        assert refused.value.text == NO_MIDWIFE_KEY
    assert sheets(post, mbah) == []


def test_without_a_midwifes_key_the_open_part_is_asked_all_the_same(post, mbah):
    open_part = {code: value for code, value in SKILAS.items() if code not in ("SAD", "INTEREST")}
    record(post, mbah, "SKILAS", open_part)
    (sheet,) = sheets(post, mbah)
    assert sheet.level is None and set(sheet.result.unanswered) == {"SAD", "INTEREST"}


def test_a_score_of_a_health_worker_is_kept(post, mbah):
    with post.action(SET_UP) as session:
        result = services.record_score(session, mbah, "MINICOG", DAY, 2, "dr. Budi", "elsewhere")
    assert (result.score, result.level) == (2, "look")
    assert sheets(post, mbah)[0].score == 2


def test_of_a_private_score_not_even_the_questionnaire_is_told(post, mbah):
    give_midwife_key(post, is_open=True)
    with post.action(SET_UP) as session:
        services.record_score(session, mbah, "ASSIST_ALCOHOL", DAY, 27, "dr. Budi", "elsewhere")
    assert sheets(post, mbah) == []
    with post.read() as session:
        (opened,) = services.opened_sheets(session, mbah)
    assert (opened.questionnaire.code, opened.result.total, opened.result.level.code) == ("ASSIST_ALCOHOL", 27, "high")


@pytest.mark.parametrize("total", [None, 6, 31])
def test_a_score_that_the_form_cannot_have_is_refused(post, mbah, total):
    with pytest.raises(InputError), post.action(SET_UP) as session:
        services.record_score(session, mbah, "MINICOG", DAY, total, "", "here")


def test_answers_that_are_none_are_refused(post, mbah):
    for answers in ({}, {"COUGH": None}, {"COUGH": 2}, {"SNEEZE": 1}):
        with pytest.raises(InputError):
            record(post, mbah, "TB", answers)
    with pytest.raises(UserError):
        record(post, mbah, "MINICOG", {"COUGH": 1})
    with pytest.raises(UserError):
        record(post, mbah, "NOTHING", {"COUGH": 1})
    assert sheets(post, mbah) == []


def test_nobody_is_asked_before_birth_after_death_or_tomorrow(post):
    dead = add_person(post, "Wati", date(1960, 1, 1), died=PartialDate(2026, 5, 1))
    for on in (date(1959, 1, 1), date(2026, 6, 1)):
        with pytest.raises(InputError):
            record(post, dead, "TB", {"COUGH": 1}, on)
    living = add_person(post, "Ani", date(1960, 1, 1))
    with pytest.raises(InputError):
        record(post, living, "TB", {"COUGH": 1}, date(2026, 10, 6), today=DAY)


def test_a_sheet_is_taken_back_and_undo_brings_it_again(post, mbah):
    sheet = record(post, mbah, "TB", {"COUGH": 1}).id
    with post.action(SET_UP) as session:
        services.forget_sheet(session, sheet)
        action = action_id(session)
    assert sheets(post, mbah) == []
    take_back(post, action)
    assert sheets(post, mbah)[0].answers == {"COUGH": 1}
    with post.action(SET_UP) as session:
        services.forget_sheet(session, sheet)
    with pytest.raises(UserError), post.action(SET_UP) as session:
        services.forget_sheet(session, sheet)


def test_undo_of_a_private_sheet_takes_the_sealed_answers_too(post, mbah):
    give_midwife_key(post)
    with post.action(SET_UP) as session:
        services.record_sheet(session, mbah, "SRQ20", DAY, SRQ, "", "here")
        action = action_id(session)
    take_back(post, action)
    with post.read() as session:
        assert followed_by_midwife(session, [mbah]) == set()
    assert sheets(post, mbah) == []


def test_sheets_of_somebody_who_was_entered_twice_come_together(post, mbah):
    twin = add_person(post, "Sarti", date(1950, 3, 1))
    record(post, twin, "AKS", ABLE, EARLIER)
    record(post, twin, "TB", {"COUGH": 1})
    with post.action(SET_UP) as session:
        merge_residents(session, twin, mbah, DAY)
    assert {one.code for one in sheets(post, mbah)} == {"AKS", "TB"}
    record(post, mbah, "TB", {"COUGH": 0})
    (tb,) = sheets(post, mbah, "TB")
    assert tb.answers == {"COUGH": 0}


def test_sheets_of_a_day_with_a_wrong_date_go_along_and_what_is_sealed_keeps_its_day(post, mbah):
    give_midwife_key(post)
    record(post, mbah, "TB", {"COUGH": 1})
    record(post, mbah, "SKILAS", SKILAS)
    with post.action(SET_UP) as session:
        services.record_sheet(session, mbah, "AKS", DAY, ABLE, "Bu Ani", "home")
        move_sheets(session, [mbah], DAY, date(2026, 10, 3))
    found = {one.code: one for one in sheets(post, mbah)}
    assert (found["TB"].on, found["TB"].answers) == (date(2026, 10, 3), {"COUGH": 1})
    assert found["SKILAS"].on == DAY and found["AKS"].on == DAY


def test_people_are_asked_what_fits_their_age(post, mbah):
    child = add_person(post, "Ayu", date(2024, 1, 1))
    girl = add_person(post, "Sinta", date(2013, 1, 1))
    with post.read() as session:

        def codes(resident):
            return {one.code for one in services.questionnaires_for(session, resident, DAY) if one.keeps_answers}

        assert codes(mbah) == {"TB", "SRQ20", "PUMA", "AKS", "SKILAS"}
        assert codes(girl) == {"TB"}
        assert codes(child) == set()
        assert not services.has_questions(session, child, DAY) and services.has_questions(session, girl, DAY)


def test_what_is_asked_yearly_is_due_when_never_asked_or_a_year_ago(post, mbah):
    give_midwife_key(post)

    def due(on=DAY):
        with post.read() as session:
            return {one.code for one in services.questions_due(session, mbah, on)}

    assert due() == {"SRQ20", "PUMA", "AKS", "SKILAS"}
    record(post, mbah, "AKS", ABLE, date(2025, 10, 6))
    record(post, mbah, "SKILAS", SKILAS, date(2025, 10, 5))
    record(post, mbah, "SRQ20", SRQ)
    assert due() == {"PUMA", "SKILAS"}
    assert due(date(2026, 10, 6)) == {"PUMA", "SKILAS", "AKS"}


def test_a_sheet_that_is_long_overdue_can_still_be_written_for_the_day_on_which_it_was_asked(post, mbah):
    record(post, mbah, "AKS", ABLE, date(2023, 2, 1), today=DAY)
    record(post, mbah, "AKS", ABLE, DAY, today=DAY)
    assert [one.on for one in sheets(post, mbah)] == [DAY, date(2023, 2, 1)]


def test_a_version_that_the_pack_no_longer_has_keeps_its_answers_and_gets_no_class(post, mbah):
    sheet = record(post, mbah, "TB", {"COUGH": 1}).id
    with post.action(SET_UP) as session:
        session.get(QuestionnaireSheet, sheet).version = "1999"
    (found,) = sheets(post, mbah)
    assert found.answers == {"COUGH": 1} and found.questionnaire is None and found.level is None


def test_a_sheet_typed_again_after_two_entries_became_one_still_says_what_the_midwife_has(post, mbah):
    give_midwife_key(post)
    twin = add_person(post, "Bu Sarti", date(1950, 3, 1))
    record(post, twin, "SKILAS", SKILAS)
    with post.action(SET_UP) as session:
        merge_residents(session, mbah, twin, DAY)
    record(post, mbah, "SKILAS", {code: value for code, value in SKILAS.items() if code not in ("SAD", "INTEREST")})
    (sheet,) = sheets(post, mbah)
    assert sheet.sealed == {"SAD", "INTEREST"}


def test_the_last_sheet_is_that_of_the_day_or_before_of_all_entries_of_a_person(post, mbah):
    twin = add_person(post, "Bu Sarti", date(1950, 3, 1))
    days = [date(2026, 6, 1), date(2026, 7, 1), date(2026, 8, 1), date(2026, 9, 1)]
    for who, on in zip((mbah, twin, mbah, mbah), days, strict=True):
        result = record(post, who, "TB", {"COUGH": 1}, on)
    with post.action(SET_UP) as session:
        merge_residents(session, mbah, twin, DAY)
        services.forget_sheet(session, result.id)
    with post.read() as session:
        found = [services.latest(session, [mbah], "TB", on).get(mbah) for on in (date(2026, 5, 31), *days)]
    assert [one and (one.on, one.answers) for one in found] == [
        None,
        *((on, {"COUGH": 1}) for on in (*days[:3], days[2])),
    ]
