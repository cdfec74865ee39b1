"""What stands on every page of a register or paper: title, foot, and the word across it."""

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.pdf.frame import Frame, figures, isolated
from desktop_app.pdf.paper import MM
from desktop_app.pdf.shaping import shortest

from .heading import Heading

PAGE_OF = QT_TRANSLATE_NOOP("Paper", "Page {page} of {pages}")
PRINTED = QT_TRANSLATE_NOOP("Paper", "Printed {when}")
PRINTED_BY = QT_TRANSLATE_NOOP("Paper", "Printed {when} by {who}")
FORM = QT_TRANSLATE_NOOP("Paper", "Form: {origin}")
PRACTICE = QT_TRANSLATE_NOOP("Paper", "PRACTICE")
LABELLED = QT_TRANSLATE_NOOP("Paper", "{label}: {value}")
TITLE_SIZE, LINE_SIZE, FOOT_SIZE = 13.0, 8.5, 6.5
TOP, FOOT = 11 * MM, 15 * MM
"""Room above the title and below the table."""
FORM_LINE = 1.7
"""Height of the line that a form asks for, as a multiple of the size."""
REMARK_LINE = 1.35
DOTS = "." * 18
SEPARATOR = "   ·   "
TITLE_SHARE = 0.72
"""Share of the width that the title may take; the period has the rest."""
MARK_SHARE, LARGEST_MARK, MARK_DEGREES, MARK_GREY = 0.56, 130.0, 28, 0.9
"""Of the word across pages: share of the page's width, most points, slope and grey."""


def table_top(frame: Frame, heading: Heading) -> float:
    """Return the height at which the content begins."""
    lines = 3.0 + (FORM_LINE if heading.form_lines else 0.0) + (REMARK_LINE if heading.remark else 0.0)
    return frame.document.page_height - TOP - TITLE_SIZE * 0.8 - LINE_SIZE * lines


def draw_title(frame: Frame, title: Label, heading: Heading) -> None:
    """Draw title, period and the post's details at the head of a page, and the lines that the form asks for."""
    language, width = frame.language, frame.width
    y = frame.document.page_height - TOP - TITLE_SIZE * 0.8
    frame.text(0, y, width * TITLE_SHARE, language.text(title), TITLE_SIZE, bold=True)
    rest = width * (1 - TITLE_SHARE) - 2 * MM
    frame.text(width - rest, y, rest, _period(frame, heading), LINE_SIZE + 1.5, "end", bold=True)
    details = [isolated(heading.post_name)]
    details += [_labelled(frame, label, value) for label, value in heading.lines if value]
    frame.text(0, y - LINE_SIZE * 1.9, width, SEPARATOR.join(details), LINE_SIZE)
    if heading.remark:
        y -= LINE_SIZE * REMARK_LINE
        frame.text(0, y - LINE_SIZE * 1.9, width, language.text(heading.remark), LINE_SIZE, "end", bold=True)
    if heading.form_lines:
        asked = [_labelled(frame, label, value or DOTS) for label, value in heading.form_lines]
        frame.text(0, y - LINE_SIZE * (1.9 + FORM_LINE), width, SEPARATOR.join(asked), LINE_SIZE)


def _labelled(frame: Frame, label: Label, value: str) -> str:
    return isolated(frame.language.text(LABELLED, label=label, value=isolated(value)))


def draw_mark(frame: Frame, heading: Heading, over_all: bool = False) -> None:
    """Write across the page that it is practice, or another mark, e.g. a draft; nothing if it has none.

    Args:
        over_all: the mark lies over what is drawn already, and lets it be seen.
    """
    word = frame.language.text(PRACTICE if heading.is_practice else heading.mark)
    if not word:
        return
    document = frame.document
    line = frame.line(word, bold=True)
    size = min(LARGEST_MARK, MARK_SHARE * document.page_width / line.width)
    document.saveState()
    if over_all:
        document.setFillAlpha(1 - MARK_GREY)
    document.translate(document.page_width / 2, document.page_height / 2)
    document.rotate(MARK_DEGREES)
    document.put(f"{0 if over_all else MARK_GREY} g {line.at(-line.width * size / 2, -size * 0.34, size)} 0 g")
    document.restoreState()


class Foot:
    """What every page says of itself at its foot; only the page's number differs."""

    def __init__(self, frame: Frame, form: str, heading: Heading, pages: int) -> None:
        language = frame.language
        origin = language.text(FORM, origin=isolated(form)) if form else ""
        parts = (heading.post_name, _period(frame, heading), heading.pack, origin)
        self._about = "  ·  ".join(isolated(part) for part in parts if part)
        when = figures(language.instant(heading.printed_at))
        by = heading.printed_by
        printed = language.text(PRINTED_BY, when=when, who=isolated(by)) if by else language.text(PRINTED, when=when)
        self._printed = isolated(printed)
        self._frame, self._pages = frame, pages

    def draw(self, page: int) -> None:
        """Draw the foot of one page."""
        frame, y = self._frame, FOOT - 5 * MM
        width, left = frame.width, frame.left(0, frame.width)
        rule = f"{shortest(left)} {shortest(y + 9)} m {shortest(left + width)} {shortest(y + 9)} l"
        frame.document.put(f".25 w .6 G {rule} S 0 G")
        frame.text(0, y, width * 0.55, self._about, FOOT_SIZE)
        frame.text(width * 0.56, y, width * 0.28, self._printed, FOOT_SIZE, "end")
        number = frame.language.text(PAGE_OF, page=page, pages=self._pages)
        frame.text(width * 0.85, y, width * 0.15, number, FOOT_SIZE, "end", bold=True)


def _period(frame: Frame, heading: Heading) -> str:
    period = heading.period
    return frame.language.month(period) if isinstance(period, Month) else frame.language.text(period)
