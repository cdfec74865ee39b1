"""What a printed register is made of: layouts are data over row sources.

A slice offers a ``RowSource``: rows of one grain with named fields. A ``Register`` names one
row source and arranges its fields in columns. There is no expression language; whatever a
column shows is a field with parameters. From the same two declarations follow the paper, the
spreadsheet, the blank form and the list of people behind each number.
"""

from .cells import Cell, Gap, Number, People
from .filling import fill, row_groups, shown_rows, totals
from .register import Column, ColumnGroup, Register, Signature, titled
from .source import RowSource, SourceField

__all__ = [
    "Cell",
    "Column",
    "ColumnGroup",
    "Gap",
    "Number",
    "People",
    "Register",
    "RowSource",
    "Signature",
    "SourceField",
    "fill",
    "row_groups",
    "shown_rows",
    "titled",
    "totals",
]
