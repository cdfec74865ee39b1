"""First start: language, then a new post, a practice post, or one that exists already."""

from .flow import FirstStart

__all__ = ["FirstStart"]
