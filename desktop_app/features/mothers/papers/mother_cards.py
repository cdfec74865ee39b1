"""The cards of a mother: one line a day in pregnancy, and one a day after birth; a card for each pregnancy."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.errors import UserError
from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, Register, RowSource, fill, titled
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.confidential.rules.contraception import METHODS, method_on
from desktop_app.features.confidential.rules.topics import Opened
from desktop_app.features.confidential.services import opened_by_topic
from desktop_app.features.health_visits.papers.card_sheets import Card, sheets_of_card
from desktop_app.features.health_visits.papers.details import Details
from desktop_app.pdf.pages import render_pages
from desktop_app.residents.services import ResidentRow, rows_of

from ..rules.codes import EDD_BASES, MODES, PLACES
from ..services.on_paper.advice import advice_titles
from ..services.on_paper.colours import Colours, colours_of
from ..services.on_paper.days import MotherDay, days_of
from ..services.on_paper.pregnancies import PregnancyFacts, pregnancies_between
from ..services.on_paper.women import Woman, women_of
from .card_lines import FIELDS, SEALED, CardLine
from .legend import limits_line
from .mother_card_columns import AFTER_BIRTH_CARD, NOTE, ORIGIN, PREGNANCY_CARD, REFER, SEALED_NOTE

GONE = QT_TRANSLATE_NOOP("Mothers", "No pregnancy of this person is known: open the tab “Mother” of the woman.")
NO_BIRTH = QT_TRANSLATE_NOOP("Mothers", "No birth of this person is known: this card begins with the birth.")
NAME = QT_TRANSLATE_NOOP("Mothers", "Name")
NUMBER = QT_TRANSLATE_NOOP("Mothers", "National number")
BORN = QT_TRANSLATE_NOOP("Mothers", "Born")
HUSBAND = QT_TRANSLATE_NOOP("Mothers", "Husband")
ADDRESS = QT_TRANSLATE_NOOP("Mothers", "Address")
PHONE = QT_TRANSLATE_NOOP("Mothers", "Phone")
GRAVIDA = QT_TRANSLATE_NOOP("Mothers", "Pregnancy number")
GAP = QT_TRANSLATE_NOOP("Mothers", "Since the child before")
YEARS = QT_TRANSLATE_NOOP("Mothers", "{years} years")
WEIGHT = QT_TRANSLATE_NOOP("Mothers", "Weight before (kg)")
HEIGHT = QT_TRANSLATE_NOOP("Mothers", "Height (cm)")
EXPECTED = QT_TRANSLATE_NOOP("Mothers", "Expected on")
WITH_BASIS = QT_TRANSLATE_NOOP("Mothers", "{date}: {basis}")
BABY = QT_TRANSLATE_NOOP("Mothers", "Baby")
AGE = QT_TRANSLATE_NOOP("Mothers", "Age (years)")
BIRTH = QT_TRANSLATE_NOOP("Mothers", "Gave birth on")
WHERE = QT_TRANSLATE_NOOP("Mothers", "Place of birth")
HOW = QT_TRANSLATE_NOOP("Mothers", "Way of birth")
GROUND = (0.97, 0.93, 0.99)
"""Red, green and blue behind the details of both cards."""
LONGEST_AFTER_BIRTH_DAYS = 730
_DAYS = RowSource("mothers.days", NAME, "resident", "month", lambda _session, _month: (), FIELDS)
"""The lines are those of one woman, handed in."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read of the women whose cards are asked for."""

    women: Mapping[bytes, Woman]
    pregnancies: Sequence[PregnancyFacts]
    days: Mapping[bytes, Mapping[date, MotherDay]]
    colours: Mapping[bytes, Colours]
    spacing: Mapping[bytes, Sequence[Opened]] | None
    children: Mapping[bytes, ResidentRow]
    titles: Mapping[str, Label]
    last: date


def write_pregnancy_cards(session: Session, request: PaperRequest) -> Written:
    """Return the cards of pregnancies until the end of the month, the newest pregnancy of each woman first.

    Raises:
        UserError: no pregnancy of these people is known.
    """
    read = _read(session, request)
    if not read.pregnancies:
        raise UserError(GONE)
    made = [(one, list(_lines_in_pregnancy(read, one))) for one in read.pregnancies]
    return _written(
        request, PREGNANCY_CARD, [(_in_pregnancy(read, one, request.language), one, lines) for one, lines in made], read
    )


def write_after_birth_cards(session: Session, request: PaperRequest) -> Written:
    """Return the cards after births until the end of the month. Raises UserError if no birth of these people is known."""
    read = _read(session, request)
    births = [one for one in read.pregnancies if one.delivered_on is not None and one.delivered_on <= read.last]
    if not births:
        raise UserError(NO_BIRTH if read.pregnancies else GONE)
    made = [(one, list(_lines_after_birth(read, one))) for one in births]
    return _written(
        request, AFTER_BIRTH_CARD, [(_after_birth(read, one, request.language), one, lines) for one, lines in made], read
    )


def _read(session: Session, request: PaperRequest) -> _Read:
    last = min(request.month.last, request.heading.printed_at.date())
    pregnancies = pregnancies_between(session, date.min, last, request.subjects)[::-1]
    ids = list(dict.fromkeys(one.resident for one in pregnancies))
    children = rows_of(session, [one.child for p in pregnancies for one in p.outcomes if one.child])
    return _Read(
        women_of(session, ids, last, pregnancies),
        pregnancies,
        days_of(session, ids, min((one.began_on for one in pregnancies), default=last), last),
        colours_of(session, ids, last),
        opened_by_topic(session, "contraception", ids),
        {row.id: row for row in children},
        advice_titles(request.pack),
        last,
    )


def _lines_in_pregnancy(read: _Read, one: PregnancyFacts) -> Iterator[CardLine]:
    end = min(one.ended_on or read.last, read.last)
    colours = read.colours.get(one.id, Colours())
    for on, day in read.days.get(one.resident, {}).items():
        if one.began_on <= on <= end and (one.ended_on is None or on < one.ended_on) and day.says_something:
            green = (colours.weights.get(on), colours.arms.get(on), colours.pressures.get(on))
            yield CardLine(day, one.weeks_on(on), *green, titles=read.titles)


def _lines_after_birth(read: _Read, one: PregnancyFacts) -> Iterator[CardLine]:
    """Yield the days after a birth until the next pregnancy, two years at most."""
    delivered = one.delivered_on or read.last
    following = [other.began_on for other in read.pregnancies if other.resident == one.resident and other.began_on > delivered]
    end = min([read.last, *following])
    colours = read.colours.get(one.id, Colours())
    for on, day in read.days.get(one.resident, {}).items():
        if delivered <= on <= end and (on - delivered).days <= LONGEST_AFTER_BIRTH_DAYS and day.says_something:
            yield CardLine(day, None, None, None, colours.pressures.get(on), _spacing(read, one.resident, on), read.titles)


def _spacing(read: _Read, woman: bytes, on: date) -> Label | None:
    """Return what a woman used on a day; a dot while the midwife's key is locked."""
    if read.spacing is None:
        return SEALED
    method = method_on(read.spacing.get(woman, ()), on)
    return None if method is None else METHODS.get(method.method, method.method)


def _written(
    request: PaperRequest, register: Register, cards: Sequence[tuple[Details, PregnancyFacts, Sequence[CardLine]]], read: _Read
) -> Written:
    language, state = request.language, "pregnant" if register is PREGNANCY_CARD else "postpartum"
    notes: list[Label] = [NOTE, REFER, limits_line(request.pack, language, state)]
    notes += [SEALED_NOTE] if register is AFTER_BIRTH_CARD and read.spacing is None else []
    legend = [language.text(line) for line in notes]
    table = titled(register, _DAYS)
    sheets = [
        sheet
        for details, one, lines in cards
        for sheet in sheets_of_card(
            Card(table, language.text(read.women[one.resident].name), details, _cells(register, lines), legend, GROUND), request
        )
    ]
    made = render_pages(sheets, request.heading, language, request.paper, landscape=True, form=ORIGIN)
    return Written(made.pdf, made.page_count, not any(lines for _, _, lines in cards), made.missing)


def _cells(register: Register, lines: Sequence[CardLine]) -> list[list[Cell]]:
    return fill(register, _DAYS, lines)


def _in_pregnancy(read: _Read, one: PregnancyFacts, language: Language) -> Details:
    """Return three lines about a pregnant woman; what is not known is a dotted line to be filled in by hand."""
    woman = read.women[one.resident]
    expected = ""
    if one.edd is not None:
        basis = EDD_BASES.get(one.edd_basis)
        expected = language.text(WITH_BASIS, date=one.edd, basis=basis) if basis else language.date(one.edd)
    return (
        _who(woman, language),
        (
            (HUSBAND, woman.husband, 0.3),
            (GRAVIDA, "" if one.gravida is None else language.number(one.gravida), 0.2),
            (GAP, _gap(one, language), 0.25),
            (WEIGHT, _decimal(one.weight_before_g, 1000, language), 0.25),
        ),
        (
            (ADDRESS, woman.address, 0.3),
            (PHONE, language.digits_of(woman.phone), 0.2),
            (HEIGHT, _decimal(one.height_mm, 10, language), 0.16),
            (EXPECTED, expected, 0.34),
        ),
    )


def _after_birth(read: _Read, one: PregnancyFacts, language: Language) -> Details:
    """Return three lines about a mother and her newborn."""
    woman = read.women[one.resident]
    babies = [read.children[key] for outcome in one.live_births if (key := outcome.child) and key in read.children]
    first = one.outcomes[0] if one.outcomes else None
    place = first.place_name or language.text(PLACES.get(first.place, "")) if first else ""
    age = woman.age_years(read.last)
    return (
        (*_who(woman, language)[:2], (AGE, "" if age is None else language.number(age), 0.12), (HUSBAND, woman.husband, 0.26)),
        (
            (BABY, ", ".join(language.text(baby.shown) for baby in babies), 0.34),
            (BIRTH, language.partial_date(first.ended) if first and first.ended.is_known else "", 0.28),
            (GRAVIDA, "" if one.gravida is None else language.number(one.gravida), 0.2),
            (HEIGHT, _decimal(one.height_mm, 10, language), 0.18),
        ),
        (
            (ADDRESS, woman.address, 0.34),
            (WHERE, place, 0.28),
            (HOW, language.text(MODES.get(first.mode, "")) if first else "", 0.2),
            (PHONE, language.digits_of(woman.phone), 0.18),
        ),
    )


def _who(woman: Woman, language: Language) -> tuple[tuple[Label, str, float], ...]:
    born = language.partial_date(woman.row.birth) if woman.row.birth.is_known else ""
    return (
        (NAME, language.text(woman.name), 0.34),
        (NUMBER, language.digits_of(woman.national_id), 0.28),
        (BORN, born, 0.2),
    )


def _gap(one: PregnancyFacts, language: Language) -> str:
    """Return the time from the birth before to the beginning of this pregnancy."""
    before: PartialDate = one.last_birth
    if before.middle is None:
        return ""
    return language.text(YEARS, years=language.number((one.began_on - before.middle).days / 365.25, 1))


def _decimal(stored: int | None, units: int, language: Language) -> str:
    return "" if stored is None else language.number(stored / units, 1)
