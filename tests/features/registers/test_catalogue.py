"""The catalogue: the pack's layouts and the cards' registers, each over rows that a slice offers."""

import dataclasses

import pytest

from desktop_app.core.contract import Feature, Paper, PaperRequest, Written
from desktop_app.core.errors import UserError
from desktop_app.core.layout import Column, Register, RowSource, SourceField
from desktop_app.core.text import Text
from desktop_app.features.registers.services import check_layout, make_catalogue
from desktop_app.packs import load_pack
from desktop_app.shell.discovery import find_features

GENERIC = load_pack("generic")
HIVES = RowSource(
    "beehives.hives",
    "Hives",
    "hive",
    "month",
    lambda _session, _month: (),
    {
        "name": SourceField("Name", lambda row, _: row),
        "honey": SourceField("Honey", lambda row, _: row, parameters=("month",)),
    },
)


def register(*columns: Column, name: str = "beehives.list", source: str = "beehives.hives") -> Register:
    return Register(name, "List of hives", source, columns)


def beehives(*registers: Register) -> Feature:
    return Feature("beehives", Text("Beehives", "Beehives"), row_sources=(HIVES,), registers=registers)


@pytest.mark.parametrize("name", ["generic", "indonesia"])
def test_every_layout_of_the_programs_packs_finds_its_rows_fields_and_parameters(name: str) -> None:
    catalogue = make_catalogue(load_pack(name), find_features())
    assert {entry.register.id for entry in catalogue.entries} >= {register.id for register in load_pack(name).registers}


def test_a_register_of_a_card_stands_beside_those_of_the_pack() -> None:
    own = register(Column(None, "name", 30))
    catalogue = make_catalogue(GENERIC, [*find_features(), beehives(own)])
    assert [entry.register.id for entry in catalogue.entries][-1] == "beehives.list"
    assert str(catalogue.entries[-1].slice_title) == "Beehives"


def test_a_layout_of_the_pack_takes_the_place_of_the_cards_own() -> None:
    theirs = dataclasses.replace(register(Column(None, "name", 30)), title="By the district")
    pack = dataclasses.replace(GENERIC, registers=(theirs,))
    catalogue = make_catalogue(pack, [beehives(register(Column(None, "name", 30)))])
    assert [entry.register.title for entry in catalogue.entries] == ["By the district"]


@pytest.mark.parametrize(
    ("layout", "reason"),
    [
        (register(Column(None, "name", 30), source="beehives.swarms"), "nothing offers the rows “beehives.swarms”."),
        (
            register(Column(None, "row_number", 5), Column(None, "nmae", 30)),
            "its column 2 asks for “nmae”, which the rows “beehives.hives” do not have.",
        ),
        (register(Column(None, "honey", 30)), "its column 1, “honey”, needs to be told its “month”."),
        (
            dataclasses.replace(register(Column(None, "name", 30)), group_by="wax"),
            "The rows cannot be grouped by “wax”.",
        ),
        (
            dataclasses.replace(register(Column(None, "name", 30)), where={"wax": 1}),
            "These rows cannot be chosen by “wax”.",
        ),
    ],
)
def test_a_layout_that_asks_for_what_nobody_offers_is_refused_by_name(layout: Register, reason: str) -> None:
    with pytest.raises(UserError) as refused:
        make_catalogue(GENERIC, [*find_features(), beehives(layout)])
    assert str(refused.value) == (
        f"The register “beehives.list” cannot be used: {reason} Mend its layout, or install Balai again."
    )


def test_columns_to_be_filled_in_by_hand_need_no_field() -> None:
    check_layout(register(Column("Signature", "", 30), Column("No.", "row_number", 5)), HIVES)


def test_an_unknown_register_is_refused_with_those_that_there_are() -> None:
    catalogue = make_catalogue(GENERIC, [*find_features()])
    with pytest.raises(UserError, match="This post has no register “sip9”") as refused:
        catalogue.find(["sip9"])
    assert "health_visits.weighing_list" in str(refused.value)


def write_nothing(_session: object, _request: PaperRequest) -> Written:
    return Written(b"", 0)


def test_papers_of_the_month_stand_with_the_registers_of_their_slice_and_those_of_persons_apart() -> None:
    papers = (
        Paper("beehives.notice", Text("Beehives", "Notice"), "month", write_nothing),
        Paper("beehives.card", Text("Beehives", "Card"), "resident", write_nothing),
    )
    feature = dataclasses.replace(beehives(register(Column(None, "name", 30))), papers=papers)
    catalogue = make_catalogue(GENERIC, [*find_features(), feature])
    of_month = [entry.id for entry in catalogue.of_month]
    at = of_month.index("beehives.list")
    assert of_month[at : at + 2] == ["beehives.list", "beehives.notice"]
    assert "beehives.card" in [entry.id for entry in catalogue.papers if entry.subject == "resident"]
    assert [entry.id for entry in catalogue.find(["card", "beehives.notice"])] == ["beehives.card", "beehives.notice"]


def test_a_layout_for_a_slice_that_the_program_does_not_have_is_passed_over() -> None:
    pack = dataclasses.replace(GENERIC, registers=(register(Column(None, "name", 30), source="orchards.trees"),))
    own = register(Column(None, "name", 30), name="beehives.own")
    assert [entry.id for entry in make_catalogue(pack, [beehives(own)]).entries] == ["beehives.own"]


def test_a_slices_registers_stand_in_the_order_that_they_ask_for() -> None:
    late = dataclasses.replace(register(Column(None, "name", 30)), order=900)
    early = dataclasses.replace(register(Column(None, "name", 30), name="beehives.early"), order=1)
    catalogue = make_catalogue(dataclasses.replace(GENERIC, registers=()), [beehives(late, early)])
    assert [entry.id for entry in catalogue.entries] == ["beehives.early", "beehives.list"]
