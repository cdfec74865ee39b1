"""What the self-assessment offers for paper; nothing here is imported before a register is made."""

from .activities import ACTIVITIES
from .strata import STRATA

ROW_SOURCES = (STRATA, ACTIVITIES)
