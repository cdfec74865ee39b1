"""The child's life-cycle card: one line a visit, over as many pages as the child has lines, with room for the next ones.

The printed card is blue for boys and pink for girls; the ground behind the child's details repeats that, the word says it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.errors import UserError
from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, RowSource, fill, titled
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.pages import render_pages
from desktop_app.residents.services import ResidentRow, resident_card, rows_of

from ..rules.card_fields import FIELDS
from ..rules.care import BirthFacts
from ..services import birth_details
from ..services.child_days import days_of_child, national_ids
from ..services.child_days.lines import lines_of_days
from .card_sheets import Card, sheets_of_card
from .child_card_columns import CARD, NOTE, REFER, TITLE
from .details import Details

GONE = QT_TRANSLATE_NOOP("Health visits", "This person stands in no list any more: a card cannot be printed.")
NAME = QT_TRANSLATE_NOOP("Health visits", "Name")
NUMBER = QT_TRANSLATE_NOOP("Health visits", "National number")
SEX = QT_TRANSLATE_NOOP("Health visits", "Sex")
SEXES = {"F": QT_TRANSLATE_NOOP("Health visits", "Girl"), "M": QT_TRANSLATE_NOOP("Health visits", "Boy")}
BORN = QT_TRANSLATE_NOOP("Health visits", "Born")
BIRTH_WEIGHT = QT_TRANSLATE_NOOP("Health visits", "Birth weight (kg)")
BIRTH_LENGTH = QT_TRANSLATE_NOOP("Health visits", "Birth length (cm)")
MOTHER = QT_TRANSLATE_NOOP("Health visits", "Mother")
FATHER = QT_TRANSLATE_NOOP("Health visits", "Father")
ADDRESS = QT_TRANSLATE_NOOP("Health visits", "Address")
PHONE = QT_TRANSLATE_NOOP("Health visits", "Phone")
GROUNDS = {"F": (0.98, 0.9, 0.93), "M": (0.88, 0.93, 0.99)}
"""Red, green and blue of the printed card's paper."""
_LINES = RowSource(CARD.source, TITLE, "resident", "month", lambda _session, _month: (), FIELDS)
"""The lines are those of one child, handed in; a register of the month has those of all."""
_CARD = titled(CARD, _LINES)


@dataclass(frozen=True, slots=True)
class ChildCard:
    """What stands on one child's card."""

    child: ResidentRow
    birth: BirthFacts
    national_id: str
    phone: str
    cells: Sequence[Sequence[Cell]]


def write_child_cards(session: Session, request: PaperRequest) -> Written:
    """Return the cards of children one after the other; raises UserError if none of them is there."""
    children = rows_of(session, request.subjects)
    if not children:
        raise UserError(GONE)
    ids = [child.id for child in children]
    births, numbers = birth_details(session, ids), national_ids(session, ids)
    cards = [
        ChildCard(
            child,
            births.get(child.id, BirthFacts()),
            numbers.get(child.id, ""),
            resident_card(session, child.id).phone,
            _cells(session, child, request),
        )
        for child in children
    ]
    sheets = [sheet for card in cards for sheet in sheets_of_card(_page(card, request.language), request)]
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=True, form=CARD.origin)
    return Written(made.pdf, made.page_count, not any(card.cells for card in cards), made.missing)


def _cells(session: Session, child: ResidentRow, request: PaperRequest) -> list[list[Cell]]:
    days = days_of_child(session, child, request.month.last, request.pack)
    return fill(CARD, _LINES, lines_of_days(days, request.pack))


def _page(card: ChildCard, language: Language) -> Card:
    name, legend = language.text(card.child.shown), [language.text(line) for line in (NOTE, REFER)]
    return Card(_CARD, name, _details(card, language), card.cells, legend, GROUNDS.get(card.child.sex or ""))


def _details(card: ChildCard, language: Language) -> Details:
    """Return three lines about the child; what is not known is a dotted line to be filled in by hand."""
    child, birth = card.child, card.birth
    weight = "" if birth.weight_g is None else language.number(birth.weight_g / 1000, 2)
    length = "" if birth.length_mm is None else language.number(birth.length_mm / 10, 1)
    born = language.partial_date(child.birth) if child.birth.is_known else ""
    return (
        (
            (NAME, language.text(child.shown), 0.34),
            (NUMBER, language.digits_of(card.national_id), 0.28),
            (SEX, language.text(SEXES[child.sex]) if child.sex else "", 0.14),
            (BORN, born, 0.24),
        ),
        (
            (MOTHER, child.mother_name, 0.34),
            (FATHER, child.father_name, 0.28),
            (BIRTH_WEIGHT, weight, 0.19),
            (BIRTH_LENGTH, length, 0.19),
        ),
        ((ADDRESS, ", ".join(part for part in (child.area, child.house) if part), 0.62), (PHONE, card.phone, 0.38)),
    )
