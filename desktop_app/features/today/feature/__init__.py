"""What the slice offers to the program."""

from desktop_app.core.contract import Feature
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .pages import PAGES

FEATURE = Feature(name="today", title=QT_TRANSLATE_NOOP("Today", "Today"), pages=PAGES)
