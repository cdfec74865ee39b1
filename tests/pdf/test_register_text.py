"""What is printed can be read, searched and copied: every name, date and number, in every script."""

import pytest

from desktop_app.core.language import CODES, language
from desktop_app.core.layout import Column, Number, People, Register
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Words
from desktop_app.pdf.paper import MM
from desktop_app.pdf.register.cells import written
from desktop_app.pdf.register.closing import NO_ENTRIES
from tests.pdf.paper import Paper
from tests.pdf.registers import children, children_register, paper_of, rendered, words

ROWS = 60


@pytest.mark.parametrize(
    ("code", "digits"), [("en", None), ("zh", None), ("ar", None), ("ar", "arabic"), ("id", None), ("sv", None)]
)
def test_every_cell_of_a_full_register_is_found(code, digits):
    rows = children(ROWS, code if code in ("ar", "zh") else "en")
    paper = paper_of(rows, code, digits=digits)
    in_language = language(code, digits)
    cells = {written(cell, in_language)[0] for row in rows for cell in row if cell is not None}
    # PDFium turns the parts of a telephone number with blanks around where most of the line is Arabic
    parts = {part for cell in cells for part in (cell.split() if code == "ar" and cell[0] == "+" else [cell])}
    assert {part for part in parts if part not in paper.text} == set()


def one_column(*cells, code: str = "ar", digits: str | None = None, **column) -> Paper:
    layout = Register("tests.one", words("Title"), "", (Column(words("Value"), "", 60, **column),), landscape=False)
    return Paper(rendered([[cell] for cell in cells], language(code, digits), layout=layout)[0])


@pytest.mark.parametrize(
    ("cell", "digits", "expected"),
    [
        (Number(87.3, 1), "arabic", "٨٧٫٣"),
        (Number(1234.5, 1), "arabic", "١٬٢٣٤٫٥"),
        (Number(87.3, 1), None, "87.3"),
        (Number(-1.2, 1), None, "\N{MINUS SIGN}1.2"),
        (Number(-1.2, 1), "arabic", "\N{MINUS SIGN}١٫٢"),
        (PartialDate(2024, 3, 15), None, "15/03/2024"),
        (PartialDate(2024, 3, 15), "arabic", "١٥/٠٣/٢٠٢٤"),
        ("+62 812-3456-7890", None, "+62 812-3456-7890"),
        ("3201-0145", None, "3201-0145"),
    ],
)
def test_figures_run_from_left_to_right_in_arabic(cell, digits, expected):
    paper = one_column(cell, digits=digits)
    assert expected in paper.text
    places = [box[0] for box, sign in zip(paper.boxes(expected), expected, strict=True) if sign != " "]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("code", "name"), [("ar", "Nurhaliza García"), ("en", "فاطمة الزهراء"), ("zh", "فاطمة الزهراء"), ("en", "王秀英")]
)
def test_a_name_in_another_script_is_found_whole(code, name):
    assert name in one_column(name, code=code).text


@pytest.mark.parametrize("code", ["en", "ar"])
def test_both_halves_of_a_name_in_two_scripts_are_found(code):
    paper = one_column("محمد عبد الرحمن Mohamed", code=code)
    assert "محمد عبد الرحمن" in paper.text and "Mohamed" in paper.text


def test_a_title_after_a_name_keeps_its_last_dot_at_its_end_in_arabic():
    paper = one_column("Rina, A.Md.Keb.")
    assert "Rina, A.Md.Keb." in paper.text


@pytest.mark.parametrize("code", CODES)
def test_an_empty_register_says_so_and_leaves_rows_to_fill_in(code):
    paper = paper_of([], code)
    assert language(code).text(NO_ENTRIES) in paper.text
    assert len(paper.pages) == 1
    assert "Total" not in paper.text


def test_words_of_packs_and_of_the_program_are_written_in_the_language_of_the_paper():
    cells = (Words({"en": "twin", "ar": "توأم"}), QT_TRANSLATE_NOOP("Paper", "Total"), "typed")
    paper = one_column(*cells, code="ar")
    assert "توأم" in paper.text and "typed" in paper.text


def test_counted_people_are_printed_as_their_number():
    assert "2" in one_column(People(frozenset({b"a", b"b"})), code="en").text


def test_a_long_text_is_wrapped_and_none_of_it_is_lost():
    remark = "moved to another village behind the river, came back in October with her grandmother and two brothers"
    paper = one_column(remark, code="en", wrap=True)
    assert " ".join(paper.text.split()).count(remark) == 1


@pytest.mark.parametrize("wrap", [True, False])
def test_a_word_wider_than_its_column_is_printed_to_its_last_letter(wrap):
    layout = Register(
        "tests.narrow",
        words("T"),
        "",
        (Column(words("No."), "", 8), Column(words("N"), "", 14, wrap=wrap), Column(words("R"), "", 160)),
    )
    word = "Abdurrahmanputerasuryakencanawati"
    paper = Paper(rendered([[1, word, None]], language("en"), layout=layout)[0])
    assert word in "".join(paper.text.split())


def test_sums_stand_under_their_columns():
    rows = children(5)
    sums = [sum(row[i].value for row in rows) for i in range(5, 17, 2)]
    paper = paper_of(rows)
    assert "Total" in paper.text
    for total in sums:
        assert f"{total:.1f}" in paper.text
    last_row, total = paper.place(f"{rows[-1][5].value:.1f}"), paper.place(f"{sums[0]:.1f}")
    assert total.top < last_row.bottom
    assert abs(total.right - last_row.right) < 1.0


def test_the_foot_names_post_period_pack_printing_and_page():
    for number, text in enumerate(paper_of(children(ROWS)).texts, 1):
        for part in ("Posyandu Melati", "October 2026", "Indonesia 2026.1", "02/11/2026 09:30", "Siti Aminah"):
            assert part in text
        assert f"Page {number} of 3" in text


def test_the_origin_of_the_layout_is_named_at_the_foot():
    assert "Form: SIP 2, Bogor" in paper_of(children(1), layout=children_register(origin="SIP 2, Bogor")).text


def test_the_heading_stands_on_every_page():
    for text in paper_of(children(ROWS)).texts:
        assert "Name of the child" in text and "Register of children" in text and "Jan" in text


def test_who_signs_is_named_once_on_the_last_page_with_rows_above():
    for count in range(20, 34):
        paper = paper_of(children(count))
        assert [text.count("Rina Marlina, A.Md.Keb.") for text in paper.texts] == [0] * (len(paper.pages) - 1) + [1]
        assert f"+62 812-{count:04d}" in paper.texts[-1]


def test_practice_stands_across_every_page_of_a_practice_post():
    assert all("PRACTICE" in text for text in paper_of(children(ROWS), is_practice=True).texts)
    assert "PRACTICE" not in paper_of(children(ROWS)).text


def test_rows_for_late_entries_are_left_below_the_last_one():
    few, more = (paper_of(children(2), layout=children_register(blank_rows=n)) for n in (0, 3))
    assert more.place("Total").top < few.place("Total").top - 30


def test_rows_for_late_entries_begin_no_page_of_their_own():
    for count in range(15, 40):
        without, more = (paper_of(children(count), layout=children_register(blank_rows=n)) for n in (1, 12))
        assert len(more.pages) == len(without.pages)


def test_rows_to_be_signed_are_high_and_their_words_stand_in_the_middle():
    high = paper_of(children(2), layout=children_register(row_height_mm=12))
    first, second, total = (high.place(words).top for words in (children(2)[0][4], children(2)[1][4], "Total"))
    assert first - second == pytest.approx(12 * MM, abs=0.5)
    assert second - total == pytest.approx(6 * MM + 4, abs=4)
    blank = paper_of(children(2), layout=children_register(row_height_mm=12, blank_rows=2))
    assert high.place("Total").top - blank.place("Total").top == pytest.approx(2 * 12 * MM, abs=0.5)


@pytest.mark.parametrize("sign", ["\N{GRINNING FACE}", "\N{THAI CHARACTER KO KAI}"])
def test_a_sign_that_no_font_has_is_reported_with_its_text(sign):
    rows = children(2)
    rows[1][1] = f"Ayu {sign}"
    _, _, missing = rendered(rows, language("en"))
    assert missing == {sign: f"Ayu {sign}"}


def test_signs_that_registers_use_are_in_the_fonts():
    for code in ("en", "ar", "zh"):
        _, _, missing = rendered([[1, "☐ ☑ ✓ ✗ √ ≤ ≥ → ± × − … № ½ ° €", *[None] * 17]], language(code))
        assert missing == {}
