"""What a slice may offer to the rest of the program.

Declarations only: nothing here imports Qt, SQLAlchemy or ReportLab, and a slice's card must
not either. Functions on a card import what they need when they are called, so that slices
can be listed, exchanged and tested without a screen.
"""

from .feature import Command, Feature
from .papers import Paper, PaperRequest, Written
from .records import DataCheck, DerivedTable, Doubt, MonthCheck, MonthGap, PersonFact, RecordTable, ScheduleFacts, UndoCheck
from .window import DayFinding, DayPart, Page, Place, ResidentPanel, Setting, TodayLine

__all__ = [
    "Command",
    "DataCheck",
    "DayFinding",
    "DayPart",
    "DerivedTable",
    "Doubt",
    "Feature",
    "MonthCheck",
    "MonthGap",
    "Page",
    "Paper",
    "PaperRequest",
    "PersonFact",
    "Place",
    "RecordTable",
    "ResidentPanel",
    "ScheduleFacts",
    "Setting",
    "TodayLine",
    "UndoCheck",
    "Written",
]
