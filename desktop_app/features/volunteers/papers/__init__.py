"""Papers of volunteers that are no tables of rows. Nothing here is imported before a paper is made."""

from typing import Any

from desktop_app.core.contract import Paper, PaperRequest, Written
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _duty_sheet(session: Any, request: PaperRequest) -> Written:
    from .duty_sheet import write_duty_sheet

    return write_duty_sheet(session, request)


def _attendance(session: Any, request: PaperRequest) -> Written:
    from .attendance import write_attendance

    return write_attendance(session, request)


PAPERS = (
    Paper(
        "volunteers.duty_sheet",
        QT_TRANSLATE_NOOP("Volunteers", "Duty sheet"),
        "month",
        _duty_sheet,
        ("head_of_post",),
    ),
    Paper(
        "volunteers.attendance",
        QT_TRANSLATE_NOOP("Volunteers", "Attendance of the volunteers"),
        "month",
        _attendance,
        ("head_of_post",),
    ),
)
