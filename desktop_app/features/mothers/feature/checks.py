"""The questions of this slice about the quality of its data."""

from desktop_app.core.contract import DataCheck
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..services import checks

CHECKS = (
    DataCheck(
        "mothers.not_a_woman",
        QT_TRANSLATE_NOOP("Mothers", "A man is registered as pregnant"),
        "contradiction",
        checks.find_men,
    ),
    DataCheck(
        "mothers.two_open",
        QT_TRANSLATE_NOOP("Mothers", "Two pregnancies at the same time"),
        "contradiction",
        checks.find_two_open,
    ),
    DataCheck(
        "mothers.dead",
        QT_TRANSLATE_NOOP("Mothers", "Pregnant and entered as dead"),
        "contradiction",
        checks.find_dead,
    ),
    DataCheck(
        "mothers.too_long",
        QT_TRANSLATE_NOOP("Mothers", "Pregnant for more than 44 weeks"),
        "contradiction",
        checks.find_too_long,
    ),
    DataCheck(
        "mothers.other_mother",
        QT_TRANSLATE_NOOP("Mothers", "The child's entry names another mother"),
        "contradiction",
        checks.find_other_mothers,
    ),
    DataCheck(
        "mothers.moved",
        QT_TRANSLATE_NOOP("Mothers", "Pregnant and moved away"),
        "doubtful",
        checks.find_moved,
    ),
    DataCheck(
        "mothers.age",
        QT_TRANSLATE_NOOP("Mothers", "Very young or old for a pregnancy"),
        "doubtful",
        checks.find_unusual_ages,
    ),
    DataCheck(
        "mothers.early_birth",
        QT_TRANSLATE_NOOP("Mothers", "Born alive very early or late"),
        "doubtful",
        checks.find_unusual_weeks,
    ),
    DataCheck(
        "mothers.close_births",
        QT_TRANSLATE_NOOP("Mothers", "Two births too close together"),
        "doubtful",
        checks.find_close_births,
    ),
    DataCheck(
        "mothers.no_date",
        QT_TRANSLATE_NOOP("Mothers", "Pregnancy without any date"),
        "missing",
        checks.find_undated,
    ),
    DataCheck(
        "mothers.no_outcome",
        QT_TRANSLATE_NOOP("Mothers", "A birth without its children"),
        "missing",
        checks.find_without_outcome,
    ),
    DataCheck(
        "mothers.no_entry",
        QT_TRANSLATE_NOOP("Mothers", "Born alive, not among the residents"),
        "missing",
        checks.find_without_entry,
    ),
    DataCheck(
        "mothers.no_pregnancy",
        QT_TRANSLATE_NOOP("Mothers", "A baby whose birth is not written down"),
        "missing",
        checks.find_babies_without_birth,
    ),
    DataCheck(
        "mothers.no_mother",
        QT_TRANSLATE_NOOP("Mothers", "A baby without its mother's entry"),
        "missing",
        checks.find_babies_without_mother,
    ),
)
