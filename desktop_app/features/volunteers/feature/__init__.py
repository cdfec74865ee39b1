"""What volunteers offer to the program."""

from desktop_app.core.contract import Feature
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .records import RECORDS

FEATURE = Feature(name="volunteers", title=QT_TRANSLATE_NOOP("Volunteers", "Volunteers"), records=RECORDS)
