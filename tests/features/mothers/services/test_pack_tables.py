"""Tables of a country pack about mothers: sound in the packs of the program, refused with row and reason where somebody erred."""

from pathlib import Path
from shutil import copytree

import pytest

from desktop_app.core.resources import resource
from desktop_app.features.child_record.services import advice_topics
from desktop_app.features.mothers.services import pack_tables
from desktop_app.packs import PackError, load_pack, pack_names

READERS = ("contact_plan", "trimesters", "gain_rows", "risks", "limits", "mother_signs", "tetanus_codes", "mother_topics")
LANGUAGES = {"en", "id", "ar", "zh", "sv"}


@pytest.fixture
def planted(tmp_path):
    """Return what replaces one text in a table of a copy of the packs and reads all tables."""
    folder = Path(copytree(resource("packs"), tmp_path / "packs"))

    def read(file, before, after):
        path = folder / "generic" / file
        text = path.read_text("utf-8")
        assert before in text
        path.write_text(text.replace(before, after, 1), "utf-8")
        pack = load_pack("generic", folder)
        for name in READERS:
            getattr(pack_tables, name)(pack)

    return read


@pytest.mark.parametrize(
    ("file", "before", "after", "reason"),
    [
        ("contacts.csv", "A2,contacts.antenatal,2", "A1,contacts.antenatal,2", "a second time"),
        ("contacts.csv", ",lmp,20w", ",campaign,20w", "it must be one of"),
        ("contacts.csv", ",20w,,22w", ",20w,,19w", "ends before"),
        ("contacts.csv", "contact.A1,contact,", "contact.A1,vaccine,", "it must be one of"),
        ("contacts.csv", "contact.A1,", "contact.NONE,", "no words"),
        ("trimesters.csv", "2,13,27", "2,14,27", "where the row above ends"),
        ("trimesters.csv", "2,13,27", "2,13,12", "whole number"),
        ("weight_gain.csv", "18.5,25.0", "18.6,25.0", "where the row above ends"),
        ("weight_gain.csv", "18.5,25.0", "18.5,25", "one decimal"),
        ("pregnancy_risks.csv", "age_below,20", "age_below,", "empty"),
        ("pregnancy_risks.csv", "age_below,20", "moon,20", "it must be one of"),
        ("mother_limits.csv", "bmi,185", "arm,185", "it must be one of"),
        ("mother_signs.csv", "FEVER,pregnant", "FEVER,school", "it must be one of"),
        ("mother_signs.csv", ",no,who-anc-quick-check", ",maybe,who-anc-quick-check", "it must be one of"),
        ("tetanus.csv", "TT1,adult,1", "TT1,adult,6", "whole number"),
        ("tetanus.csv", "TT1,adult,1", "TT9,adult,1", "No vaccine"),
        ("mother_advice.csv", "ADVICE_IRON,", "IRON,", "begins with ADVICE_"),
        ("mother_advice.csv", ",balai\n", ",hearsay\n", "no source"),
    ],
)
def test_a_wrong_row_is_refused_with_file_row_and_reason(planted, file, before, after, reason):
    with pytest.raises(PackError, match=reason) as refused:
        planted(file, before, after)
    assert refused.value.file == f"generic/{file}" and refused.value.row > 1


@pytest.mark.parametrize("name", pack_names())
def test_the_tables_of_every_pack_speak_all_languages(name):
    pack = load_pack(name)
    plan = pack_tables.contact_plan(pack)
    words = [row.title for part in (plan.antenatal, plan.postpartum, plan.newborn) for row in part.rows]
    words += [one.title for one in pack_tables.mother_signs(pack)] + [one.detail for one in pack_tables.mother_signs(pack)]
    words += [one.title for one in pack_tables.risks(pack)] + [one.mother for one in pack_tables.mother_topics(pack)]
    assert words and all(set(one.by_language) == LANGUAGES for one in words)


def test_indonesia_asks_the_contacts_of_its_ministry_and_the_others_those_of_who():
    def codes(name):
        plan = pack_tables.contact_plan(load_pack(name))
        return [[row.code for row in part.rows] for part in (plan.antenatal, plan.postpartum, plan.newborn)]

    assert codes("indonesia") == [
        ["K1", "K2", "K3", "K4", "K5", "K6"],
        ["KF1", "KF2", "KF3", "KF4"],
        ["KN1", "KN2", "KN3"],
    ]
    assert [len(part) for part in codes("generic")] == [8, 4, 4] and codes("sweden") == codes("generic")


def test_the_danger_signs_of_the_sources_are_all_there():
    """domain.md 5: thirteen of WHO's quick check; the home-visit checklist has ten and bleeding, and fourteen after birth."""
    quick = [one for one in pack_tables.mother_signs(load_pack("generic")) if one.source == "who-anc-quick-check"]
    assert len(quick) == 13
    signs = pack_tables.mother_signs(load_pack("indonesia"))
    checklist = [one.code for one in signs if "pregnant" in one.states and one.source == "home-visit-checklist"]
    assert len(checklist) == 10 and "BLEEDING" in {one.code for one in signs if "pregnant" in one.states}
    after = {one.code for one in signs if "postpartum" in one.states} - {"CONVULSION"}
    assert len(after) == 14


def test_advice_for_mothers_and_for_children_has_codes_of_its_own():
    pack = load_pack("indonesia")
    codes = [one.code for one in (*pack_tables.mother_topics(pack), *advice_topics(pack))]
    assert len(codes) == len(set(codes))
