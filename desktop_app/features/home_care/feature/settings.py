"""What a post may set about visits at home."""

from desktop_app.core.contract import Setting
from desktop_app.core.text import QT_TRANSLATE_NOOP

SETTINGS = (
    Setting(
        "home_care.visits_a_week",
        QT_TRANSLATE_NOOP("Home visits", "Doors that one volunteer visits in a week"),
        10,
        group=QT_TRANSLATE_NOOP("Home visits", "Home visits"),
        hint=QT_TRANSLATE_NOOP("Home visits", "The plan of a week takes the most urgent ones of each volunteer."),
        unit=QT_TRANSLATE_NOOP("Home visits", "doors"),
        minimum=1,
        maximum=40,
    ),
)
