"""Wrong tables of questionnaires are refused with file, row and reason."""

import shutil

import pytest

from desktop_app.core.resources import resource
from desktop_app.features.questionnaires.services import questionnaires
from desktop_app.packs import PackError, load_pack


@pytest.fixture
def packs(tmp_path):
    shutil.copytree(resource("packs"), tmp_path / "packs")
    return tmp_path / "packs"


def broken(packs, table, old, new):
    """Return the refusal of the international pack after one change of a table."""
    path = packs / "generic" / f"{table}.csv"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(PackError) as refused:
        questionnaires(load_pack("generic", packs))
    return refused.value


@pytest.mark.parametrize(
    ("table", "old", "new", "reason"),
    [
        ("score_classes", "AKS,2023,5,8", "AKS,2023,6,8", "must go on exactly where the row above ends"),
        ("score_classes", "AKS,2023,20,20", "AKS,2023,20,21", "the highest total that the answers can give (20)"),
        ("score_classes", "AKS,2023,0,4,total", "AKT,2023,0,4,total", "a questionnaire and version"),
        ("score_classes", ",danger,", ",bad,", "it must be one of"),
        ("questions", "TB,2023,FEVER,", "TB,2023,COUGH,", "stands here a second time"),
        ("questions", ",yes_no,", ",yes_know,", "a set of answers"),
        ("questions", ",,yes,1,yes,", ",,yes,7,yes,", "a value of its set of answers"),
        ("answers", "yes_no,1,1,", "yes_no,0,1,", "stands here a second time"),
        ("questionnaires", "SRQ20,2023,", "TB,2023,", "stands here a second time"),
        ("questionnaires", "volunteer,answers,12,,no", "volunteer,answers,12,9,no", "only the score is kept"),
        ("questionnaires", "volunteer,", "anybody,", "it must be one of"),
        ("questionnaires", "q.intro.PUMA", "q.intro.PAMU", "no words for"),
    ],
)
def test_a_wrong_table_is_refused_with_its_row_and_reason(packs, table, old, new, reason):
    refused = broken(packs, table, old, new)
    assert refused.row > 1 and reason in str(refused), str(refused)


def test_an_old_version_stays_in_the_table_for_old_sheets(packs):
    path = packs / "generic" / "questionnaires.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    tb = next(line for line in lines if line.startswith("MINICOG,"))
    old = tb.replace("MINICOG,2023", "MINICOG,2010").replace(",no,yes,", ",no,no,")
    path.write_text("\n".join([*lines, old]) + "\n", encoding="utf-8")
    found = [one for one in questionnaires(load_pack("generic", packs)) if one.code == "MINICOG"]
    assert [(one.version, one.is_current) for one in found] == [("2023", True), ("2010", False)]
