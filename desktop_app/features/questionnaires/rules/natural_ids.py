"""Ids made from natural keys, so that two laptops that enter one thing write one row.

The kinds and parts named here stand in every post's log and never change.
"""

from datetime import date

from desktop_app.core.ids import derived_id


def sheet_id(resident: bytes, questionnaire: str, answered_on: date) -> bytes:
    """Return the id of a questionnaire as it was asked of a resident on a day."""
    return derived_id("question_sheet", resident, questionnaire, answered_on.isoformat())


def answer_id(sheet: bytes, item: str) -> bytes:
    """Return the id of the answer to one question of a sheet."""
    return derived_id("sheet_answer", sheet, item)
