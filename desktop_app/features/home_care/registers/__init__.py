"""What home visits offer for paper as registers; nothing here is imported before a register is made."""

from .visits_month import VISITS_MONTH

ROW_SOURCES = (VISITS_MONTH,)
