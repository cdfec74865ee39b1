"""Saving for the other laptops and taking in, by a stick or a folder."""

from .part import GiveTakePart

__all__ = ["GiveTakePart"]
