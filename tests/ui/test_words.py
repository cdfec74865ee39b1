"""Words of two scripts beside each other keep their order, and lines begin where the language begins."""

import pytest

from desktop_app.core.language import language
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.words import joined


@pytest.fixture(autouse=True)
def back_to_usual(qapp):
    yield
    apply_theme(qapp, language=language("en"))


@pytest.mark.parametrize(
    ("code", "parts", "line"),
    [
        ("en", ("Ayu", "34 months"), "Ayu · 34 months"),
        ("en", ("محمد", "34 months"), "\u2068محمد\u2069 · 34 months"),
        ("ar", ("Ayu", "34 شهرًا"), "\u200f\u2068Ayu\u2069 · \u206834 شهرًا\u2069"),
        ("ar", ("Ayu", ""), "Ayu"),
        ("ar", ("", ""), ""),
    ],
)
def test_parts_of_a_line_keep_their_order(qapp, code, parts, line):
    apply_theme(qapp, language=language(code))
    assert joined(*parts) == line
