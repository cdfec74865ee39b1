"""What a post sets about its schedules: keys of its settings, and what they mean."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

AREAS: Mapping[str, tuple[str, Text]] = {
    "je_endemic": (
        "schedules.area_je_endemic",
        QT_TRANSLATE_NOOP("Schedules", "Children here are vaccinated against Japanese encephalitis"),
    ),
    "polio_risk": (
        "schedules.area_polio_risk",
        QT_TRANSLATE_NOOP("Schedules", "Newborns here get a first dose against polio at birth"),
    ),
    "rota_three_doses": (
        "schedules.area_rota_three_doses",
        QT_TRANSLATE_NOOP("Schedules", "The vaccine against rotavirus that is used here needs three doses"),
    ),
}
"""Area as the packs' schedules name it -> (key of the setting that says whether the post lies in it, its words)."""

SWEEPING_MONTHS = "schedules.sweeping_months"
SWEEPING_USUAL = 1
SWEEPING_MOST = 5
"""Months after a campaign in which those who missed it are looked for; the next campaign is half a year later."""
