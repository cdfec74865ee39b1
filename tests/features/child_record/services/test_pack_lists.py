"""Lists of a country pack: sound in the program's packs, and refused with file, row and reason where somebody erred."""

from pathlib import Path
from shutil import copytree

import pytest

from desktop_app.core.resources import resource
from desktop_app.features.child_record import services
from desktop_app.features.child_record.services.pack_lists import DOMAINS
from desktop_app.packs import PackError, load_pack, pack_names

LANGUAGES = {"en", "id", "ar", "zh", "sv"}


@pytest.fixture
def planted(tmp_path):
    """Return what replaces one text in a table of a copy of the packs and reads all lists."""
    folder = Path(copytree(resource("packs"), tmp_path / "packs"))

    def read(file, before, after):
        path = folder / "generic" / file
        text = path.read_text("utf-8")
        assert before in text
        path.write_text(text.replace(before, after, 1), "utf-8")
        pack = load_pack("generic", folder)
        for read in (services.development_bands, services.danger_signs, services.illnesses, services.advice_topics):
            read(pack)
        return services.tb_switch(pack)

    return read


@pytest.mark.parametrize(
    ("file", "before", "after", "reason"),
    [
        ("development.csv", "D01_LOOK,1,1,2,people", "D01_ARMS_LEGS,1,1,2,people", "a second time"),
        ("development.csv", "D01_LOOK,1,1,2,people", "D01_LOOK,1,1,2,mind", "it must be one of"),
        ("development.csv", "D01_LOOK,1,1,2,people", "D01_LOOK,1,1,3,people", "the same as in the rows of this list"),
        ("development.csv", "D03_HEAD,3,3,5", "D03_HEAD,2,2,5", "overlap"),
        ("development.csv", "D01_LOOK,1,1,2,people", "D01_LOOK,one,1,2,people", "whole number"),
        ("development.csv", "cdc-milestones\n", "hearsay\n", "no source"),
        ("danger_signs.csv", "danger.BREATHING,", "danger.NO_SUCH,", "no words"),
        ("danger_signs.csv", "BREATHING,0,71", "BREATHING,71,0", "whole number"),
        ("illnesses.csv", "COUGH,0,228", "COUGH,0,2280", "whole number"),
        ("advice.csv", "ADVICE_PLAY,", "PLAY,", "begins with ADVICE_"),
        ("advice.csv", ",development,", ",moon,", "it must be one of"),
        ("tuberculosis.csv", "advice,1", "advice,5", "whole number"),
        ("tuberculosis.csv", "report,1", "recap,1", "it must be one of"),
    ],
)
def test_a_wrong_row_is_refused_with_file_row_and_reason(planted, file, before, after, reason):
    with pytest.raises(PackError, match=reason) as refused:
        planted(file, before, after)
    assert refused.value.file == f"generic/{file}" and refused.value.row > 1


@pytest.mark.parametrize("name", pack_names())
def test_the_lists_of_every_pack_speak_all_languages(name):
    pack = load_pack(name)
    words = [one.title for band in services.development_bands(pack) for one in band.milestones]
    words += [text for one in services.danger_signs(pack) for text in (one.title, one.detail, one.todo)]
    words += [text for one in services.illnesses(pack) for text in (one.title, one.detail, one.todo)]
    words += [text for one in services.advice_topics(pack) for text in (one.title, one.mother)]
    assert all(set(one.by_language) >= LANGUAGES for one in words)


@pytest.mark.parametrize("name", pack_names())
def test_development_lists_ask_for_every_kind_of_skill(name):
    for band in services.development_bands(load_pack(name)):
        kinds = {one.domain for one in band.milestones}
        assert kinds <= set(DOMAINS) and {"movement", "people"} <= kinds, band.months


@pytest.mark.parametrize("name", pack_names())
def test_development_lists_are_not_called_confirmed_before_a_health_worker_has_read_them(name):
    pack = load_pack(name)
    sources = {one.source for band in services.development_bands(pack) for one in band.milestones}
    assert sources == {"cdc-milestones", "who-motor"} and not any(pack.sources[one].confirmed for one in sources)


@pytest.mark.parametrize("name", pack_names())
def test_whatever_a_day_finds_has_advice_for_the_mother(name):
    topics = services.advice_topics(load_pack(name))
    for reason in ("development", "tb", "illness", "danger_sign", "food", "not_gaining", "heavy"):
        assert any(reason in topic.for_reasons for topic in topics), reason
    assert any(topic.is_for(0) and "not_gaining" in topic.for_reasons for topic in topics)
    assert any(topic.is_for(30) and "not_gaining" in topic.for_reasons for topic in topics)
