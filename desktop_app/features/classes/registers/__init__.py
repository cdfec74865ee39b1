"""What classes offer for paper: rows of which country packs make their registers.

Nothing here is imported before a register is made: the card names the sources, and their rows fetch what they need
when they are asked.
"""

from .class_month import CLASS_MONTH
from .class_year import CLASS_YEAR

ROW_SOURCES = (CLASS_MONTH, CLASS_YEAR)
