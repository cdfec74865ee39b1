"""The page of referrals: who was sent to a health worker, and what came back."""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.form import Form
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import EmptyState, button

from .. import services
from ..services import ReferralRow, Sent
from .acting import REMOVE_ACTION, TAKE_BACK_ACTION, print_slip
from .referral_form import CHANGE_TITLE, ReferralForm
from .referral_list import ReferralList
from .reply_form import ReplyForm
from .sent_view import SentView
from .whom_form import TITLE as WHOM
from .whom_form import WhomForm

TITLE = QT_TRANSLATE_NOOP("Referrals", "Referrals")
OPEN = QT_TRANSLATE_NOOP("Referrals", "To follow up")
CLOSED = QT_TRANSLATE_NOOP("Referrals", "Settled")
SEARCH = QT_TRANSLATE_NOOP("Referrals", "Name, reason or slip number")
NEW = QT_TRANSLATE_NOOP("Referrals", "New referral")
WAITING = QT_TRANSLATE_NOOP("Referrals", "{n} without a result for more than a week")
LISTED = QT_TRANSLATE_NOOP("Referrals", "{n} referrals")
NOTHING_OPEN = QT_TRANSLATE_NOOP("Referrals", "No referral waits")
NOTHING_OPEN_TEXT = QT_TRANSLATE_NOOP(
    "Referrals", "Whoever is sent to a health worker stands here until the result is written down. Then nobody is forgotten."
)
NOTHING_CLOSED = QT_TRANSLATE_NOOP("Referrals", "Nothing was settled in the last year")
NONE_FOUND = QT_TRANSLATE_NOOP("Referrals", "No referral was found")
NONE_FOUND_TEXT = QT_TRANSLATE_NOOP("Referrals", "Try fewer letters, or look among the settled ones.")
GONE = QT_TRANSLATE_NOOP("Referrals", "This referral is not here any more. Look at the list again.")
DETAIL_PX = 470
TABLES = ("referral", "resident", "household", "household_member")


class ReferralsPage(Page):
    """The list, first those without a result after a week; Enter or a click opens one, Ctrl+N refers somebody.

    Attributes:
        scope: to follow up, or settled.
        list: the list.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.scope = SegmentField([("open", OPEN), ("closed", CLOSED)])
        self.list = ReferralList(context, self)
        self.nothing = EmptyState("send", NOTHING_OPEN, NOTHING_OPEN_TEXT)
        self._lists = QStackedWidget()
        for part in (self.list.table, self.nothing):
            self._lists.addWidget(part)
        self.add_filter(self.scope)
        found = self.add_search(SEARCH)
        found.changed.connect(self.reload)
        found.down.connect(self._enter_list)
        found.entered.connect(self._open_first)
        self.new_button = self.add_action(button(NEW, "send", "primary", lambda: self.open_detail("whom")))
        self.set_master(self._lists, DETAIL_PX)
        self.scope.set_value("open")
        self.scope.changed.connect(self._scope_pressed)
        self.list.table.opened.connect(lambda row: self.show_referral(row.sent.id))
        self.list.table.clicked.connect(lambda _index: self._open_current())
        self.list.table.typed.connect(self._type)
        self.follow(self.reload, *TABLES)
        self.reload()

    def reload(self) -> None:
        """Read the list again; what is chosen stays chosen."""
        words = self.search.value() if self.search is not None else ""
        chosen = self.list.table.current_row()
        is_open = self.scope.value() != "closed"
        self.list.reload(is_open, words)
        late = sum(row.sent.waits_too_long(self.context.today()) for row in self.list.all_rows)
        self.set_count(WAITING.of(late) if late else LISTED.of(len(self.list.all_rows)) if self.list.all_rows else "")
        if words:
            self.nothing.say(NONE_FOUND, NONE_FOUND_TEXT)
        else:
            self.nothing.say(NOTHING_OPEN if is_open else NOTHING_CLOSED, NOTHING_OPEN_TEXT if is_open else "")
        self._lists.setCurrentWidget(self.list.table if self.list.model.rows else self.nothing)
        if chosen is not None and (place := self.list.place_of(chosen.sent.id)) is not None:
            self.list.table.choose(place)

    def show_referral(self, referral: bytes) -> None:
        """Open one referral and mark its row, if it is in the list."""
        place = self.list.place_of(referral)
        if place is not None:
            self.list.table.choose(place)
        self._try("sent", referral=referral)

    def open_with(self, **arguments: object) -> None:
        """Show the ``referral``, or begin one of the ``resident``, or choose ``scope``: "open" or "closed"."""
        if arguments.get("scope") in ("open", "closed"):
            self.scope.set_value(arguments["scope"])
            self.reload()
        referral, resident = arguments.get("referral"), arguments.get("resident")
        if isinstance(referral, bytes):
            self.show_referral(referral)
        elif isinstance(resident, bytes):
            self._try("refer", resident=resident)

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return a card or form for the detail panel: whom, refer, sent, reply or correct."""
        if name == "whom":
            whom = WhomForm(self.context)
            whom.chosen.connect(self._refer)
            return whom, WHOM
        if name == "refer":
            resident = arguments["resident"]
            assert isinstance(resident, bytes)  # noqa: S101 - the page itself names it
            form = ReferralForm(self.context, resident, self.context.today())
            form.saved.connect(lambda: self.show_referral(form.referral or b""))
            return form, ReferralForm.TITLE
        row = self._row(arguments["referral"])
        if name == "sent":
            return SentView(self.context, row, self._act), row.person.shown
        if name == "reply":
            return self._back(ReplyForm(self.context, row.sent), row.sent), ReplyForm.TITLE
        change = ReferralForm(self.context, row.person.id, row.sent.referred_on, sent=row.sent)
        return self._back(change, row.sent), CHANGE_TITLE

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with the list that is shown."""
        return {**super().state(), "scope": self.scope.value()}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is."""
        self.scope.set_value(kept.get("scope") or "open")
        self.reload()
        super().restore(kept)

    def scenes(self) -> Iterator[str]:
        """Show one referral, its forms, and the settled ones."""
        self.open_detail("whom")
        yield "referrals_whom"
        if self.list.model.rows:
            sent = self.list.model.rows[0].sent
            for name in ("sent", "reply", "correct"):
                self.open_detail(name, referral=sent.id)
                yield f"referrals_{name}"
            self.open_detail("refer", resident=sent.resident)
            yield "referrals_refer"
        self._close()
        self.open_with(scope="closed")
        yield "referrals_settled"

    def _refer(self, resident: bytes) -> None:
        self._try("refer", resident=resident)

    def _row(self, referral: object) -> ReferralRow:
        known = next((row for row in self.list.all_rows if row.sent.id == referral), None)
        if known is not None:
            return known
        with self.context.db.read() as session:
            for is_open in (True, False):
                for row in services.referral_rows(session, self.context.today(), is_open):
                    if row.sent.id == referral:
                        return row
        raise UserError(GONE)

    def _act(self, name: str, sent: Sent) -> None:
        if name in ("reply", "correct"):
            self._try(name, referral=sent.id)
            return
        if name == "print":
            print_slip(self.context, sent, self._row(sent.id).person.shown)
            return
        act = services.remove_referral if name == "remove" else services.take_reply_back
        words = (REMOVE_ACTION if name == "remove" else TAKE_BACK_ACTION).fill(name=self._row(sent.id).person.shown)
        try:
            with self.context.db.action(words) as session:
                act(session, sent.id)
                action = action_id(session)
        except UserError as refused:
            self.context.show_error(refused)
        else:
            self.context.notify(words, action)
            if name == "remove":
                self._close()
            else:
                self._try("sent", referral=sent.id)

    def _back(self, form: Form, sent: Sent) -> QWidget:
        """Let a form give way to the referral it is about."""
        form.saved.connect(lambda: self._try("sent", referral=sent.id))
        return form

    def _try(self, name: str, **arguments: object) -> None:
        try:
            self.open_detail(name, **arguments)
        except UserError as refused:
            self._close()
            self.context.show_error(refused)

    def _close(self) -> None:
        if self.master_detail is not None:
            self.master_detail.close_detail()

    def _scope_pressed(self) -> None:
        if self.scope.value() is None:
            self.scope.set_value("open")
        self._close()
        self.reload()

    def _open_current(self) -> None:
        row = self.list.table.current_row()
        if row is not None:
            self.show_referral(row.sent.id)

    def _open_first(self) -> None:
        """Open the referral whose slip was scanned, wherever it is listed, else the first of the list."""
        with self.context.db.read() as session:
            scanned = services.referral_of_slip(session, self.search.value()) if self.search is not None else None
        if scanned is not None:
            self.scope.set_value("open" if scanned.is_open else "closed")
            self.reload()
            self.show_referral(scanned.id)
            return
        row = self.list.model.row_at(0)
        if row is not None:
            self.show_referral(row.sent.id)

    def _enter_list(self) -> None:
        if self.list.model.rows:
            self.list.table.setFocus()
            if not self.list.table.currentIndex().isValid():
                self.list.table.choose(0)

    def _type(self, letters: str) -> None:
        if self.search is not None:
            self.search.setFocus()
            self.search.setText(self.search.text() + letters)
            self.search.changed.emit()
