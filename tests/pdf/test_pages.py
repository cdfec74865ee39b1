"""Pages that a slice draws: title, foot and mark as on registers, a small table, blocks to sign."""

import pytest

from desktop_app.core.language import language
from desktop_app.core.layout import Signature
from desktop_app.pdf.pages import PAGE_EDGE, PAGE_FOOT, Sheet, draw_lines, fitting_size, render_pages
from desktop_app.pdf.paper import MM
from desktop_app.pdf.signatures import SIGNATURE_HEIGHT, draw_signatures
from desktop_app.pdf.table import TableCell, draw_table, figure, head
from tests.pdf.paper import Paper
from tests.pdf.registers import children, heading, paper_of, words

LONG = "A sentence that is far too long for the narrow column in which it has to stand"


def page(draw, code="en", **changes):
    made = render_pages([Sheet(words("A paper"), draw)], heading(**changes), language(code), "A4", landscape=False, form="Form 7")
    assert made.page_count == 1 and not made.missing
    return Paper(made.pdf)


def small_table(frame, top):
    rows = [[head("No."), head("What")], [figure("1"), TableCell(LONG)], [figure("-1.2"), TableCell("فاطمة", is_typed=True)]]
    assert draw_table(frame, 0, top, [40.0, 90.0], rows, 8.0) < top - 4 * 8.0


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
def test_a_table_wraps_words_and_keeps_them_whole(code):
    paper = page(small_table, code)
    assert all(word in paper.text for word in LONG.split())
    assert "-1.2" in paper.text.replace("−", "-")
    assert paper.ink_outside(9 * MM) == 0


def test_a_table_begins_at_the_right_in_arabic():
    def draw(frame, top):
        draw_table(frame, 0, top, [60.0, 60.0], [[TableCell("Alpha"), TableCell("Omega")]], 8.0)

    english, arabic = page(draw), page(draw, "ar")
    assert english.place("Alpha").left < english.place("Omega").left
    assert arabic.place("Alpha").left > arabic.place("Omega").left


def test_every_page_bears_title_post_form_and_its_number():
    def draw(frame, top):
        draw_lines(frame, 0, top, frame.width, "Something", 9.0)

    made = render_pages([Sheet(words("Front"), draw, "Ayu"), Sheet(words("Back"), draw)], heading(), language("en"), "A4", True)
    paper = Paper(made.pdf)
    assert [text.count("Something") for text in paper.texts] == [1, 1]
    assert "Front" in paper.texts[0] and "Back" in paper.texts[1] and "Page 2 of 2" in paper.texts[1]


def test_what_a_form_asks_for_stands_over_it_or_leaves_a_line():
    lines = ((words("Date of weighing"), "05/10/2026"), (words("Volunteers"), ""))
    paper = page(lambda _frame, _top: None, form_lines=lines)
    assert "Date of weighing: 05/10/2026" in paper.text and "Volunteers: ...." in paper.text


def test_the_mark_of_a_practice_post_lies_over_what_is_drawn():
    def draw(frame, _top):
        frame.document.put(f"q .2 .5 .2 rg 0 0 {frame.document.page_width} {frame.document.page_height} re f Q")

    shown = page(draw, is_practice=True).pages[0].render(scale=0.5).to_pil().convert("RGB")
    assert len({colour for count, colour in shown.getcolors(1 << 20) if count > 500}) >= 2


def test_officers_stand_over_the_line_of_their_block():
    def draw(frame, _top):
        roles = [Signature(words("Midwife"), "midwife"), Signature(words("Volunteer"), "volunteer")]
        draw_signatures(frame, roles, {"midwife": "Bd. Rina"}, frame.width, PAGE_FOOT + SIGNATURE_HEIGHT)

    paper = page(draw)
    assert paper.place("Bd. Rina").top < paper.place("Midwife").bottom
    assert paper.place("Volunteer").left > paper.place("Midwife").right


def test_signatures_give_way_where_that_saves_a_page():
    room = {}
    for count in range(15, 40):
        paper = paper_of(children(count))
        if len(paper.pages) == 1:
            room[count] = paper.place("Checked by").bottom - paper.place("Rina Marlina").bottom
    assert min(room.values()) == room[max(room)] == pytest.approx(room[15] - 26, abs=1)


def test_place_and_date_are_printed_if_they_are_known():
    def draw(frame, _top):
        roles = [Signature(words("Midwife"), "midwife")]
        draw_signatures(frame, roles, {}, frame.width, PAGE_FOOT + SIGNATURE_HEIGHT, place_and_date="Sukamaju, 5 October 2026")

    assert "Sukamaju, 5 October 2026" in page(draw).text and "Place and date" not in page(draw).text


def test_a_bare_page_bears_nothing_but_what_is_drawn_and_the_mark_of_practice():
    tops = []

    def draw(frame, top):
        tops.append(frame.document.page_height - top)
        draw_lines(frame, 0, top, frame.width, "Come", 40.0, bold=True, align="centre")

    bare = Sheet(words("A poster"), draw, is_bare=True)
    made = render_pages([bare], heading(is_practice=True), language("en"), "A3", landscape=False)
    assert Paper(made.pdf).text.split() == ["Come", "PRACTICE"]
    assert tops == [pytest.approx(PAGE_EDGE)]


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
@pytest.mark.parametrize("text", [LONG, "Prawirodirdjokusumawardhani", "فاطمة الزهراء بنت محمد عبد الرحمن", "欧阳娜娜" * 8, ""])
def test_letters_are_as_large_as_the_lines_allow_and_no_word_is_cut(code, text):
    found = []

    def draw(frame, top):
        size = fitting_size(frame, text, 200.0, 40.0, 2, bold=True)
        found.append((size, frame.wrapped(text, size, 200.0, True)))
        draw_lines(frame, 0, top, 200.0, text, size, bold=True)

    page(draw, code)
    size, lines = found[0]
    assert len(lines) <= 2 and 6 <= size <= 40
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(word in " ".join(lines) for word in text.split() if "欧" not in word)  # Han breaks anywhere
