"""Records of a health centre."""

from .notes import CentreNote
from .posts import CentrePost

__all__ = ["CentreNote", "CentrePost"]
