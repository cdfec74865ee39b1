"""What an undo asks the month's end."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core.contract import UndoCheck


def _check(session: Any, rows: Mapping[str, frozenset[bytes]]) -> None:
    from ..services.undoing import check_undo

    check_undo(session, rows)


UNDO_CHECKS = (UndoCheck(("closed_register",), _check),)
