"""The month's children and measurements as e-PPGBM takes them."""

from .command import Exported, export_eppgbm
from .layout import has_layout, sheet_columns
from .month import identities, measurements

__all__ = ["Exported", "export_eppgbm", "has_layout", "identities", "measurements", "sheet_columns"]
