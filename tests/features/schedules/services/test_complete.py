"""Whose immunization is complete, from the records; a wrong table is refused."""

from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.resources import resource
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.features.schedules.rules.complete import Completeness
from desktop_app.features.schedules.services import complete_sets, completeness, give_service
from desktop_app.packs import PackError, load_pack
from desktop_app.residents.rules.entries import ResidentEntry
from desktop_app.residents.services import register_resident

TODAY = date(2026, 10, 5)
WRITE = QT_TRANSLATE_NOOP("Schedules", "Write")
HEADER = "code,title,codes,until,source"


def test_a_child_of_the_post_is_complete_or_says_what_is_missing(db: Database) -> None:
    codes = complete_sets(load_pack("generic"))[0].codes
    with db.action(WRITE) as session:
        child, other = (
            register_resident(session, ResidentEntry(name=name, sex="F", birth=PartialDate(2025, 12, 1)), TODAY)
            for name in ("Ani", "Budi")
        )
        for code in codes:
            give_service(session, child, code, PartialDate(2026, 9, 5), "seen_on_card", TODAY)
        give_service(session, other, "BCG", PartialDate(2026, 9, 5), "told", TODAY)
    with db.read() as session:
        found = completeness(session, [child, other, b"?" * 16], TODAY)
    assert set(found) == {child, other}
    assert [one.state for one in found[child]] == [Completeness.IN_TIME]
    assert [(one.state, tuple(one.missing)) for one in found[other]] == [(Completeness.GROWING, codes[1:])]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("BASIC,complete.BASIC,,11m,balai", "“codes” is empty."),
        ("BASIC,complete.BASIC,BCG MEASLES,11m,balai", "“codes” is “MEASLES”"),
        ("BASIC,complete.BASIC,BCG,,balai", "“until” is empty."),
        ("BASIC,complete.BASIC,BCG,a year,balai", "“until” must be an age in months or years, such as 11m."),
        ("BASIC,complete.BASIC,BCG,52w,balai", "“until” must be an age in months or years, such as 11m."),
        ("BASIC,complete.NONE,BCG,11m,balai", "texts.csv has no words for “complete.NONE”."),
        ("BASIC,complete.BASIC,BCG,11m,hearsay", "pack.toml lists no source “hearsay”."),
    ],
)
def test_a_wrong_set_is_refused_with_file_row_and_reason(tmp_path: Path, row: str, words: str) -> None:
    packs = Path(copytree(resource("packs"), tmp_path / "packs"))
    (packs / "generic/complete.csv").write_text(f"{HEADER}\n{row}\n", "utf-8")
    with pytest.raises(PackError) as caught:
        complete_sets(load_pack("generic", packs))
    assert (caught.value.file, caught.value.row) == ("generic/complete.csv", 2)
    assert str(caught.value.reason).startswith(words)
