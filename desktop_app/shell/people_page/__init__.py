"""The page of people and keys: who opens the post, recovery sheets, rights of roles."""

from .page import PeoplePage

__all__ = ["PeoplePage"]
