"""What the slice can do and answer."""

from .guarding import guard

__all__ = ["guard"]
