"""What an undo must not leave behind: somebody who serves twice, or two holders of one office, at one time."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core.contract import UndoCheck


def _terms(session: Any, rows: Mapping[str, frozenset[bytes]]) -> None:
    from ..services.undoing import refuse_overlapping_terms

    refuse_overlapping_terms(session, rows["volunteer_term"])


def _officers(session: Any, rows: Mapping[str, frozenset[bytes]]) -> None:
    from ..services.undoing import refuse_second_holder

    refuse_second_holder(session, rows["officer_term"])


UNDO_CHECKS = (UndoCheck(("volunteer_term",), _terms), UndoCheck(("officer_term",), _officers))
