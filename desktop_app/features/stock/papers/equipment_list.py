"""The list of equipment: what the post has, how it is, when it is calibrated, and who has it (domain.md 9)."""

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.layout import Cell, Signature
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.equipment import CONDITIONS
from ..services.equipment import EquipmentRow, list_equipment
from .sheet import NUMBER, REMARK, Sheet, write_sheet

TITLE = QT_TRANSLATE_NOOP("Stock", "Equipment of the post")
THING = QT_TRANSLATE_NOOP("Stock", "Thing")
SERIAL = QT_TRANSLATE_NOOP("Stock", "Serial number")
PLACE = QT_TRANSLATE_NOOP("Stock", "Place")
SINCE = QT_TRANSLATE_NOOP("Stock", "Came on")
SOURCE = QT_TRANSLATE_NOOP("Stock", "Given or paid by")
CONDITION = QT_TRANSLATE_NOOP("Stock", "Condition")
SEEN_ON = QT_TRANSLATE_NOOP("Stock", "Looked at on")
CALIBRATED = QT_TRANSLATE_NOOP("Stock", "Calibrated on")
NEXT = QT_TRANSLATE_NOOP("Stock", "Next calibration")
LENT_TO = QT_TRANSLATE_NOOP("Stock", "Lent to")
BACK_ON = QT_TRANSLATE_NOOP("Stock", "{name}, due back on {date}")
HEAD_OF_POST = QT_TRANSLATE_NOOP("Stock", "Head of the post")
CHECKED_BY = QT_TRANSLATE_NOOP("Stock", "Checked by")
ROW_MM = 7.0
BLANK_ROWS = 3


def write_equipment_list(session: Session, request: PaperRequest) -> Written:
    """Return the list of what is in use on the day of printing."""
    today = request.heading.printed_at.date()
    rows = list_equipment(session, request.pack, today)
    numbers = {row.id: number for number, row in enumerate(rows, 1)}
    sheet = Sheet()
    sheet.add(NUMBER, 9, lambda row: numbers[row.id])
    sheet.add(THING, 42, lambda row: row.name, wrap=True)
    sheet.add(SERIAL, 26, lambda row: row.serial_number or None)
    sheet.add(PLACE, 26, lambda row: row.place_name or None, wrap=True)
    sheet.add(SINCE, 20, lambda row: row.acquired_on)
    sheet.add(SOURCE, 26, lambda row: row.source or None, wrap=True)
    sheet.add(CONDITION, 22, lambda row: CONDITIONS.get(row.condition))
    sheet.add(SEEN_ON, 20, lambda row: row.checked_on)
    sheet.add(CALIBRATED, 20, lambda row: row.calibrated_on)
    sheet.add(NEXT, 20, lambda row: row.calibration_due)
    sheet.add(LENT_TO, 36, _lent_to, wrap=True)
    sheet.add(REMARK, 26, lambda row: row.note or None, wrap=True)
    return write_sheet(
        request,
        sheet,
        rows,
        TITLE,
        request.language.long_date(today),
        (),
        (Signature(CHECKED_BY), Signature(HEAD_OF_POST, "head_of_post")),
        landscape=True,
        row_height_mm=ROW_MM,
        blank_rows=BLANK_ROWS,
    )


def _lent_to(row: EquipmentRow) -> Cell:
    if row.loan is None:
        return None
    return BACK_ON.fill(name=row.loan.borrower, date=row.loan.due_on) if row.loan.due_on else row.loan.borrower
