"""Registers on paper: layouts as data become exact, mirrored, many-storeyed tables."""

from .heading import Heading, PrintOptions
from .writer import Printed, render_register, write_register

__all__ = ["Heading", "PrintOptions", "Printed", "render_register", "write_register"]
