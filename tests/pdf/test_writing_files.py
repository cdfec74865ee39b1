"""A file appears whole or not at all."""

import pytest

from desktop_app.core.language import language
from desktop_app.core.layout import totals
from desktop_app.pdf.canvas import write_whole
from desktop_app.pdf.missing import missing_signs
from desktop_app.pdf.register import write_register
from tests.pdf.registers import children, children_register, heading


def write(target, rows, step=None):
    layout = children_register()
    return write_register(layout, rows, totals(layout, rows), heading(), language("en"), target, step=step)


def test_a_register_is_written_to_its_place_and_counts_its_pages(tmp_path):
    target = tmp_path / "new" / "register.pdf"
    assert write(target, children(60)).pages == 3
    assert target.read_bytes().startswith(b"%PDF-1.7")
    assert list(target.parent.iterdir()) == [target]


def test_a_stopped_register_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "register.pdf"
    target.write_bytes(b"old")

    def stop(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(target, children(3), stop)
    assert target.read_bytes() == b"old" and list(tmp_path.iterdir()) == [target]


def test_a_failing_disk_leaves_no_part_behind(tmp_path):
    target = tmp_path / "register.pdf"
    target.mkdir()
    with pytest.raises(OSError, match=r"register\.pdf"):
        write_whole(target, b"%PDF")
    assert list(tmp_path.iterdir()) == [target]


def test_a_sign_that_no_font_has_is_named_with_its_code_point_and_its_text(tmp_path):
    rows = children(1)
    rows[0][1] = "Ayu \N{GRINNING FACE}"
    (sentence,) = missing_signs(write(tmp_path / "register.pdf", rows).missing)
    for part in ("\N{GRINNING FACE}", "U+1F600", "GRINNING FACE", "Ayu"):
        assert part in str(sentence)
