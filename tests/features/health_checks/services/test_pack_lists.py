"""The pack's tables of health checks: whole, without gaps, and refused with file, row and reason where they are wrong."""

from itertools import pairwise
from pathlib import Path
from shutil import copytree

import pytest

from desktop_app.core.resources import resource
from desktop_app.features.health_checks.feature.packs import PACK_TABLES
from desktop_app.features.health_checks.feature.records import RECORDS
from desktop_app.features.health_checks.rules.person import GLUCOSE_TESTS
from desktop_app.features.health_checks.services import check_plan_of, classes_of, conditions_of_pack, measures_of
from desktop_app.packs import PackError, load_pack, pack_names

LANGUAGES = {"en", "id", "ar", "zh", "sv"}


@pytest.mark.parametrize("name", pack_names())
def test_the_classes_of_a_measure_leave_no_value_without_a_class(name):
    for (measure, scale), rows in classes_of(load_pack(name)).rows.items():
        ladders = {}
        for row in rows:
            ladders.setdefault((row.sex, row.from_months, row.until_months, row.state), []).append(row)
        for whom, ladder in ladders.items():
            assert ladder[0].lower is None and ladder[-1].upper is None, (measure, scale, whom)
            for below, above in pairwise(ladder):
                assert (below.upper, below.upper_included) == (above.lower, not above.lower_included), (measure, scale, whom)


@pytest.mark.parametrize("name", pack_names())
def test_ages_of_one_sex_and_state_do_not_overlap(name):
    for key, rows in classes_of(load_pack(name)).rows.items():
        spans = {(row.sex, row.state, row.from_months, row.until_months) for row in rows}
        for one in spans:
            for other in spans:
                same = one != other and one[1] == other[1] and (one[0] == other[0] or "" in (one[0], other[0]))
                assert not same or one[3] < other[2] or other[3] < one[2], key


@pytest.mark.parametrize("name", pack_names())
def test_every_class_names_its_scale_and_a_source_and_has_words_in_five_languages(name):
    pack = load_pack(name)
    classes = classes_of(pack)
    for scale in classes.scales:
        assert scale.source in pack.sources and set(scale.title.by_language) >= LANGUAGES
    for rows in classes.rows.values():
        for row in rows:
            assert row.source in pack.sources
            assert set(row.words.by_language) >= LANGUAGES and set(row.todo.by_language) >= LANGUAGES


@pytest.mark.parametrize("name", pack_names())
def test_the_tables_speak_of_what_the_slice_knows(name):
    pack = load_pack(name)
    measures = {one.code for one in measures_of(pack)}
    assert set(GLUCOSE_TESTS) | {"systolic", "diastolic", "bmi", "waist", "haemoglobin"} <= measures
    codes = {one.code for one in conditions_of_pack(pack)}
    assert {"hypertension", "diabetes", "stroke", "heart", "asthma", "cancer", "cholesterol"} <= codes  # header of the adult card
    known = {row.code for rows in classes_of(pack).rows.values() for row in rows} | {"very_high"}
    for row in check_plan_of(pack):
        for mark in row.needs:
            group, _colon, code = mark.partition(":")
            assert code in (codes if group in ("known", "family") else known), mark


@pytest.fixture
def broken(tmp_path):
    """Return what replaces one text in a table of a copy of the packs and reads all tables of the Indonesian one."""
    folder = Path(copytree(resource("packs"), tmp_path / "packs"))

    def read(file, before, after):
        path = folder / file
        text = path.read_text("utf-8")
        assert before in text
        path.write_text(text.replace(before, after, 1), "utf-8")
        pack = load_pack("indonesia", folder)
        return [table(pack) for table in PACK_TABLES]

    return read


@pytest.mark.parametrize(
    ("file", "before", "after", "reason"),
    [
        ("generic/measures.csv", "mg/dl,0,mmol/l,18,", "mg/dl,0,mmol/l,by 18,", "factor"),
        ("indonesia/scales.csv", "national,scale.bmi.national,no", "national,scale.bmi.national,yes", "chosen"),
        ("indonesia/classifiers.csv", ">=18.5,<23,", ">=18.5,<twenty,", "upper"),
        ("indonesia/classifiers.csv", "bmi,asia_pacific", "bmi,unheard_of", "scale"),
        ("indonesia/classifiers.csv", ",danger,refer,", ",danger,pray,", "action"),
        ("indonesia/check_plan.csv", "blood_pressure,", "blood_letting,", "what"),
        ("generic/conditions.csv", "diabetes,condition.diabetes", "diabetes,condition.unheard_of", "unheard_of"),
    ],
)
def test_a_wrong_row_is_refused_with_its_reason(broken, file, before, after, reason):
    with pytest.raises(PackError, match=reason):
        broken(file, before, after)


@pytest.mark.parametrize("name", pack_names())
def test_history_has_words_for_every_test_and_illness_of_the_pack(name):
    pack = load_pack(name)
    words = {table.table: table.words for table in RECORDS}
    assert {one.code for one in measures_of(pack) if one.kind == "lab"} <= words["lab_value"]["test"].keys()
    assert {one.code for one in conditions_of_pack(pack)} <= words["health_condition"]["code"].keys()
