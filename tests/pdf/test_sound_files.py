"""Every kind of PDF that is printed is a sound file, embeds its fonts, and says its language, as archives ask."""

import shutil
import subprocess
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from itertools import pairwise

import pypdfium2
import pytest

from desktop_app.core.language import CODES, language
from desktop_app.core.layout import totals
from desktop_app.core.period import Month
from desktop_app.core.resources import resource
from desktop_app.pdf.canvas import LANGUAGE_TAGS
from desktop_app.pdf.document import write_recovery_sheet
from desktop_app.pdf.pages import Sheet, draw_lines, render_pages
from desktop_app.pdf.register import Heading, Part, PrintOptions, render_parts
from tests.pdf.registers import children, children_register, heading, printed, rendered, words
from tests.pdf.test_register_sheets import wide, wide_rows

NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
RECOVERY = "abandon ability able about above absent absorb abstract absurd abuse access accident"


def full(code):
    return printed(children(60), code, is_practice=True)


def empty(code):
    return printed([], code)


def of_several_sheets(code):
    layout = wide(page_sums=True)
    return rendered(wide_rows(60), language(code), layout=layout, mark=words("DRAFT"), remark=words("Revision 2"))[0]


def with_groups_and_appendix(code):
    rows, layout = children(50), children_register(page_sums=True)
    first = Part(layout, rows, totals(layout, rows), heading(), PrintOptions(), [(0, "One"), (20, words("Two"))])
    second = Part(
        children_register(landscape=False, paper="F4"), rows, [None] * 19, heading(), groups=[(0, "A")], is_appendix=True
    )
    return render_parts([first, second], language(code))[0]


def drawn_pages(code):
    about = Heading("Posyandu Melati", Month(2026, 10), NOW, is_practice=True)
    sheets = [Sheet(words(title), lambda frame, top: draw_lines(frame, 0, top, 300, "Ayu فاطمة 张", 12), title) for title in "AB"]
    return render_pages(sheets, about, language(code), "A4", landscape=False).pdf


def recovery_sheet(code):
    target = BytesIO()
    write_recovery_sheet(RECOVERY, "Posyandu Melati", language(code), target, NOW)
    return target.getvalue()


KINDS = (full, empty, of_several_sheets, with_groups_and_appendix, drawn_pages, recovery_sheet)


@cache
def made(kind, code):
    """Return a paper, made once for all that is asked of it."""
    return kind(code)


@pytest.fixture(scope="module", params=KINDS, ids=lambda kind: kind.__name__)
def kind(request):
    return request.param


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed: no file is checked from outside the program")
@pytest.mark.parametrize("code", CODES)
def test_qpdf_finds_no_fault_in_any_kind_of_paper(tmp_path, kind, code):
    file = tmp_path / "paper.pdf"
    file.write_bytes(made(kind, code))
    checked = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True)
    assert checked.returncode == 0 and "WARNING" not in checked.stdout + checked.stderr, checked.stdout + checked.stderr


@pytest.mark.parametrize("code", CODES)
def test_each_paper_tells_its_language_and_carries_the_marks_of_archives(kind, code):
    content = made(kind, code)
    tag = LANGUAGE_TAGS.get(code, code)
    assert f"/Lang ({tag})".encode() in content
    assert f"<dc:language><rdf:Bag><rdf:li>{tag}</rdf:li></rdf:Bag></dc:language>".encode() in content
    assert b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>" in content
    assert b"/OutputIntents" in content and b"/DisplayDocTitle true" in content


@pytest.mark.parametrize("code", CODES)
def test_a_missing_font_stops_no_printing_as_every_font_is_embedded(kind, code):
    content = made(kind, code)
    assert content.count(b"/FontFile2") == content.count(b"/Type /FontDescriptor") > 0
    assert content.count(b"/ToUnicode") == content.count(b"/Subtype /Type0")
    assert b"Helvetica" not in content


def test_fonts_lie_beside_the_program_and_are_not_those_of_the_machine():
    assert {path.suffix for path in resource("fonts", "NotoSans-Regular.ttf").parent.iterdir()} >= {".ttf"}


def test_every_entry_of_the_contents_leads_to_a_page(kind):
    with pypdfium2.PdfDocument(made(kind, "en")) as document:
        levels = []
        for entry in document.get_toc():
            assert 0 <= entry.get_dest().get_index() < len(document) and entry.get_title()
            levels.append(entry.level)
        assert not levels or levels[0] == 0
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_same_content_gives_the_same_bytes(kind):
    assert made(kind, "ar") == kind("ar")
