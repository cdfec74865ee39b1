"""Where things stand on a printed register, on every paper and in both directions."""

import re
import shutil
import subprocess
import sys
from itertools import pairwise

import pypdfium2
import pytest

from desktop_app.core.language import language
from desktop_app.core.layout import Column, Register
from desktop_app.pdf.paper import MM, SIZES_MM
from desktop_app.pdf.register.geometry import SMALLEST_SIZE, sheets_of
from tests.pdf.paper import Paper
from tests.pdf.registers import children, children_register, paper_of, printed, rendered, words


@pytest.mark.parametrize("landscape", [True, False])
@pytest.mark.parametrize("name", sorted(SIZES_MM))
def test_each_paper_is_printed_to_size_with_nothing_over_its_edge(name, landscape):
    paper = paper_of(children(40), paper=name, layout=children_register(landscape=landscape))
    short, long = (side * MM for side in SIZES_MM[name])
    for number, page in enumerate(paper.pages):
        assert page.get_size() == pytest.approx((long, short) if landscape else (short, long), abs=0.1)
        assert paper.ink_outside(9 * MM, number) == 0


def test_the_paper_of_the_layout_holds_unless_another_is_forced():
    layout = children_register(paper="F4")
    assert Paper(rendered(children(1), language("en"), paper="A3", layout=layout)[0]).pages[0].get_width() == pytest.approx(
        420 * MM, 1e-3
    )


def test_the_first_column_stands_at_the_right_in_arabic_and_at_the_left_elsewhere():
    english, arabic = paper_of(children(1)), paper_of(children(1, "ar"), "ar")
    assert english.place("No.").right < english.place("Name").left < english.place("Remarks").left
    assert arabic.place("ملاحظات").right < arabic.place("اسم").left < arabic.place("م", occurrence=1).right


def test_pages_are_counted_to_the_last():
    paper = paper_of(children(60))
    assert [re.search(r"Page (\d+) of (\d+)", text).groups() for text in paper.texts] == [("1", "3"), ("2", "3"), ("3", "3")]


def test_rows_keep_their_order_over_the_pages():
    numbers = [int(n) for text in paper_of(children(60)).texts for n in re.findall(r"\+62 812-(\d{4})", text)]
    assert numbers == list(range(1, 61))


def test_columns_too_many_for_the_paper_go_to_further_sheets_with_number_and_name_again():
    many = tuple(Column(words(f"Column{n}"), "", 14) for n in range(60))
    layout = Register("tests.wide", words("Wide"), "", (Column(words("No."), "", 8), Column(words("Name"), "", 40), *many))
    rows = [[number, f"Person{number}", *[1000 * number + n for n in range(60)]] for number in range(1, 4)]
    paper = Paper(rendered(rows, language("en"), layout=layout)[0])
    sheets = sheets_of(layout, 297 * MM)
    assert len(paper.pages) == len(sheets) > 1
    assert all(sheet.size >= SMALLEST_SIZE for sheet in sheets)
    assert [leaf.number for sheet in sheets for leaf in sheet.leaves if leaf.number > 1] == list(range(2, 62))
    for number, text in enumerate(paper.texts, 1):
        assert all(f"Person{n}" in text for n in (1, 2, 3)) and f"Page {number} of {len(sheets)}" in text
    assert all(language("en").number(cell) in paper.text for row in rows for cell in row[2:])


def test_a_text_longer_than_a_page_goes_on_on_the_next_one():
    remark = " ".join(f"word{number}" for number in range(1500))
    rows = children(3)
    rows[1][18] = remark
    paper = paper_of(rows)
    assert len(paper.pages) > 2
    assert re.findall(r"word(\d+)", paper.text) == [str(number) for number in range(1500)]
    assert all(paper.ink_outside(9 * MM, number) == 0 for number in range(len(paper.pages)))


def test_a_long_heading_written_upwards_stays_within_its_column():
    title = "Day, month and year of the death of the infant or of the child under five years of age"
    layout = Register("tests.upwards", words("T"), "", tuple(Column(words(title), "", 7, rotated=True) for _ in range(30)))
    paper = Paper(rendered([[1] * 30], language("en"), layout=layout)[0])
    places = [paper.place("death", occurrence=n) for n in range(30)]
    column = (297 - 20) * MM / 30
    lefts = [place.left for place in places]
    assert all(abs(b - a - column) < 0.5 for a, b in pairwise(lefts))
    first, last = paper.place("Day,"), paper.place("years of")
    assert max(first.right, last.right) - min(first.left, last.left) <= column


def test_letters_shrink_with_the_columns_but_stay_readable():
    narrow = sheets_of(children_register(), 210 * MM)[0]
    wide = sheets_of(children_register(), 420 * MM)[0]
    assert SMALLEST_SIZE <= narrow.size < wide.size


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
def test_the_same_register_gives_the_same_bytes(code):
    assert printed(children(30, code), code) == printed(children(30, code), code)


def test_the_same_register_gives_the_same_bytes_in_another_run_of_the_program():
    script = "import sys; from tests.pdf.registers import *; sys.stdout.buffer.write(printed(children(30, 'zh'), 'zh'))"
    for seed in ("1", "2"):
        environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": "."}
        run = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, env=environment)
        assert run.stdout == printed(children(30, "zh"), "zh")


def test_another_moment_of_printing_changes_the_bytes():
    from datetime import datetime

    assert printed(children(2)) != printed(children(2), printed_at=datetime(2026, 11, 2, 9, 31))


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
@pytest.mark.parametrize(("code", "count"), [("en", 60), ("ar", 60), ("zh", 0), ("id", 1), ("sv", 3)])
def test_qpdf_finds_no_fault(tmp_path, code, count):
    file = tmp_path / "register.pdf"
    file.write_bytes(printed(children(count), code, is_practice=True))
    checked = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True)
    assert checked.returncode == 0 and "WARNING" not in checked.stdout + checked.stderr


def test_every_font_is_embedded_and_the_file_carries_its_archive_marks():
    content = printed(children(5, "zh"), "zh")
    document = pypdfium2.PdfDocument(content)
    assert document.get_metadata_dict()["Title"] == "儿童登记册"
    assert document.get_metadata_dict()["Author"] == "Posyandu Melati"
    assert document.get_metadata_dict()["CreationDate"].startswith("D:20261102093000")
    assert b"Helvetica" not in content and b"/Lang (zh-CN)" in content
    assert b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>" in content
    assert b"/OutputIntents" in content and content.count(b"/FontFile2") == content.count(b"/Type /FontDescriptor") > 0


def test_work_can_be_watched_and_stopped():
    told = []
    rendered(children(600), language("en"), step=lambda done, total: told.append((done, total)))
    assert told[0][0] == 0 and all(done <= total for done, total in told) and len(told) > 5
    assert [done for done, _ in told] == sorted(done for done, _ in told)

    class StoppedError(Exception):
        pass

    def stop(done, total):
        raise StoppedError

    with pytest.raises(StoppedError):
        rendered(children(600), language("en"), step=stop)
