"""The same rows through other programs that make PDF, for ``balai bench``; each only where it is installed.

None of them is a package of this program. Their tables carry a grid and one line of headings, no more.
"""

import importlib
from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from desktop_app.core.resources import resource

from .yardstick import sample_register

Rows = Sequence[Sequence[str]]
SIZE, ROW_MM, MARGIN_MM, WIDTH_MM = 5.5, 4.2, 10, 277
FONT = "NotoSans-Regular.ttf"


def write_fpdf(rows: Rows, target: Path) -> None:
    """Write rows with fpdf2, cell by cell."""
    fpdf = _module("fpdf")
    page = fpdf.FPDF("landscape", "mm", "A4")
    page.add_font("Noto", "", str(resource("fonts", FONT)))
    page.set_font("Noto", size=SIZE)
    page.set_auto_page_break(True, MARGIN_MM)
    page.add_page()
    widths = _widths()
    for row in [_numbers(), *rows]:
        for width, text in zip(widths, row, strict=True):
            page.cell(width, ROW_MM, text, border=1)
        page.ln(ROW_MM)
    page.output(str(target))


def write_typst(rows: Rows, target: Path) -> None:
    """Write rows with typst, as one table whose heading is repeated."""
    typst = _module("typst")
    widths = ", ".join(f"{width:.2f}mm" for width in _widths())
    cells = ", ".join(f"[{_plain(text)}]" for row in rows for text in row)
    heads = ", ".join(f"[{number}]" for number in _numbers())
    source = (
        f'#set page(paper: "a4", flipped: true, margin: {MARGIN_MM}mm)\n#set text(font: "Noto Sans", size: {SIZE}pt)\n'
        f"#table(columns: ({widths}), inset: 1pt, table.header({heads}), {cells})"
    )
    target.write_bytes(typst.compile(source.encode(), font_paths=[str(resource("fonts", FONT).parent)]))


def write_weasyprint(rows: Rows, target: Path) -> None:
    """Write rows with WeasyPrint, as one table of HTML."""
    html = _module("weasyprint").HTML
    style = f"@page {{size: A4 landscape; margin: {MARGIN_MM}mm}} td {{border: .2pt solid; font-size: {SIZE}pt}}"
    head = "".join(f"<th>{number}</th>" for number in _numbers())
    body = "".join(f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in row)}</tr>" for row in rows)
    page = f"<style>{style} table {{border-collapse: collapse; width: 100%}}</style>"
    html(string=f"{page}<table><thead><tr>{head}</tr></thead>{body}</table>").write_pdf(str(target))


OTHERS: Mapping[str, tuple[str, Callable[[Rows, Path], None]]] = {
    "fpdf2": ("fpdf", write_fpdf),
    "typst": ("typst", write_typst),
    "WeasyPrint": ("weasyprint", write_weasyprint),
}
"""Name -> (its module, what writes rows with it)."""


def _module(name: str) -> Any:
    return importlib.import_module(name)


def _widths() -> list[float]:
    widths = [leaf.width_mm for leaf in sample_register().leaves()]
    return [width * WIDTH_MM / sum(widths) for width in widths]


def _numbers() -> list[str]:
    return [str(number + 1) for number in range(len(sample_register().leaves()))]


def _plain(text: str) -> str:
    """Return ``text`` without what typst would read as its own signs."""
    return "".join(f"\\{sign}" if sign in "\\#[]*_$<>@`~/-=+" else sign for sign in text)
