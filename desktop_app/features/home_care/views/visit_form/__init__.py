"""The form of a visit, in the order of the paper."""

from .form import VisitForm

__all__ = ["VisitForm"]
