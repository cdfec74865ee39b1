"""Everything that is shown while a post is open: rail, band of a practice post, pages, foot."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.contract import Page as PageCard
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.theme import px
from desktop_app.ui.words import tr

from ..undoing import OwnActions, undo_action
from .band import Band
from .foot import Foot
from .page_stack import PageStack
from .rail import Rail
from .regions import focus_next
from .rights import HIDDEN, look_only
from .way import Way

if TYPE_CHECKING:  # the frame is painted before the search is imported
    from ..quick_search import Found

NARROW_PX = 1000


class Workspace(QWidget):
    """Rail, pages and foot. It knows no feature by name; a page is made when it is first opened.

    It is shown before the post is open; ``attach`` gives it the post and opens the first page.

    Attributes:
        built: page id -> its widget, for the pages visited so far.
        band: over the pages, while something is not as usual.

    Signals:
        shown(page id): a page came to the front.
        home_asked: back from the copy of a post to the health centre.
        lock_asked: hide everything until somebody types name and PIN or password.
    """

    shown = Signal(str)
    home_asked = Signal()
    lock_asked = Signal()

    def __init__(
        self, cards: Sequence[PageCard], is_practice: bool = False, parent: QWidget | None = None, copy_of: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName("Shell")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cards = {card.id: card for card in sorted(cards, key=lambda card: card.order)}
        self.context: AppContext | None = None
        self._own_actions: OwnActions | None = None
        self._way = Way()
        self.rail = Rail(cards)
        self.pages = PageStack(self.cards)
        self.built = self.pages.built
        self.foot = Foot()
        self.band = Band(is_practice, copy_of)
        self.band.home_asked.connect(self.home_asked)
        self._look_only = look_only()
        self._lay_out()
        self.band.show_kind(is_practice)
        self.rail.asked.connect(self._enter)
        self.foot.undo_asked.connect(self._undo)
        self.foot.person_asked.connect(self.lock_asked)
        self._add_shortcuts()

    def attach(self, context: AppContext, first: str | None = None) -> None:
        """Work on an open post from now on."""
        self.context = context
        context.on_error(self.show_error)
        self._own_actions = OwnActions(context, self)
        context.changed.connect(self._on_changed)
        context.notified.connect(self._on_notified)
        context.page_asked.connect(self._on_page_asked)
        context.midwife.changed.connect(self._on_midwife)
        self.foot.lock_asked.connect(context.midwife.lock)
        context.person_changed.connect(self._on_person)
        self._on_person()
        self._on_midwife()
        self.band.show_kind(context.is_practice)
        self.refresh_post_name()
        if self.cards:
            self.go(first if first in self.cards else next(iter(self.cards)))

    def detach(self) -> None:
        """Listen to the post no longer: another workspace takes over."""
        if self.context is not None:
            self.context.changed.disconnect(self._on_changed)
            self.context.notified.disconnect(self._on_notified)
            self.context.page_asked.disconnect(self._on_page_asked)
            self.context.midwife.changed.disconnect(self._on_midwife)
            self.foot.lock_asked.disconnect(self.context.midwife.lock)
            self.context.person_changed.disconnect(self._on_person)
            self.context = None

    def refresh_post_name(self) -> None:
        """Show the post's name in the rail."""
        if self.context is not None:
            self.rail.set_post(self.context.post_value("post.name"))

    def go(self, page_id: str) -> None:
        """Open a page of the rail."""
        if self._show(page_id):
            self._way.go(page_id)

    def _enter(self, page_id: str) -> None:
        """Open a page of the rail with the cursor in it, so that typing begins at once."""
        if page_id in self.rail.buttons:  # off the page that goes, else Qt hands the cursor to the next page's first button
            self.rail.buttons[page_id].setFocus(Qt.FocusReason.OtherFocusReason)
        self.go(page_id)
        page = self.pages.framed(page_id)
        if page is not None:
            page.take_cursor()

    def back(self) -> None:
        """Go to the page that was open before."""
        self._show(self._way.step(-1))

    def forward(self) -> None:
        """Go on to the page that ``back`` left."""
        self._show(self._way.step(1))

    def current_id(self) -> str:
        """Return the id of the page in front, "" if there is none."""
        return self.pages.front_id()

    def is_loading(self) -> bool:
        """Return True while the page in front still reads what it shows."""
        page = self.pages.front()
        return page is not None and page.is_loading

    def show_error(self, error: Exception) -> None:
        """Show a refusal in the foot, a failure of the machine with advice; anything else is raised."""
        if isinstance(error, UserError):
            self.foot.say(error.text, tone="danger")
        elif isinstance(error, MachineError):
            from desktop_app.ui.notices import advise

            advise(error, self.window())
        else:
            raise error

    def unsaved_page(self) -> str:
        """Return the id of a page on which something half-typed stands, "" if there is none."""
        return self.pages.unsaved()

    def state(self) -> Mapping[str, object]:
        """Return what a new workspace needs to look like this one: pages visited, drafts, the page in front."""
        return {"front": self.current_id(), "pages": self.pages.states()}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the workspace did whose ``state()`` this is."""
        pages, front = kept.get("pages"), kept.get("front")
        for page_id, state in pages.items() if isinstance(pages, dict) else ():
            if state and page_id in self.cards and self.context is not None:
                self.pages.page(page_id, self.context)
                page = self.pages.framed(page_id)
                if page is not None:
                    page.restore(state)
        if isinstance(front, str) and front in self.cards:
            self.go(front)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shrink the rail to icons where the window is narrow."""
        super().resizeEvent(event)
        self.rail.set_narrow(self.width() < px(NARROW_PX))

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        shown = QVBoxLayout()
        shown.setSpacing(0)
        shown.addWidget(self._look_only)
        shown.addWidget(self.pages, 1)
        middle.addLayout(shown, 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.band)
        stack.addLayout(middle, 1)
        stack.addWidget(self.foot)

    def _add_shortcuts(self) -> None:
        back, forward = ("Alt+Right", "Alt+Left") if self.isRightToLeft() else ("Alt+Left", "Alt+Right")
        for keys, act in (
            (back, self.back),
            (forward, self.forward),
            ("F6", lambda: focus_next([self.rail, self.pages, self.foot])),
            ("Ctrl+N", self._press_primary),
            ("Ctrl+Z", self._undo_last),
            ("Ctrl+L", self.lock_asked.emit),
            ("F1", self._open_help),
            ("Ctrl+K", self._open_search),
        ):
            add_shortcut(self, keys, act, everywhere=True)

    def _show(self, page_id: str) -> bool:
        if self.context is None or page_id not in self.cards:
            return False
        self.pages.setCurrentWidget(self.pages.page(page_id, self.context))
        may_only_look = self.context.page_level(page_id) == "see"
        self._look_only.setVisible(may_only_look and not self.context.is_copy)  # the band says what the copy takes
        self.rail.mark(page_id)
        self.window().setWindowTitle(f"{tr(self.cards[page_id].title)} – Balai")
        self.shown.emit(page_id)
        return True

    def _press_primary(self) -> None:
        page = self.pages.front()
        primary = page.primary_action() if page is not None else None
        if primary is not None and primary.isEnabled() and primary.isVisible():
            primary.click()

    def _open_search(self) -> None:
        from ..quick_search import find_places
        from .go_to import GoTo

        if self.context is None or self.findChild(GoTo) is not None:
            return
        search = GoTo(partial(find_places, self.context, list(self.cards.values())), self)
        search.chosen.connect(self._go_to)
        search.open()

    def _go_to(self, found: "Found") -> None:
        self._on_page_asked(found.page_id, found.arguments)

    def _open_help(self) -> None:
        if "help" in self.cards:
            self._on_page_asked("help", {"topic": self.current_id()})

    def _undo(self, action: bytes) -> None:
        if self.context is None:
            return
        self.foot.calm_down()
        undo_action(self.context, action, self, self.show_error)

    def _undo_last(self) -> None:
        if self._own_actions is not None:
            self._own_actions.undo_last(self.show_error)

    def _on_changed(self, changes: Changes) -> None:
        self.foot.say(changes.label, changes.action)
        if changes.touches("post_setting"):
            self.refresh_post_name()

    def _on_person(self) -> None:
        if self.context is not None:
            self.foot.show_person(self.context.db.user if self.context.person is not None else "")

    def _on_midwife(self) -> None:
        if self.context is not None:
            self.foot.show_midwife(self.context.midwife.is_open)

    def _on_notified(self, text: Label, undo: bytes | None) -> None:
        self.foot.say(text, undo)

    def _on_page_asked(self, page_id: str, arguments: Mapping[str, object]) -> None:
        if self.context is not None and page_id not in self.cards and self.context.page_level(page_id) == "none":
            self.foot.say(HIDDEN, tone="danger")
            return
        self.go(page_id)
        page = self.pages.framed(page_id)
        if page is not None:
            page.open_with(**arguments)
