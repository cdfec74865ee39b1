"""The columns of the list of residents."""

from collections.abc import Callable, Sequence
from datetime import date

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.table import TableColumn
from desktop_app.ui.words import tr

from ..rules import age_text
from ..rules.wording import SEXES, STATUSES
from ..services import ResidentRow
from .wording import age_word, sex_word, status_chip

NAME = QT_TRANSLATE_NOOP("Residents", "Name")
MOTHER = QT_TRANSLATE_NOOP("Residents", "Mother")
SEX = QT_TRANSLATE_NOOP("Residents", "Sex")
AGE = QT_TRANSLATE_NOOP("Residents", "Age")
HOUSE = QT_TRANSLATE_NOOP("Residents", "House")
STATUS = QT_TRANSLATE_NOOP("Residents", "Status")
OLD_AGES = (age_text(PartialDate(1949), date(2026, 1, 1)), age_text(PartialDate(2021, 6), date(2026, 1, 1)))
"""Ages that need room in every language: about 76 years, about 54 months."""
ORDERS = ("name", "mother", "sex", "age", "house", "status")
"""What a click on each head orders by."""


def list_columns(today: Callable[[], date]) -> Sequence[TableColumn[ResidentRow]]:
    """Return the columns; ages are those of ``today()``."""
    return (
        TableColumn(NAME, lambda row: tr(row.shown), stretch=True),
        TableColumn(MOTHER, lambda row: row.mother_name),
        TableColumn(SEX, lambda row: tr(sex_word(row)), samples=tuple(SEXES.values())),
        TableColumn(AGE, lambda row: age_word(row, today()), samples=OLD_AGES),
        TableColumn(HOUSE, lambda row: row.house, rank=1),
        TableColumn(STATUS, lambda row: tr(_status(row)), tone=_tone, samples=(STATUSES["moved"],), rank=2),
    )


def _status(row: ResidentRow) -> Label:
    """Return the status in words; nothing for those who simply live here, as nearly everybody does."""
    return "" if row.status == "here" else status_chip(row.status)[0]


def _tone(row: ResidentRow) -> str:
    return status_chip(row.status)[1]
