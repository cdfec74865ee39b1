"""What volunteers offer for paper: rows for layouts, and two layouts.

Nothing here is imported before a register is made: the card names the sources, and their rows fetch what they
need when they are asked.
"""

from .roster import ROSTER, ROSTER_REGISTER
from .staff_days import STAFF_DAYS
from .staff_month import STAFF_MONTH, STAFF_REGISTER
from .trainings import TRAININGS, TRAININGS_REGISTER

ROW_SOURCES = (ROSTER, TRAININGS, STAFF_MONTH, STAFF_DAYS)
REGISTERS = (ROSTER_REGISTER, TRAININGS_REGISTER, STAFF_REGISTER)
