"""What a person types as a number, in five locales: it is read as meant, or refused with a sentence."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.language import CODES, language
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields import NumberField
from desktop_app.ui.fields.number import NOT_A_NUMBER, TOO_MANY, TWO_SIGNS, WHOLE_ONLY, read_number
from desktop_app.ui.words import set_current
from tests.ui.typing_keys import type_text

READ = [
    ("12.5", 12.5),
    ("12,5", 12.5),
    ("12٫5", 12.5),
    ("١٢٫٥", 12.5),
    ("١٢,٥", 12.5),
    ("۱۲٫۵", 12.5),  # Persian and Urdu figures
    ("१२.५", 12.5),  # Hindi
    ("１２．５", 12.5),  # full width, as Chinese input methods write them
    (" 12.5 ", 12.5),
    ("\u200f12.5", 12.5),
    ("12", 12.0),
    ("9.", 9.0),
    (".5", 0.5),
    ("0", 0.0),
    ("1250", 1250.0),
]
REFUSED = [
    ("1,250", TOO_MANY),  # 1.25 or 1250?
    ("1.250", TOO_MANY),
    ("12.55", TOO_MANY),
    ("12,50", TOO_MANY),
    ("1.250,5", TWO_SIGNS),
    ("1,250.5", TWO_SIGNS),
    ("12..5", TWO_SIGNS),
    ("12kg", NOT_A_NUMBER),
    ("1e3", NOT_A_NUMBER),
    ("twelve", NOT_A_NUMBER),
    ("1-2", NOT_A_NUMBER),
    (".", NOT_A_NUMBER),
]


@pytest.fixture(params=[*CODES, "ar with its own figures"])
def spoken(request, qapp):
    code = request.param
    chosen = language("ar", "arabic") if len(code) > 2 else language(code)
    set_current(chosen)
    yield chosen
    set_current(language("en"))


@pytest.mark.parametrize(("typed", "meant"), READ)
def test_all_decimal_signs_and_figures_are_read_alike(spoken, typed, meant):
    assert read_number(typed, 1) == meant


@pytest.mark.parametrize(("typed", "reason"), REFUSED)
def test_what_could_mean_two_numbers_is_refused_with_its_reason(spoken, typed, reason):
    found = read_number(typed, 1)
    assert (found.context, found.source) == (reason.context, reason.source)


def test_a_whole_number_has_no_decimal_sign(spoken):
    assert read_number("12,5", 0).source == WHOLE_ONLY.source
    assert read_number("١٢", 0) == 12.0


def test_nothing_is_no_number_and_no_fault(spoken):
    assert read_number("", 1) is None
    assert read_number("  ", 1) is None


@pytest.mark.parametrize(("typed", "grams"), [("12.5", 12_500), ("12,5", 12_500), ("١٢٫٥", 12_500), ("0.7", 700), ("8,9", 8_900)])
def test_a_typed_weight_becomes_the_same_grams_in_every_language(spoken, qtbot, typed, grams):
    field = NumberField(0.5, 200, 1, unit="kg")
    qtbot.addWidget(field)
    type_text(field, typed)
    assert field.value_in(1000) == grams


def test_the_value_is_shown_back_in_the_windows_language_and_reads_the_same_again(spoken, qtbot):
    field = NumberField(0.5, 200, 1, unit="kg")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "12,5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == spoken.number(12.5, 1)
    assert field.value() == 12.5


def test_a_refused_number_stays_as_it_was_typed(qtbot, qapp):
    set_current(language("en"))
    field = NumberField(0.5, 200, 1, unit="kg")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "1,250")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "1,250"
    assert field.value() is None


def test_limits_are_named_with_their_unit(qtbot, qapp):
    set_current(language("en"))
    field = NumberField(0.5, 200, 1, unit=QT_TRANSLATE_NOOP("Window", "kg"))
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "0,2")
    assert current_words(field) == "0.2\xa0kg is too small. It must be at least 0.5\xa0kg."
    field.set_value(400)
    assert current_words(field) == "400\xa0kg is too large. It must be at most 200\xa0kg."


def test_a_number_is_committed_once_it_can_be_read(qtbot, qapp):
    field = NumberField(0, 200, 1)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "x")
    with qtbot.assertNotEmitted(field.committed):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    field.clear()
    qtbot.keyClicks(field, "12")
    with qtbot.waitSignal(field.committed):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def current_words(field):
    from desktop_app.ui.words import tr

    return tr(field.problem())
