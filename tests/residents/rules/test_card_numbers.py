"""Numbers of residents' cards: the same on every laptop, and no slip of a finger finds somebody else."""

import pytest

from desktop_app.core.ids import new_id
from desktop_app.residents.rules.card_numbers import card_number, read_card_number

ID = bytes(range(16))


def test_a_card_bears_the_same_number_on_every_laptop():
    assert card_number(ID) == card_number(bytes(range(16))) != card_number(new_id())


@pytest.mark.parametrize("between", ["", " ", "-", "."])
def test_a_number_is_read_as_scanned_or_typed(between):
    number = card_number(ID)
    assert read_card_number(number.replace("-", between)) == number
    assert read_card_number(f" {number} ") == number


def test_a_number_is_read_in_the_figures_of_arabic():
    number = card_number(ID)
    assert read_card_number(number.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))) == number


def test_every_wrong_digit_and_every_neighbours_exchange_is_noticed():
    digits = card_number(ID).replace("-", "")
    for at, digit in enumerate(digits):
        for other in set("0123456789") - {digit}:
            assert read_card_number(digits[:at] + other + digits[at + 1 :]) is None
    for at in range(len(digits) - 1):
        if digits[at] != digits[at + 1]:
            assert read_card_number(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]) is None


@pytest.mark.parametrize("typed", ["", "Siti", "3507124506900002", "12", "R1234-5678-90123", "1234-5678-9012x"])
def test_other_things_are_no_card_number(typed):
    assert read_card_number(typed) is None
