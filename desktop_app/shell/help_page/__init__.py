"""Help: how to work with the program, on one page."""

from .page import HelpPage

__all__ = ["HelpPage"]
