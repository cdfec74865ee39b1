"""One kind of list for the whole program."""

from .blocks_model import BlocksModel
from .columns import ROW_ROLE, SORT_ROLE, TONE_ROLE, TableColumn
from .rows_model import RowsModel
from .view import ListView, table_view

__all__ = ["ROW_ROLE", "SORT_ROLE", "TONE_ROLE", "BlocksModel", "ListView", "RowsModel", "TableColumn", "table_view"]
