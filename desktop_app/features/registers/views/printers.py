"""The printers of the computer, and one set up without a dialog."""

from collections.abc import Sequence

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop_app.core.text import QT_TRANSLATE_NOOP

ONE_SIDE, LONG_EDGE, SHORT_EDGE = "one", "long", "short"
SIDES = {
    ONE_SIDE: QPrinter.DuplexMode.DuplexNone,
    LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
    SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
}
SIDE_WORDS = (
    (ONE_SIDE, QT_TRANSLATE_NOOP("Registers", "On one side")),
    (LONG_EDGE, QT_TRANSLATE_NOOP("Registers", "On both sides, turned like a book")),
    (SHORT_EDGE, QT_TRANSLATE_NOOP("Registers", "On both sides, turned like a calendar")),
)
NO_PRINTER = QT_TRANSLATE_NOOP(
    "Registers", "This computer has no printer. Save the PDF on a stick: it can be printed at any other computer."
)


def printer_names() -> Sequence[str]:
    """Return the printers that are set up, the usual one first; none is no error."""
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return sorted(names, key=lambda name: name != usual)


def make_printer(name: str, copies: int, sides: str, title: str) -> QPrinter:
    """Return a printer that is ready to be given pages.

    Args:
        sides: a key of ``SIDES``.
        title: of the job, as the printer's list shows it.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    printer.setCopyCount(copies)
    printer.setDuplex(SIDES[sides])
    printer.setDocName(title)
    return printer
