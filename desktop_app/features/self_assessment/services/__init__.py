"""What can be done and asked; the first parameter is a session."""

from .answering import answer, take_back
from .assessing import Answer, Assessment, Line, assess, unanswered
from .pack_tables import criteria_of, levels_of

__all__ = ["Answer", "Assessment", "Line", "answer", "assess", "criteria_of", "levels_of", "take_back", "unanswered"]
