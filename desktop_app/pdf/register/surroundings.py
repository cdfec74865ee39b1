"""What stands around the table: title, foot, sums, note, signatures, and the mark of a practice post."""

from collections.abc import Sequence

from desktop_app.core.layout import Register, Signature
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.frame import PAD, Frame
from desktop_app.pdf.paper import MM
from desktop_app.pdf.shaping import shortest

from .geometry import Sheet
from .heading import Heading
from .rows import RowMaker, Written, draw_rows

TOTAL = QT_TRANSLATE_NOOP("Paper", "Total")
PAGE_OF = QT_TRANSLATE_NOOP("Paper", "Page {page} of {pages}")
PRINTED = QT_TRANSLATE_NOOP("Paper", "Printed {when}")
PRINTED_BY = QT_TRANSLATE_NOOP("Paper", "Printed {when} by {who}")
FORM = QT_TRANSLATE_NOOP("Paper", "Form: {origin}")
PRACTICE = QT_TRANSLATE_NOOP("Paper", "PRACTICE")
NO_ENTRIES = QT_TRANSLATE_NOOP("Paper", "No entries in this period.")
PLACE_AND_DATE = QT_TRANSLATE_NOOP("Paper", "Place and date: {line}")
LABELLED = QT_TRANSLATE_NOOP("Paper", "{label}: {value}")
TITLE_SIZE, LINE_SIZE, FOOT_SIZE, SIGN_SIZE = 13.0, 8.5, 6.5, 8.5
TOP, FOOT = 11 * MM, 15 * MM
SIGNATURE_HEIGHT = 92.0
NOTE_LEADING = 1.35


def draw_title(frame: Frame, register: Register, heading: Heading) -> float:
    """Draw title, period and the post's details at the head of a page, and return where the table begins."""
    width = frame.width
    y = frame.document.page_height - TOP - TITLE_SIZE * 0.8
    frame.text(0, y, width * 0.72, frame.language.text(register.title), TITLE_SIZE, bold=True)
    period = heading.period
    words = frame.language.month(period) if isinstance(period, Month) else frame.language.text(period)
    frame.text(width * 0.74, y, width * 0.26, words, LINE_SIZE + 1.5, "end", bold=True)
    y -= LINE_SIZE * 1.9
    details = [heading.post_name]
    details += [frame.language.text(LABELLED, label=label, value=value) for label, value in heading.lines if value]
    frame.text(0, y, width, "   ·   ".join(details), LINE_SIZE)
    return y - LINE_SIZE * 1.1


def draw_foot(frame: Frame, register: Register, heading: Heading, page: int, pages: int) -> None:
    """Draw what every page says of itself at its foot."""
    language, width = frame.language, frame.width
    y = FOOT - 5 * MM
    left = frame.left(0, width)
    rule = f"{shortest(left)} {shortest(y + 9)} m {shortest(left + width)} {shortest(y + 9)} l"
    frame.document.put(f".25 w .6 G {rule} S 0 G")
    period = heading.period
    words = language.month(period) if isinstance(period, Month) else language.text(period)
    origin = language.text(FORM, origin=register.origin) if register.origin else ""
    about = "  ·  ".join(part for part in (heading.post_name, words, heading.pack, origin) if part)
    when = language.instant(heading.printed_at)
    printed = (
        language.text(PRINTED_BY, when=when, who=heading.printed_by) if heading.printed_by else language.text(PRINTED, when=when)
    )
    frame.text(0, y, width * 0.55, about, FOOT_SIZE)
    frame.text(width * 0.56, y, width * 0.28, printed, FOOT_SIZE, "end")
    frame.text(width * 0.85, y, width * 0.15, language.text(PAGE_OF, page=page, pages=pages), FOOT_SIZE, "end", bold=True)


def draw_practice_mark(frame: Frame) -> None:
    """Write across the page that nothing on it is real."""
    word = frame.language.text(PRACTICE)
    document = frame.document
    size = 0.62 * document.page_width / max(frame.line(word, 1.0, bold=True).width, 1.0) * 0.9
    line = frame.line(word, size, bold=True)
    document.saveState()
    document.translate(document.page_width / 2, document.page_height / 2)
    document.rotate(28)
    document.put(f".9 .9 .9 rg BT 1 0 0 1 {shortest(-line.width / 2)} {shortest(-size * 0.34)} Tm {line.operators}ET 0 g")
    document.restoreState()


def closing_height(frame: Frame, register: Register, sheet: Sheet, has_total: bool) -> float:
    """Return how many points sums, note and signatures take under the table."""
    height = sheet.size * 2.2 if has_total else 0.0
    height += len(_note_lines(frame, register, sheet)) * FOOT_SIZE * 1.15 * NOTE_LEADING + (4 if register.note else 0)
    return height + (SIGNATURE_HEIGHT if register.signatures else 0)


def draw_closing(
    frame: Frame, register: Register, sheet: Sheet, heading: Heading, total: Sequence[Written] | None, top: float
) -> None:
    """Draw what stands under the last row."""
    y = _draw_total(frame, sheet, total, top) if total else top
    size = FOOT_SIZE * 1.15
    for line in _note_lines(frame, register, sheet):
        y -= size * NOTE_LEADING
        frame.text(0, y, sheet.width, line, size)
    if register.signatures:
        _draw_signatures(frame, register.signatures, heading, sheet.width, y - 12)


def _note_lines(frame: Frame, register: Register, sheet: Sheet) -> list[str]:
    note = frame.language.text(register.note)
    return frame.wrapped(note, FOOT_SIZE * 1.15, sheet.width) if note else []


def _draw_total(frame: Frame, sheet: Sheet, total: Sequence[Written], top: float) -> float:
    label = frame.language.text(TOTAL)
    first = next((leaf for leaf in sheet.leaves if leaf.column.total), sheet.leaves[-1])
    row = RowMaker(frame, sheet, [total], bold=True).make(total)
    height = row.height
    left = frame.left(0, sheet.width)
    frame.document.put(f"q .94 g {shortest(left)} {shortest(top - height)} {shortest(sheet.width)} {shortest(height)} re f Q")
    end = draw_rows(frame, sheet, [row], top)
    if first.x > 0:
        frame.text(PAD, top - 0.6 * PAD - sheet.size * 0.95, first.x - 2 * PAD, label, sheet.size, bold=True)
    return end


def _draw_signatures(frame: Frame, signatures: Sequence[Signature], heading: Heading, width: float, top: float) -> None:
    block = width / len(signatures)
    place = frame.language.text(PLACE_AND_DATE, line="." * 30)
    frame.text(block * (len(signatures) - 1) + 6, top - SIGN_SIZE, block - 12, place, SIGN_SIZE, "centre")
    for number, signature in enumerate(signatures):
        x, y = block * number + 6, top - SIGN_SIZE * 2.5
        if above := frame.language.text(signature.above):
            frame.text(x, y, block - 12, above, SIGN_SIZE, "centre")
        y -= SIGN_SIZE * 1.3
        frame.text(x, y, block - 12, frame.language.text(signature.role), SIGN_SIZE, "centre")
        name = heading.officers.get(signature.officer, "")
        y = top - SIGNATURE_HEIGHT + 14
        line_width = min(block - 30, 170)
        left = frame.left(block * number + (block - line_width) / 2, line_width)
        frame.document.put(f".5 w {shortest(left)} {shortest(y)} m {shortest(left + line_width)} {shortest(y)} l S")
        frame.text(x, y + 3, block - 12, name, SIGN_SIZE, "centre", bold=True, typed=True)
