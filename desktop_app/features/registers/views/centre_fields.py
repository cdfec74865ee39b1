"""What is asked when several registers are printed or saved at once."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.widgets import column, icon_button, label, row
from desktop_app.ui.words import current, tr
from desktop_app.ui.wrap_row import WrapRow

from ..services import PDF, XLSX
from .places import Place, documents, sticks
from .printers import NO_PRINTER, ONE_SIDE, SIDE_WORDS, printer_names

FORMAT = QT_TRANSLATE_NOOP("Registers", "Kind of file")
FORMATS: tuple[tuple[str, Label], ...] = (
    (PDF, QT_TRANSLATE_NOOP("Registers", "PDF, as on paper")),
    (XLSX, QT_TRANSLATE_NOOP("Registers", "Spreadsheet (XLSX)")),
)
FILES = QT_TRANSLATE_NOOP("Registers", "Files")
FILE_WORDS: tuple[tuple[bool, Label], ...] = (
    (True, QT_TRANSLATE_NOOP("Registers", "All in one file")),
    (False, QT_TRANSLATE_NOOP("Registers", "One file each")),
)
PLACE = QT_TRANSLATE_NOOP("Registers", "Save in")
DOCUMENTS = QT_TRANSLATE_NOOP("Registers", "Documents")
STICK = QT_TRANSLATE_NOOP("Registers", "Stick or disk {name}, {free} GB free")
OTHER = QT_TRANSLATE_NOOP("Registers", "Another folder…")
LOOK_AGAIN = QT_TRANSLATE_NOOP("Registers", "Look for sticks and printers again")
PEOPLE = QT_TRANSLATE_NOOP("Registers", "Add the names behind each number")
PRINTER = QT_TRANSLATE_NOOP("Registers", "Printer")
COPIES = QT_TRANSLATE_NOOP("Registers", "Copies")
SIDES = QT_TRANSLATE_NOOP("Registers", "Sides")
MOST_COPIES = 9
GIGABYTE = 1_000_000_000


class CentreFields(QWidget):
    """Kind and number of files, where they go, and how they are printed.

    Signals:
        changed: somebody chose something that changes the pages.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.format = ChoiceField(FORMATS)
        self.files = ChoiceField(FILE_WORDS)
        self.place = ChoiceField()
        self.printer = ChoiceField()
        self.copies = ChoiceField([(number, current().number(number)) for number in range(1, MOST_COPIES + 1)])
        self.sides = ChoiceField(SIDE_WORDS)
        self.people = QCheckBox(tr(PEOPLE))
        self.no_printer = label(NO_PRINTER, "muted", wrap=True)
        self.again = icon_button(LOOK_AGAIN, "refresh-cw", self.look_for_places)
        self._lay_out()
        for field, first in ((self.format, PDF), (self.files, True), (self.copies, 1), (self.sides, ONE_SIDE)):
            field.set_value(first)
        self.format.changed.connect(self._show_what_fits)
        self.format.changed.connect(self.changed)
        self.people.toggled.connect(lambda _on: self.changed.emit())
        self.look_for_places()

    def _lay_out(self) -> None:
        saving, printing = WrapRow(spacing=12), WrapRow(spacing=12)
        self._printing = QWidget()
        self._printing.setLayout(printing)
        for line, title, field in (
            (saving, FORMAT, self.format),
            (saving, FILES, self.files),
            (saving, PLACE, self.place),
            (printing, PRINTER, self.printer),
            (printing, COPIES, self.copies),
            (printing, SIDES, self.sides),
        ):
            field.setAccessibleName(tr(title))
            part = QWidget()
            parts = row(field, self.again, spacing=4) if field is self.place else field
            stack = column(label(title, "field"), parts, spacing=4)
            stack.setContentsMargins(0, 0, 0, 0)
            part.setLayout(stack)
            line.addWidget(part)
        whole = column(saving, self._printing, self.no_printer, self.people, spacing=8)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def look_for_places(self) -> None:
        """Offer the sticks and printers that are there now."""
        places = [(Place(documents()), tr(DOCUMENTS)), *((one, _stick(one)) for one in sticks())]
        self.place.set_choices([*places, (None, OTHER)])
        self.place.set_value(places[0][0])
        names = printer_names()
        self.printer.set_choices([(name, name) for name in names])
        self.printer.set_value(names[0] if names else None)
        self._show_what_fits()

    def folder(self) -> Path | None:
        """Return the folder that is chosen, or None for one that is still to be asked for."""
        place: Place | None = self.place.value()
        return place.folder if place else None

    def can_print(self) -> bool:
        """Return True if there is a printer, and pages for it."""
        return self.printer.value() is not None and self.format.value() == PDF

    def _show_what_fits(self) -> None:
        is_pdf, has_printer = self.format.value() == PDF, self.printer.value() is not None
        self._printing.setVisible(is_pdf and has_printer)
        self.no_printer.setVisible(is_pdf and not has_printer)


def _stick(place: Place) -> str:
    return tr(STICK, name=place.name, free=current().number(place.free_bytes / GIGABYTE, 1))
