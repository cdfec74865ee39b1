"""Which column means what: the headings with their first cells, each with a field to choose."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.residents.rules.importing.cells import shown
from desktop_app.residents.rules.importing.fields import FIELDS
from desktop_app.residents.rules.importing.mapping import ColumnMapping
from desktop_app.residents.rules.importing.table import Table
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, card, label, row, scroll, set_margins
from desktop_app.ui.words import tr

HINT = QT_TRANSLATE_NOOP("Residents", "Say what each column holds. Columns that are not used stay in the workbook.")
COLUMN = QT_TRANSLATE_NOOP("Residents", "Column")
FIRST_CELLS = QT_TRANSLATE_NOOP("Residents", "First cells")
MEANS = QT_TRANSLATE_NOOP("Residents", "What it holds")
NOT_USED = QT_TRANSLATE_NOOP("Residents", "Not used")
MEANING_OF = QT_TRANSLATE_NOOP("Residents", "What the column {column} holds")
CIVIL_NUMBERS = QT_TRANSLATE_NOOP("Residents", "NIK and family card have 16 digits; refuse others")
SAVED = QT_TRANSLATE_NOOP("Residents", "Saved columns")
NONE_SAVED = QT_TRANSLATE_NOOP("Residents", "Choose saved columns…")
SAVE_AS = QT_TRANSLATE_NOOP("Residents", "Name for these columns")
SAVE = QT_TRANSLATE_NOOP("Residents", "Save columns")
_PREVIEWED = 3
_LONGEST = 60


class Columns(QWidget):
    """The editor of a column mapping.

    Attributes:
        meanings: heading -> the field that says what it holds.

    Signals:
        edited: a meaning was chosen.
        save_asked: the user wants to save the columns under the name typed.
        saved_chosen(name): the user wants these saved columns.
    """

    edited = Signal()
    save_asked = Signal()
    saved_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meanings: dict[str, ChoiceField] = {}
        self._mapping = ColumnMapping("", {})
        self.saved = ChoiceField([("", NONE_SAVED)])
        self.saved.setAccessibleName(tr(SAVED))
        self.name = TextField(SAVE_AS, 60)
        self.name.setAccessibleName(tr(SAVE_AS))
        self.save_button = button(SAVE, "save", None, self.save_asked.emit)
        self.civil_numbers = QCheckBox(tr(CIVIL_NUMBERS))
        self.problem = label("", "error", wrap=True)
        self._area = scroll(QWidget())
        self._lay_out()
        self.saved.changed.connect(self._choose_saved)
        self.civil_numbers.toggled.connect(lambda _on: self.edited.emit())

    def _lay_out(self) -> None:
        self.name.setMinimumWidth(px(240))
        sheet = card(
            label(HINT, "muted", wrap=True),
            self.problem,
            row(self.civil_numbers, None, self.saved),
            self._area,
            row(None, self.name, self.save_button),
            spacing=12,
        )
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(sheet)
        self.problem.hide()

    def show_table(self, table: Table, mapping: ColumnMapping, saved: Sequence[str]) -> None:
        """Show the columns of ``table`` with the meanings of ``mapping``."""
        self._mapping = mapping
        body = QWidget()
        body.setObjectName("ScrollBody")
        grid = _grid(body)
        self.meanings = {}
        self.show_problem(None)
        self.show_saved(saved, mapping.name)
        self.civil_numbers.setChecked(mapping.civil_numbers)
        choices: list[tuple[str, Label]] = [("", NOT_USED), *((f.key, f.title) for f in FIELDS.values() if f.kept)]
        for index, heading in enumerate(table.headings):
            if heading and heading not in self.meanings:
                self.meanings[heading] = self._meaning(heading, choices, mapping.fields.get(heading, ""))
                example = label(_first_cells(table, index), "muted")
                example.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                for at, part in enumerate((label(heading, "field"), example, self.meanings[heading])):
                    grid.addWidget(part, len(self.meanings), at)
        grid.setRowStretch(len(self.meanings) + 1, 1)
        self._area.setWidget(body)  # deletes the columns of the file before

    def show_saved(self, names: Sequence[str], chosen: str = "") -> None:
        """Offer the saved columns by name."""
        self.saved.set_choices([("", NONE_SAVED), *((name, name) for name in names)])
        self.saved.set_value(chosen if chosen in names else "")
        self.saved.setVisible(bool(names))

    def mapping(self) -> ColumnMapping:
        """Return the mapping as it was chosen, under the name that was typed."""
        fields = {heading: field.value() or "" for heading, field in self.meanings.items()}
        return replace(self._mapping, name=self.name.value(), fields=fields, civil_numbers=self.civil_numbers.isChecked())

    def show_problem(self, text: Text | None) -> None:
        """Say what is wrong with the columns; None takes it away."""
        self.problem.setText(tr(text) if text else "")
        self.problem.setVisible(text is not None)

    def focus_first(self) -> None:
        """Put the cursor on the first meaning."""
        first = next(iter(self.meanings.values()), None)
        if first is not None:
            first.setFocus()

    def _meaning(self, heading: str, choices: Sequence[tuple[str, Label]], chosen: str) -> ChoiceField:
        field = ChoiceField(choices)
        field.set_value(chosen)
        field.setAccessibleName(tr(MEANING_OF, column=heading))
        field.setMinimumWidth(px(240))
        field.changed.connect(self.edited)
        return field

    def _choose_saved(self) -> None:
        if self.saved.value():
            self.saved_chosen.emit(self.saved.value())


def _grid(body: QWidget) -> QGridLayout:
    grid = QGridLayout(body)
    set_margins(grid, 0, 0, 12, 0)
    grid.setHorizontalSpacing(px(20))
    grid.setVerticalSpacing(px(6))
    grid.setColumnStretch(1, 1)
    for at, title in enumerate((COLUMN, FIRST_CELLS, MEANS)):
        grid.addWidget(label(title, "caption"), 0, at)
    return grid


def _first_cells(table: Table, index: int) -> str:
    filled = [text for cell in table.column(index)[:200] if (text := shown(cell).strip())]
    text = " · ".join(filled[:_PREVIEWED])
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
