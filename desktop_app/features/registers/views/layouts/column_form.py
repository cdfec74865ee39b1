"""What one column shows and how it looks."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desktop_app.core.layout import Column
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.fields import ChoiceField, NumberField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label
from desktop_app.ui.words import tr

from ...rules.checking import NARROWEST_MM, WIDEST_MM
from ...rules.offered_columns import Key, OfferedColumn, key_of
from ...rules.storeys import PlacedColumn
from .words_field import WordsField

HEADING = QT_TRANSLATE_NOOP("Registers", "Heading")
ABOVE = QT_TRANSLATE_NOOP("Registers", "Heading above it")
TOP = QT_TRANSLATE_NOOP("Registers", "Top heading")
SHOWS = QT_TRANSLATE_NOOP("Registers", "What the column shows")
WHICH = QT_TRANSLATE_NOOP("Registers", "Which one")
WIDTH = QT_TRANSLATE_NOOP("Registers", "Width")
MM = QT_TRANSLATE_NOOP("Registers", "mm")
ROTATED = QT_TRANSLATE_NOOP("Registers", "Heading written upwards")
WRAP = QT_TRANSLATE_NOOP("Registers", "Long words go to a second line")
TOTAL = QT_TRANSLATE_NOOP("Registers", "Sum below the column")
UNKNOWN = QT_TRANSLATE_NOOP("Registers", "Something that is not known here: {name}")


class ColumnForm(QWidget):
    """The fields of the chosen column.

    Signals:
        changed: somebody changed the column; ``column()`` says how.
    """

    changed = Signal()

    def __init__(self, offered: Sequence[OfferedColumn], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: dict[Key, OfferedColumn] = {one.key: one for one in offered}
        self._placed: PlacedColumn | None = None
        fields = {one.column.field: one.field for one in reversed(offered)}
        self._fields = [(name, fields[name]) for name in dict.fromkeys(one.column.field for one in offered)]
        self.heading, self.above, self.top = WordsField(), WordsField(), WordsField()
        self.shows, self.which = ChoiceField(self._fields), ChoiceField()
        self.width_mm = NumberField(NARROWEST_MM, WIDEST_MM, decimals=1, unit=MM)
        self.rotated, self.wrap, self.total = (QCheckBox(tr(text)) for text in (ROTATED, WRAP, TOTAL))
        self._lay_out()
        self.shows.changed.connect(self._choose_field)
        self.which.changed.connect(self._choose_which)
        for field in (self.heading, self.above, self.top, self.width_mm):
            field.changed.connect(self.changed.emit)
        for box in (self.rotated, self.wrap, self.total):
            box.clicked.connect(self.changed.emit)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(6))
        parts: Sequence[tuple[Label, QWidget]] = (
            (SHOWS, self.shows),
            (WHICH, self.which),
            (HEADING, self.heading),
            (ABOVE, self.above),
            (TOP, self.top),
            (WIDTH, self.width_mm),
        )
        self._which_title = label(WHICH, "field")
        for number, (title, editor) in enumerate(parts):
            head = self._which_title if title is WHICH else label(title, "field")
            head.setBuddy(editor)
            editor.setAccessibleName(tr(title))
            grid.addWidget(head, number, 0)
            grid.addWidget(editor, number, 1)
        for number, box in enumerate((self.rotated, self.wrap, self.total), len(parts)):
            grid.addWidget(box, number, 0, 1, 2)
        grid.setRowStretch(len(parts) + 3, 1)
        grid.setColumnStretch(1, 1)

    def show_column(self, placed: PlacedColumn | None) -> None:
        """Show a column; None empties the fields and shuts them."""
        self._placed = placed
        self.setEnabled(placed is not None)
        column = placed.column if placed is not None else Column("", "", NARROWEST_MM)
        above = placed.above if placed is not None else ()
        self._offer_field(column)
        self._offer_which(column)
        self.heading.set_words(column.title, self._own_title(column))
        self.above.set_words(above[-1] if above else "")
        self.top.set_words(above[-2] if len(above) > 1 else "")
        self.width_mm.set_value(column.width_mm)
        for box, is_set in ((self.rotated, column.rotated), (self.wrap, column.wrap), (self.total, column.total)):
            box.setChecked(is_set)

    def column(self) -> PlacedColumn | None:
        """Return the column as the fields say; the width stays where none can be read."""
        if self._placed is None:
            return None
        was = self._placed
        width = self.width_mm.value()
        column = replace(
            was.column,
            title=self.heading.words(),
            width_mm=was.column.width_mm if width is None else width,
            rotated=self.rotated.isChecked(),
            wrap=self.wrap.isChecked(),
            total=self.total.isChecked(),
        )
        return PlacedColumn(column, (*was.above[:-2], *(words for words in (self.top.words(), self.above.words()) if words)))

    def set_language(self, code: str) -> None:
        """Show the headings in another language."""
        for field in (self.heading, self.above, self.top):
            field.set_language(code)

    def _offer_field(self, column: Column) -> None:
        known = any(column.field == name for name, _ in self._fields)
        unknown = [] if known else [(column.field, UNKNOWN.fill(name=column.field))]
        self.shows.set_choices([*self._fields, *unknown])
        self.shows.set_value(column.field)

    def _offer_which(self, column: Column) -> None:
        choices = [(one.key, one.which) for one in self._offered.values() if one.column.field == column.field]
        if key_of(column) not in self._offered:
            told = ", ".join(f"{name} = {value}" for name, value in column.parameters.items())
            choices.append((key_of(column), told))
        several = len(choices) > 1
        self.which.set_choices(choices)
        self.which.set_value(key_of(column))
        self.which.setVisible(several)
        self._which_title.setVisible(several)

    def _own_title(self, column: Column) -> Label:
        return next((title for name, title in self._fields if name == column.field and name), "")

    def _choose_field(self) -> None:
        self._take(next(one.column for one in self._offered.values() if one.column.field == self.shows.value()))

    def _choose_which(self) -> None:
        offered = self._offered.get(self.which.value())
        if offered is not None:
            self._take(offered.column)

    def _take(self, column: Column) -> None:
        """Show something else in the column, under the heading that goes with it; its place and width stay."""
        if self._placed is None:
            return
        was = self._placed.column
        self.show_column(PlacedColumn(replace(column, width_mm=was.width_mm, total=was.total), self._placed.above))
        self.changed.emit()
