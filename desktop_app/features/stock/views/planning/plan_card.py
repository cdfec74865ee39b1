"""What a proposal rests on, with every number open to be looked into."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.rules import age_text
from desktop_app.residents.services import ResidentRow, rows_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, scroll, set_margins
from desktop_app.ui.words import tr

from ...rules.planning import CampaignNeed
from ...rules.planning.orders import in_months
from ...services.planning import PlanRow
from .wording import NEED_WAS_LARGER, average_line, lasts, month_line

USABLE = QT_TRANSLATE_NOOP("Stock", "{n} {unit} can be given out, of {all} that are there.")
EXPIRING = QT_TRANSLATE_NOOP("Stock", "{n} of them will expire before their turn:")
EXPIRES = QT_TRANSLATE_NOOP("Stock", "{n} expire on {date}")
NONE_EXPIRE = QT_TRANSLATE_NOOP("Stock", "All of it will be used before it expires.")
LASTS = QT_TRANSLATE_NOOP("Stock", "It lasts: {months}")
LEVELS = QT_TRANSLATE_NOOP(
    "Stock", "Kept: {minimum} to {maximum} months of use. Below {emergency} months nobody waits for the next delivery."
)
PROPOSED = QT_TRANSLATE_NOOP("Stock", "To order: {n}")
IN_PACKS = QT_TRANSLATE_NOOP("Stock", "{n} boxes of {size}")
NO_ORDER = QT_TRANSLATE_NOOP("Stock", "Nothing to order now.")
WHY = QT_TRANSLATE_NOOP("Stock", "Why")
USE = QT_TRANSLATE_NOOP("Stock", "Use")
STOCK = QT_TRANSLATE_NOOP("Stock", "There is")
CAMPAIGN = QT_TRANSLATE_NOOP("Stock", "Campaign")
UNBORN = QT_TRANSLATE_NOOP(
    "Stock", "Children who are not born yet will be of age by then. They are not counted: look again a month before."
)
CHILDREN = QT_TRANSLATE_NOOP("Stock", "Show the {n} children")
CHILDREN_NAME = QT_TRANSLATE_NOOP("Stock", "Children of the campaign")
OPEN_ITEM = QT_TRANSLATE_NOOP("Stock", "Open the item")
COLUMN_NAME = QT_TRANSLATE_NOOP("Stock", "Name")
COLUMN_AGE = QT_TRANSLATE_NOOP("Stock", "Age then")
COLUMN_HOUSE = QT_TRANSLATE_NOOP("Stock", "House")


class PlanCard(QWidget):
    """One item: what is proposed, and the stock, the use and the campaign behind it.

    Attributes:
        children_button: opens the children who were counted; None for an item that follows its use.
        children_table: those children, once they are shown.
    """

    def __init__(self, context: AppContext, row: PlanRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._row = context, row
        self.children_button: QPushButton | None = None
        self.children_table: ListView | None = None
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        set_margins(self._body, 0, 0, 8, 0)
        self._body.setSpacing(px(6))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))
        self._fill()

    def _fill(self) -> None:
        proposal = self._row.proposal
        self._say(PROPOSED.of(proposal.proposed) if proposal.proposed else NO_ORDER, "h2")
        if proposal.proposed and self._row.pack_size > 1:
            self._say(IN_PACKS.of(proposal.proposed // self._row.pack_size).fill(size=self._row.pack_size))
        self._head(WHY)
        self._say(proposal.reason)
        self._head(STOCK)
        self._say(USABLE.of(proposal.usable).fill(unit=self._row.unit, all=proposal.on_hand))
        if proposal.expiring_before_use:
            self._say(EXPIRING.of(proposal.expiring_before_use))
            for wasted in self._row.wasted:
                self._say(EXPIRES.of(wasted.quantity).fill(date=wasted.expiry_date), "muted")
        elif proposal.usable:
            self._say(NONE_EXPIRE, "muted")
        if proposal.need is not None:
            self._show_campaign(proposal.need)
        self._show_use()
        self._body.addSpacing(px(8))
        self._body.addWidget(button(OPEN_ITEM, "package", "ghost", lambda: self._context.open_page("stock", item=proposal.item)))
        self._body.addStretch(1)

    def _show_campaign(self, need: CampaignNeed) -> None:
        self._head(CAMPAIGN)
        if need.is_partly_unborn:
            self._say(UNBORN, "muted")
        if need.children:
            ids = sorted(need.children)
            self.children_button = button(CHILDREN.of(len(ids)), "users", clicked=lambda: self._show_children(need))
            self._body.addWidget(self.children_button)

    def _show_children(self, need: CampaignNeed) -> None:
        """Show who was counted, in place of the button."""
        if self.children_button is None or not self.children_button.isEnabled():
            return
        self.children_button.setEnabled(False)
        with self._context.db.read() as session:
            people = sorted(rows_of(session, sorted(need.children)), key=lambda one: one.name)
        model: RowsModel[ResidentRow] = RowsModel(_child_columns(need), self)
        table = table_view(model, CHILDREN_NAME)
        table.setMinimumHeight(px(300))
        model.set_rows(people)
        table.opened.connect(lambda one: self._context.open_page("residents", resident=one.id))
        self._body.insertWidget(self._body.indexOf(self.children_button) + 1, table)
        self.children_table = table
        table.setFocus()

    def _show_use(self) -> None:
        proposal, use = self._row.proposal, self._row.proposal.monthly_use
        self._head(USE)
        for month in use.months:
            self._say(month_line(month), "muted" if month.left_out else None)
        self._say(average_line(use))
        if use.days_out:
            self._say(NEED_WAS_LARGER, "muted")
        if proposal.need is None and proposal.months_of_stock is not None:
            self._say(LASTS.fill(months=lasts(proposal.months_of_stock)))
        if proposal.need is None:
            limits = {"minimum": proposal.minimum, "maximum": proposal.maximum, "emergency": proposal.emergency}
            self._say(LEVELS.fill(**{name: in_months(value) for name, value in limits.items()}), "muted")

    def _head(self, title: Label) -> None:
        self._body.addSpacing(px(6))
        self._body.addWidget(label(title, "field"))

    def _say(self, words: Label, role: str | None = None) -> None:
        self._body.addWidget(label(words, role, wrap=True))


def _child_columns(need: CampaignNeed) -> Sequence[TableColumn[ResidentRow]]:
    return (
        TableColumn(COLUMN_NAME, lambda one: tr(one.shown), lambda one: one.name, stretch=True),
        TableColumn(COLUMN_AGE, lambda one: tr(age_text(one.birth, need.month.last)), lambda one: one.birth.middle),
        TableColumn(COLUMN_HOUSE, lambda one: one.house, rank=1),
    )
