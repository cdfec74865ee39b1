"""Registers of each set of forms: every form once, with the columns of its source (domain.md 1.1)."""

import pytest

from desktop_app.packs import load_pack

PACK = load_pack("indonesia")
SETS = {
    "sip6": {"sip1": 8, "sip2": 40, "sip3": 19, "sip4": 30, "sip5": 17, "sip6": 35},
    "sip6_older": {"sip1": 8, "sip2_older": 38, "sip3": 19, "sip4": 30, "sip5_older": 15, "sip6": 35},
    "sip6_pcv": {"sip1": 8, "sip2": 40, "sip3": 19, "sip4_vitamin_a": 31, "sip5_older": 15, "sip6_pcv": 39},
    "sip7": {
        "sip1": 8,
        "sip7_babies": 40,
        "sip7_toddlers": 40,
        "sip7_women": 19,
        "sip7_pregnant": 30,
        "sip7_visitors": 17,
        "sip7_results": 35,
    },
}


@pytest.mark.parametrize("name", SETS)
def test_a_set_has_each_of_its_forms_once_with_the_columns_of_the_source(name: str) -> None:
    found = {one.id.partition(".")[2]: len(one.leaves()) for one in PACK.registers if name in one.sets}
    assert found == SETS[name]


def test_forms_of_the_set_of_seven_say_that_they_are_not_confirmed() -> None:
    own = [one for one in PACK.registers if one.sets == ("sip7",)]
    assert len(own) == 6
    assert all(str(one.note).startswith("Not confirmed") for one in own)


def test_every_form_tells_at_its_foot_where_its_layout_comes_from() -> None:
    assert all(one.origin for one in PACK.registers)


def test_what_is_added_up_beyond_the_post_is_handed_in() -> None:
    handed_in = {one.id.partition(".")[2] for one in PACK.registers if one.handed_in and "sip6" in (one.sets or ("sip6",))}
    assert {"sip5", "sip6", "f1_gizi", "recap", "recap_children", "recap_school", "recap_adults"} <= handed_in
    assert not handed_in & {"sip1", "sip2", "sip3", "sip4"}


@pytest.mark.parametrize("pack", ["generic", "sweden"])
def test_a_country_without_sip_has_the_same_registers_without_form_numbers(pack: str) -> None:
    found = {one.id.partition(".")[2] for one in load_pack(pack).registers}
    assert {"births", "children", "children_vaccines", "pregnancies", "women", "post_months", "results"} <= found
    assert not any("sip" in name for name in found)


@pytest.mark.parametrize("word", ["posyandu", "SIP", "kader", "PKK", "bidan"])
def test_no_heading_of_the_plain_registers_has_an_indonesian_word_in_english(word: str) -> None:
    for one in load_pack("generic").registers:
        headings = [str(one.title), str(one.note), *(str(column.title) for column in one.leaves())]
        assert not any(word.casefold() in heading.casefold().split() for heading in headings), one.id
