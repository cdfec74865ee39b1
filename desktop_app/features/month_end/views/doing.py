"""Does what the buttons of the month say."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.tasks import Progress
from desktop_app.ui.words import current

from .. import services
from ..rules.states import CHECKED, FINAL, SWEEPING
from ..services import CheckLine, Closed, Closer, Prepared
from .next_step import ACCEPT, ANEW, CHECK, CLOSE, GO_TO_DAY, PRINT, REOPEN, RETURN, SEND, SWEEP, next_act

if TYPE_CHECKING:
    from .page import MonthPage

SWEEP_ACTION = QT_TRANSLATE_NOOP("Month end", "{month}: looking for the absent")
CHECKED_ACTION = QT_TRANSLATE_NOOP("Month end", "{month} is checked")
ACCEPTED_ACTION = QT_TRANSLATE_NOOP("Month end", "Report of {month} accepted")
CLOSE_ACTION = QT_TRANSLATE_NOOP("Month end", "Close {month}")
ANEW_ACTION = QT_TRANSLATE_NOOP("Month end", "Print {month} anew")
MAKING = QT_TRANSLATE_NOOP(
    "Month end", "Register {done} of {total} is made. You can stop; nothing is stored before all are made."
)
STOPPED = QT_TRANSLATE_NOOP("Month end", "Stopped. Nothing was closed.")
SHEET_ACTION = QT_TRANSLATE_NOOP("Month end", "Correction sheet of {month}")
CLOSED_NOW = QT_TRANSLATE_NOOP("Month end", "{n} registers are closed. Print them and let everybody sign.")
UNPRINTABLE = QT_TRANSLATE_NOOP("Month end", "These signs are in no font and stand as boxes on paper: {signs}")
_FORMS = {CLOSE: "close", ANEW: "anew", SEND: "sent", RETURN: "returned", REOPEN: "reopen"}


class Doing(QObject):
    """What follows a press on a button of the page."""

    def __init__(self, page: "MonthPage") -> None:
        super().__init__(page)
        self._page = page
        self._task: Progress | None = None

    def next(self) -> None:
        """Do what comes next."""
        act = next_act(self._page.stands)
        if act is not None:
            self.act(act.code)

    def act(self, code: str) -> None:
        """Do one thing."""
        page, month = self._page, self._page.chosen()
        if code in _FORMS:
            page.try_open(_FORMS[code])
        elif code == PRINT:
            page.show_tab("printed")
            page.out.ask_printer([page.out.of(one) for one in page.printings.current_ones()])
        elif code == GO_TO_DAY:
            self._go_to_day()
        else:
            words, state = {
                SWEEP: (SWEEP_ACTION, SWEEPING),
                CHECK: (CHECKED_ACTION, CHECKED),
                ACCEPT: (ACCEPTED_ACTION, FINAL),
            }[code]
            self._say_state(words.fill(month=month), state)

    def mend(self, line: CheckLine) -> None:
        """Go where a line can be mended."""
        arguments = dict(line.arguments)
        if not line.page and line.resident is not None:
            arguments.setdefault("resident", line.resident)
        self._page.context.open_page(line.page or "residents", **arguments)

    def with_printings(self, what: str, chosen: Sequence[Closed]) -> None:
        """Show, print or save printings; or choose which registers are handed in."""
        page = self._page
        if what == "show":
            page.try_open("paper", closed=chosen[0].id)
        elif what == "which":
            page.try_open("which")
        elif what == "print":
            page.out.ask_printer([page.out.of(one) for one in chosen])
        elif what == "save":
            page.out.ask_file(page.out.of(chosen[0]))
        else:
            page.out.ask_folder([page.out.of(one) for one in chosen])

    def with_changes(self, what: str) -> None:
        """Make the correction sheet, or ask why all is printed anew."""
        if what == "anew":
            self._page.try_open("anew")
            return
        page, closer = self._page, self.closer()
        files, features, db = page.context.db.attachments, page.context.all_features, page.context.db

        def work(_progress: Progress) -> Prepared:
            with db.read() as session:
                return services.prepare_correction(session, files, features, closer)

        self._run(work, lambda prepared: self._keep(SHEET_ACTION, prepared, self._show_sheet))

    def closer(self) -> Closer:
        """Return who makes a paper of the month now, in the window's language."""
        page = self._page
        at = datetime.fromtimestamp(page.context.db.clock() / 1000).astimezone()
        return Closer(page.chosen(), current(), at, page.context.db.user, page.context.is_practice)

    def make(self, closer: Closer, reason: str) -> None:
        """Make the registers on the worker, then close the month in one action that can be undone."""
        page = self._page
        files, features, db = page.context.db.attachments, page.context.all_features, page.context.db

        def work(progress: Progress) -> Prepared:
            with db.read() as session:
                return services.prepare_month(session, files, features, closer, None, reason, progress.step)

        def progress(done: int, total: int) -> None:
            if done < total:
                page.say(MAKING.fill(done=done + 1, total=total))

        words = ANEW_ACTION if page.printings.model.rows else CLOSE_ACTION
        self._run(work, lambda prepared: self._keep(words, prepared, self._show_closed), progress)

    def stop(self) -> None:
        """Stop making registers; nothing was stored."""
        if self._task is not None:
            self._task.cancel()
            self._ended()
            self._page.reload()
            self._page.say(STOPPED)

    def _keep(self, words: Text, prepared: Prepared, show: Callable[[list[Closed], bytes], None]) -> None:
        """Store what was made, in one action that can be undone."""
        page = self._page
        try:
            with page.context.db.action(words.fill(month=prepared.closer.month)) as session:
                closed = services.close_month(session, prepared)
                action = action_id(session)
        except UserError as refused:
            page.reload()
            page.context.show_error(refused)
            return
        show(closed, action)
        if prepared.unprintable:
            page.say(UNPRINTABLE.fill(signs=" ".join(sorted(prepared.unprintable))))

    def _show_closed(self, closed: list[Closed], action: bytes) -> None:
        self._page.context.notify(CLOSED_NOW.of(len(closed)), action)
        self._page.show_tab("printed")
        if self._page.isVisible():
            self._page.printings.table.setFocus()  # the button that had the cursor may be gone with its tab

    def _show_sheet(self, closed: list[Closed], action: bytes) -> None:
        self._page.context.notify(SHEET_ACTION.fill(month=closed[0].month), action)
        self._page.try_open("paper", closed=closed[0].id)

    def _go_to_day(self) -> None:
        page, today = self._page, self._page.context.today()
        held = [day for day in page.stands.open_days if day.held_on <= today]
        day = next((one for one in held if not one.is_finished), held[-1] if held else None)
        page.context.open_page("health_visits", **({"day": day.held_on} if day is not None else {"mode": "day"}))

    def _say_state(self, words: Text, state: str) -> None:
        context = self._page.context
        try:
            with context.db.action(words) as session:
                services.set_state(session, self._page.chosen(), state, context.db.user, context.today())
                action = action_id(session)
        except UserError as refused:
            context.show_error(refused)
        else:
            context.notify(words, action)

    def _run(
        self,
        work: Callable[[Progress], Prepared],
        done: Callable[[Prepared], None],
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> None:
        page = self._page
        if self._task is not None:
            return

        def ended(prepared: Prepared) -> None:
            self._ended()
            done(prepared)

        def failed(error: Exception) -> None:
            self._ended()
            page.reload()
            page.context.show_error(error)

        page.set_busy(True)
        self._task = page.context.tasks.run(page, work, ended, failed, progress)

    def _ended(self) -> None:
        self._task = None
        self._page.set_busy(False)
