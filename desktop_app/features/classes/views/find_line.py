"""A name or the number of a card finds somebody, of the class or of the village."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.residents.services import find
from desktop_app.residents.views.wording import hit_line
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import SearchField
from desktop_app.ui.tokens import px
from desktop_app.ui.words import joined, tr

NAME = QT_TRANSLATE_NOOP("Classes", "Find somebody")
NOT_IN_CLASS = QT_TRANSLATE_NOOP("Classes", "not in this class yet")
FROM_OUTSIDE = QT_TRANSLATE_NOOP("Classes", "{name}, from outside")
SHORTEST, MOST_HITS, MOST_FOUND = 2, 5, 40
SEARCH_MS = 120


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the class; ``about`` tells people of one name apart."""

    enrolment: bytes
    resident_id: bytes | None
    name: Label
    about: Label = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody who fits what was typed.

    Attributes:
        text: the line that is shown.
        name: of the person.
        enrolment: of somebody of the class.
        resident: of somebody of the village; None too for somebody from outside.
    """

    text: str
    name: str
    enrolment: bytes | None = None
    resident: bytes | None = None


class FindLine(QWidget):
    """What is typed is looked for first in the class, then in the village; Enter takes the first who fits.

    Args:
        members: -> the people of the class.
        placeholder: what stands in the empty line.

    Attributes:
        line: where one types.
        hits: who fits.

    Signals:
        taken(Found): this person is meant.
        left: Enter in the empty line, or Down without hits.
    """

    taken = Signal(object)
    left = Signal()

    def __init__(
        self, context: AppContext, members: Callable[[], Sequence[Member]], placeholder: Text, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._members = context, members
        self.line = SearchField(placeholder, NAME)
        self.hits = QListWidget()
        self.hits.setAccessibleName(tr(NAME))
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        stack.addWidget(self.line)
        stack.addWidget(self.hits)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(SEARCH_MS)
        self._late.timeout.connect(self.search)
        self.line.changed.connect(self._late.start)
        self.line.entered.connect(self.take)
        self.line.down.connect(lambda: self._walk(1))
        self.hits.itemClicked.connect(lambda _item: self.take())
        self.line.installEventFilter(self)
        self._show(())

    def begin(self, sign: str) -> None:
        """Look for somebody, beginning with a sign that was typed in the sheet."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.setText(sign)
        self.line.changed.emit()

    def search(self) -> None:
        """Show who fits what stands in the line."""
        self._late.stop()
        words = self.line.value()
        self._show(self._find(words) if len(words) >= SHORTEST else ())

    def take(self) -> None:
        """Take the chosen line; an empty search goes back to the sheet."""
        if not self.line.value():
            self.left.emit()
            return
        if self._late.isActive():
            self.search()
        item = self.hits.item(max(self.hits.currentRow(), 0))
        if item is not None:
            found: Found = item.data(Qt.ItemDataRole.UserRole)
            self.line.clear()
            self._show(())
            self.taken.emit(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc empty the line first: else it would close the whole panel."""
        is_asked = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.line.text():
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up walks through the hits."""
        if event.key() == Qt.Key.Key_Up and self.hits.isVisible():
            self._walk(-1)
            return
        super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        if self._late.isActive():
            self.search()
        if not self.hits.count():
            self.left.emit()
            return
        self.hits.setCurrentRow(min(max(self.hits.currentRow() + step, 0), self.hits.count() - 1))

    def _find(self, words: str) -> Sequence[Found]:
        with self._context.db.read() as session:
            people = find(session, words, MOST_FOUND)
        members = self._members()
        of_class = {one.resident_id: one for one in members if one.resident_id is not None}
        key = name_key(words)
        today = self._context.today()
        by_name = [one for one in members if key in name_key(tr(one.name))]
        found = [_of_member(one) for one in by_name]
        for one in people:  # somebody found by the mother's name or the house stands behind those of that name
            member = of_class.get(one.id)
            if member is None:
                found.append(Found(joined(one.shown, hit_line(one, today), NOT_IN_CLASS), tr(one.shown), resident=one.id))
            elif member not in by_name:
                found.append(_of_member(member))
        if not words[0].isdecimal():
            found.append(Found(tr(FROM_OUTSIDE, name=words), words))
        return found[:MOST_HITS] if len(found) <= MOST_HITS else [*found[: MOST_HITS - 1], found[-1]]

    def _show(self, found: Sequence[Found]) -> None:
        self.hits.clear()
        for one in found:
            item = QListWidgetItem(one.text)
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.hits.addItem(item)
        self.hits.setVisible(bool(found))
        if found:
            self.hits.setCurrentRow(0)
            self.hits.setFixedHeight(px(12) + len(found) * max(self.hits.sizeHintForRow(0), px(32)))


def _of_member(one: Member) -> Found:
    return Found(joined(one.name, one.about), tr(one.name), one.enrolment, one.resident_id)
