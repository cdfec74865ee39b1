"""Classes of measured children: tables of cases at and beside every threshold."""

import pytest

from desktop_app.features.health_visits.rules.classes import Findings, classes_of, classify, doubtful, worst_first
from desktop_app.features.health_visits.rules.growth import Growth
from desktop_app.packs import load_pack

# Permenkes 2/2020 as copied in domain.md 6.1: index, z, age in months, class in the words of the regulation
PERMENKES = [
    ("wfa", -3.01, 12, "Berat badan sangat kurang"),
    ("wfa", -3.0, 12, "Berat badan kurang"),
    ("wfa", -2.01, 12, "Berat badan kurang"),
    ("wfa", -2.0, 12, "Berat badan normal"),
    ("wfa", 1.0, 12, "Berat badan normal"),
    ("wfa", 1.01, 12, "Risiko berat badan lebih"),
    ("hfa", -3.01, 12, "Sangat pendek"),
    ("hfa", -3.0, 12, "Pendek"),
    ("hfa", -2.01, 59, "Pendek"),
    ("hfa", -2.0, 59, "Panjang/tinggi badan normal"),
    ("hfa", 3.0, 12, "Panjang/tinggi badan normal"),
    ("hfa", 3.01, 12, "Tinggi"),
    ("wfl", -3.01, 12, "Gizi buruk"),
    ("wfl", -3.0, 12, "Gizi kurang"),
    ("wfl", -2.01, 12, "Gizi kurang"),
    ("wfl", -2.0, 12, "Gizi baik"),
    ("wfl", 1.0, 12, "Gizi baik"),
    ("wfl", 1.01, 12, "Berisiko gizi lebih"),
    ("wfl", 2.0, 12, "Berisiko gizi lebih"),
    ("wfl", 2.01, 12, "Gizi lebih"),
    ("wfl", 3.0, 12, "Gizi lebih"),
    ("wfl", 3.01, 12, "Obesitas"),
    ("bmi", 1.01, 59, "Berisiko gizi lebih"),
    ("bmi", -3.01, 60, "Gizi buruk"),
    ("bmi", -3.0, 60, "Gizi kurang"),
    ("bmi", 1.0, 60, "Gizi baik"),
    ("bmi", 1.01, 60, "Gizi lebih"),
    ("bmi", 2.0, 60, "Gizi lebih"),
    ("bmi", 2.01, 60, "Obesitas"),
    ("head", -2.01, 12, "Lingkar kepala kecil (mikrosefali)"),
    ("head", 2.0, 12, "Lingkar kepala normal"),
    ("head", 2.01, 12, "Lingkar kepala besar (makrosefali)"),
    ("arm", 11.4, 6, "LiLA merah (gizi buruk)"),
    ("arm", 11.5, 6, "LiLA kuning (gizi kurang)"),
    ("arm", 12.4, 59, "LiLA kuning (gizi kurang)"),
    ("arm", 12.5, 59, "LiLA hijau"),
    ("arm", 10.9, 5, "LiLA bayi terlalu kecil"),
    ("arm", 11.0, 5, "LiLA bayi baik"),
    ("arm", 12.7, 60, "LiLA merah (gizi buruk)"),
    ("arm", 13.9, 60, "LiLA kuning (gizi kurang)"),
    ("arm", 14.0, 71, "LiLA hijau"),
]

# WHO, Interpreting Growth Indicators (2008): where it differs from the table above is who is referred
WHO = [
    ("wfa", 1.01, "raised", False),
    ("wfl", 1.01, "raised", False),
    ("wfl", 2.01, "high", True),
    ("wfl", -2.01, "low", True),
    ("wfl", -3.01, "very_low", True),
    ("hfa", -2.01, "low", True),
    ("hfa", 3.01, "very_high", False),
]
# Region Skåne and Rikshandboken: length below -2, BMI below -2
SWEDEN = [("hfa", -2.0, "normal", False), ("hfa", -2.01, "low", True), ("bmi", -2.01, "low", True), ("head", 2.01, "high", True)]


def scores(**values: float | bool) -> Growth:
    """Return a child's scores, of which only some are known."""
    return Growth(None, None, None, None)._replace(**values)


@pytest.mark.parametrize(("index", "value", "age", "words"), PERMENKES)
def test_the_indonesian_pack_says_the_class_of_permenkes_2_2020(index, value, age, words):
    found = classify(load_pack("indonesia").growth_classes, index, value, False, age)
    assert found is not None and found.words.by_language["id"] == words


@pytest.mark.parametrize(("name", "cases"), [("generic", WHO), ("sweden", SWEDEN)])
def test_other_packs_say_their_own_classes_and_who_is_referred(name, cases):
    for index, value, code, refer in cases:
        found = classify(load_pack(name).growth_classes, index, value, False, 12)
        assert found is not None and (found.code, found.refer) == (code, refer), (index, value)


@pytest.mark.parametrize("name", ["generic", "indonesia", "sweden"])
def test_every_value_of_every_index_and_age_has_exactly_one_class(name):
    classes = load_pack(name).growth_classes
    for index in ("wfa", "hfa", "wfl", "bmi", "head"):
        for age in (0, 5, 6, 23, 24, 59):
            for hundredths in range(-650, 651):
                fits = [
                    one
                    for one in classes
                    if one.index == index and one.from_months <= age <= one.until_months and one.holds(hundredths / 100)
                ]
                assert len(fits) == 1, (index, age, hundredths)


def test_an_implausible_score_has_no_class_but_a_doubt():
    findings = Findings(12, scores(weight_length_z=-5.4, weight_length_flag=True, bmi_z=-5.1, bmi_flag=True, length_z=0.2))
    assert set(classes_of(load_pack("generic").growth_classes, findings)) == {"hfa"}
    assert doubtful(findings) == ["wfl"]


def test_an_arm_so_thin_that_its_score_is_implausible_is_red_and_measured_again():
    """WHO/UNICEF 2009: below 11.5 cm is severe at 6-59 months, however thin; the flag stands at 10.2 cm at four years."""
    findings = Findings(48, scores(arm_z=-5.28, arm_flag=True), 100)
    found = classes_of(load_pack("indonesia").growth_classes, findings)
    assert (found["arm"].code, found["arm"].refer) == ("very_low", True)
    assert doubtful(findings) == ["arm"]


def test_bmi_takes_the_place_of_weight_for_length_only_where_there_is_none():
    classes = load_pack("generic").growth_classes
    both = scores(weight_length_z=-1.0, weight_length_flag=False, bmi_z=-2.5, bmi_flag=False)
    assert set(classes_of(classes, Findings(12, both))) == {"wfl"}
    school = scores(bmi_z=-2.5, bmi_flag=False)
    assert {index: one.code for index, one in classes_of(classes, Findings(70, school)).items()} == {"bmi": "low"}


def test_swollen_feet_are_severe_whatever_the_scores_say():
    found = classes_of(load_pack("indonesia").growth_classes, Findings(12, scores(length_z=0.0), 150, oedema=True))
    assert found["oedema"].tone == "danger" and found["oedema"].refer
    assert [one.index for one in worst_first(found)] == ["oedema", "hfa", "arm"]


def test_without_an_age_only_swollen_feet_have_a_class():
    found = classes_of(load_pack("generic").growth_classes, Findings(None, scores(length_z=-4.0), 100, oedema=True))
    assert set(found) == {"oedema"}


def test_the_arm_of_an_older_child_has_no_class_in_the_generic_pack():
    assert classify(load_pack("generic").growth_classes, "arm", 12.0, False, 60) is None
