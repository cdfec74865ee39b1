"""What the slice offers to the program."""

from desktop_app.core.contract import Feature
from desktop_app.core.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Exchange", "Exchange")

FEATURE = Feature(name="exchange", title=TITLE)
