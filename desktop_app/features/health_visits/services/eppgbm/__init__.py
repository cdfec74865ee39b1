"""The month's children and measurements as e-PPGBM takes them."""

from .command import Exported, eppgbm_tables, export_eppgbm, note_tables
from .layout import has_layout, sheet_columns
from .month import identities, measurements
from .writing import write_tables

__all__ = [
    "Exported",
    "eppgbm_tables",
    "export_eppgbm",
    "has_layout",
    "identities",
    "measurements",
    "note_tables",
    "sheet_columns",
    "write_tables",
]
