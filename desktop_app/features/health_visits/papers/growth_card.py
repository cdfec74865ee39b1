"""The growth card (KMS): the curve over the pack's bands in front, the table of months behind (Buku KIA 2023, p. 54).

The lines of the card are the pack's; while no health worker has compared them with this year's printed card,
"unconfirmed" stands under them (domain.md 16.1, number 1). An unweighed month stays empty.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy.orm import Session

from desktop_app.core.chart import Chart
from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.errors import UserError
from desktop_app.core.language import Language
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import Pack
from desktop_app.pdf.chart import Box, draw_chart
from desktop_app.pdf.frame import Frame
from desktop_app.pdf.pages import PAGE_FOOT, Sheet, draw_lines, render_pages
from desktop_app.pdf.paper import MM
from desktop_app.pdf.table import TableCell, draw_table, figure, head
from desktop_app.residents.services import ResidentRow, rows_of

from ..rules.care import BirthFacts
from ..services import birth_details, feeding_by_month
from ..services.growth_charts import kms_chart
from ..services.growth_results import StoredLetter, letters_of
from .details import Details, draw_details

GONE = QT_TRANSLATE_NOOP("Health visits", "This person stands in no list any more: a growth card cannot be printed.")
FRONT = QT_TRANSLATE_NOOP("Health visits", "Growth card (KMS)")
BACK = QT_TRANSLATE_NOOP("Health visits", "Growth card (KMS): months")
NAME = QT_TRANSLATE_NOOP("Health visits", "Name")
SEX = QT_TRANSLATE_NOOP("Health visits", "Sex")
SEXES = {"F": QT_TRANSLATE_NOOP("Health visits", "Girl"), "M": QT_TRANSLATE_NOOP("Health visits", "Boy")}
BORN = QT_TRANSLATE_NOOP("Health visits", "Born")
BIRTH_WEIGHT = QT_TRANSLATE_NOOP("Health visits", "Birth weight (kg)")
MOTHER = QT_TRANSLATE_NOOP("Health visits", "Mother")
FATHER = QT_TRANSLATE_NOOP("Health visits", "Father")
ADDRESS = QT_TRANSLATE_NOOP("Health visits", "Address")
ROW_AGE = QT_TRANSLATE_NOOP("Health visits", "Age (months)")
ROW_MONTH = QT_TRANSLATE_NOOP("Health visits", "Month of weighing")
ROW_EXCLUSIVE = QT_TRANSLATE_NOOP("Health visits", "Breast milk only")
ROW_WEIGHT = QT_TRANSLATE_NOOP("Health visits", "Weight (kg)")
ROW_MINIMUM = QT_TRANSLATE_NOOP("Health visits", "Least gain (g)")
ROW_GAIN = QT_TRANSLATE_NOOP("Health visits", "Gain (g)")
ROW_LETTER = QT_TRANSLATE_NOOP("Health visits", "N or T")
ROW_RED = QT_TRANSLATE_NOOP("Health visits", "Below the red line")
RED = QT_TRANSLATE_NOOP("Health visits", "yes")
LEGEND = (
    QT_TRANSLATE_NOOP("Health visits", "N: gained enough. T: did not gain enough: go to the health worker."),
    QT_TRANSLATE_NOOP(
        "Health visits", "O: not weighed the month before. B: weighed for the first time. For both, gain cannot be told."
    ),
    QT_TRANSLATE_NOOP(
        "Health visits", "Breast milk only: √ yes, X no longer, A not known. An empty cell: not weighed, or not asked."
    ),
)
UNCONFIRMED = QT_TRANSLATE_NOOP(
    "Health visits", "UNCONFIRMED: where the red line runs was not yet compared with this year's printed card."
)
EXCLUSIVE = {"yes": "√", "no": "X", "unknown": "A"}
HALVES_AT = 24
LAST_MONTH = 59
MONTHS_PER_BLOCK = 20
TABLE_SIZE, LEGEND_SIZE = 7.5, 8.5
HEAD_WIDTH, ROW_HEIGHT = 33 * MM, 15.0


@dataclass(frozen=True, slots=True)
class CardMonth:
    """One column of the table of months.

    Attributes:
        number: months since the month of birth; None if the birth month is not known.
        minimum_g: the least gain of the month, as the printed card has it before anybody is weighed.
    """

    number: int | None
    month: Month
    letter: StoredLetter | None = None
    exclusive: str = ""
    minimum_g: int | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """Everything on one child's card."""

    child: ResidentRow
    birth: BirthFacts | None
    chart: Chart
    months: Sequence[CardMonth]
    is_confirmed: bool


def write_growth_cards(session: Session, request: PaperRequest) -> Written:
    """Return the cards of children one after the other, front and back; raises UserError if none of them is there."""
    cards = [card_of(session, child, request.month, request.pack) for child in rows_of(session, request.subjects)]
    if not cards:
        raise UserError(GONE)
    sheets = [sheet for card in cards for sheet in _sheets(card, request)]
    made = render_pages(sheets, request.heading, request.language, request.paper, landscape=True)
    return Written(made.pdf, made.page_count, not any(_is_filled(card) for card in cards), made.missing)


def card_of(session: Session, child: ResidentRow, month: Month, pack: Pack) -> Card:
    """Return what stands on a child's card as it is known now; ``month`` decides which half of the curve is shown."""
    age = child.birth.age_months(month.last)
    ages = "24-60" if age is not None and age >= HALVES_AT else "0-24"
    chart = kms_chart(session, child.id, pack, month.last, ages)
    feeding = feeding_by_month(session, [child.id]).get(child.id, {})
    months = list(_months(child, letters_of(session, child.id), feeding, month, pack))
    return Card(child, birth_details(session, [child.id]).get(child.id), chart, months, pack.kms.confirmed)


def _months(
    child: ResidentRow, letters: Sequence[StoredLetter], feeding: dict[int, str], printed: Month, pack: Pack
) -> Iterator[CardMonth]:
    """Yield the columns: the calendar months from birth, in each of which a child is weighed once.

    Without a month of birth they are those of the last years, and the column says no age.
    """
    by_month = {letter.month: letter for letter in letters}
    born = child.birth.middle
    is_known = child.birth.month is not None and born is not None
    first = Month.of(born) if is_known and born else printed.plus(-LAST_MONTH)
    for number in range(LAST_MONTH + 1):
        month = first.plus(number)
        letter, answer = by_month.get(month), EXCLUSIVE.get(feeding.get(number, ""), "")
        usual = pack.minimum_gain.grams(child.sex, number) if number and child.sex and is_known else None
        yield CardMonth(number if is_known else None, month, letter, answer, letter.minimum_g if letter else usual)


def _is_filled(card: Card) -> bool:
    return any(month.letter for month in card.months)


def _sheets(card: Card, request: PaperRequest) -> Iterator[Sheet]:
    name = request.language.text(card.child.shown)
    yield Sheet(FRONT, partial(_draw_front, card, request.is_grey), name)
    yield Sheet(BACK, partial(_draw_back, card))


def _draw_front(card: Card, is_grey: bool, frame: Frame, top: float) -> None:
    y = _draw_details(frame, card, top) - 2 * MM
    box = Box(frame.margin, y, frame.width, y - PAGE_FOOT)
    draw_chart(frame.document, card.chart, box, frame.language, is_grey)


def _draw_details(frame: Frame, card: Card, top: float) -> float:
    """Draw two lines about the child; what is not known is a dotted line to be filled in by hand."""
    language, child = frame.language, card.child
    weight = card.birth.weight_g if card.birth else None
    born = language.partial_date(child.birth) if child.birth.is_known else ""
    details: Details = (
        (
            (NAME, language.text(child.shown), 0.4),
            (SEX, language.text(SEXES[child.sex]) if child.sex else "", 0.14),
            (BORN, born, 0.2),
            (BIRTH_WEIGHT, "" if weight is None else language.number(weight / 1000, 1), 0.26),
        ),
        ((MOTHER, child.mother_name, 0.34), (FATHER, child.father_name, 0.3), (ADDRESS, child.house, 0.36)),
    )
    top = draw_details(frame, top, details)
    if not card.is_confirmed:
        top = draw_lines(frame, 0, top - 5, frame.width, language.text(UNCONFIRMED), LEGEND_SIZE, bold=True)
    return top


def _draw_back(card: Card, frame: Frame, top: float) -> None:
    y = _draw_details(frame, card, top) - 3 * MM
    column = (frame.width - HEAD_WIDTH) / MONTHS_PER_BLOCK
    widths = [HEAD_WIDTH, *[column] * MONTHS_PER_BLOCK]
    for first in range(0, len(card.months), MONTHS_PER_BLOCK):
        rows = _rows(frame.language, card.months[first : first + MONTHS_PER_BLOCK])
        y = draw_table(frame, 0, y, widths, rows, TABLE_SIZE, ROW_HEIGHT) - 3 * MM
    for line in LEGEND:
        y = draw_lines(frame, 0, y, frame.width, frame.language.text(line), LEGEND_SIZE)


def _rows(language: Language, months: Sequence[CardMonth]) -> list[list[TableCell]]:
    """Return the rows of one block of the table, each with its words in front."""
    ages = [head("" if one.number is None else language.number(one.number)) for one in months]
    rows: list[tuple[Label, list[TableCell]]] = [
        (ROW_MONTH, [figure(_month(language, one.month)) for one in months]),
        (ROW_WEIGHT, [figure(_weight(language, one.letter), bold=True) for one in months]),
        (ROW_GAIN, [figure(_grams(language, one.letter.gain_g if one.letter else None)) for one in months]),
        (ROW_MINIMUM, [figure(_grams(language, one.minimum_g)) for one in months]),
        (ROW_LETTER, [figure(one.letter.card_letter if one.letter else "", bold=True) for one in months]),
        (ROW_RED, [TableCell(_red(language, one.letter), "centre", bold=True) for one in months]),
    ]
    if any(one.exclusive or (one.number is not None and one.number <= 6) for one in months):
        rows.insert(1, (ROW_EXCLUSIVE, [figure(one.exclusive) for one in months]))
    return [
        [head(language.text(ROW_AGE), "start"), *ages],
        *([head(language.text(words), "start"), *cells] for words, cells in rows),
    ]


def _month(language: Language, month: Month) -> str:
    return language.digits_of(f"{month.month}/{month.year % 100:02}")


def _weight(language: Language, letter: StoredLetter | None) -> str:
    return "" if letter is None else language.number(letter.weight_g / 1000, 1)


def _grams(language: Language, grams: int | None) -> str:
    return "" if grams is None else language.number(grams, grouped=False)


def _red(language: Language, letter: StoredLetter | None) -> str:
    return language.text(RED) if letter is not None and letter.below_red else ""
