"""The words that people are found by."""

import pytest

from desktop_app.residents.rules.search_keys import (
    index_text,
    key_of_name,
    key_of_spelling,
    match_expression,
    number_forms,
    western_digits,
)


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (("Soekarno Putra",), "soekarno sukarno putra"),
        (("Núñez", "Al-Amin"), "nunez al amin"),
        (("王小明",), "王 小 明"),
        (("محمّد",), "محمد"),
        (("สมชาย",), "ส ม ช า ย"),
        ((None, "", "12"), "12"),
    ],
)
def test_every_word_is_indexed_as_written_and_in_the_new_spelling(names, text):
    assert index_text(names) == text


@pytest.mark.parametrize(
    ("query", "expression"),
    [
        ("si am", '"si" * AND "am" *'),
        ("Djok", '("djok" * OR "jok" *)'),
        ("小明", '"小 明" *'),
        ('"; DROP', '"drop" *'),
        ("٣٥", '"35" *'),
        (" -- ", ""),
    ],
)
def test_each_typed_word_must_begin_a_word(query, expression):
    assert match_expression(query) == expression


def test_keys_level_case_marks_digits_and_the_order_of_words():
    assert key_of_name("  ÉVA  Nur٣ ") == "eva nur3"
    assert key_of_spelling("Sukarno Moh.") == key_of_spelling("MUHAMMAD Soekarno")
    assert western_digits("۰۱२") == "012"


def test_house_numbers_are_found_with_and_without_their_zeros():
    assert list(number_forms("004")) == ["004", "4"] and list(number_forms("12")) == ["12"] and list(number_forms("0")) == ["0"]
    assert list(number_forms(None)) == []
