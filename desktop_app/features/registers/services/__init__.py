"""The post's catalogue of registers and papers, and one of them as PDF; the first parameter is a session."""

from .catalogue import OF_MONTH, AnyEntry, Catalogue, Entry, PaperEntry, catalogue_of, check_layout, make_catalogue
from .layouts import FORM_SET, form_set, layout_digest, layouts_of
from .making import Made, Order, file_name, make_heading, make_register
from .printing import print_registers, save_pdf
from .spreadsheet import make_spreadsheet, make_workbook, save_spreadsheet, spreadsheet_name
from .tables import BLANK, FILLED, FORMS, KNOWN, Table, persons_of, table_of

__all__ = [
    "BLANK",
    "FILLED",
    "FORMS",
    "FORM_SET",
    "KNOWN",
    "OF_MONTH",
    "AnyEntry",
    "Catalogue",
    "Entry",
    "Made",
    "Order",
    "PaperEntry",
    "Table",
    "catalogue_of",
    "check_layout",
    "file_name",
    "form_set",
    "layout_digest",
    "layouts_of",
    "make_catalogue",
    "make_heading",
    "make_register",
    "make_spreadsheet",
    "make_workbook",
    "persons_of",
    "print_registers",
    "save_pdf",
    "save_spreadsheet",
    "spreadsheet_name",
    "table_of",
]
