"""The left side of the page: which register, of which month, in which language, on which paper."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.core.language import CODES, own_name
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.tokens import colour, px
from desktop_app.ui.widgets import column, icon_button, label, row, set_margins
from desktop_app.ui.words import current, tr

from ..services import OF_MONTH, AnyEntry, PaperEntry

REGISTER = QT_TRANSLATE_NOOP("Registers", "Register")
MONTH = QT_TRANSLATE_NOOP("Registers", "Month")
EARLIER = QT_TRANSLATE_NOOP("Registers", "Month before")
LATER = QT_TRANSLATE_NOOP("Registers", "Month after")
LANGUAGE = QT_TRANSLATE_NOOP("Registers", "Language on paper")
PAPER = QT_TRANSLATE_NOOP("Registers", "Paper")
COLOURS = QT_TRANSLATE_NOOP("Registers", "Colours")
COLOURED = QT_TRANSLATE_NOOP("Registers", "In colour")
GREY = QT_TRANSLATE_NOOP("Registers", "Black and grey")
OF_WHOM = QT_TRANSLATE_NOOP("Registers", "{paper}: {name}")
USUAL_PAPER = QT_TRANSLATE_NOOP("Registers", "As the form asks")
PAPERS: Sequence[tuple[str, Label]] = (("", USUAL_PAPER), ("A4", "A4"), ("F4", "F4"), ("A3", "A3"))
MONTHS_BACK = 60
ITEM_PADDING = 12
ID_ROLE = Qt.ItemDataRole.UserRole
HAS_COLOURS_ROLE = Qt.ItemDataRole.UserRole + 1


class WholeTitles(QStyledItemDelegate):
    """Gives each title as many lines as it needs: Qt's own hint forgets the style sheet's padding."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a title broken into lines at the width of the list."""
        width = self._view.viewport().width()
        words = QRect(0, 0, width - 2 * px(ITEM_PADDING), 10_000)
        wrapped = QFontMetrics(option.font).boundingRect(words, Qt.TextFlag.TextWordWrap, index.data())
        return QSize(width, max(px(32), wrapped.height() + px(12)))


class Choices(QWidget):
    """What to show.

    Signals:
        changed: a person chose something else.
    """

    changed = Signal()

    def __init__(self, this_month: Month, language_code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.registers = QListView()
        self.registers.setModel(self._model)
        self.registers.setAccessibleName(tr(REGISTER))
        self.registers.setWordWrap(True)
        self.registers.setItemDelegate(WholeTitles(self.registers))
        self.registers.setResizeMode(QListView.ResizeMode.Adjust)
        self.registers.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.registers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.registers.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.month = ChoiceField(_months(this_month))
        self.month.set_value(this_month)
        self.earlier = icon_button(EARLIER, "chevron-left", lambda: self._step(1))
        self.later = icon_button(LATER, "chevron-right", lambda: self._step(-1))
        self.language = ChoiceField([(code, own_name(code)) for code in CODES])
        self.language.set_value(language_code)
        self.paper = ChoiceField(PAPERS)
        self.paper.set_value("")
        self.colours = ChoiceField([(False, COLOURED), (True, GREY)])
        self.colours.set_value(False)
        self._lay_out()
        self.registers.selectionModel().currentChanged.connect(self._announce)
        for field in (self.month, self.language, self.paper, self.colours):
            field.changed.connect(self._announce)
        self._show_steps()
        self.colours.hide()

    def _lay_out(self) -> None:
        self.month.setSizePolicy(self.month.sizePolicy().Policy.Expanding, self.month.sizePolicy().Policy.Fixed)
        month = row(self.month, self.earlier, self.later, spacing=4)
        stack = column(label(REGISTER, "field"), self.registers, spacing=6)
        stack.setStretchFactor(self.registers, 1)
        for title, part in ((MONTH, month), (LANGUAGE, self.language), (PAPER, self.paper)):
            stack.addSpacing(px(6))
            stack.addLayout(column(label(title, "field"), part, spacing=6))
        stack.addSpacing(px(6))
        stack.addWidget(self.colours)
        fields = (self.month, MONTH), (self.language, LANGUAGE), (self.paper, PAPER), (self.colours, COLOURS)
        for field, title in fields:
            field.setAccessibleName(tr(title))
        set_margins(stack, 0, 0, 12, 0)
        self.setLayout(stack)
        self.setFixedWidth(px(292))
        self.registers.setMinimumHeight(px(120))  # in a low window the choices scroll

    def show_registers(self, entries: Sequence[AnyEntry], of_whom: str = "") -> None:
        """Offer these registers and papers, grouped by slice; the chosen one stays chosen, else the first is.

        Args:
            of_whom: name of what the papers are about that are not of the month.
        """
        kept = self.register_id()
        self._model.clear()
        title: Label | None = None
        for entry in entries:
            if entry.slice_title != title:
                title = entry.slice_title
                self._model.appendRow(_heading(tr(title)))
            self._model.appendRow(_item(entry, of_whom))
        self.choose_register(kept or (entries[0].id if entries else ""))
        if not self.register_id() and entries:
            self.choose_register(entries[0].id)

    def register_id(self) -> str:
        """Return the id of the chosen register, or an empty text."""
        return self.registers.currentIndex().data(ID_ROLE) or ""

    def choose_register(self, register_id: str) -> None:
        """Choose a register; one that is not offered leaves the choice as it is."""
        for number in range(self._model.rowCount()):
            index = self._model.index(number, 0)
            if register_id and index.data(ID_ROLE) == register_id:
                self.registers.setCurrentIndex(index)

    def choose_month(self, month: Month) -> None:
        """Choose a month, offering it if it is not in the list."""
        known = [value for value, _words in _months(self.month.value())]
        if month not in known:
            self.month.set_choices(_months(month))
        self.month.set_value(month)
        self._show_steps()

    def _step(self, places: int) -> None:
        self.month.setCurrentIndex(self.month.currentIndex() + places)
        self._announce()

    def _announce(self, *_: object) -> None:
        self._show_steps()
        self.colours.setVisible(bool(self.registers.currentIndex().data(HAS_COLOURS_ROLE)))
        self.changed.emit()

    def _show_steps(self) -> None:
        self.earlier.setEnabled(self.month.currentIndex() < self.month.count() - 1)
        self.later.setEnabled(self.month.currentIndex() > 0)


def _months(last: Month) -> list[tuple[Month, Label]]:
    months = [last.plus(-back) for back in range(MONTHS_BACK)]
    return [(month, current().month(month)) for month in months]


def _heading(title: str) -> QStandardItem:
    item = QStandardItem(title)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = item.font()
    font.setPixelSize(px(12))
    item.setFont(font)
    item.setForeground(colour("text2"))
    return item


def _item(entry: AnyEntry, of_whom: str) -> QStandardItem:
    title = tr(entry.title)
    item = QStandardItem(title if entry.subject == OF_MONTH else tr(OF_WHOM, paper=title, name=of_whom))
    item.setData(entry.id, ID_ROLE)
    item.setData(isinstance(entry, PaperEntry), HAS_COLOURS_ROLE)
    item.setToolTip(entry.id)
    return item
