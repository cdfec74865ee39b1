"""Bringing pages to a printer, and files to a folder."""

import shutil
import subprocess
import sys

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from desktop_app.core.errors import MachineError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.tasks import Progress

DOTS_PER_INCH = 300
POINTS_PER_INCH = 72
SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}
NOT_TAKEN = QT_TRANSLATE_NOOP("Registers", "The printer {printer} did not take the register.")
CHECK_PRINTER = QT_TRANSLATE_NOOP(
    "Registers", "Check that it is switched on, connected and has paper, then press “Print register” again. Or save the PDF."
)


def print_pdf(pdf: bytes, printer: QPrinter, progress: Progress) -> int:
    """Print a PDF as the dialog asked and return the number of pages; to be called on the worker.

    Where CUPS is there, it is given the file itself: sharper and smaller than pictures of pages.

    Raises:
        MachineError: the printer did not take it.
    """
    document = _open(pdf)
    first, last = _range(printer, document.pageCount())
    if sys.platform != "win32" and not printer.outputFileName() and shutil.which("lp"):
        _hand_to_cups(pdf, printer, first, last)
    else:
        _paint(document, printer, first, last, progress)
    return last - first + 1


def _open(pdf: bytes) -> QPdfDocument:
    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


def _range(printer: QPrinter, pages: int) -> tuple[int, int]:
    """Return the first and last page to print, counted from 1."""
    return max(1, printer.fromPage()), min(pages, printer.toPage() or pages)


def _hand_to_cups(pdf: bytes, printer: QPrinter, first: int, last: int) -> None:
    """Give the file to CUPS through a pipe: no readable copy stays on the disk."""
    words = ["lp", "-n", str(printer.copyCount()), "-P", f"{first}-{last}", "-o", "fit-to-page", "-t", printer.docName()]
    if printer.printerName():
        words += ["-d", printer.printerName()]
    if sides := SIDES.get(printer.duplex()):
        words += ["-o", f"sides={sides}"]
    done = subprocess.run(words, input=pdf, capture_output=True, check=False)  # noqa: S603 - fixed words, no shell
    if done.returncode:
        raise MachineError(NOT_TAKEN.fill(printer=printer.printerName()), CHECK_PRINTER)


def _paint(document: QPdfDocument, printer: QPrinter, first: int, last: int, progress: Progress) -> None:
    """Paint the pages as pictures in grey, each in its own size and direction; memory holds one page at a time."""
    printer.setResolution(DOTS_PER_INCH)
    printer.setFullPage(True)
    painter = QPainter()
    try:
        for number in range(first - 1, last):
            progress.step(number - first + 1, last - first + 1)
            size = document.pagePointSize(number)
            _set_page(printer, size)
            started = painter.begin(printer) if number == first - 1 else printer.newPage()
            if not started:
                raise MachineError(NOT_TAKEN.fill(printer=printer.printerName() or printer.outputFileName()), CHECK_PRINTER)
            painter.drawImage(painter.viewport(), _picture(document, number, size))
    finally:
        if painter.isActive():
            painter.end()


def _set_page(printer: QPrinter, size: QSizeF) -> None:
    landscape = size.width() > size.height()
    printer.setPageSize(QPageSize(size.transposed() if landscape else size, QPageSize.Unit.Point))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))


def _picture(document: QPdfDocument, number: int, size: QSizeF) -> QImage:
    dots = DOTS_PER_INCH / POINTS_PER_INCH
    drawn = document.render(number, QSize(round(size.width() * dots), round(size.height() * dots)))
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper.convertToFormat(QImage.Format.Format_Grayscale8)
