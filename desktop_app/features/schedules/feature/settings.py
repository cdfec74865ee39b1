"""What a post may set about its schedules."""

from desktop_app.core.contract import Setting
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.post_settings import AREAS, SWEEPING_MONTHS, SWEEPING_MOST, SWEEPING_USUAL

SCHEDULES = QT_TRANSLATE_NOOP("Schedules", "Due and given")

SETTINGS = (
    *(
        Setting(
            key, title, False, group=SCHEDULES, hint=QT_TRANSLATE_NOOP("Schedules", "Ask the midwife before you change this.")
        )
        for key, title in AREAS.values()
    ),
    Setting(
        SWEEPING_MONTHS,
        QT_TRANSLATE_NOOP("Schedules", "Who missed a campaign is looked for until this many months after it"),
        SWEEPING_USUAL,
        group=SCHEDULES,
        hint=QT_TRANSLATE_NOOP(
            "Schedules", "Example: vitamin A of February. With 1 month it may be given until the end of March and still counts."
        ),
        unit=QT_TRANSLATE_NOOP("Schedules", "months"),
        minimum=0,
        maximum=SWEEPING_MOST,
    ),
)
