"""Every failure is one of three kinds.

UserError      the user can act on it: shown beside the field or above the page
MachineError   the machine failed (disk full, stick pulled out): shown with advice
anything else  our bug: goes to the crash dialog and the log, never swallowed
"""

from collections.abc import Sequence
from dataclasses import dataclass

from .text import Text


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one field; ``field`` is the name that the form gave to its editor."""

    field: str
    text: Text


class UserError(Exception):
    """The request cannot be carried out as it stands; nothing was stored."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


class InputError(UserError):
    """One or more fields are not acceptable; nothing was stored."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems[0].text)
        self.problems = tuple(problems)


class ConflictError(UserError):
    """The record changed since it was read; nothing was stored and the user must look again."""


class MachineError(Exception):
    """The machine failed: disk full, folder read-only, stick removed.

    Attributes:
        text: what happened, where, and whether data are safe.
        advice: what the user can do now.
    """

    def __init__(self, text: Text, advice: Text) -> None:
        super().__init__(str(text))
        self.text = text
        self.advice = advice
