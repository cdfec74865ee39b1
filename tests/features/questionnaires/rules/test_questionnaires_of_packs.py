"""The questionnaires that the program's packs bring along."""

import pytest

from desktop_app.core.language import CODES
from desktop_app.features.questionnaires.rules.questionnaires import HEALTH_WORKER
from desktop_app.features.questionnaires.services import current_questionnaires, questionnaire_of
from desktop_app.packs import load_pack, pack_names

INDONESIA = load_pack("indonesia")


@pytest.mark.parametrize("name", pack_names())
def test_every_pack_asks_in_every_language(name):
    for one in current_questionnaires(load_pack(name)):
        words = [one.title, one.intro, *(item.title for item in one.items), *(level.words for level in one.levels)]
        words += [answer.words for item in one.items for answer in item.answers]
        assert all(set(CODES) <= set(word.by_language) for word in words), one.code


@pytest.mark.parametrize("name", pack_names())
def test_every_questionnaire_says_that_it_is_a_paraphrase_or_that_only_its_score_is_kept(name):
    assert all(one.notice is not None for one in current_questionnaires(load_pack(name)))


def test_the_whole_srq_and_the_mood_items_of_the_elderly_are_private():  # 16.6
    assert questionnaire_of(INDONESIA, "SRQ20").is_private
    skilas = questionnaire_of(INDONESIA, "SKILAS")
    assert skilas.is_sealed_in_part and skilas.sealed_items == {"SAD", "INTEREST"}


def test_scores_on_mood_and_substances_are_private_and_no_protected_form_is_reproduced():  # 7.2, 7.3 licensing
    scores = [one for one in current_questionnaires(INDONESIA) if not one.keeps_answers]
    assert all(not one.items and one.asked_by == HEALTH_WORKER for one in scores)
    assert {one.code for one in scores if one.is_private} == {"ASSIST_TOBACCO", "ASSIST_ALCOHOL", "SDQ", "GDS4", "GDS15"}


@pytest.mark.parametrize(
    ("code", "months", "sex", "expected"),
    [
        *(("PUMA", 479, "M", False), ("PUMA", 480, "M", True), ("AKS", 719, "F", False), ("AKS", 720, "F", True)),
        *(("SRQ20", 215, "F", False), ("SRQ20", 216, "F", True), ("TB", 71, "F", False), ("TB", 72, "M", True)),
        ("SKILAS", None, "F", True),
    ],
)
def test_who_is_asked_what(code, months, sex, expected):
    assert questionnaire_of(INDONESIA, code).is_asked_of(months, sex) is expected


def test_the_scale_of_daily_life_is_asked_yearly_and_tuberculosis_at_every_visit():
    assert questionnaire_of(INDONESIA, "AKS").every_months == 12
    assert questionnaire_of(INDONESIA, "TB").every_months == 0
