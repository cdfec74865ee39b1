"""A register as it was printed: layout, rows and surroundings come back whole."""

import zlib
from dataclasses import replace

import pytest
from cbor2 import dumps

from desktop_app.core.layout import Column, ColumnGroup, Number, People, Register, Signature
from desktop_app.core.period import Month
from desktop_app.core.text import Text, Words
from desktop_app.features.month_end.rules.snapshot import Snapshot, Surroundings, dump_snapshot, load_snapshot
from desktop_app.features.month_end.rules.stored_labels import NotStoredError
from desktop_app.features.month_end.rules.stored_layouts import dump_layout, layout_hash, load_layout
from desktop_app.packs import load_pack, pack_names

REGISTER = Register(
    "post.list",
    Words({"en": "Children", "id": "Balita"}),
    "health_visits.children_year",
    (
        Column(Text("Test", "Name"), "name", 40, wrap=True),
        ColumnGroup(Words({"en": "Weight"}), (Column("Oct", "weight", 9.5, {"month": 10}, rotated=True, total=True),)),
    ),
    paper="F4",
    landscape=False,
    signatures=(Signature(Text("Test", "Midwife"), "midwife", "Seen"),),
    numbered=True,
    note="N",
    origin="Form 2",
    blank_rows=3,
    row_height_mm=6.5,
    where={"from_months": 0},
)
AROUND = Surroundings(
    "Melati",
    Text("Test", "January to {month}", None, (("month", Month(2026, 10)),)),
    "2026-11-05T09:00:00+07:00",
    ((Text("Test", "Village"), "Sukamaju"),),
    ((Text("Test", "Supervisor"), None), ("Weighed", 3)),
    {"midwife": "Bd. Rina"},
    (Words({"en": "Indonesia"}), "2026.1"),
    "siti",
    True,
)
AYU = b"a" * 16
GROUPS = ((0, Words({"en": "Mawar 1"})),)
SNAPSHOT = Snapshot(REGISTER, [["Ayu", Number(9.4, 1)]], [None, People(frozenset((AYU,)))], [AYU], AROUND, GROUPS)


def test_a_snapshot_comes_back_as_it_was() -> None:
    assert load_snapshot(dump_snapshot(SNAPSHOT)) == SNAPSHOT


def test_the_same_snapshot_gives_the_same_bytes() -> None:
    assert dump_snapshot(SNAPSHOT) == dump_snapshot(load_snapshot(dump_snapshot(SNAPSHOT)))


def test_an_empty_register_is_kept_too() -> None:
    empty = Snapshot(REGISTER, [], [None, 0], [], Surroundings("Melati", Month(2026, 10), "2026-11-05T09:00:00+07:00"))
    assert load_snapshot(dump_snapshot(empty)) == empty


@pytest.mark.parametrize(
    "stored",
    [
        b"",
        b"no",
        zlib.compress(b"\xff\xff"),
        zlib.compress(dumps({"format": 2})),
        zlib.compress(dumps({})),
        zlib.compress(dumps([])),
    ],
)
def test_damaged_or_newer_rows_are_refused(stored: bytes) -> None:
    with pytest.raises(NotStoredError):
        load_snapshot(stored)


@pytest.mark.parametrize("name", pack_names())
def test_every_layout_of_every_pack_comes_back_as_it_was(name: str) -> None:
    for register in load_pack(name).registers:
        seen = replace(register, order=500, sets=(), handed_in=False)
        assert load_layout(dump_layout(register)) == seen, register.id
        assert layout_hash(load_layout(dump_layout(register)), "en") == layout_hash(register, "en")


def test_a_layout_has_another_digest_when_something_on_its_paper_is_other() -> None:
    weight = Column("Sep", "weight", 9.5, {"month": 9}, rotated=True, total=True)
    others = (
        replace(REGISTER, columns=(REGISTER.columns[0], weight)),
        replace(REGISTER, title=Words({"en": "Babies", "id": "Balita"})),
        replace(REGISTER, signatures=()),
        replace(REGISTER, paper="A4"),
        replace(REGISTER, where={"from_months": 6}),
    )
    assert len({layout_hash(one, "en") for one in (REGISTER, *others)}) == len(others) + 1


def test_a_mended_translation_leaves_papers_in_other_languages_as_they_are() -> None:
    mended = replace(REGISTER, title=Words({"en": "Children", "id": "Anak balita"}))
    assert layout_hash(mended, "en") == layout_hash(REGISTER, "en")
    assert layout_hash(mended, "id") != layout_hash(REGISTER, "id")


def test_what_is_not_seen_on_paper_changes_no_digest() -> None:
    assert layout_hash(replace(REGISTER, order=3, sets=("sip6",), handed_in=True), "en") == layout_hash(REGISTER, "en")
