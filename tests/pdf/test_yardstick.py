"""What the engine is measured against does the same work."""

import pytest

from desktop_app.core.language import language
from desktop_app.pdf.yardstick import sample_cells, strings, write_bare, write_long_table, write_ours
from tests.pdf.paper import Paper

ROWS = 45


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
def test_the_bare_canvas_writes_the_same_strings_as_the_register(tmp_path, code):
    cells = sample_cells(ROWS, code)
    texts = strings(cells, language(code))
    write_ours(cells, language(code), tmp_path / "ours.pdf")
    write_bare(texts, language(code), tmp_path / "bare.pdf")
    ours, bare = (Paper((tmp_path / name).read_bytes()).text for name in ("ours.pdf", "bare.pdf"))
    figures = {text for row in texts for text in row[5:29] if text}
    assert len(texts) == ROWS and all(len(row) == 31 for row in texts)
    assert all(figure in ours and figure in bare for figure in figures)


def test_the_long_table_writes_them_too(tmp_path):
    texts = strings(sample_cells(ROWS, "en"), language("en"))
    write_long_table(texts, tmp_path / "table.pdf")
    assert all(row[1] in Paper((tmp_path / "table.pdf").read_bytes()).text for row in texts)
