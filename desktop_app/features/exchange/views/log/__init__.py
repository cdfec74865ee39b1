"""Every file that went out or came in."""

from .entry import EntryView
from .part import LogPart

__all__ = ["EntryView", "LogPart"]
