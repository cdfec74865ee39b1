"""Codes that stand in the records of pregnancies and births, and what people call them."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

EDD_BASES: Mapping[str, Text] = {
    "lmp": QT_TRANSLATE_NOOP("Mothers", "From the last period"),
    "ultrasound": QT_TRANSLATE_NOOP("Mothers", "From the ultrasound"),
    "other": QT_TRANSLATE_NOOP("Mothers", "From something else"),
}
PLACES: Mapping[str, Text] = {
    "here": QT_TRANSLATE_NOOP("Mothers", "At the post"),
    "home": QT_TRANSLATE_NOOP("Mothers", "At home"),
    "auxiliary_post": QT_TRANSLATE_NOOP("Mothers", "Auxiliary post"),
    "health_centre": QT_TRANSLATE_NOOP("Mothers", "Health centre"),
    "hospital": QT_TRANSLATE_NOOP("Mothers", "Hospital"),
    "clinic": QT_TRANSLATE_NOOP("Mothers", "Clinic"),
    "other": QT_TRANSLATE_NOOP("Mothers", "Somewhere else"),
}
PROVIDERS: Mapping[str, Text] = {
    "volunteer": QT_TRANSLATE_NOOP("Mothers", "Volunteer"),
    "midwife": QT_TRANSLATE_NOOP("Mothers", "Midwife"),
    "nurse": QT_TRANSLATE_NOOP("Mothers", "Nurse"),
    "doctor": QT_TRANSLATE_NOOP("Mothers", "Doctor"),
    "other": QT_TRANSLATE_NOOP("Mothers", "Somebody else"),
}
HEALTH_WORKERS = frozenset({"midwife", "nurse", "doctor"})
"""Whose look counts among the contacts unless somebody says otherwise (domain.md 5: at least six examinations)."""

ATTENDANTS: Mapping[str, Text] = {
    "midwife": QT_TRANSLATE_NOOP("Mothers", "Midwife"),
    "doctor": QT_TRANSLATE_NOOP("Mothers", "Doctor"),
    "specialist": QT_TRANSLATE_NOOP("Mothers", "Specialist"),
    "other": QT_TRANSLATE_NOOP("Mothers", "Somebody else"),
}
PRESENTATIONS: Mapping[str, Text] = {
    "head": QT_TRANSLATE_NOOP("Mothers", "Head down"),
    "breech": QT_TRANSLATE_NOOP("Mothers", "Breech"),
    "transverse": QT_TRANSLATE_NOOP("Mothers", "Across"),
    "unknown": QT_TRANSLATE_NOOP("Mothers", "Not known"),
}
OUTCOMES: Mapping[str, Text] = {
    "live_birth": QT_TRANSLATE_NOOP("Mothers", "Born alive"),
    "stillbirth": QT_TRANSLATE_NOOP("Mothers", "The baby died before or during the birth"),
    "loss": QT_TRANSLATE_NOOP("Mothers", "The pregnancy ended early"),
}
MODES: Mapping[str, Text] = {
    "normal": QT_TRANSLATE_NOOP("Mothers", "Normal"),
    "assisted": QT_TRANSLATE_NOOP("Mothers", "With forceps or vacuum"),
    "caesarean": QT_TRANSLATE_NOOP("Mothers", "Caesarean"),
}
MOTHER_STATES: Mapping[str, Text] = {
    "well": QT_TRANSLATE_NOOP("Mothers", "Well"),
    "ill": QT_TRANSLATE_NOOP("Mothers", "Ill"),
    "dead": QT_TRANSLATE_NOOP("Mothers", "The mother died"),
}
ENDINGS: Mapping[str, Text] = {
    "birth": QT_TRANSLATE_NOOP("Mothers", "Birth"),
    "loss": QT_TRANSLATE_NOOP("Mothers", "The pregnancy ended early"),
    "moved": QT_TRANSLATE_NOOP("Mothers", "Moved away"),
    "mother_died": QT_TRANSLATE_NOOP("Mothers", "The mother died"),
    "mistake": QT_TRANSLATE_NOOP("Mothers", "Was not pregnant"),
}
IRON_TAKEN: Mapping[str, Text] = {
    "daily": QT_TRANSLATE_NOOP("Mothers", "Every day"),
    "not_always": QT_TRANSLATE_NOOP("Mothers", "Not every day"),
    "none": QT_TRANSLATE_NOOP("Mothers", "Not at all"),
}
MIDWIFE_SIGN = "MIDWIFE"
"""Stands among the danger signs for what is kept for the midwife alone."""
