"""A register as text: kept by the post, and written for other posts."""

import dataclasses

import pytest

from desktop_app.core.language import CODES
from desktop_app.core.layout import Column, ColumnGroup, Register, Signature
from desktop_app.core.text import QT_TRANSLATE_NOOP, Words
from desktop_app.features.registers.rules.layout_text import UnreadableLayoutError, register_from_json, register_to_json
from desktop_app.features.registers.rules.storeys import grouped, placed_columns
from desktop_app.features.registers.rules.toml_text import to_toml
from desktop_app.features.registers.services import given_layouts
from desktop_app.packs import load_pack, read_single_layout
from desktop_app.shell.discovery import find_features

PACK = load_pack("indonesia")
GIVEN = given_layouts(PACK, find_features())
ODD = Register(
    "post.odd",
    Words({"en": 'Called "odd"\\ and\nlong', "ar": "سجل"}),
    "residents.list",
    (
        ColumnGroup("Typed", (Column(None, "name", 26.5, wrap=True), Column("By hand", "", 20))),
        Column(QT_TRANSLATE_NOOP("Registers", "Registers"), "weight", 6, {"month": 3}, rotated=True, total=True),
    ),
    paper="F4",
    landscape=False,
    signatures=(Signature(Words({"en": "Midwife"}), "midwife", "Checked by"),),
    where={"from_months": 0, "until_months": 12},
    sets=("sip6",),
    handed_in=True,
    row_height_mm=9.5,
    page_sums=True,
    group_by="sex",
)


@pytest.mark.parametrize("register", [*GIVEN.values(), ODD], ids=lambda one: one.id)
def test_a_kept_layout_is_read_as_it_was(register):
    assert register_from_json(register_to_json(register)) == register


@pytest.mark.parametrize("register", GIVEN.values(), ids=lambda one: one.id)
def test_columns_in_a_row_make_the_same_groups_again(register):
    assert grouped(placed_columns(register.columns)) == register.columns


@pytest.mark.parametrize("register", [*GIVEN.values(), ODD], ids=lambda one: one.id)
def test_a_layout_in_a_file_is_read_as_it_was_in_every_language(register, tmp_path):
    file = tmp_path / "any_name.toml"
    file.write_text(to_toml(register), "utf-8")
    read = read_single_layout(file, PACK)
    assert to_toml(read) == to_toml(register)
    assert [(c.field, dict(c.parameters), c.width_mm) for c in read.leaves()] == [
        (c.field, dict(c.parameters), c.width_mm) for c in register.leaves()
    ]
    for name in ("where", "sets", "handed_in", "row_height_mm", "page_sums", "group_by"):
        assert getattr(read, name) == getattr(register, name), name
    if register is not ODD:
        assert isinstance(read.title, Words) and set(read.title.by_language) == set(CODES)


def test_a_width_of_18_is_the_same_layout_as_one_of_18_0():
    wide = dataclasses.replace(ODD, columns=(Column(None, "name", 18.0),))
    assert register_to_json(wide) == register_to_json(dataclasses.replace(ODD, columns=(Column(None, "name", 18),)))


def test_a_layout_of_a_later_version_is_read_without_what_is_not_known_here():
    later = register_to_json(ODD).replace('"handed_in":true', '"handed_in":true,"colour_of_the_lines":"red"')
    assert register_from_json(later) == ODD


@pytest.mark.parametrize("stored", ["", "no layout", "[]", "{}", '{"id": "post.a", "title": 5, "source": "x", "columns": []}'])
def test_what_is_no_layout_is_refused(stored):
    with pytest.raises(UnreadableLayoutError):
        register_from_json(stored)
