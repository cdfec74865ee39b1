"""The items of the country packs."""

import pytest

from desktop_app.features.stock.rules.pack_items import HEADER, make_item, pack_items
from desktop_app.packs import PackError, Row, load_pack, pack_names

GENERIC = load_pack("generic")
GOOD = dict(
    zip(
        HEADER,
        ("X", "item.ORS", "sachet", "100", "child_illness", "1", "2.5", "0.5", "", "", "ORS:6 ZINC:10", "yes", "balai"),
        strict=True,
    )
)


@pytest.mark.parametrize("name", pack_names())
def test_every_pack_has_items_whose_services_it_knows(name):
    pack = load_pack(name)
    items = pack_items(pack)
    assert len(items) >= 20
    assert {code for item in items.values() for code in item.service_units} <= set(pack.services)
    assert all(item.title.by_language.keys() >= {"en", "id", "ar", "zh", "sv"} for item in items.values())


def test_months_are_tenths_and_services_have_units():
    item = make_item(Row("generic/items.csv", 2, GOOD, GENERIC))
    assert (item.minimum_months_x10, item.maximum_months_x10, item.emergency_months_x10) == (10, 25, 5)
    assert item.service_units == {"ORS": 6, "ZINC": 10}


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("unit", "handful"),
        ("programme", "other"),
        ("minimum_months", "1.25"),
        ("minimum_months", "-1"),
        ("maximum_months", "25"),
        ("service_codes", "ORS"),
        ("service_codes", "ORS:0"),
        ("has_expiry", "maybe"),
        ("source", "nobody"),
        ("title", "no.such.text"),
        ("pack_size", "0"),
    ],
)
def test_a_wrong_cell_is_refused_with_file_row_and_column(column, value):
    with pytest.raises(PackError, match=r"generic/items\.csv") as refused:
        make_item(Row("generic/items.csv", 7, {**GOOD, column: value}, GENERIC))
    assert "7" in str(refused.value)
