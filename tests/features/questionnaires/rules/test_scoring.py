"""Scores at each edge of each class (domain.md 7.2, 7.3), and what a missing answer does to them."""

import pytest

from desktop_app.features.questionnaires.rules.scoring import score, score_of_total
from desktop_app.features.questionnaires.services import questionnaire_of
from desktop_app.packs import load_pack

INDONESIA, GENERIC = load_pack("indonesia"), load_pack("generic")


def asked(code, pack=INDONESIA):
    return questionnaire_of(pack, code)


def answers(code, total, pack=INDONESIA, **given):
    """Return whole answers that come to ``total``, the first questions first."""
    said, left = {}, total
    for item in asked(code, pack).asked_items:
        if item.code in given:
            said[item.code] = given[item.code]
            continue
        best = max((one for one in item.answers if not item.counts or one.score <= left), key=lambda one: one.score)
        said[item.code] = best.value if item.counts and item.alarm is None else min(item.values)
        left -= item.answer(said[item.code]).score if item.counts else 0
    return said


def level(code, said, pack=INDONESIA, **person):
    found = score(asked(code, pack), said, **person)
    return found.level.code if found.level else None


@pytest.mark.parametrize(
    ("total", "expected"),
    [(0, "few"), (5, "few"), (6, "many"), (7, "many"), (19, "many")],  # 6 or more: refer (7.2, KMK2015)
)
def test_srq_20_of_the_country_begins_at_six(total, expected):
    found = score(asked("SRQ20"), answers("SRQ20", total))
    assert (found.total, found.level.code, found.is_alarm) == (total, expected, False)


@pytest.mark.parametrize(("total", "expected"), [(6, "few"), (7, "few"), (8, "many")])  # WHO's guide
def test_srq_20_of_the_international_pack_begins_at_eight(total, expected):
    assert level("SRQ20", answers("SRQ20", total, GENERIC), GENERIC) == expected


def test_thoughts_of_ending_life_refer_whatever_the_score():  # 7.2: any score with Q17 = yes
    found = score(asked("SRQ20"), {str(number): int(number == 17) for number in range(1, 21)})
    assert (found.total, found.level.code, found.is_alarm) == (1, "many", True)


def test_a_question_that_can_raise_an_alarm_and_has_no_answer_leaves_the_class_open():
    said = {str(number): 0 for number in range(1, 21) if number != 17}
    found = score(asked("SRQ20"), said)
    assert found.level is None and found.total is None and found.unanswered == ("17",)


def test_six_times_yes_are_enough_though_other_answers_are_missing():
    found = score(asked("SRQ20"), {str(number): 1 for number in range(1, 7)})
    assert found.level.code == "many" and found.total is None and (found.least, found.most) == (6, 20)


def test_five_times_yes_with_one_missing_answer_have_no_class():
    said = answers("SRQ20", 5)
    said["20"] = None
    assert level("SRQ20", said) is None


@pytest.mark.parametrize(
    ("total", "expected"),  # 7.3: 20, 12-19, 9-11, 5-8, 0-4
    [
        *((0, "total"), (4, "total"), (5, "severe"), (8, "severe"), (9, "moderate")),
        *((11, "moderate"), (12, "mild"), (19, "mild"), (20, "independent")),
    ],
)
def test_daily_life_at_each_edge(total, expected):
    found = score(asked("AKS"), answers("AKS", total))
    assert (found.total, found.level.code) == (total, expected)
    assert bool(found.level.refer) is (expected != "independent")


def test_daily_life_has_ten_questions_and_twenty_points():
    most = [max(one.score for one in item.answers) for item in asked("AKS").items]
    assert most == [2, 2, 1, 2, 2, 3, 3, 2, 2, 1] and sum(most) == 20


@pytest.mark.parametrize(
    ("years", "sex", "said", "total", "expected"),
    [
        (49, "F", {}, 0, "low"),
        (50, "F", {}, 1, "low"),
        (59, "F", {}, 1, "low"),
        (60, "F", {}, 2, "low"),
        (40, "M", {}, 1, "low"),
        (60, "M", {"SMOKING": 1}, 4, "low"),
        (60, "M", {"SMOKING": 2}, 5, "low"),
        (60, "M", {"SMOKING": 2, "COUGH": 1}, 6, "high"),
        (49, "F", {"SMOKING": 2, "BREATH": 1, "PHLEGM": 1, "COUGH": 1, "SPIROMETRY": 1}, 6, "high"),
        (60, "M", {"SMOKING": 2, "BREATH": 1, "PHLEGM": 1, "COUGH": 1, "SPIROMETRY": 1}, 9, "high"),
    ],
)
def test_puma_takes_sex_and_age_from_the_list_and_refers_from_six(years, sex, said, total, expected):  # 7.2
    nothing = {item.code: 0 for item in asked("PUMA").asked_items}
    found = score(asked("PUMA"), nothing | said, years, sex)
    assert (found.total, found.level.code) == (total, expected)


def test_puma_of_somebody_whose_age_nobody_knows_has_no_total():
    nothing = {item.code: 0 for item in asked("PUMA").asked_items}
    found = score(asked("PUMA"), nothing, None, "F")
    assert found.total is None and found.unanswered == ("AGE",) and found.level.code == "low"


@pytest.mark.parametrize(
    ("signs", "expected", "refers", "counted"),
    [(0, "none", False, False), (1, "one", True, False), (2, "several", True, True), (5, "several", True, True)],
)
def test_one_sign_of_tuberculosis_refers_and_two_are_counted(signs, expected, refers, counted):  # 13, number 2
    found = score(asked("TB"), answers("TB", signs)).level
    assert (found.code, bool(found.refer), found.is_counted) == (expected, refers, counted)


def test_one_sign_is_enough_though_others_were_not_asked():
    found = score(asked("TB"), {"COUGH": 1})
    assert found.level is None and found.least == 1
    assert level("TB", {"COUGH": 1}, GENERIC) == "suspected"


@pytest.mark.parametrize(("total", "expected"), [(0, "none"), (1, "found"), (11, "found")])  # 7.3: 1 or more
def test_the_check_of_the_elderly_refers_from_one(total, expected):
    assert level("SKILAS", answers("SKILAS", total)) == expected


def test_a_whisper_test_that_cannot_be_done_refers():  # 7.3 (5)
    assert level("SKILAS", answers("SKILAS", 0, WHISPER=2)) == "found"


def test_a_vaccination_does_not_count_for_the_check_of_the_elderly():
    said = answers("SKILAS", 0)
    assert score(asked("SKILAS"), said | {"COVID": 1}).total == 0
    assert score(asked("SKILAS"), said | {"COVID": None}).total == 0


@pytest.mark.parametrize(
    ("code", "total", "expected"),  # 7.2, 7.3
    [
        *(("ASSIST_TOBACCO", 3, "low"), ("ASSIST_TOBACCO", 4, "medium"), ("ASSIST_TOBACCO", 26, "medium")),
        *(("ASSIST_TOBACCO", 27, "high"), ("ASSIST_ALCOHOL", 10, "low"), ("ASSIST_ALCOHOL", 11, "medium")),
        *(("ASSIST_ALCOHOL", 26, "medium"), ("ASSIST_ALCOHOL", 27, "high"), ("GDS4", 0, "usual"), ("GDS4", 1, "gds15")),
        *(("GDS4", 2, "look"), ("MINICOG", 2, "look"), ("MINICOG", 3, "usual"), ("AMT", 3, "severe"), ("AMT", 4, "moderate")),
        *(("AMT", 7, "moderate"), ("AMT", 8, "usual"), ("RAPUH", 0, "usual"), ("RAPUH", 1, "medium"), ("RAPUH", 2, "medium")),
        *(("RAPUH", 3, "look"), ("MNASF", 11, "look"), ("MNASF", 12, "usual")),
    ],
)
def test_scores_of_health_workers_at_each_edge(code, total, expected):
    assert score_of_total(asked(code), total).level.code == expected
