"""What an undo must not leave behind: a class with more people than places, a certificate that rests on nothing."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core.contract import UndoCheck


def _places(session: Any, rows: Mapping[str, frozenset[bytes]]) -> None:
    from ..services.undoing import refuse_full_class

    refuse_full_class(session, rows["enrolment"])


def _certificates(session: Any, rows: Mapping[str, frozenset[bytes]]) -> None:
    from ..services.undoing import refuse_unearned_certificate

    refuse_unearned_certificate(session, rows)


UNDO_CHECKS = (UndoCheck(("enrolment",), _places), UndoCheck(("attendance", "test_result"), _certificates))
