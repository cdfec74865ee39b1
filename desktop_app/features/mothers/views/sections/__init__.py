"""The parts of a woman's tab: the pregnancy that goes on, the weeks after it, and what is known of her besides."""

from .after_birth import AfterBirth
from .going_on import GoingOn
from .woman import AboutHer

__all__ = ["AboutHer", "AfterBirth", "GoingOn"]
