"""The list of participants: who takes part, who waits, who dropped out."""

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.layout import Cell, Column, Register
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.pdf.register import PrintOptions, render_register
from desktop_app.residents.rules import age_text

from ..rules.wording import ENROLMENT_STATES
from ..services.people_on_paper import ListedPerson, people_on_paper
from .heading import SIGNATURES, class_heading, only_subject

TITLE = QT_TRANSLATE_NOOP("Classes", "Participants")
SEXES = {"F": QT_TRANSLATE_NOOP("Classes", "Woman"), "M": QT_TRANSLATE_NOOP("Classes", "Man")}
ENROLLED_OF = QT_TRANSLATE_NOOP("Classes", "{n} people take part.")
WAITING_OF = QT_TRANSLATE_NOOP("Classes", "{n} people wait for a place.")
BOTH = QT_TRANSLATE_NOOP("Classes", "{first} {second}")
COLUMNS = (
    Column(QT_TRANSLATE_NOOP("Classes", "No."), "", 8),
    Column(QT_TRANSLATE_NOOP("Classes", "Name"), "", 48, wrap=True),
    Column(QT_TRANSLATE_NOOP("Classes", "Sex"), "", 14),
    Column(QT_TRANSLATE_NOOP("Classes", "Born"), "", 20),
    Column(QT_TRANSLATE_NOOP("Classes", "Age"), "", 18),
    Column(QT_TRANSLATE_NOOP("Classes", "Address"), "", 44, wrap=True),
    Column(QT_TRANSLATE_NOOP("Classes", "Telephone"), "", 26, wrap=True),
    Column(QT_TRANSLATE_NOOP("Classes", "Enrolled on"), "", 20),
    Column(QT_TRANSLATE_NOOP("Classes", "State"), "", 26, wrap=True),
)
ORDER = ("enrolled", "waiting", "dropped_out")


def write_participants(session: Session, request: PaperRequest) -> Written:
    """Return the list of a class: those who take part first, then the waiting list in its order, then who dropped out."""
    class_id = only_subject(request)
    today = request.heading.printed_at.date()
    people = sorted(people_on_paper(session, class_id, today), key=lambda one: ORDER.index(one.state))
    register = Register(
        "classes.participants", TITLE, "", COLUMNS, landscape=False, signatures=SIGNATURES, note=_note(people), row_height_mm=6
    )
    cells: list[list[Cell]] = [
        [
            number,
            one.name,
            SEXES.get(one.sex or ""),
            one.birth if one.birth.year is not None else None,
            None if one.birth.middle is None else age_text(one.birth, today),
            one.address or None,
            one.phone or None,
            one.enrolled_on,
            ENROLMENT_STATES[one.state],
        ]
        for number, one in enumerate(people, 1)
    ]
    heading = class_heading(session, class_id, request.heading, request.language)
    options = PrintOptions(request.paper, force_paper=True)
    pdf, pages, missing = render_register(register, cells, [None] * len(COLUMNS), heading, request.language, options)
    return Written(pdf, pages, not people, missing)


def _note(people: list[ListedPerson]) -> Text | str:
    enrolled, waiting = (sum(one.state == state for one in people) for state in ORDER[:2])
    if not people:
        return ""
    told = ENROLLED_OF.of(enrolled)
    return BOTH.fill(first=told, second=WAITING_OF.of(waiting)) if waiting else told
