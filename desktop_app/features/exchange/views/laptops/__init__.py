"""The laptops of the post: who belongs to it, since when, and when each was heard of last."""

from .part import LaptopsPart

__all__ = ["LaptopsPart"]
