"""What a post may set about its schedules; ``rules.post_settings`` says what the keys mean."""

from desktop_app.core.contract import Setting
from desktop_app.core.text import QT_TRANSLATE_NOOP

SCHEDULES = QT_TRANSLATE_NOOP("Schedules", "Due and given")
_ASK = QT_TRANSLATE_NOOP("Schedules", "Ask the midwife before you change this.")

SETTINGS = (
    Setting(
        "schedules.area_je_endemic",
        QT_TRANSLATE_NOOP("Schedules", "Children here are vaccinated against Japanese encephalitis"),
        False,
        group=SCHEDULES,
        hint=_ASK,
    ),
    Setting(
        "schedules.area_polio_risk",
        QT_TRANSLATE_NOOP("Schedules", "Newborns here get a first dose against polio at birth"),
        False,
        group=SCHEDULES,
        hint=_ASK,
    ),
    Setting(
        "schedules.area_rota_three_doses",
        QT_TRANSLATE_NOOP("Schedules", "The vaccine against rotavirus that is used here needs three doses"),
        False,
        group=SCHEDULES,
        hint=_ASK,
    ),
    Setting(
        "schedules.sweeping_months",
        QT_TRANSLATE_NOOP("Schedules", "Who missed a campaign is looked for until this many months after it"),
        1,
        group=SCHEDULES,
        hint=QT_TRANSLATE_NOOP(
            "Schedules", "Example: vitamin A of February. With 1 month it may be given until the end of March and still counts."
        ),
        unit=QT_TRANSLATE_NOOP("Schedules", "months"),
        minimum=0,
        maximum=5,
    ),
)
