"""The one window: a gate until a post is open, then rail, pages and foot."""

from .window import MainWindow
from .workspace import Workspace

__all__ = ["MainWindow", "Workspace"]
