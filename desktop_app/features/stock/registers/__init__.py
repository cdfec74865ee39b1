"""What stock offers for paper: rows of which country packs make their registers.

The layouts themselves are data of the packs. Nothing here is imported before a register is made.
"""

from .expiring import EXPIRING
from .stock_month import STOCK_MONTH

ROW_SOURCES = (STOCK_MONTH, EXPIRING)
