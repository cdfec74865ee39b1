"""The page on which a file is looked at, and a quiz made, answered, typed back and looked through."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import EmptyState, button

from .body import Body

TITLE = QT_TRANSLATE_NOOP("Classes", "Learning")
NOTHING = QT_TRANSLATE_NOOP("Classes", "Open a file or a quiz of a class first")
NOTHING_TEXT = QT_TRANSLATE_NOOP("Classes", "The tab “Learning” of a class brings you here.")
BACK = QT_TRANSLATE_NOOP("Classes", "Back to the class")


class LearningPage(Page):
    """One thing at a time, as large as the window; half-done work is kept while something else is looked at.

    Attributes:
        body: what is shown; None before something was opened.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.body: Body | None = None
        self._asked: dict[str, object] = {}
        self._kept: dict[str, Body] = {}
        self.back_button = self.add_action(button(BACK, "arrow-left", "ghost", self._back))
        self.back_button.setEnabled(False)
        self._nothing = EmptyState("book-open", NOTHING, NOTHING_TEXT)
        self.set_body(self._nothing)

    def open_with(self, **arguments: object) -> None:
        """Show something of a class.

        Args:
            class_id: of the class.
            show: "file" (with ``material``), or, each with ``quiz``, "edit" (None: a new one), "take", "sheets", "results".
        """
        if not isinstance(arguments.get("class_id"), bytes):
            return
        key = _key(arguments)
        if self.body is not None and key == _key(self._asked) and self.body.unsaved():
            return
        try:
            body = self._kept.pop(key, None) or _make(self.context, arguments)
        except (UserError, MachineError) as refused:
            self.context.show_error(refused)
            return
        self._put_away()
        self.body, self._asked = body, arguments
        body.titled.connect(self.set_count)
        body.finished.connect(self._back)
        self.set_body(body)
        self.set_count(body.title())
        self.back_button.setEnabled(True)
        body.take_cursor()

    def take_cursor(self) -> None:
        """Put the cursor into what is shown."""
        if self.body is not None:
            self.body.take_cursor()

    def unsaved(self) -> bool:
        """Return True if something half-done would be lost with the window."""
        return bool(self._kept) or (self.body is not None and self.body.unsaved())

    def scenes(self) -> Iterator[str]:
        """Show a file and a quiz in every way."""
        from .scenes import scenes_of

        yield from scenes_of(self)

    def state(self) -> Mapping[str, object]:
        """Return what is shown and what is not stored of it, for a new window."""
        if self.body is None:
            return super().state()
        return {**super().state(), "asked": self._asked, "draft": self.body.draft()}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Show what stood there."""
        super().restore(kept)
        asked, draft = kept.get("asked"), kept.get("draft")
        if isinstance(asked, dict):
            self.open_with(**asked)
            if self.body is not None and isinstance(draft, dict) and draft:
                self.body.restore_draft(draft)

    def _put_away(self) -> None:
        """Keep what is half-done under its name, and let the rest go."""
        if self.body is None:
            return
        self.body.titled.disconnect(self.set_count)
        self.body.finished.disconnect(self._back)
        self.body.hide()
        if self.body.unsaved():
            self._kept[_key(self._asked)] = self.body
        else:
            self.body.deleteLater()
        self.body = None

    def _back(self) -> None:
        class_id, show = self._asked.get("class_id"), self._asked.get("show")
        self._put_away()
        self.set_body(self._nothing)
        self.set_count("")
        self.back_button.setEnabled(False)
        self.context.open_page("classes", class_id=class_id, tab="learning" if show == "file" else "learning.quizzes")


def _key(arguments: Mapping[str, object]) -> str:
    """Return what tells one thing to do from another."""
    return str(sorted(arguments.items(), key=lambda one: one[0]))


def _make(context: AppContext, arguments: Mapping[str, Any]) -> Body:
    """Return what is asked for; raises UserError if the file or quiz was removed meanwhile."""
    class_id: bytes = arguments["class_id"]
    quiz: Any = arguments.get("quiz")
    match arguments.get("show"):
        case "file":
            from .viewer import FileViewer

            return FileViewer(context, class_id, arguments["material"])
        case "edit":
            from .editor import QuizEditor

            return QuizEditor(context, class_id, quiz)
        case "take":
            from .taking import TakeView

            return TakeView(context, quiz)
        case "sheets":
            from .sheets import SheetsView

            return SheetsView(context, quiz)
        case _:
            from .results import ResultsView

            return ResultsView(context, quiz)
