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
    """Asks for what the tab in sight shows; an older answer to the same question is passed over.

    Attributes:
        missing: what the month lacks, as it was found last.
    """

    def __init__(self, page: "MonthPage") -> None:
        self._page = page
        self._asked: dict[str, Progress] = {}
        self.missing: Sequence[CheckLine] = ()

    def forget(self) -> None:
        """Let go of what was found of another month, and of what is looked for still."""
        for asked in self._asked.values():
            asked.cancel()
        self._asked.clear()
        self._page.set_loading(False)
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
        self._ask(
            "missing", lambda session: services.check_month(session, page.context.features, month, today), self._take_missing
        )

    def _read_changes(self) -> None:
        page, month, context = self._page, self._page.chosen(), self._page.context
        if not page.printings.model.rows:
            page.changed.show_not_closed()
            return

        def question(session: Any) -> list[Change]:
            shown = services.shown_of(session, month, context.features, context.all_features).closed
            found = services.changed_since(session, context.db.attachments, context.all_features, month)
            return [one for one in found if one.closed in shown]

        if not page.changed.model.rows:
            page.changed.show_waiting()
        self._ask("changed", question, self._take_changes)

    def _ask(self, what: str, question: Callable[[Any], Found], take: Callable[[Found], None]) -> None:
        db, page = self._page.context.db, self._page

        def work(_progress: Progress) -> Found:
            with db.read() as session:
                return question(session)

        def done(found: Found) -> None:
            self._answered(what)
            take(found)

        def failed(error: Exception) -> None:
            self._answered(what)
            page.context.show_error(error)

        if (before := self._asked.pop(what, None)) is not None:
            before.cancel()
        page.set_loading(True)
        self._asked[what] = page.context.tasks.run(page, work, done, failed)

    def _answered(self, what: str) -> None:
        self._asked.pop(what, None)
        self._page.set_loading(bool(self._asked))

    def _take_missing(self, found: Sequence[CheckLine]) -> None:
        self.missing = found
        self._page.missing.show_lines(found)

    def _take_changes(self, found: Sequence[Change]) -> None:
        self._page.changed.show_changes(found)
