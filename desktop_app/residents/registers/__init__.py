"""What residents print: rows that layouts can name."""

from collections.abc import Sequence

from desktop_app.core.layout import Register, RowSource

from .changes import CHANGES, CHANGES_YEAR
from .listing import LIST, LIST_REGISTER
from .population import POPULATION_YEAR

ROW_SOURCES: Sequence[RowSource] = (LIST, CHANGES, CHANGES_YEAR, POPULATION_YEAR)
REGISTERS: Sequence[Register] = (LIST_REGISTER,)

__all__ = ["CHANGES", "CHANGES_YEAR", "LIST", "LIST_REGISTER", "POPULATION_YEAR", "REGISTERS", "ROW_SOURCES"]
