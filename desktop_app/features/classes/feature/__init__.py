"""What classes offer to the program."""

from desktop_app.core.contract import Feature
from desktop_app.core.text import QT_TRANSLATE_NOOP

FEATURE = Feature(name="classes", title=QT_TRANSLATE_NOOP("Classes", "Classes"))
