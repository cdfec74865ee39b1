"""For whom a row is."""

from desktop_app.core.schedule import ScheduleRow
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .values import Subject

ONLY_GIRLS = QT_TRANSLATE_NOOP("Schedules", "Only for girls.")
ONLY_BOYS = QT_TRANSLATE_NOOP("Schedules", "Only for boys.")
ONLY_IN_AREAS = QT_TRANSLATE_NOOP("Schedules", "Only where the health centre gives it.")
ONLY_IN_STATE = QT_TRANSLATE_NOOP("Schedules", "Only for people at risk: the health worker decides.")
ONLY_IN = {
    "pregnant": QT_TRANSLATE_NOOP("Schedules", "Only for pregnant women."),
    "postpartum": QT_TRANSLATE_NOOP("Schedules", "Only for women after a birth."),
}
LATER_IS_RECORDED = QT_TRANSLATE_NOOP("Schedules", "Not asked for: “{dose}”, which comes after it, is recorded.")
NO_BIRTH = QT_TRANSLATE_NOOP("Schedules", "The birth date is not known. Write at least the year.")
NO_DAY = QT_TRANSLATE_NOOP("Schedules", "The day from which it counts is not known.")


def why_not_for(row: ScheduleRow, subject: Subject) -> Text | None:
    """Return why a row is not for a person, or None. A sex that is not known shuts nobody out."""
    if row.sex and subject.sex and row.sex != subject.sex:
        return ONLY_GIRLS if row.sex == "F" else ONLY_BOYS
    if row.area and row.area not in subject.areas:
        return ONLY_IN_AREAS
    if row.state and row.state not in subject.states:
        return ONLY_IN.get(row.state, ONLY_IN_STATE)
    return None
