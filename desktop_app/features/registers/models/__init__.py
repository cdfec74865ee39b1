"""Records of the registers: layouts that the post made its own."""

from .layout import RegisterLayout

__all__ = ["RegisterLayout"]
