"""Reads what takes longer than a blink, on the worker: what the month lacks, and what has changed since printing."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.ui.tasks import Progress

from .. import services
from ..services import Change, CheckLine

if TYPE_CHECKING:
    from .page import MonthPage

Found = TypeVar("Found")


class Reading:
    """Asks for what the tab in sight shows; an older answer is passed over.

    Attributes:
        missing: what the month lacks, as it was found last.
    """

    def __init__(self, page: "MonthPage") -> None:
        self._page = page
        self._run = 0
        self.missing: Sequence[CheckLine] = ()

    def forget(self) -> None:
        """Let go of what was found of another month."""
        self.missing = ()
        self._page.missing.show_lines(())
        self._page.changed.show_not_closed()

    def read(self, tab: str) -> None:
        """Read what a tab shows."""
        page = self._page
        if tab == "missing" or (not self.missing and not page.stands.is_closed):
            self._read_missing()
        if tab == "changed":
            self._read_changes()

    def _read_missing(self) -> None:
        page, month, today = self._page, self._page.chosen(), self._page.context.today()
        page.missing.show_waiting()
        self._ask(lambda session: services.check_month(session, page.context.features, month, today), self._take_missing)

    def _read_changes(self) -> None:
        page, month = self._page, self._page.chosen()
        if not page.printings.model.rows:
            page.changed.show_not_closed()
            return
        files = page.context.db.attachments
        if not page.changed.model.rows:
            page.changed.show_waiting()
        self._ask(lambda session: services.changed_since(session, files, page.context.features, month), self._take_changes)

    def _ask(self, question: Callable[[Any], Found], take: Callable[[Found], None]) -> None:
        self._run += 1
        run, db, page = self._run, self._page.context.db, self._page

        def work(_progress: Progress) -> Found:
            with db.read() as session:
                return question(session)

        def done(found: Found) -> None:
            if run == self._run:
                page.set_loading(False)
                take(found)

        def failed(error: Exception) -> None:
            page.set_loading(False)
            page.context.show_error(error)

        page.set_loading(True)
        page.context.tasks.run(page, work, done, failed)

    def _take_missing(self, found: Sequence[CheckLine]) -> None:
        self.missing = found
        self._page.missing.show_lines(found)

    def _take_changes(self, found: Sequence[Change]) -> None:
        self._page.changed.show_changes(found)
