"""What people call the codes that are stored."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

TARGETS: Mapping[str, Text] = {
    "pregnant_women": QT_TRANSLATE_NOOP("Classes", "Pregnant women"),
    "mothers_of_toddlers": QT_TRANSLATE_NOOP("Classes", "Mothers of toddlers"),
    "parents": QT_TRANSLATE_NOOP("Classes", "Parents and caregivers"),
    "young_children": QT_TRANSLATE_NOOP("Classes", "Young children"),
    "school_children": QT_TRANSLATE_NOOP("Classes", "School children"),
    "young_people": QT_TRANSLATE_NOOP("Classes", "Young people"),
    "women": QT_TRANSLATE_NOOP("Classes", "Women"),
    "men": QT_TRANSLATE_NOOP("Classes", "Men"),
    "adults": QT_TRANSLATE_NOOP("Classes", "Adults"),
    "elderly": QT_TRANSLATE_NOOP("Classes", "Elderly people"),
    "volunteers": QT_TRANSLATE_NOOP("Classes", "Volunteers"),
    "business_owners": QT_TRANSLATE_NOOP("Classes", "People with a small business"),
    "everybody": QT_TRANSLATE_NOOP("Classes", "Everybody"),
}
ROLES: Mapping[str, Text] = {
    "facilitator": QT_TRANSLATE_NOOP("Classes", "Facilitator"),
    "tutor": QT_TRANSLATE_NOOP("Classes", "Tutor"),
    "guest": QT_TRANSLATE_NOOP("Classes", "Guest"),
}
SESSION_STATES: Mapping[str, Text] = {
    "held": QT_TRANSLATE_NOOP("Classes", "held"),
    "cancelled": QT_TRANSLATE_NOOP("Classes", "cancelled"),
}
PLANNED = QT_TRANSLATE_NOOP("Classes", "planned")
ENROLMENT_STATES: Mapping[str, Text] = {
    "enrolled": QT_TRANSLATE_NOOP("Classes", "Takes part"),
    "waiting": QT_TRANSLATE_NOOP("Classes", "On the waiting list"),
    "dropped_out": QT_TRANSLATE_NOOP("Classes", "Dropped out"),
}
COMPANIONS: Mapping[str, Text] = {
    "husband": QT_TRANSLATE_NOOP("Classes", "Husband or wife"),
    "mother": QT_TRANSLATE_NOOP("Classes", "Mother or mother-in-law"),
    "other_family": QT_TRANSLATE_NOOP("Classes", "Other family"),
    "other": QT_TRANSLATE_NOOP("Classes", "Somebody else"),
}
FAMILY = frozenset(("husband", "mother", "other_family"))
"""Companions who count for "at least once with husband or family" (KMK 2015/2023, class for pregnant women)."""

TESTS: Mapping[str, Text] = {
    "pre": QT_TRANSLATE_NOOP("Classes", "Test before"),
    "post": QT_TRANSLATE_NOOP("Classes", "Test after"),
    "quiz": QT_TRANSLATE_NOOP("Classes", "Quiz"),
}
REPEATS: Mapping[str, Text] = {
    "once": QT_TRANSLATE_NOOP("Classes", "On single days"),
    "weekly": QT_TRANSLATE_NOOP("Classes", "Every week or every few weeks"),
    "monthly_date": QT_TRANSLATE_NOOP("Classes", "Every month on the same date"),
    "monthly_weekday": QT_TRANSLATE_NOOP("Classes", "Every month on the same weekday"),
}
