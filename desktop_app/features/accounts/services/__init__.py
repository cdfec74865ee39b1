"""What the slice can do and answer."""

from .guarding import guard
from .listing import HolderLine, holder_line, list_holders, rights_matrix, set_right

__all__ = [
    "HolderLine",
    "guard",
    "holder_line",
    "list_holders",
    "rights_matrix",
    "set_right",
]
