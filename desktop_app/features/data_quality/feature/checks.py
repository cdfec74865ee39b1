"""What this slice asks of the residents' list and of dates that several slices know."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import DataCheck, Doubt
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text


def _check(name: str, title: Text, kind: str) -> DataCheck:
    def find(session: Any, today: date) -> Sequence[Doubt]:
        from ..services import people

        found: Sequence[Doubt] = getattr(people, f"find_{name}")(session, today)
        return found

    return DataCheck(f"data_quality.{name}", title, kind, find)


CHECKS = (
    _check("entries_after_death", QT_TRANSLATE_NOOP("Data check", "Something is dated after the death"), "contradiction"),
    _check("entries_before_birth", QT_TRANSLATE_NOOP("Data check", "Something is dated before the birth"), "contradiction"),
    _check("births_in_future", QT_TRANSLATE_NOOP("Data check", "The birth has not come yet"), "contradiction"),
    _check("parents_of_the_other_sex", QT_TRANSLATE_NOOP("Data check", "Sex does not fit mother or father"), "contradiction"),
    _check("older_than_parent", QT_TRANSLATE_NOOP("Data check", "Older than a parent"), "contradiction"),
    _check("parents_who_died_before", QT_TRANSLATE_NOOP("Data check", "Born after a parent's death"), "contradiction"),
    _check("in_two_houses", QT_TRANSLATE_NOOP("Data check", "Lives in two houses"), "contradiction"),
    _check("shared_numbers", QT_TRANSLATE_NOOP("Data check", "Two people with one identity number"), "contradiction"),
    _check("heads_of_houses", QT_TRANSLATE_NOOP("Data check", "Head of the household"), "missing"),
    _check("small_children_without_mother", QT_TRANSLATE_NOOP("Data check", "Mother is not written"), "missing"),
    _check("unknown_sex", QT_TRANSLATE_NOOP("Data check", "Female or male is not written"), "missing"),
    _check("unknown_birth", QT_TRANSLATE_NOOP("Data check", "Birth date is not written"), "missing"),
    _check("unknown_death_day", QT_TRANSLATE_NOOP("Data check", "Date of death is not written"), "missing"),
    _check("unlikely_mothers", QT_TRANSLATE_NOOP("Data check", "Mother's age at the birth"), "doubtful"),
    _check("numbers_of_wrong_length", QT_TRANSLATE_NOOP("Data check", "Digits of the identity number"), "doubtful"),
    _check("too_old", QT_TRANSLATE_NOOP("Data check", "Older than people become"), "doubtful"),
)
