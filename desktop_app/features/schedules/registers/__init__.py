"""What schedules offer for paper: rows for layouts, and three layouts.

Nothing here is imported before a register is made: the card names the sources, and their rows fetch what they
need when they are asked.
"""

from .due import DUE, DUE_REGISTER
from .given import GIVEN, GIVEN_REGISTER
from .missed import MISSED, MISSED_REGISTER

ROW_SOURCES = (DUE, MISSED, GIVEN)
REGISTERS = (DUE_REGISTER, MISSED_REGISTER, GIVEN_REGISTER)
