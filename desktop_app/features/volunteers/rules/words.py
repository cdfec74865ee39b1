"""The codes of the volunteers' records in words; they stand in every post's log and never change."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

ROLES: Mapping[str, Text] = {
    "volunteer": QT_TRANSLATE_NOOP("Volunteers", "Volunteer"),
    "leader": QT_TRANSLATE_NOOP("Volunteers", "Leader of the volunteers"),
    "secretary": QT_TRANSLATE_NOOP("Volunteers", "Volunteer, secretary"),
    "treasurer": QT_TRANSLATE_NOOP("Volunteers", "Volunteer, treasurer"),
    "member": QT_TRANSLATE_NOOP("Volunteers", "Helper"),
}
"""Roles in which residents serve the post (domain.md 11, the column "jabatan")."""

OFFICES: Mapping[str, Text] = {
    "head_of_post": QT_TRANSLATE_NOOP("Volunteers", "Head of the post"),
    "secretary": QT_TRANSLATE_NOOP("Volunteers", "Secretary"),
    "treasurer": QT_TRANSLATE_NOOP("Volunteers", "Treasurer"),
    "volunteer": QT_TRANSLATE_NOOP("Volunteers", "Keeper of the registers"),
    "midwife": QT_TRANSLATE_NOOP("Volunteers", "Village midwife"),
    "supervising_officer": QT_TRANSLATE_NOOP("Volunteers", "Supervising officer"),
    "village_head": QT_TRANSLATE_NOOP("Volunteers", "Village head"),
}
"""Offices whose holders sign (domain.md 16.5, number 27); layouts of registers name these codes."""

DUTY_ROLES: Mapping[str, Text] = {
    "volunteer": QT_TRANSLATE_NOOP("Volunteers", "Volunteer"),
    "family_planning": QT_TRANSLATE_NOOP("Volunteers", "Family planning field officer"),
    "health_worker": QT_TRANSLATE_NOOP("Volunteers", "Health worker"),
    "other": QT_TRANSLATE_NOOP("Volunteers", "Other"),
}
"""As what somebody helped: columns 12-14 of SIP format 5 (domain.md 1.1), and who stands in none of them."""

TASKS: Mapping[str, Text] = {
    "check_in": QT_TRANSLATE_NOOP("Volunteers", "Check-in"),
    "measure": QT_TRANSLATE_NOOP("Volunteers", "Weighing"),
    "record": QT_TRANSLATE_NOOP("Volunteers", "Writing down"),
    "serve": QT_TRANSLATE_NOOP("Volunteers", "Health services"),
    "advise": QT_TRANSLATE_NOOP("Volunteers", "Advice"),
}
"""The five tables of the open day, in their order (domain.md 1.2, five steps)."""

CLASS_TASKS: Mapping[str, Text] = {
    "lead": QT_TRANSLATE_NOOP("Volunteers", "Leads the class"),
    "help": QT_TRANSLATE_NOOP("Volunteers", "Helps in the class"),
}

EVENTS: Mapping[str, Text] = {
    "open_day": QT_TRANSLATE_NOOP("Volunteers", "Open day"),
    "class_session": QT_TRANSLATE_NOOP("Volunteers", "Class"),
    "other": QT_TRANSLATE_NOOP("Volunteers", "Other work"),
}

ALL_TASKS: Mapping[str, Text] = {**TASKS, **CLASS_TASKS}
