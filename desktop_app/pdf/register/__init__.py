"""Registers on paper: layouts as data become exact, mirrored, many-storeyed tables."""

from .heading import Heading, PrintOptions
from .part import Part
from .writer import Printed, render_parts, render_register, write_register

__all__ = ["Heading", "Part", "PrintOptions", "Printed", "render_parts", "render_register", "write_register"]
