"""Long numbers, and what spreadsheets do to them."""

import pytest

from desktop_app.residents.rules.importing import damage
from desktop_app.residents.rules.importing.cells import CellError
from desktop_app.residents.rules.importing.damage import column_is_cut, read_long_number


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("5201145003976995", "5201145003976995"),
        (" 5201 1450 0397 6995 ", "5201145003976995"),
        ("'5201145003976995", "5201145003976995"),
        ("٥٢٠١١٤٥٠٠٣٩٧٦٩٩٥", "5201145003976995"),
        ("0", None),
        (0.0, None),
        ("0000000000000000", None),
        ("", None),
        ("-", None),
        (None, None),
    ],
)
def test_a_whole_number_is_taken_and_zero_is_none_yet(cell, number):
    assert read_long_number(cell) == number


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        (5201145003976990.0, damage.CUT_BY_SPREADSHEET),  # 16 digits as a number: the last one is gone
        (52011450039769900000.0, damage.CUT_BY_SPREADSHEET),
        ("5.20114E+15", damage.EXPONENT),
        ("5,20114E+15", damage.EXPONENT),
        ("5E+15", damage.EXPONENT),
        ("5.20114500397699e15", damage.EXPONENT),
        ("5201145003970000", damage.ENDS_IN_ZEROS),
        ("520114500397699", damage.WRONG_LENGTH),
        ("52011450039769951", damage.WRONG_LENGTH),
        (520114500397699.0, damage.WRONG_LENGTH),
        ("5201.1450.0397.6995", damage.NOT_DIGITS),
        ("520114500397699O", damage.NOT_DIGITS),
        ("tidak ada", damage.NOT_DIGITS),
        ("9999999999999999", damage.PLACEHOLDER),
    ],
)
def test_a_damaged_number_is_refused_with_its_reason(cell, reason):
    with pytest.raises(CellError) as caught:
        read_long_number(cell)
    assert caught.value.text.source == reason.source


def test_numbers_of_other_countries_have_any_length_but_no_exponent():
    assert read_long_number("19960310-1234", None) == "19960310-1234"
    assert read_long_number(19960310.0, None) == "19960310"
    with pytest.raises(CellError):
        read_long_number("1.9960310E+11", None)


def test_a_column_whose_numbers_all_end_in_zero_was_cut():
    whole = [f"52011450039769{n:02d}" for n in range(10, 60)]
    cut = [number[:-1] + "0" for number in whole]
    assert column_is_cut([*cut, "", "0", None])
    assert not column_is_cut(whole)
    assert not column_is_cut([*cut, "5201145003976995"])
    assert not column_is_cut(cut[:1])
