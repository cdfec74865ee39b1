"""Several finished papers in one file: pages, bookmarks, marks and numbers."""

import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.core.language import CODES, language
from desktop_app.core.layout import Column, Register
from desktop_app.core.period import Month
from desktop_app.pdf.canvas import Document
from desktop_app.pdf.merging import Part, merge
from desktop_app.pdf.register import Heading, render_register

NOW = datetime(2026, 10, 31, 9, 0, tzinfo=UTC)


def register_pdf(title: str, rows: int = 3, code: str = "en", landscape: bool = True) -> bytes:
    register = Register("hives.list", title, "hives.list", (Column("Name", "", 60),), landscape=landscape)
    cells = [[f"{title} {number}"] for number in range(rows)]
    heading = Heading("Posyandu Melati", Month(2026, 10), NOW)
    return render_register(register, cells, [None], heading, language(code))[0]  # type: ignore[arg-type]


def paper_without_bookmarks(words: str) -> bytes:
    document = Document((200.0, 300.0), words, "en", "Melati", NOW)
    document.rect(10, 10, 50, 50)
    document.showPage()
    return document.content()


def merged(*parts: Part, code: str = "en") -> bytes:
    return merge(parts, "Registers of October 2026", language(code), "Posyandu Melati", NOW)


def words_of(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def bookmarks_of(pdf: bytes) -> list[tuple[str, int]]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc(max_depth=1) if mark.get_dest()]


def test_all_pages_stand_in_their_order_with_their_own_size_and_words() -> None:
    pdf = merged(Part("One", register_pdf("Bees", 60)), Part("Two", register_pdf("Hives", landscape=False)))
    words = words_of(pdf)
    assert "Bees 0" in words[0] and "Hives 2" in words[-1] and "Bees" not in words[-1]
    with pypdfium2.PdfDocument(pdf) as document:
        assert [round(page.get_width()) for page in document][:: len(words) - 1] == [842, 595]


@pytest.mark.parametrize("code", CODES)
def test_each_page_bears_its_number_in_the_whole_file(code: str) -> None:
    part = Part("One", register_pdf("Bees", code=code))
    words = words_of(merged(part, part, part, code=code))
    for number, page in enumerate(words, 1):
        last = page.strip().splitlines()[-1]
        assert sorted(re.findall(r"\d+", last)) == sorted([str(number), "3"]), page


def test_each_part_keeps_its_bookmarks_and_one_without_gets_its_title() -> None:
    pdf = merged(
        Part("Bees", register_pdf("Bees")),
        Part("Kartu فاطمة (1)", paper_without_bookmarks("x")),
        Part("Hives", register_pdf("Hives")),
    )
    marks = bookmarks_of(pdf)
    assert [title for title, _ in marks] == ["Bees", "Kartu فاطمة (1)", "Hives"]
    assert [page for _, page in marks] == [0, 1, 2]


def test_one_file_keeps_what_it_says_of_itself() -> None:
    pdf = merged(Part("Bees", register_pdf("Bees")))
    with pypdfium2.PdfDocument(pdf) as document:
        told = document.get_metadata_dict()
    assert (told["Title"], told["Author"]) == ("Registers of October 2026", "Posyandu Melati")
    assert b"<pdfaid:part>2</pdfaid:part>" in pdf
    assert b"/GTS_PDFA1" in pdf and b"/Lang (en)" in pdf


def test_the_same_parts_give_the_same_bytes() -> None:
    parts = Part("Bees", register_pdf("Bees")), Part("Hives", register_pdf("Hives"))
    assert merged(*parts) == merged(*parts)


def test_a_merged_file_can_be_merged_again() -> None:
    inner = merged(Part("Bees", register_pdf("Bees")), Part("Hives", register_pdf("Hives")))
    pdf = merged(Part("Both", inner), Part("Bees", register_pdf("Bees")))
    assert [title for title, _ in bookmarks_of(pdf)] == ["Bees", "Hives", "Bees"]
    assert len(words_of(pdf)) == 3


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_finds_nothing_wrong(tmp_path: Path) -> None:
    path = tmp_path / "merged.pdf"
    path.write_bytes(merged(Part("Bees", register_pdf("Bees", 200)), Part("Card", paper_without_bookmarks("x"))))
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
