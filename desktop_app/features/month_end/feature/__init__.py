"""What the slice offers to the program."""

from desktop_app.core.contract import Feature
from desktop_app.core.text import QT_TRANSLATE_NOOP

FEATURE = Feature(
    name="month_end",
    title=QT_TRANSLATE_NOOP("Month end", "Month"),
)
