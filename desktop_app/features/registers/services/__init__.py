"""The post's catalogue of registers and papers, and one of them as PDF; the first parameter is a session."""

from .catalogue import OF_MONTH, AnyEntry, Catalogue, Entry, PaperEntry, check_layout, make_catalogue
from .making import Made, Order, file_name, make_heading, make_register
from .printing import print_registers, save_pdf

__all__ = [
    "OF_MONTH",
    "AnyEntry",
    "Catalogue",
    "Entry",
    "Made",
    "Order",
    "PaperEntry",
    "check_layout",
    "file_name",
    "make_catalogue",
    "make_heading",
    "make_register",
    "print_registers",
    "save_pdf",
]
