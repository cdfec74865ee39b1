"""What can be done and asked; the first parameter is a session."""

from .doubts import Cleared, Found, ask_again, clear, find_doubts

__all__ = ["Cleared", "Found", "ask_again", "clear", "find_doubts"]
