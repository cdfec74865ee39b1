"""A register's table within a drawn page: no row is lost, what is left of the page is to be written on."""

from datetime import UTC, datetime

import pypdfium2
import pytest

from desktop_app.core.language import CODES, language
from desktop_app.core.layout import Column, Register
from desktop_app.pdf.canvas import Document
from desktop_app.pdf.frame import Frame
from desktop_app.pdf.paper import page_size
from desktop_app.pdf.register.on_page import divide, draw_table_of, measuring_frame

PAGE = page_size("A4", True)
TOP, BOTTOM = 500.0, 60.0
CARD = Register("tests.card", "Card", "", (Column("Name", "", 60, wrap=True), Column("Number", "", 20)), row_height_mm=6)
ROWS = [[f"Child {number}", number] for number in range(100)]


def words(pages, code="en", is_grey=False):
    document = Document(PAGE, "Card", code, "Post", datetime(2026, 11, 1, tzinfo=UTC))
    ends = []
    for cells in pages:
        ends.append(draw_table_of(Frame(document, language(code)), CARD, cells, TOP, BOTTOM, is_grey))
        document.showPage()
    with pypdfium2.PdfDocument(document.content()) as read:
        colours = {c for page in read for _, c in page.render(scale=0.5).to_pil().convert("RGB").getcolors(1 << 20)}
        return [page.get_textpage().get_text_range() for page in read], ends, colours


@pytest.mark.parametrize("code", CODES)
def test_every_row_stands_on_one_page_and_no_page_is_overfull(code):
    pages = divide(measuring_frame(language(code), PAGE), CARD, ROWS, TOP - BOTTOM)
    assert [row for page in pages for row in page] == ROWS and len(pages) > 2
    shown, ends, _ = words(pages, code)
    assert all(end >= BOTTOM for end in ends)
    assert all(f"Child {number}" in "".join(shown).replace("\r\n", " ") for number in (0, 50, 99))


def test_what_is_left_of_a_page_is_filled_with_rows_to_write_on():
    _, ends, _ = words([ROWS[:2]])
    assert BOTTOM <= ends[0] < BOTTOM + 20


def test_a_card_that_is_full_gets_a_page_to_write_on():
    frame = measuring_frame(language("en"), PAGE)
    whole = len(divide(frame, CARD, ROWS, TOP - BOTTOM)[0])
    full = ROWS[:whole]
    assert [len(page) for page in divide(frame, CARD, full, TOP - BOTTOM)] == [whole]
    assert [len(page) for page in divide(frame, CARD, full, TOP - BOTTOM, least_blank=3)] == [whole, 0]
    assert [len(page) for page in divide(frame, CARD, (), TOP - BOTTOM)] == [0]


def test_on_grey_paper_nothing_is_coloured():
    assert any(len(set(colour)) > 1 for colour in words([ROWS[:2]])[2])
    assert all(len(set(colour)) == 1 for colour in words([ROWS[:2]], is_grey=True)[2])


def test_a_table_that_needs_two_sheets_is_no_card():
    wide = Register("tests.wide", "Wide", "", tuple(Column("Wide", "", 190) for _ in range(4)))
    with pytest.raises(ValueError, match="does not fit"):
        divide(measuring_frame(language("en"), PAGE), wide, (), 400)
