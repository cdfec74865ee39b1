"""What residents print: rows that layouts can name."""

from collections.abc import Sequence

from desktop_app.core.layout import Register, RowSource

from .listing import LIST, LIST_REGISTER

ROW_SOURCES: Sequence[RowSource] = (LIST,)
REGISTERS: Sequence[Register] = (LIST_REGISTER,)

__all__ = ["LIST", "LIST_REGISTER", "REGISTERS", "ROW_SOURCES"]
