"""Lists on paper in the window: made, printed, and typed back in the order of the paper."""

from .lists_panel import ListsPanel
from .type_back import TypeBack

__all__ = ["ListsPanel", "TypeBack"]
