"""What the slice offers for paper: rows of which country packs make their registers.

The layouts themselves are data of the packs. Nothing here is imported before a register is made.
"""

from .recap import RECAP_ADULTS, RECAP_SCHOOL
from .targets import TARGETS_ADULTS, TARGETS_ELDERLY, TARGETS_SCHOOL

ROW_SOURCES = (RECAP_SCHOOL, RECAP_ADULTS, TARGETS_SCHOOL, TARGETS_ADULTS, TARGETS_ELDERLY)
