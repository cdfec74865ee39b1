"""What is done about a reading that was taken again after a rest of 10-15 minutes (domain.md 5)."""

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .classifying import Finding

STAYED_HIGH = QT_TRANSLATE_NOOP("Health checks", "It stayed high: to the health centre.")
STAYED_VERY_HIGH = QT_TRANSLATE_NOOP("Health checks", "It stayed very high: to the health centre today.")


def todo_words(finding: Finding, was_repeated: bool) -> Label:
    """Return what is done; a reading after the rest is not taken a third time."""
    if not (finding.again and was_repeated):
        return finding.todo
    return STAYED_VERY_HIGH if finding.action == "refer_today" else STAYED_HIGH
