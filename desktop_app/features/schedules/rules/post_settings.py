"""What a post sets about its schedules: keys of its settings, which the card of the slice puts into words."""

from collections.abc import Mapping

AREAS: Mapping[str, str] = {
    "je_endemic": "schedules.area_je_endemic",
    "polio_risk": "schedules.area_polio_risk",
    "rota_three_doses": "schedules.area_rota_three_doses",
}
"""Area as the packs' schedules name it -> key of the setting that says whether the post lies in it."""

SWEEPING_MONTHS = "schedules.sweeping_months"
SWEEPING_USUAL = 1
SWEEPING_MOST = 5
"""Months after a campaign in which those who missed it are looked for; the next campaign is half a year later."""
