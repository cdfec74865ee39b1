"""Signs of tuberculosis, illness and danger."""

import pytest

from desktop_app.features.child_record.rules.symptoms import SymptomEntry, check_symptoms, tb_signs, tb_suspect
from desktop_app.features.child_record.services import danger_signs, tb_switch
from desktop_app.packs import load_pack


@pytest.mark.parametrize(
    ("signs", "referred", "counted"),
    [
        ({}, False, False),
        ({"cough": False, "tb_contact": False}, False, False),
        ({"cough": True}, True, False),  # KMK 2015/2023: one sign is enough for advice
        ({"tb_contact": True}, True, False),
        ({"cough": True, "no_gain_2_months": True}, True, True),  # life-cycle card and recap: two signs
        ({"cough": True, "fever_2_weeks": True, "no_gain_2_months": True, "tb_contact": True}, True, True),
    ],
)
def test_one_sign_is_advice_two_are_counted_in_indonesia(signs, referred, counted):
    """domain.md 13, number 2."""
    switch, entry = tb_switch(load_pack("indonesia")), SymptomEntry(**signs)
    assert (tb_suspect(entry, switch.advice), tb_suspect(entry, switch.report)) == (referred, counted)


def test_elsewhere_one_sign_is_enough_for_both():
    switch = tb_switch(load_pack("generic"))
    assert (switch.advice, switch.report) == (1, 1)


def test_what_was_not_asked_is_no_sign():
    assert tb_signs(SymptomEntry(cough=None, fever_2_weeks=False)) == 0


@pytest.mark.parametrize(("tenths", "fever"), [(None, False), (374, False), (375, True), (390, True)])
def test_from_37_5_degrees_on_it_is_fever(tenths, fever):
    """Home-visit checklist, domain.md 8.4."""
    assert SymptomEntry(temperature_tenths=tenths).has_fever is fever


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (SymptomEntry(), ""),
        (SymptomEntry(danger_signs=("UNHEARD_OF",)), "danger_signs"),
        (SymptomEntry(illness=("UNHEARD_OF",)), "illness"),
        (SymptomEntry(temperature_tenths=375_0), "temperature"),
        (SymptomEntry(temperature_tenths=299), "temperature"),
    ],
)
def test_what_cannot_be_true_is_refused_at_its_field(entry, field):
    assert [one.field for one in check_symptoms(entry, {"BREATHING"}, {"COUGH"})] == [field]


def test_that_nothing_was_found_is_an_answer():
    assert check_symptoms(SymptomEntry(danger_signs=(), illness=()), {"BREATHING"}, {"COUGH"}) == []


INFANT = [
    "BREATHING",
    "ACTIVITY",
    "SKIN_COLOUR",
    "SUCKING",
    "CONVULSION",
    "TEMPERATURE",
    "STOOL",
    "URINE",
    "CORD",
    "EYES",
    "SKIN",
]
CHILD = ["BREATHING", "RATTLING", "DIARRHOEA", "URINE", "SKIN_COLOUR", "ACTIVITY", "SUCKING", "EATING"]


@pytest.mark.parametrize(("age_months", "codes"), [(0, INFANT), (6, CHILD), (71, CHILD)])
def test_indonesia_asks_every_sign_of_the_home_visit_checklist(age_months, codes):
    """domain.md 5 (baby 0-6 months) and 8.4 (6-71 months)."""
    asked = [one.code for one in danger_signs(load_pack("indonesia")) if one.is_asked_at(age_months)]
    assert set(codes) <= set(asked)


@pytest.mark.parametrize("pack", ["generic", "indonesia", "sweden"])
def test_convulsions_are_asked_at_every_age(pack):
    """The Indonesian checklist of older children leaves them out; WHO's general danger signs do not (IMCI)."""
    sign = next(one for one in danger_signs(load_pack(pack)) if one.code == "CONVULSION")
    assert (sign.from_months, sign.until_months) == (0, 71)


def test_at_an_unknown_age_every_sign_is_asked():
    assert all(one.is_asked_at(None) for one in danger_signs(load_pack("generic")))
