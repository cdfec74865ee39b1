"""The list of referrals: those that wait for a result, or those that are settled."""

from datetime import date

from PySide6.QtCore import QObject

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.words import current, joined, tr

from .. import services
from ..rules.slip_numbers import read_slip_number
from ..services import ReferralRow
from .wording import place_words, state_words, why_words

LIST = QT_TRANSLATE_NOOP("Referrals", "Referrals")
NAME = QT_TRANSLATE_NOOP("Referrals", "Name")
SENT = QT_TRANSLATE_NOOP("Referrals", "Sent on")
WHY = QT_TRANSLATE_NOOP("Referrals", "Why")
WHERE = QT_TRANSLATE_NOOP("Referrals", "Sent to")
STATE = QT_TRANSLATE_NOOP("Referrals", "State")


class ReferralList(QObject):
    """Makes and fills the list.

    Attributes:
        model: one row a referral.
        table: the list.
        all_rows: before the search took some out.
    """

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        columns: tuple[TableColumn[ReferralRow], ...] = (
            TableColumn(NAME, lambda row: joined(row.person.shown, row.person.house)),
            TableColumn(SENT, lambda row: current().date(row.sent.referred_on), lambda row: row.sent.referred_on, rank=1),
            TableColumn(WHY, lambda row: why_words(row.sent), stretch=True, sortable=False),
            TableColumn(WHERE, lambda row: place_words(row.sent), rank=2),
            TableColumn(STATE, self._state, tone=self._tone),
        )
        self.model: RowsModel[ReferralRow] = RowsModel(columns, self)
        self.table: ListView = table_view(self.model, LIST)
        self.all_rows: list[ReferralRow] = []

    @property
    def today(self) -> date:
        """Return the day on which waiting is reckoned."""
        return self._context.today()

    def reload(self, is_open: bool, words: str) -> None:
        """Read the list again.

        Args:
            is_open: those about which something is to be done; otherwise those settled within a year.
            words: part of a name, house, reason or place, or a slip number; empty for all.
        """
        with self._context.db.read() as session:
            self.all_rows = services.referral_rows(session, self.today, is_open)
        self.model.set_rows([row for row in self.all_rows if _fits(row, words)])

    def place_of(self, referral: bytes) -> int | None:
        """Return the row of a referral, or None."""
        return next((number for number, row in enumerate(self.model.rows) if row.sent.id == referral), None)

    def _state(self, row: ReferralRow) -> str:
        return tr(state_words(row.sent, self.today)[0])

    def _tone(self, row: ReferralRow) -> str:
        return state_words(row.sent, self.today)[1]


def _fits(row: ReferralRow, words: str) -> bool:
    if (number := read_slip_number(words)) is not None:
        return row.sent.slip_number == number
    person = row.person
    known = [person.name, *person.other_names, person.house, why_words(row.sent), place_words(row.sent)]
    return all(word in name_key(" ".join([*known, row.sent.slip_number])) for word in name_key(words).split())
