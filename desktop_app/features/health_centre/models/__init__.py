"""Records of a health centre."""

from .posts import CentrePost

__all__ = ["CentrePost"]
