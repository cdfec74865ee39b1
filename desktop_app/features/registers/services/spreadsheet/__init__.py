"""Registers as spreadsheets: the paper's heads and sums over real numbers and dates."""

from .making import Book, make_book, make_spreadsheet, make_workbook, save_spreadsheet, spreadsheet_name

__all__ = ["Book", "make_book", "make_spreadsheet", "make_workbook", "save_spreadsheet", "spreadsheet_name"]
