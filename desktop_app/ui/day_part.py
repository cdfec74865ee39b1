"""The part of a slice in one step of the open day."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class DayPartView(QWidget):
    """A block of lines about one person, below those of the step itself; each slice makes its own.

    The step stores all its parts in one action, so that one undo takes back the whole step.

    Signals:
        changed: something was answered or typed.
        went_on: Enter was pressed in the last line.
    """

    changed = Signal()
    went_on = Signal()

    def set_person(self, resident: bytes | None, on: date) -> None:
        """Show what is stored of a person on a day, and what is asked; None shows nobody."""
        raise NotImplementedError

    @property
    def has_unstored(self) -> bool:
        """Return True if something was answered that is not stored."""
        raise NotImplementedError

    def check(self) -> bool:
        """Return whether what was typed can be stored; what is wrong is shown at its line then."""
        return True

    def store(self, session: Any) -> None:
        """Write what was answered, within the action of the step."""
        raise NotImplementedError

    def focus_entry(self) -> bool:
        """Put the cursor on the first line without an answer; return False if there is none."""
        return False
