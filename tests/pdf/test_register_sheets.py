"""Registers that are too wide or too long for one page: what goes together stays together, on paper and in the contents."""

from itertools import pairwise

import pypdfium2
import pytest

from desktop_app.core.language import CODES, language
from desktop_app.core.layout import Column, ColumnGroup, Gap, Number, People, Register, totals
from desktop_app.pdf.paper import MM
from desktop_app.pdf.register import Part, PrintOptions, render_parts
from desktop_app.pdf.register.geometry import sheets_of
from desktop_app.pdf.register.sums import BROUGHT, CARRIED, THIS_PAGE, TOTAL
from tests.pdf.paper import Paper
from tests.pdf.registers import children, children_register, heading, paper_of, printed, rendered, words

ROWS = 90
LONG = "moved to another village behind the river and came back in October with her grandmother"


def wide(pairs: int = 30, **changes) -> Register:
    """Return a layout of number, name and many pairs of columns, the last of which wraps."""
    months = tuple(
        ColumnGroup(words(f"Month{n}"), (Column(words("kg"), "kg", 14, total=True), Column(words("cm"), "cm", 14)))
        for n in range(pairs)
    )
    fields = {
        "columns": (
            Column(words("No."), "row_number", 8),
            Column(words("Name"), "name", 40),
            *months,
            Column(words("Remark"), "remark", 30, wrap=True),
        ),
        "numbered": True,
    }
    return Register("tests.wide", words("Wide"), "", **{**fields, **changes})


def wide_rows(count: int, pairs: int = 30) -> list[list]:
    return [
        [number, f"Person{number}", *[1000 * number + n for n in range(2 * pairs)], LONG if number % 4 == 1 else None]
        for number in range(1, count + 1)
    ]


def toc(content: bytes) -> list[tuple[int, str, int]]:
    """Return (level, title, page from 0) of each entry of the list of contents."""
    with pypdfium2.PdfDocument(content) as document:
        return [(entry.level, entry.get_title(), entry.get_dest().get_index()) for entry in document.get_toc()]


def test_the_rows_of_all_sheets_stand_at_the_same_height_so_that_sheets_can_be_laid_side_by_side():
    layout, rows = wide(), wide_rows(60)
    paper = Paper(rendered(rows, language("en"), layout=layout)[0])
    sheets = len(sheets_of(layout, 297 * MM))
    assert sheets > 1 and len(paper.pages) % sheets == 0 and len(paper.pages) > sheets
    for turn in range(0, len(paper.pages), sheets):
        on_first = [row for row in rows if f"Person{row[0]}\n" in paper.texts[turn].replace(" ", "\n")]
        for row in (on_first[0], on_first[-1]):
            tops = [paper.place(f"Person{row[0]}", turn + sheet).top for sheet in range(sheets)]
            assert max(tops) - min(tops) < 2.0


def test_columns_under_a_small_heading_stay_on_one_sheet_and_sheets_are_about_equally_full():
    sheets = sheets_of(wide(), 297 * MM)
    counts = [len(sheet.leaves) - 2 for sheet in sheets]
    assert max(counts) - min(counts) <= 6
    for sheet in sheets:
        numbers = [leaf.number for leaf in sheet.leaves if 2 <= leaf.number < 62]
        assert numbers[0] % 2 == 0 and len(numbers) % 2 == 0


def test_a_table_without_row_numbers_repeats_only_what_names_its_rows():
    months = tuple(Column(words(f"Value{n}"), f"v{n}", 30) for n in range(40))
    sheets = sheets_of(Register("tests.year", words("Year"), "", (Column(words("Month"), "month", 30), *months)), 297 * MM)
    assert all(sheet.leaves[0].number == 0 for sheet in sheets)
    assert sorted(leaf.number for sheet in sheets for leaf in sheet.leaves if leaf.number) == list(range(1, 41))


def test_who_signs_stands_on_the_last_sheet_only():
    layout = wide(signatures=children_register().signatures, note=words("A note."))
    paper = Paper(rendered(wide_rows(3), language("en"), layout=layout)[0])
    assert [text.count("Rina Marlina") for text in paper.texts] == [0] * (len(paper.pages) - 1) + [1]
    assert [text.count("A note.") for text in paper.texts] == [0] * (len(paper.pages) - 1) + [1]
    assert all("Total" in text for text in paper.texts)


def test_sheets_stand_in_the_list_of_contents_with_their_columns():
    layout = wide()
    content = rendered(wide_rows(60), language("en"), layout=layout)[0]
    sheets = sheets_of(layout, 297 * MM)
    (first, *others) = toc(content)
    assert first == (0, "Wide", 0)
    assert [(level, page) for level, _, page in others] == [(1, number) for number in range(len(sheets))]
    beginnings = [0, *(sheet.leaves[2].number for sheet in sheets[1:])]
    spans = [(begin + 1, sheet.leaves[-1].number + 1) for begin, sheet in zip(beginnings, sheets, strict=True)]
    assert [title for _, title, _ in others] == [f"Columns {a} to {b}" for a, b in spans]
    assert all(a[1] + 1 == b[0] for a, b in pairwise(spans))


@pytest.mark.parametrize("code", CODES)
def test_pages_hand_their_sums_on_to_the_next_one(code):
    rows, spoken = children(ROWS), language(code)
    layout = children_register(page_sums=True)
    paper = Paper(rendered(rows, spoken, layout=layout)[0])
    plain = [text.replace("\n", " ") for text in paper.texts]
    assert len(plain) > 2
    for number, text in enumerate(plain):
        is_last = number == len(plain) - 1
        assert (spoken.text(BROUGHT) in text) == (number > 0)
        assert (spoken.text(CARRIED) in text) == (not is_last)
        assert spoken.text(THIS_PAGE) in text
        last_words = text.replace(spoken.text(THIS_PAGE), "").replace(spoken.text(CARRIED), "").replace(spoken.text(BROUGHT), "")
        assert (spoken.text(TOTAL) in last_words) == is_last
    on_page = [[row for row in rows if row[4] in text] for text in paper.texts]
    assert sum(map(len, on_page)) == ROWS
    done = 0.0
    for own, text in zip(on_page, plain, strict=True):
        own_sum = sum(row[5].value for row in own)
        assert spoken.number(own_sum, 1) in text
        assert not done or spoken.number(done, 1) in text
        done += own_sum
    assert spoken.number(done, 1) in plain[-1]


def test_a_register_of_one_page_has_only_its_total():
    text = paper_of(children(5), layout=children_register(page_sums=True)).text
    assert "Total" in text and "This page" not in text and "Carried forward" not in text


def test_sums_of_pages_fit_however_many_rows_there_are():
    for count in range(24, 48):
        content = printed(children(count), layout=children_register(page_sums=True))
        paper = Paper(content)
        assert all(paper.ink_outside(9 * MM, number) == 0 for number in range(len(paper.pages)))
        assert paper.text.count("Total") == 1


def test_people_who_are_counted_on_two_pages_are_counted_twice_in_what_is_carried_forward():
    somebody = People(frozenset({b"a"}))
    layout = Register(
        "tests.p", words("P"), "", (Column(words("N"), "n", 20), Column(words("C"), "c", 20, total=True)), page_sums=True
    )
    rows = [[f"Row{number}", somebody] for number in range(100)]
    text = Paper(rendered(rows, language("en"), layout=layout)[0]).texts[-1]
    assert "Total\n100" in text or "Total 100" in text


def grouped(code: str = "en"):
    layout, rows = children_register(), children(ROWS)
    groups = [(0, words("Melati")), (2, "فاطمة"), (40, words("Mawar"))]
    part = Part(layout, rows, totals(layout, rows), heading(), PrintOptions("A4", True), groups)
    return render_parts([part], language(code))[0]


@pytest.mark.parametrize("code", CODES)
def test_groups_of_rows_stand_under_their_name_and_in_the_list_of_contents(code):
    content = grouped(code)
    paper = Paper(content)
    entries = toc(content)
    assert [title for level, title, _ in entries if level == 1] == ["Melati", "فاطمة", "Mawar"]
    for _, title, page in entries[1:]:
        assert title in paper.texts[page]
    first = paper.place("Melati")
    assert paper.place(children(3)[0][4].split()[1]).top < first.bottom
    assert paper.place(children(3)[1][4].split()[1]).top > paper.place("فاطمة").top


def test_the_name_of_a_group_never_stands_alone_at_the_end_of_a_page():
    rows = children(60)
    for first in range(18, 34):
        part = Part(
            children_register(), rows, totals(children_register(), rows), heading(), PrintOptions("A4", True), [(first, "Group")]
        )
        paper = Paper(render_parts([part], language("en"))[0])
        (page,) = [number for number, text in enumerate(paper.texts) if "Group" in text]
        assert f"+62 812-{first + 1:04d}" in paper.texts[page]


@pytest.mark.parametrize(
    ("cells", "told", "not_told"),
    [
        ([1, 2], (), ("Signs in the table",)),
        ([1, None], (), ("Signs in the table",)),
        ([0, 3], (), ("Signs in the table",)),
        ([0, None], ("0: none", "empty: not filled in"), ("does not apply", "not known")),
        ([Number(0, 1), None], ("0: none", "empty: not filled in"), ()),
        ([People(frozenset()), Gap.NOT_APPLICABLE], ("0: none", "–: does not apply"), ("empty", "not known")),
        ([5, Gap.NOT_KNOWN], ("?: not known",), ("0: none", "empty")),
        (
            [Gap.NOT_KNOWN, Gap.NOT_APPLICABLE, None, 0],
            ("0: none", "–: does not apply", "?: not known", "empty: not filled in"),
            (),
        ),
    ],
)
def test_zero_blank_and_not_asked_are_kept_apart_in_print_with_a_legend_of_those_that_occur(cells, told, not_told):
    layout = Register("tests.signs", words("T"), "", (Column(words("N"), "name", 30), Column(words("V"), "value", 30)))
    text = Paper(rendered([[f"R{n}", cell] for n, cell in enumerate(cells)], language("en"), layout=layout)[0]).text
    assert all(words in text for words in told)
    assert not any(words in text for words in not_told)


def test_a_form_to_be_filled_in_has_no_legend_and_makes_no_statement():
    layout = Register("tests.signs", words("T"), "", (Column(words("N"), "name", 30), Column(words("V"), "value", 30)))
    text = Paper(rendered([["A", 0], ["B", None]], language("en"), layout=layout, is_form=True)[0]).text
    assert "Signs in the table" not in text
    assert "No entries" not in Paper(rendered([], language("en"), layout=layout, is_form=True)[0]).text


def test_a_column_for_writing_by_hand_does_not_count_as_not_filled_in():
    layout = Register("tests.hand", words("T"), "", (Column(words("V"), "value", 30), Column(words("Signature"), "", 30)))
    assert "Signs in" not in Paper(rendered([[0, None], [1, None]], language("en"), layout=layout)[0]).text


@pytest.mark.parametrize("code", CODES)
def test_a_draft_says_so_across_every_page_and_practice_comes_before_it(code):
    draft = paper_of(children(ROWS), code, mark=words("DRAFT"))
    assert all("DRAFT" in text for text in draft.texts)
    both = paper_of(children(1), code, mark=words("DRAFT"), is_practice=True)
    assert "DRAFT" not in both.text


def test_a_remark_stands_under_the_period_on_every_page_and_covers_nothing():
    remark = words("Revision 2, replaces the one of 5 November 2026")
    paper = paper_of(children(ROWS), remark=remark, form_lines=((words("Day"), "12/10/2026"),))
    assert all("Revision 2, replaces the one of 5 November 2026" in text for text in paper.texts)
    place = paper.place("Revision 2")
    assert paper.place("October 2026").bottom > place.top
    assert paper.place("Sukamaju").bottom >= place.top - 1 and paper.place("12/10/2026").top <= place.bottom + 1
    assert paper.place("Name of").top < paper.place("12/10/2026").bottom


@pytest.mark.parametrize("code", CODES)
def test_several_registers_make_one_file_with_pages_counted_through_each_on_its_own_paper(code):
    first, second = children_register(), children_register(title=words("Second"), landscape=False, paper="F4")
    rows = children(40)
    parts = [Part(one, rows, totals(one, rows), heading()) for one in (first, second)]
    parts[1:1] = [Part(children_register(title=words("Appendix")), rows, [None] * 19, heading(), is_appendix=True)]
    content, pages, missing = render_parts(parts, language(code))
    paper = Paper(content)
    assert len(paper.pages) == pages and not missing
    entries = toc(content)
    assert [level for level, _, _ in entries] == [0, 1, 0]
    begins = entries[2][2]
    assert paper.pages[begins].get_size() == pytest.approx((215 * MM, 330 * MM), abs=0.1)
    assert paper.pages[0].get_width() == pytest.approx(297 * MM, abs=0.1)
    assert all(language(code).number(pages) in text for text in paper.texts)


def test_every_second_row_is_shaded_and_blank_rows_are_not():
    paper = paper_of(children(4), layout=children_register(blank_rows=3))
    picture = paper.pages[0].render(scale=2).to_pil().convert("L")
    height = paper.pages[0].get_height()

    def ground(y: float) -> int:
        box = picture.crop((24, int(2 * (height - y)) - 2, 800, int(2 * (height - y)) + 2))
        counts = box.histogram()
        return counts.index(max(counts))

    tones = []
    for row in children(4):
        place = paper.place(row[4].split()[1])
        tones.append(ground((place.top + place.bottom) / 2))
    assert tones[0] == tones[2] == 255 and 240 <= tones[1] == tones[3] < 255
