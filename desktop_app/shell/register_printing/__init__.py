"""Registers on paper: the post's catalogue, one register as PDF, and the commands that list and print them."""

from .catalogue import Catalogue, Entry, make_catalogue
from .commands import COMMANDS
from .making import Made, Order, file_name, make_register
from .printing import print_registers, save_pdf

__all__ = [
    "COMMANDS",
    "Catalogue",
    "Entry",
    "Made",
    "Order",
    "file_name",
    "make_catalogue",
    "make_register",
    "print_registers",
    "save_pdf",
]
