"""What health visits offer to the program."""

from desktop_app.core.contract import Feature
from desktop_app.core.text import QT_TRANSLATE_NOOP

FEATURE = Feature(name="health_visits", title=QT_TRANSLATE_NOOP("Health visits", "Health visits"))
