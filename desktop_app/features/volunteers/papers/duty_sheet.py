"""The duty sheet: who is at which table, with a box to sign in; a page for each open day and class of the month.

A month for which nobody is planned gives one empty sheet.
"""

from collections.abc import Sequence
from functools import partial

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.language import Language
from desktop_app.core.layout import Signature
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.pdf.frame import Frame
from desktop_app.pdf.pages import PAGE_FOOT, Sheet, draw_lines, render_pages
from desktop_app.pdf.paper import MM
from desktop_app.pdf.signatures import SIGNATURE_HEIGHT, draw_signatures
from desktop_app.pdf.table import TableCell, draw_table, figure, head

from ..rules.words import ALL_TASKS, DUTY_ROLES, EVENTS, OFFICES, TASKS
from ..services import StaffRow
from ..services.on_paper import EventStaff, events_of_month

TITLE = QT_TRANSLATE_NOOP("Volunteers", "Duty sheet")
TITLE_OF = QT_TRANSLATE_NOOP("Volunteers", "Duty sheet: {event}, {day}")
ON_DAY = QT_TRANSLATE_NOOP("Volunteers", "Open day on: {line}")
TABLE = QT_TRANSLATE_NOOP("Volunteers", "Table")
TASK = QT_TRANSLATE_NOOP("Volunteers", "Task")
NAME = QT_TRANSLATE_NOOP("Volunteers", "Name")
ROLE = QT_TRANSLATE_NOOP("Volunteers", "Role")
SIGNED = QT_TRANSLATE_NOOP("Volunteers", "Signature")
OTHERS = QT_TRANSLATE_NOOP("Volunteers", "Without a table, and guests")
HINT = QT_TRANSLATE_NOOP(
    "Volunteers", "Sign when you come. Write in who comes unplanned, with the role: volunteer, family planning or health worker."
)
SIZE = 9.0
ROW_HEIGHT = 10.5 * MM
LEAST_AT_TABLE = 2
"""Lines of each table, so that a second person can be written in."""
LEAST_OTHERS = 4
DOTS = "." * 40


def write_duty_sheet(session: Session, request: PaperRequest) -> Written:
    """Return the sheets of a month."""
    events = events_of_month(session, request.month)
    sheets = [Sheet(_title(one, request.language), partial(_draw, request, one.staff, _tasks(one))) for one in events]
    empty = Sheet(TITLE, partial(_draw, request, (), tuple(TASKS)))
    made = render_pages(sheets or [empty], request.heading, request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, not events, made.missing)


def _title(one: EventStaff, language: Language) -> Label:
    return TITLE_OF.fill(event=EVENTS[one.event.kind], day=language.long_date(one.event.on_date))


def _tasks(one: EventStaff) -> tuple[str, ...]:
    """Return the tables of an open day; elsewhere only what people do there."""
    return tuple(TASKS) if one.event.kind == "open_day" else tuple(dict.fromkeys(row.task for row in one.staff if row.task))


def _draw(request: PaperRequest, staff: Sequence[StaffRow], tasks: Sequence[str], frame: Frame, top: float) -> None:
    language = request.language
    if not staff:
        top = draw_lines(frame, 0, top - 2, frame.width, language.text(ON_DAY, line=DOTS), SIZE) - 2 * MM
    rows = [[head(language.text(words)) for words in (TABLE, TASK, NAME, ROLE, SIGNED)]]
    for number, task in enumerate(tasks, 1):
        at_table = [row for row in staff if row.task == task]
        rows += _lines(language, number, ALL_TASKS[task], at_table, LEAST_AT_TABLE)
    others = [row for row in staff if row.task not in tasks]
    rows += _lines(language, None, OTHERS, others, LEAST_OTHERS)
    widths = [frame.width * share / 190 for share in (16, 46, 54, 36, 38)]
    foot = PAGE_FOOT + SIGNATURE_HEIGHT
    height = min(ROW_HEIGHT, (top - foot - 12 * MM) / len(rows))
    y = draw_table(frame, 0, top, widths, rows, SIZE, height)
    draw_lines(frame, 0, y - 2, frame.width, language.text(HINT), SIZE - 1)
    draw_signatures(frame, [Signature(OFFICES["head_of_post"], "head_of_post")], request.heading.officers, frame.width, foot)


def _lines(language: Language, number: int | None, task: Label, staff: Sequence[StaffRow], least: int) -> list[list[TableCell]]:
    lines = []
    for place in range(max(least, len(staff))):
        row = staff[place] if place < len(staff) else None
        lines.append(
            [
                figure(language.number(number) if number is not None and place == 0 else "", bold=True),
                TableCell(language.text(task) if place == 0 else "", bold=True),
                TableCell(language.text(row.name) if row else "", is_typed=True),
                TableCell(language.text(DUTY_ROLES[row.role]) if row else ""),
                TableCell(),
            ]
        )
    return lines
