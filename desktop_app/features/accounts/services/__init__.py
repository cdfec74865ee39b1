"""What the slice can do and answer."""

from .exports import note_export, note_leaving
from .guarding import guard
from .listing import HolderLine, holder_line, list_holders, rights_matrix, set_right

__all__ = [
    "HolderLine",
    "guard",
    "holder_line",
    "list_holders",
    "note_export",
    "note_leaving",
    "rights_matrix",
    "set_right",
]
