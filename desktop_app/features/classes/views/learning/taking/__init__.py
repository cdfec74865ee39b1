"""A quiz being answered on the laptop, one question at a time."""

from .view import TakeView

__all__ = ["TakeView"]
