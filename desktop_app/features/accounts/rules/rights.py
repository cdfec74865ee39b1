"""What roles are called, and what each may do where nobody has said otherwise."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

ROLE_WORDS: Mapping[str, Text] = {
    "volunteer": QT_TRANSLATE_NOOP("People and keys", "Volunteer"),
    "coordinator": QT_TRANSLATE_NOOP("People and keys", "Coordinator"),
    "treasurer": QT_TRANSLATE_NOOP("People and keys", "Treasurer"),
    "midwife": QT_TRANSLATE_NOOP("People and keys", "Midwife"),
    "admin": QT_TRANSLATE_NOOP("People and keys", "Admin"),
}
ROLE_HINTS: Mapping[str, Text] = {
    "volunteer": QT_TRANSLATE_NOOP(
        "People and keys", "Enters people, measures, gives what is due; may look at the month and at volunteers."
    ),
    "coordinator": QT_TRANSLATE_NOOP("People and keys", "Everything but people and passwords."),
    "treasurer": QT_TRANSLATE_NOOP("People and keys", "Stock and volunteers; health of people only to look at, or not at all."),
    "midwife": QT_TRANSLATE_NOOP(
        "People and keys", "Everything but people and passwords. The midwife's entries need her own key too."
    ),
    "admin": QT_TRANSLATE_NOOP("People and keys", "Everything, also people, passwords, rights and laptops."),
}
LEVEL_WORDS: Mapping[str, Text] = {
    "none": QT_TRANSLATE_NOOP("People and keys", "Hidden"),
    "see": QT_TRANSLATE_NOOP("People and keys", "Look only"),
    "work": QT_TRANSLATE_NOOP("People and keys", "Look and change"),
}
SETTINGS_ROLES = frozenset({"coordinator", "midwife", "admin"})
"""Who may change what the post says about itself: name, place, officers."""
FREE_TABLES = frozenset({"export_note", "admin_key_copy", "trusted_device", "admin_key"})
"""What the program writes itself, whoever sits there; laptops are guarded by the key that admits them."""
ADMIN_TABLES = frozenset({"key_holder", "erasure"})
