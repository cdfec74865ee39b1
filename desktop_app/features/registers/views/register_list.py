"""The list of registers and papers; with ticks where several are printed at once."""

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import colour, px
from desktop_app.ui.words import held_together, tr

from ..services import OF_MONTH, AnyEntry, Entry, PaperEntry

REGISTER = QT_TRANSLATE_NOOP("Registers", "Register")
HANDED_IN = QT_TRANSLATE_NOOP("Registers", "Handed in each month")
OF_WHOM = QT_TRANSLATE_NOOP("Registers", "{paper}: {name}")
ITEM_PADDING, TICK_PX = 12, 26
ID_ROLE = Qt.ItemDataRole.UserRole
HAS_COLOURS_ROLE = Qt.ItemDataRole.UserRole + 1
IS_HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
ONLY_READ = Qt.ItemFlag.NoItemFlags
TO_CHOOSE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
TO_TICK = TO_CHOOSE | Qt.ItemFlag.ItemIsUserCheckable


class WholeTitles(QStyledItemDelegate):
    """Gives each title as many lines as it needs: Qt's own hint forgets the style sheet's padding."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a title broken into lines at the width of the list."""
        width = self._view.viewport().width()
        tick = px(TICK_PX) if index.data(Qt.ItemDataRole.CheckStateRole) is not None else 0
        words = QRect(0, 0, width - 2 * px(ITEM_PADDING) - tick, 10_000)
        wrapped = QFontMetrics(option.font).boundingRect(words, Qt.TextFlag.TextWordWrap, index.data())
        return QSize(width, max(px(32), wrapped.height() + px(12)))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tick where somebody presses the title, not in the little box alone."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        is_press = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        if state is None or not is_press:
            return super().editorEvent(event, model, option, index)
        is_ticked = Qt.CheckState(state) == Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        return bool(model.setData(index, other, Qt.ItemDataRole.CheckStateRole))


class RegisterList(QListView):
    """Registers and papers: those that are handed in each month, then all others grouped by slice.

    Signals:
        chosen: another one is the current one.
        ticked_changed: other ones are ticked; a tick at a group ticks all of it.
    """

    chosen = Signal()
    ticked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self._is_ticking = self._is_showing = False
        self._ticked: set[str] = set()
        self.setModel(self._model)
        self.setAccessibleName(tr(REGISTER))
        self.setWordWrap(True)
        self.setItemDelegate(WholeTitles(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())
        self._model.itemChanged.connect(self._item_changed)

    def show_entries(self, entries: Sequence[AnyEntry], of_whom: str = "") -> None:
        """Offer these registers and papers, those that are handed in first; the chosen one stays chosen, else the first is.

        Args:
            of_whom: name of what the papers are about that are not of the month.
        """
        kept = self.register_id()
        self._ticked &= {entry.id for entry in entries}
        self._is_showing = True
        self._model.clear()
        title: Label | None = None
        offered = sorted(entries, key=lambda entry: not _is_handed_in(entry))
        for entry in offered:
            group = HANDED_IN if _is_handed_in(entry) else entry.slice_title
            if group != title:
                title = group
                self._model.appendRow(_heading(tr(title)))
            self._model.appendRow(_item(entry, of_whom))
        self._show_ticks()
        self.choose(kept)
        if not self.register_id() and offered:
            self.choose(offered[0].id)

    def register_id(self) -> str:
        """Return the id of the chosen register, or an empty text."""
        return self.currentIndex().data(ID_ROLE) or ""

    def has_colours(self) -> bool:
        """Return True if the chosen one is a paper that can be printed in colours."""
        return bool(self.currentIndex().data(HAS_COLOURS_ROLE))

    def choose(self, register_id: str) -> None:
        """Choose a register; one that is not offered leaves the choice as it is."""
        for item in self._items():
            if register_id and item.data(ID_ROLE) == register_id:
                self.setCurrentIndex(item.index())

    def set_ticking(self, ticking: bool) -> None:
        """Show ticks, or take them out of sight; what is ticked stays so."""
        self._is_ticking = ticking
        self._show_ticks()
        self.scheduleDelayedItemsLayout()

    def ticked(self) -> list[str]:
        """Return the ids of what is ticked, in the order of the list."""
        ids = (item.data(ID_ROLE) for item in self._items())
        return [name for name in ids if name in self._ticked]

    def tick(self, ids: Collection[str]) -> None:
        """Tick these and no others."""
        offered = {item.data(ID_ROLE) for item in self._items()} - {None}
        self._ticked = set(ids) & offered
        self._show_ticks()
        self.ticked_changed.emit()

    def _items(self) -> Iterator[QStandardItem]:
        for number in range(self._model.rowCount()):
            yield self._model.item(number)

    def _item_changed(self, item: QStandardItem) -> None:
        """Hear a tick of the mouse or the space key."""
        if self._is_showing:
            return
        is_ticked = item.checkState() == Qt.CheckState.Checked
        names = self._group(item) if item.data(IS_HEADING_ROLE) else [item.data(ID_ROLE)]
        self._ticked = self._ticked | set(names) if is_ticked else self._ticked - set(names)
        self._show_ticks()
        self.ticked_changed.emit()

    def _group(self, heading: QStandardItem) -> list[str]:
        names: list[str] = []
        for number in range(heading.row() + 1, self._model.rowCount()):
            item = self._model.item(number)
            if item.data(IS_HEADING_ROLE):
                break
            names.append(item.data(ID_ROLE))
        return names

    def _show_ticks(self) -> None:
        self._is_showing = True
        for item in self._items():
            is_heading = bool(item.data(IS_HEADING_ROLE))
            item.setFlags(TO_TICK if self._is_ticking else ONLY_READ if is_heading else TO_CHOOSE)
            state = self._state(self._group(item) if is_heading else [item.data(ID_ROLE)])
            item.setData(state if self._is_ticking else None, Qt.ItemDataRole.CheckStateRole)
        self._is_showing = False

    def _state(self, names: Collection[str]) -> Qt.CheckState:
        count = len(self._ticked.intersection(names))
        if count == 0:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if count == len(names) else Qt.CheckState.PartiallyChecked


def _is_handed_in(entry: AnyEntry) -> bool:
    return isinstance(entry, Entry) and entry.register.handed_in


def _heading(title: str) -> QStandardItem:
    item = QStandardItem(title)
    item.setData(True, IS_HEADING_ROLE)
    font = item.font()
    font.setPixelSize(px(12))
    item.setFont(font)
    item.setForeground(colour("text2"))
    return item


def _item(entry: AnyEntry, of_whom: str) -> QStandardItem:
    title = tr(entry.title)
    item = QStandardItem(title if entry.subject == OF_MONTH else tr(OF_WHOM, paper=title, name=held_together(of_whom)))
    item.setData(entry.id, ID_ROLE)
    item.setData(isinstance(entry, PaperEntry), HAS_COLOURS_ROLE)
    item.setToolTip(entry.id)
    return item
