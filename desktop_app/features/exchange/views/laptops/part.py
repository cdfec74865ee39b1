"""The list of the laptops that belong to the post."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.sync.trust import Device, Invitation, let_in
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.widgets import EmptyState, button, row
from desktop_app.ui.words import current, tr

from ...rules.kinds import LAPTOP_KINDS
from ...services.laptops import Laptop, list_laptops
from ..log.part import moment
from .card import LaptopCard
from .forms import InviteForm, RenameForm, WithdrawForm
from .invited import InvitedView
from .wording import NEVER, state

LIST = QT_TRANSLATE_NOOP("Exchange", "Laptops of the post")
NAME = QT_TRANSLATE_NOOP("Exchange", "Name")
STATE = QT_TRANSLATE_NOOP("Exchange", "State")
KIND = QT_TRANSLATE_NOOP("Exchange", "Kind")
HEARD = QT_TRANSLATE_NOOP("Exchange", "Last file from it")
SINCE = QT_TRANSLATE_NOOP("Exchange", "State since")
INVITE = QT_TRANSLATE_NOOP("Exchange", "Invite")
ALONE = QT_TRANSLATE_NOOP("Exchange", "This post is on one laptop")
ALONE_TEXT = QT_TRANSLATE_NOOP(
    "Exchange",
    "Invite another laptop, or your health centre: it gets a file on a stick and six words on paper, and then has everything "
    "that is here.",
)
GONE = QT_TRANSLATE_NOOP("Exchange", "This laptop is not in the list any more.")
INVITE_TITLE = QT_TRANSLATE_NOOP("Exchange", "Invite a laptop")
INVITED = QT_TRANSLATE_NOOP("Exchange", "The invitation of {name}")
RENAME = QT_TRANSLATE_NOOP("Exchange", "Another name")
WITHDRAW = QT_TRANSLATE_NOOP("Exchange", "Take no more files of {name}")
IS_IN = QT_TRANSLATE_NOOP("Exchange", "Files of {name} are taken in again.")
CODE_GONE = QT_TRANSLATE_NOOP("Exchange", "The code is not kept anywhere. Invite the laptop again.")


class LaptopsPart(QWidget):
    """One row a laptop.

    Signals:
        asked(name, arguments): open a card or form of ``make_detail`` beside the list.
        changed: a laptop was invited, renamed or sent away.
    """

    asked = Signal(str, object)
    changed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._invitations: dict[bytes, Invitation] = {}
        columns: tuple[TableColumn[Laptop], ...] = (
            TableColumn(NAME, lambda row: row.device.name, stretch=True),
            TableColumn(STATE, lambda row: tr(self._state(row)[0]), tone=lambda row: self._state(row)[1]),
            TableColumn(HEARD, _heard, lambda row: row.heard_at or 0, rank=1),
            TableColumn(KIND, lambda row: tr(LAPTOP_KINDS.get(row.device.kind, row.device.kind)), rank=3),
            TableColumn(SINCE, _since, lambda row: row.device.admitted_on, rank=2),
        )
        self.model: RowsModel[Laptop] = RowsModel(columns, self)
        self.table: ListView = table_view(self.model, LIST)
        self.invite_button = button(INVITE, "user-plus", clicked=self.ask_invite)
        self.nothing = EmptyState("users", ALONE, ALONE_TEXT, button(INVITE, "user-plus", "primary", self.ask_invite))
        self._lists = QStackedWidget()
        for part in (self.table, self.nothing):
            self._lists.addWidget(part)
        self._head = QWidget()
        self._head.setLayout(row(None, self.invite_button))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._head)
        stack.addWidget(self._lists)
        self.table.opened.connect(lambda laptop: self._open(laptop))
        self.table.clicked.connect(lambda _index: self._open(self.table.current_row()))
        context.changed.connect(self._follow)
        self._show([])

    def showEvent(self, event: QShowEvent) -> None:
        """Read the laptops when somebody looks."""
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """Read the laptops again."""
        db = self.context.db

        def work(_progress: object) -> list[Laptop]:
            with db.read() as session:
                return list_laptops(session)

        self.context.tasks.run(self, work, self._show, self.context.show_error)

    def ask_invite(self) -> None:
        """Open the form that invites."""
        self.asked.emit("invite", {})

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return a card or form for the detail panel: laptop, rename, withdraw (``device``), invite, invited (``device``)."""
        makers: Mapping[str, Callable[[object], tuple[QWidget, Label]]] = {
            "laptop": self._card,
            "invite": lambda _device: self._invite_form(),
            "invited": self._invited_view,
            "rename": self._rename_form,
            "withdraw": self._withdraw_form,
        }
        if name not in makers:
            raise UserError(GONE)
        return makers[name](arguments.get("device"))

    def _card(self, device: object) -> tuple[QWidget, Label]:
        laptop = self._of(device)
        card = LaptopCard(laptop, self.context.today(), has_code=laptop.device.id in self._invitations)
        card.asked.connect(lambda name: self.asked.emit(name, {"device": laptop.device.id}))
        card.let_in.connect(lambda: self._let_in(laptop.device))
        return card, laptop.device.name

    def _let_in(self, device: Device) -> None:
        """Take files of a laptop that is first heard of after its invitation ran out."""
        if self.context.post is None:
            return
        try:
            let_in(self.context.post, device.id)
        except (UserError, MachineError) as refused:
            self.context.show_error(refused)
            return
        self.context.notify(IS_IN.fill(name=device.name))
        with self.context.db.read() as session:
            self._show(list_laptops(session))
        self.changed.emit()
        self.asked.emit("laptop", {"device": device.id})  # as it stands now

    def _invite_form(self) -> tuple[QWidget, Label]:
        form = InviteForm(self.context)
        form.invited.connect(self._keep)
        return form, INVITE_TITLE

    def _invited_view(self, device: object) -> tuple[QWidget, Label]:
        if not isinstance(device, bytes) or device not in self._invitations:
            raise UserError(CODE_GONE)
        invitation = self._invitations[device]
        return InvitedView(invitation, self.context), INVITED.fill(name=invitation.name)

    def _rename_form(self, device: object) -> tuple[QWidget, Label]:
        laptop = self._of(device)
        form = RenameForm(self.context, laptop.device)
        form.saved.connect(self._done)
        return form, RENAME

    def _withdraw_form(self, device: object) -> tuple[QWidget, Label]:
        laptop = self._of(device)
        form = WithdrawForm(self.context, laptop.device)
        form.saved.connect(self._done)
        return form, WITHDRAW.fill(name=laptop.device.name)

    def _keep(self, invitation: Invitation) -> None:
        self._invitations[invitation.device] = invitation
        self._done()
        self.asked.emit("invited", {"device": invitation.device})

    def _done(self) -> None:
        self.reload()
        self.changed.emit()

    def _open(self, laptop: Laptop | None) -> None:
        if laptop is not None:
            self.asked.emit("laptop", {"device": laptop.device.id})

    def _of(self, device: object) -> Laptop:
        found = next((laptop for laptop in self.model.rows if laptop.device.id == device), None)
        if found is None:
            raise UserError(GONE)
        return found

    def _state(self, laptop: Laptop) -> tuple[Label, str]:
        return state(laptop, self.context.today())

    def _show(self, found: list[Laptop]) -> None:
        self.model.set_rows(found)
        is_alone = len(found) < 2
        self._head.setVisible(not is_alone)
        self._lists.setCurrentWidget(self.nothing if is_alone else self.table)

    def _follow(self, _changes: Changes) -> None:
        if self.isVisible():
            self.reload()


def _heard(laptop: Laptop) -> str:
    if laptop.device.is_own:
        return ""
    return moment(laptop.heard_at) if laptop.heard_at else tr(NEVER)


def _since(laptop: Laptop) -> str:
    since = laptop.device.joined_on or laptop.device.admitted_on
    return current().date(since) if since else ""
