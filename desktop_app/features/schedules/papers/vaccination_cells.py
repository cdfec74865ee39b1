"""What stands in the cells of the vaccination card."""

from collections.abc import Sequence

from desktop_app.core.language import Language
from desktop_app.core.schedule import Status
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.pdf.frame import isolated
from desktop_app.pdf.table import TableCell, figure, head

from ..rules.giving import PLACES
from ..rules.wording import REFUSED, completeness_words
from ..services import CardDose, WholeCard

NAME = QT_TRANSLATE_NOOP("Schedules", "Name")
BORN = QT_TRANSLATE_NOOP("Schedules", "Born")
SEX = QT_TRANSLATE_NOOP("Schedules", "Sex")
SEXES = {"F": QT_TRANSLATE_NOOP("Schedules", "Girl"), "M": QT_TRANSLATE_NOOP("Schedules", "Boy")}
MOTHER = QT_TRANSLATE_NOOP("Schedules", "Mother")
HOUSE = QT_TRANSLATE_NOOP("Schedules", "House")
WHAT = QT_TRANSLATE_NOOP("Schedules", "Vaccine or supplement")
PLANNED = QT_TRANSLATE_NOOP("Schedules", "Due from")
GIVEN = QT_TRANSLATE_NOOP("Schedules", "Given on")
WHERE = QT_TRANSLATE_NOOP("Schedules", "Where")
LOT = QT_TRANSLATE_NOOP("Schedules", "Lot number")
GIVEN_BY = QT_TRANSLATE_NOOP("Schedules", "Given by")
CONFIRMED = QT_TRANSLATE_NOOP("Schedules", "Confirmed by")
REFUSED_ON = QT_TRANSLATE_NOOP("Schedules", "refused {day}")
INSIDE = QT_TRANSLATE_NOOP("Schedules", "in {vaccine}")
NO_DATE = QT_TRANSLATE_NOOP("Schedules", "date not known")
MARKED = QT_TRANSLATE_NOOP("Schedules", "! {what}, {day}: {fault}")
AS_OF = QT_TRANSLATE_NOOP(
    "Schedules", "As known on {day}. An empty cell: not given yet. Bring this card and the child's book to every visit."
)
COLUMNS: Sequence[tuple[Label, float]] = (
    (WHAT, 56),
    (PLANNED, 22),
    (GIVEN, 25),
    (WHERE, 28),
    (LOT, 20),
    (GIVEN_BY, 28),
    (CONFIRMED, 28),
)
"""Titles with widths in mm before the whole is scaled to the paper."""
MONTHS_A_TABLE = 10


def details_rows(language: Language, card: WholeCard) -> list[list[TableCell]]:
    """Return who it is; what is not known is left to be written by hand."""
    person = card.person
    born = language.partial_date(person.birth) if person.birth.is_known else ""
    sex = language.text(SEXES[person.sex]) if person.sex else ""
    lines = (
        (
            NAME,
            _typed(language.text(person.shown), bold=True),
            BORN,
            TableCell(born, bold=True, is_figures=bool(person.birth.exact)),
        ),
        (MOTHER, _typed(person.mother_name), SEX, TableCell(sex)),
        (HOUSE, _typed(", ".join(part for part in (person.area, person.house) if part)), "", TableCell()),
    )
    return [[head(language.text(a), "start"), b, head(language.text(c), "start"), d] for a, b, c, d in lines]


def heads(language: Language) -> list[TableCell]:
    """Return the titles of the columns."""
    return [head(language.text(title)) for title, _ in COLUMNS]


def dose_row(language: Language, dose: CardDose) -> list[TableCell]:
    """Return one dose: what was received, or refused, or from when it is due."""
    received = dose.received
    what = TableCell(language.text(dose.title))
    if received is None:
        return [what, figure(_from(language, dose)), TableCell(_not_given(language, dose), "centre"), *[TableCell()] * 4]
    where: Label = INSIDE.fill(vaccine=dose.with_title) if dose.with_title is not None else PLACES.get(received.where, "")
    day = language.partial_date(received.given) or language.text(NO_DATE)
    mark = " !" if dose.standing is not None and dose.standing.faults else ""
    return [
        what,
        TableCell(),
        figure(f"{day}{mark}", bold=True),
        TableCell(language.text(where), "centre"),
        _typed(received.lot, "centre"),
        _typed(received.given_by, "centre"),
        _typed(received.confirmed_by, "centre"),
    ]


def campaign_tables(language: Language, card: WholeCard) -> list[list[list[TableCell]]]:
    """Return a table for each kind of campaign: its months, and below them when it was given."""
    tables = []
    for series in card.series:
        doses = [dose for dose in series.doses if dose.campaign_month is not None]
        for first in range(0, len(doses), MONTHS_A_TABLE):
            part = doses[first : first + MONTHS_A_TABLE]
            rest = [TableCell()] * (MONTHS_A_TABLE - len(part))
            months = [head(_month(language, dose)) for dose in part]
            days = [_campaign_day(language, dose) for dose in part]
            title = head(language.text(series.title), "start")
            tables.append([[title, *months, *rest], [head(language.text(GIVEN), "start"), *days, *rest]])
    return tables


def notes(language: Language, card: WholeCard) -> list[str]:
    """Return what is wrong with doses, and what the card is worth."""
    notes = []
    for dose in card.doses:
        received = dose.received
        if dose.standing is not None and received is not None:
            day = isolated(language.partial_date(received.given))
            faults = [language.text(fault) for fault in dose.standing.faults]
            notes += [language.text(MARKED, what=dose.title, day=day, fault=fault) for fault in faults]
    sets = [language.text(completeness_words(found)) for found in card.completed]
    return [*notes, *([" · ".join(map(isolated, sets))] if sets else []), language.text(AS_OF, day=language.date(card.on))]


def _from(language: Language, dose: CardDose) -> str:
    """Return from when it is due; "" while the dose before is missing."""
    standing = dose.standing
    if standing is None or dose.status in (Status.TOO_LATE, Status.NOT_APPLICABLE):
        return ""
    day = standing.next_on if dose.status is Status.BLOCKED else standing.due_on
    return language.date(day) if day is not None else ""


def _not_given(language: Language, dose: CardDose) -> str:
    """Return why a cell is not to be written on; "" where the dose may come."""
    if dose.was_refused:
        day = language.partial_date(dose.given[-1].given)
        return language.text(REFUSED_ON, day=day) if day else language.text(REFUSED)
    return language.text(dose.status_word) if dose.status in (Status.TOO_LATE, Status.NOT_APPLICABLE) else ""


def _month(language: Language, dose: CardDose) -> str:
    month = dose.campaign_month
    return "" if month is None else language.digits_of(f"{month.month}/{month.year}")


def _campaign_day(language: Language, dose: CardDose) -> TableCell:
    received = dose.received
    if received is not None:
        return figure(language.partial_date(received.given) or language.text(NO_DATE), bold=True)
    return TableCell(_not_given(language, dose), "centre")


def _typed(text: str, align: str = "start", bold: bool = False) -> TableCell:
    return TableCell(text, align, bold, is_typed=True)
