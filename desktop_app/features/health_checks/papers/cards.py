"""The cards of schoolchildren, adults and elderly people: one line a day, with room for the next ones."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.errors import UserError
from desktop_app.core.language import Language
from desktop_app.core.layout import Register, RowSource, fill, titled
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.child_record.services import advice_topics
from desktop_app.features.health_visits.papers.card_sheets import Card, sheets_of_card
from desktop_app.features.health_visits.papers.details import Details
from desktop_app.features.questionnaires.services import questionnaire_of
from desktop_app.pdf.pages import Sheet, render_pages
from desktop_app.residents.services import ResidentRow, rows_of

from ..services import anaemia_signs_of
from ..services.on_paper.contraception import methods_of
from ..services.on_paper.days import CheckDay, Days, days_of
from ..services.on_paper.headings import Heads, heads_of
from ..services.on_paper.vaccines import vaccines_by_day
from .card_columns import (
    ADULT,
    ADULT_CARD,
    ADULT_REFER,
    NOTE,
    SCHOOL_CARD,
    SCHOOL_REFER,
    SEALED_NOTE,
    UNVERIFIED,
)
from .card_lines import AKS, FIELDS, SKILAS, CardLine
from .details import adult_details, school_details, who_details
from .elderly_columns import AKS_NOTE, SKILAS_NOTE, aks_card, skilas_card
from .legend import scales_line

GONE = QT_TRANSLATE_NOOP("Health checks", "This person stands in no list any more: a card cannot be printed.")
NOT_ASKED = QT_TRANSLATE_NOOP("Health checks", "The country pack of this post does not ask elderly people these questions.")
GROUND = (0.93, 0.97, 0.92)
"""Red, green and blue behind the details."""
FIRST_DAY = date(1900, 1, 1)
_DAYS = RowSource("health_checks.days", ADULT, "resident", "month", lambda _session, _month: (), FIELDS)
"""The lines are those of one person, handed in."""
Keeps = Callable[[CheckDay], bool]


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read of the people whose cards are asked for."""

    people: Sequence[ResidentRow]
    heads: Heads
    days: Days
    spacing: Mapping[bytes, Label] | None
    vaccines: Mapping[bytes, Mapping[date, Sequence[Label]]]
    advice: Mapping[str, Label]
    signs: Mapping[str, Label]

    def lines(self, person: ResidentRow, keeps: Keeps) -> list[CardLine]:
        """Return the days of a person that a card shows."""
        spacing: Label | None = "•" if self.spacing is None else self.spacing.get(person.id)
        given = self.vaccines.get(person.id, {})
        return [
            CardLine(day, person.sex, spacing, self.advice, self.signs, given.get(on, ()))
            for on, day in self.days.get(person.id, {}).items()
            if keeps(day)
        ]


def write_adult_cards(session: Session, request: PaperRequest) -> Written:
    """Return the cards of adults and elderly people, 29 columns; raises UserError if none of them is there."""
    read = _read(session, request)
    notes = [NOTE, ADULT_REFER, scales_line(request.pack, request.language, ("bmi", "systolic", "glucose_random"), "card")]
    notes += [SEALED_NOTE] if read.spacing is None else []
    sheets, filled = _sheets(request, read, ADULT_CARD, notes, adult_details, _is_line)
    return _written(request, sheets, filled, ADULT_CARD.origin)


def write_school_cards(session: Session, request: PaperRequest) -> Written:
    """Return the cards of schoolchildren; raises UserError if none of them is there."""
    read = _read(session, request)
    scales = scales_line(request.pack, request.language, ("systolic", "haemoglobin", "glucose_random"))
    notes = [UNVERIFIED, NOTE, SCHOOL_REFER, SEALED_NOTE, scales]
    sheets, filled = _sheets(request, read, SCHOOL_CARD, notes, school_details, _is_line)
    return _written(request, sheets, filled, SCHOOL_CARD.origin)


def write_elderly_cards(session: Session, request: PaperRequest) -> Written:
    """Return the cards of elderly people: daily life on one page, SKILAS on the next.

    Raises:
        UserError: none of them is there, or the pack asks elderly people neither.
    """
    aks, skilas = (questionnaire_of(request.pack, code) for code in (AKS, SKILAS))
    if aks is None or skilas is None:
        raise UserError(NOT_ASKED)
    read = _read(session, request)
    first, _ = _sheets(request, read, aks_card(aks), [AKS_NOTE], who_details, lambda day: AKS in day.sheets)
    second, _ = _sheets(
        request, read, skilas_card(skilas), [SKILAS_NOTE, SEALED_NOTE], who_details, lambda day: SKILAS in day.sheets
    )
    filled = any({AKS, SKILAS} & day.sheets.keys() for days in read.days.values() for day in days.values())
    return _written(request, [*first, *second], filled, aks_card(aks).origin)


def _is_line(day: CheckDay) -> bool:
    """Return True for a day of which the card says something besides questions for the elderly."""
    told = (day.weight_g, day.height_mm, day.arm_mm, day.waist_mm, day.senses, day.habits, day.iron_tablets)
    return bool(day.came or day.found or day.tb or day.advice or day.targets or "PUMA" in day.sheets) or any(
        one is not None for one in told
    )


def _read(session: Session, request: PaperRequest) -> _Read:
    people = rows_of(session, request.subjects)
    if not people:
        raise UserError(GONE)
    last = min(request.month.last, request.heading.printed_at.date())
    ids = [one.id for one in people]
    return _Read(
        people,
        heads_of(session, ids, request.pack, last),
        days_of(session, ids, FIRST_DAY, last),
        methods_of(session, ids, last),
        vaccines_by_day(session, ids, request.pack, last),
        {one.code: one.title for one in advice_topics(request.pack)},
        {one.code: one.title for one in anaemia_signs_of(request.pack)},
    )


def _sheets(
    request: PaperRequest,
    read: _Read,
    register: Register,
    notes: Sequence[Label],
    details: Callable[[ResidentRow, Heads, Language], Details],
    keeps: Keeps,
) -> tuple[list[Sheet], bool]:
    """Return the pages of everybody's card, and whether any has a line."""
    language = request.language
    legend, table = [language.text(note) for note in notes], titled(register, _DAYS)
    sheets: list[Sheet] = []
    filled = False
    for person in read.people:
        cells = fill(register, _DAYS, read.lines(person, keeps))
        filled = filled or bool(cells)
        head = details(person, read.heads, language)
        sheets += sheets_of_card(Card(table, language.text(person.shown), head, cells, legend, GROUND), request)
    return sheets, filled


def _written(request: PaperRequest, sheets: Sequence[Sheet], filled: bool, origin: str) -> Written:
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=True, form=origin)
    return Written(made.pdf, made.page_count, not filled, made.missing)
