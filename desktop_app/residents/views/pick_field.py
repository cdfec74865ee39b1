"""Fields that choose somebody, or a household, from the post by typing a few letters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import TextField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row, set_property
from desktop_app.ui.words import joined, tr

from .. import services
from ..services import HouseholdHit, ResidentRow
from .wording import hit_line

NOBODY_FITS = QT_TRANSLATE_NOOP("Residents", "Nobody in the list fits. The name is kept as it is written.")
NO_HOUSE_FITS = QT_TRANSLATE_NOOP("Residents", "No house in the list fits.")
NOBODY_FOUND = QT_TRANSLATE_NOOP("Residents", "Nobody was found")
TAKE_BACK = QT_TRANSLATE_NOOP("Residents", "Choose another")
MEMBERS = QT_TRANSLATE_NOOP("Residents", "{n} people")
DEBOUNCE_MS = 120
SHORTEST = 2
MOST_HITS = 6


@dataclass(frozen=True, slots=True)
class Picked:
    """What was chosen: a row of the post (``id``), or only words that were written."""

    id: bytes | None = None
    text: str = ""

    @property
    def is_known(self) -> bool:
        """Return True if something was chosen or written; forms ask it for fields that must be filled in."""
        return self.id is not None or bool(self.text)


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the list below the field."""

    id: bytes
    name: str
    detail: str


class PickField(QWidget):
    """A line to type in with the hits below it; Down and Enter, or a click, choose one.

    Args:
        find: what was typed -> hits, best first.
        nothing: what stands there if nobody fits.

    Signals:
        changed: a person typed, chose, or took back.
    """

    changed = Signal()

    def __init__(self, find: Callable[[str], Sequence[Hit]], nothing: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find, self._nothing, self._chosen = find, nothing, Picked()
        self.line = TextField()
        self.hits = QListWidget()
        self.hits.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chosen_label = label("", wrap=True)
        self.again = button(TAKE_BACK, kind="link", clicked=self.take_back)
        self._none = label(nothing, "caption", wrap=True)
        self._picked = QWidget()
        line = row(self.chosen_label, self.again)
        line.setContentsMargins(0, 0, 0, 0)
        line.setStretch(0, 1)
        self._picked.setLayout(line)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        for part in (self.line, self._picked, self.hits, self._none):
            stack.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self.search)
        self.setFocusProxy(self.line)
        self.line.changed.connect(self._typed)
        self.line.installEventFilter(self)
        self.hits.installEventFilter(self)
        self.hits.itemClicked.connect(self._take)
        self._show(())

    def value(self) -> Picked:
        """Return what was chosen, or the words that stand there."""
        return self._chosen if self._chosen.id is not None else Picked(None, self.line.value())

    def set_value(self, value: Picked | None) -> None:
        """Show a choice, or words; None empties the field."""
        self._chosen = value if value is not None and value.id is not None else Picked()
        self.line.set_value(value.text if value is not None and value.id is None else "")
        self._show(())

    def problem(self) -> Text | None:
        """Return None: any words can be read."""
        return None

    def set_invalid(self, invalid: bool) -> None:
        """Mark the line as wrong."""
        set_property(self.line, "invalid", "true" if invalid else "false")

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the line and its hits after the question."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        self.hits.setAccessibleName(name)

    def take_back(self) -> None:
        """Let another one be chosen."""
        self._chosen = Picked()
        self._show(())
        self.line.setFocus()
        self.changed.emit()

    def search(self) -> None:
        """Show the hits for what stands in the line; they come by themselves a moment after the last letter."""
        self._timer.stop()
        words = self.line.value()
        self._show(self._find(words) if len(words) >= SHORTEST else (), bool(len(words) >= SHORTEST))

    def choose(self, number: int) -> None:
        """Choose one of the hits."""
        item = self.hits.item(number)
        if item is not None:
            self._take(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the line to the hits, Enter chooses, Esc closes the hits."""
        if isinstance(event, QKeyEvent) and self.hits.isVisible():
            if event.type() == QEvent.Type.KeyPress:
                return self._key(watched, Qt.Key(event.key()))
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()  # else it would close the whole panel
                return True
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Down and watched is self.line:
            self.hits.setFocus()
            self.hits.setCurrentRow(0)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(max(self.hits.currentRow(), 0))
            return True
        if key == Qt.Key.Key_Escape:
            self._show(())
            self.line.setFocus()
            return True
        if key == Qt.Key.Key_Up and watched is self.hits and self.hits.currentRow() == 0:
            self.line.setFocus()
            return True
        return False

    def _typed(self) -> None:
        self._timer.start()
        self.changed.emit()

    def _take(self, item: QListWidgetItem) -> None:
        hit: Hit = item.data(Qt.ItemDataRole.UserRole)
        self._chosen = Picked(hit.id, joined(hit.name, hit.detail))
        self.line.set_value("")
        self._show(())
        self.again.setFocus()
        self.changed.emit()

    def _show(self, hits: Sequence[Hit], searched: bool = False) -> None:
        is_chosen = self._chosen.id is not None
        self.hits.clear()
        for hit in hits:
            item = QListWidgetItem(joined(hit.name, hit.detail))
            item.setData(Qt.ItemDataRole.UserRole, hit)
            self.hits.addItem(item)
        self.hits.setVisible(bool(hits))
        self.hits.setFixedHeight(px(12) + min(len(hits), MOST_HITS) * max(self.hits.sizeHintForRow(0), px(32)))
        self._none.setVisible(searched and not hits)
        self.line.setVisible(not is_chosen)
        self._picked.setVisible(is_chosen)
        self.chosen_label.setText(self._chosen.text)


class PersonField(PickField):
    """Somebody of the post, or the name of somebody whom the post does not know.

    Args:
        without: ids that are not offered, e.g. the person whose mother is asked.
        only_known: a name that the post does not know is of no use here, and the field does not say that it is kept.
    """

    def __init__(
        self,
        context: AppContext,
        without: Sequence[bytes] = (),
        parent: QWidget | None = None,
        *,
        only_known: bool = False,
    ) -> None:
        self._context, self._without = context, frozenset(without)
        super().__init__(self._people, NOBODY_FOUND if only_known else NOBODY_FITS, parent)

    def set_person(self, person: ResidentRow | None, name: str = "") -> None:
        """Show somebody of the post, or a name."""
        if person is None:
            self.set_value(Picked(None, name))
        else:
            self.set_value(Picked(person.id, joined(person.shown, hit_line(person, self._context.today()))))

    def _people(self, words: str) -> Sequence[Hit]:
        with self._context.db.read() as session:
            people = services.find(session, words, MOST_HITS + len(self._without))
        on = self._context.today()
        return [Hit(one.id, tr(one.shown), hit_line(one, on)) for one in people if one.id not in self._without][:MOST_HITS]


class HouseholdField(PickField):
    """A household of the post, found by a member, the house or the family card."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        self._context = context
        super().__init__(self._houses, NO_HOUSE_FITS, parent)

    def set_household(self, household: bytes | None) -> None:
        """Show a household."""
        if household is None:
            self.set_value(None)
            return
        with self._context.db.read() as session:
            hits = [_house(one) for one in services.describe_households(session, [household])]
        self.set_value(Picked(hits[0].id, joined(hits[0].name, hits[0].detail)) if hits else None)

    def _houses(self, words: str) -> Sequence[Hit]:
        with self._context.db.read() as session:
            return [_house(one) for one in services.find_households(session, words, MOST_HITS)]


def _house(one: HouseholdHit) -> Hit:
    return Hit(one.id, one.house, joined(one.head, MEMBERS.of(one.people)))
