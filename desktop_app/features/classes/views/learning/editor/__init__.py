"""A quiz being made or changed."""

from .view import QuizEditor

__all__ = ["QuizEditor"]
