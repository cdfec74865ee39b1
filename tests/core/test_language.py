"""Numbers, dates and words in five languages."""

from datetime import date

import pytest

from desktop_app.core.language import CODES, Language, language
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import Text, Words, dump_text, load_text

DAY = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("code", "digits", "written"),
    [
        ("en", None, "12,345.7"),
        ("id", None, "12.345,7"),
        ("ar", None, "12,345.7"),
        ("ar", "arabic", "١٢٬٣٤٥٫٧"),
        ("zh", None, "12,345.7"),
        ("sv", None, "12\N{NO-BREAK SPACE}345,7"),
    ],
)
def test_numbers_follow_the_language(code, digits, written):
    assert language(code, digits).number(12345.67, 1) == written


def test_a_negative_number_begins_with_its_minus_in_every_language():
    assert {language(code).number(-2.1, 1)[0] for code in CODES} == {"\N{MINUS SIGN}"}


@pytest.mark.parametrize(
    ("code", "figures", "words", "month", "partial"),
    [
        ("en", "09/03/2026", "9 March 2026", "March 2026", "03/2026"),
        ("id", "09/03/2026", "9 Maret 2026", "Maret 2026", "03/2026"),
        ("ar", "09/03/2026", "9 مارس 2026", "مارس 2026", "03/2026"),
        ("zh", "2026/03/09", "2026年3月9日", "2026年3月", "2026/03"),
        ("sv", "2026-03-09", "9 mars 2026", "mars 2026", "2026-03"),
    ],
)
def test_dates_follow_the_language(code, figures, words, month, partial):
    lang = language(code)
    assert (lang.date(DAY), lang.long_date(DAY), lang.month(Month(2026, 3))) == (figures, words, month)
    assert lang.partial_date(PartialDate(2026, 3)) == partial
    assert lang.partial_date(PartialDate(2026, 3, 9)) == figures
    assert lang.partial_date(PartialDate(2026)) == "2026" and lang.partial_date(PartialDate()) == ""


def test_arabic_digits_reach_dates_too():
    assert language("ar", "arabic").long_date(DAY) == "٩ مارس ٢٠٢٦"


@pytest.mark.parametrize(
    ("count", "form"),
    [
        (0, "none"),
        (1, "one"),
        (2, "two"),
        (3, "3 few"),
        (10, "10 few"),
        (11, "11 many"),
        (99, "99 many"),
        (100, "100 other"),
        (103, "103 few"),
    ],
)
def test_arabic_chooses_among_six_plural_forms(count, form):
    catalogue = {("T", "{n} children"): ("none", "one", "two", "{n} few", "{n} many", "{n} other")}
    assert Language("ar", catalogue).text(Text("T", "{n} children").of(count)) == form


def test_values_in_a_sentence_are_written_in_its_language():
    catalogue = {("T", "{who} weighs {kg} kg since {day}"): ("{day}: {who} väger {kg} kg",)}
    text = Text("T", "{who} weighs {kg} kg since {day}").fill(who="Ayu", kg=9.4, day=DAY)
    assert Language("sv", catalogue).text(text) == "2026-03-09: Ayu väger 9,4 kg"


def test_a_text_without_translation_is_english_and_noted():
    lang = Language("id", {})
    assert lang.text(Text("T", "Weigh child")) == "Weigh child"
    assert lang.missing == {("T", "Weigh child")}


def test_words_of_a_pack_fall_back_to_english():
    assert language("ar").text(Words({"en": "Weight", "id": "Berat"})) == "Weight"
    assert language("id").text(Words({"en": "Weight", "id": "Berat"})) == "Berat"


@pytest.mark.parametrize(
    "text",
    [
        Text("T", "Weigh {name}").fill(name="Ayu {x}"),
        Text("T", "{n} rows").of(3),
        Text("T", "On {day}: {what}").fill(day=DAY, what=Text("T", "inner {k}").fill(k=2.5)),
        Text("T", "Report of {month}").fill(month=Month(2026, 9)),
    ],
)
def test_a_text_survives_the_log(text):
    assert load_text(dump_text(text)) == text


def test_a_label_that_is_not_ours_is_shown_as_it_is():
    assert language("en").text(load_text("Old {label}")) == "Old {label}"


@pytest.mark.parametrize(("value", "shown"), [(9.0, "9.0"), (9.4, "9.4"), (9.25, "9.25"), (9.245, "9.245"), (0.1 + 0.2, "0.3")])
def test_a_measured_value_in_a_text_keeps_the_decimals_it_needs(value: float, shown: str) -> None:
    assert language("en").value(value) == shown


@pytest.mark.parametrize(("code", "written"), [("en", "9/10"), ("id", "9/10"), ("ar", "9/10"), ("zh", "10/9"), ("sv", "10/9")])
def test_day_and_month_stand_in_the_order_of_the_whole_date(code, written):
    assert language(code).day_and_month(date(2026, 10, 9)) == written
