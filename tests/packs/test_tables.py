"""Tables of a pack that slices read: inherited as a whole, checked row by row."""

from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

import pytest

from desktop_app.core.resources import resource
from desktop_app.core.text import QT_TRANSLATE_NOOP, Words
from desktop_app.packs import Pack, PackError, Row, load_pack, read_table

HEADER = ("code", "title", "age", "colour", "needed", "uses", "source")
GENERIC = "code,title,age,colour,needed,uses,source\nbee,bee.title,3,red,yes,a b,balai\n\nwasp,bee.title,,,no,,balai\n"


@dataclass(frozen=True)
class Insect:
    """What a row becomes."""

    code: str
    title: Words
    age: int | None
    colour: str
    needed: bool
    uses: tuple[str, ...]


def insect(row: Row) -> Insect:
    """Return the insect of a row."""
    row.source()
    return Insect(
        row.cells["code"],
        row.text("title"),
        row.whole("age", 0, 9),
        row.choice("colour", ("red", "")),
        row.flag("needed"),
        row.several("uses", ("a", "b")),
    )


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """Return a folder with the program's packs and a table of insects in the generic one."""
    folder = Path(copytree(resource("packs"), tmp_path / "packs"))
    (folder / "generic/insects.csv").write_text(GENERIC, "utf-8")
    with (folder / "generic/texts.csv").open("a", encoding="utf-8") as texts:
        texts.write("bee.title,Bee,Lebah,نحلة,蜜蜂,Bi\n")
    return folder


def insects(pack: Pack, key: str = "code") -> list[Insect]:
    """Return the insects of a pack."""
    return list(read_table(pack, "insects", HEADER, insect, key))


def refused(packs: Path, right: str, wrong: str) -> PackError:
    """Return what is said of the table with ``wrong`` in place of ``right``."""
    assert right in GENERIC
    (packs / "generic/insects.csv").write_text(GENERIC.replace(right, wrong, 1), "utf-8")
    with pytest.raises(PackError) as caught:
        insects(load_pack("indonesia", packs))
    return caught.value


def test_a_table_is_read_in_its_order_with_words_in_every_language(packs: Path) -> None:
    bee, wasp = insects(load_pack("generic", packs))
    assert (bee.code, bee.title.by_language["zh"], bee.age, bee.colour, bee.needed, bee.uses) == (
        "bee",
        "蜜蜂",
        3,
        "red",
        True,
        ("a", "b"),
    )
    assert (wasp.age, wasp.colour, wasp.needed, wasp.uses) == (None, "", False, ())


def test_a_pack_without_the_table_takes_the_one_of_the_pack_it_extends(packs: Path) -> None:
    assert insects(load_pack("indonesia", packs)) == insects(load_pack("generic", packs))


def test_an_inherited_table_speaks_the_words_of_the_pack_that_inherits_it(packs: Path) -> None:
    with (packs / "indonesia/texts.csv").open("a", encoding="utf-8") as texts:
        texts.write("bee.title,Honey bee,Lebah madu,نحلة,蜜蜂,Honungsbi\n")
    assert insects(load_pack("indonesia", packs))[0].title.by_language["en"] == "Honey bee"
    assert insects(load_pack("generic", packs))[0].title.by_language["en"] == "Bee"


def test_a_table_of_the_pack_replaces_the_inherited_one_as_a_whole(packs: Path) -> None:
    (packs / "indonesia/insects.csv").write_text(",".join(HEADER) + "\nant,bee.title,1,red,no,,balai\n", "utf-8")
    assert [found.code for found in insects(load_pack("indonesia", packs))] == ["ant"]


def test_a_table_is_read_once(packs: Path) -> None:
    pack = load_pack("indonesia", packs)
    first = read_table(pack, "insects", HEADER, insect)
    (packs / "generic/insects.csv").write_text("no table", "utf-8")
    assert read_table(pack, "insects", HEADER, insect) is first


@pytest.mark.parametrize(
    ("right", "wrong", "row", "words"),
    [
        ("code,title", "title,code", 1, "The first row must be: code,title,age,colour,needed,uses,source."),
        ("a b,balai", "balai", 2, "The row has 6 cells, it needs 7."),
        (",bee.title,3", ",wing.title,3", 2, "texts.csv has no words for “wing.title”."),
        (",bee.title,3", ",,3", 2, "“title” is empty."),
        (",3,", ",10,", 2, "“age” must be a whole number from 0 to 9."),
        (",3,", ",٣,", 2, "“age” must be a whole number from 0 to 9."),
        (",red,", ",green,", 2, "“colour” is “green”, it must be one of: red, \"\"."),
        (",yes,", ",1,", 2, "“needed” is “1”, it must be one of: yes, no."),
        ("a b", "a c", 2, "“uses” is “c”, it must be one of: a, b."),
        ("a b,balai", "a b,hearsay", 2, "pack.toml lists no source “hearsay”."),
        ("wasp", "bee", 4, "“bee” stands here a second time."),
        ("wasp", "", 4, "“code” is empty."),
    ],
)  # fmt: skip
def test_a_wrong_row_is_refused_with_file_row_and_reason(packs: Path, right: str, wrong: str, row: int, words: str) -> None:
    refusal = refused(packs, right, wrong)
    assert (refusal.file, refusal.row, str(refusal.reason)) == ("generic/insects.csv", row, words)


def test_a_slice_refuses_a_cell_with_its_own_reason(packs: Path) -> None:
    row = Row("generic/insects.csv", 7, {}, load_pack("generic", packs))
    refusal = row.refuse("age", QT_TRANSLATE_NOOP("Packs", "“{name}” is empty."))
    assert (refusal.row, str(refusal.reason)) == (7, "“age” is empty.")


def test_a_table_that_no_pack_has_is_refused(packs: Path) -> None:
    (packs / "generic/insects.csv").unlink()
    with pytest.raises(PackError, match=r"indonesia/insects\.csv, row 1"):
        insects(load_pack("indonesia", packs))
