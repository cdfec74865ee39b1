"""Registers and papers in print: the post's catalogue, one of them as PDF, and the commands that list and print them."""

from .catalogue import OF_MONTH, AnyEntry, Catalogue, Entry, PaperEntry, make_catalogue
from .commands import COMMANDS
from .making import Made, Order, file_name, make_register
from .printing import print_registers, save_pdf

__all__ = [
    "COMMANDS",
    "OF_MONTH",
    "AnyEntry",
    "Catalogue",
    "Entry",
    "Made",
    "Order",
    "PaperEntry",
    "file_name",
    "make_catalogue",
    "make_register",
    "print_registers",
    "save_pdf",
]
