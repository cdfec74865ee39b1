"""The page Registers: the catalogue, the paper as it will be, print and save."""

from .page import RegistersPage

__all__ = ["RegistersPage"]
