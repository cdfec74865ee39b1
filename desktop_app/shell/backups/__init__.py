"""When a post is saved, where, and how safe that makes it; all slow work here is for the worker thread."""

from .due import back_up_before, back_up_if_changed, back_up_if_due, find_backups, is_due
from .safety import safety_text

__all__ = ["back_up_before", "back_up_if_changed", "back_up_if_due", "find_backups", "is_due", "safety_text"]
