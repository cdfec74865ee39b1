"""Registers on paper: layouts as data become exact, mirrored, many-storeyed tables."""

from .heading import Heading, PrintOptions
from .writer import render_register, write_register

__all__ = ["Heading", "PrintOptions", "render_register", "write_register"]
