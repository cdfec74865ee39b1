"""What is typed about one person of a session before it is saved."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from ...rules.reasons import ABSENCE_REASONS
from ...rules.wording import COMPANIONS


@dataclass(frozen=True, slots=True)
class Mark:
    """Whether somebody came.

    Attributes:
        present: None while nothing was said.
        companion: code of who came along.
        reason: code or words of why the person did not come.
    """

    present: bool | None = None
    companion: str | None = None
    reason: str | None = None

    def came(self) -> Self:
        """Return that the person came; a companion who was named stays."""
        return replace(self, present=True, reason=None)

    def absent(self) -> Self:
        """Return that the person did not come; each further time the next usual reason."""
        if self.present is not False:
            return replace(self, present=False, companion=None, reason=None)
        return replace(self, reason=_next(self.reason, tuple(ABSENCE_REASONS)))

    def with_next_companion(self) -> Self:
        """Return that the person came with the next kind of companion, after the last one alone."""
        return replace(self, present=True, reason=None, companion=_next(self.companion, tuple(COMPANIONS)))

    def with_companion(self, companion: str | None) -> Self:
        """Return that the person came with a companion, or alone."""
        return replace(self, present=True, reason=None, companion=companion)

    def with_reason(self, reason: str | None) -> Self:
        """Return that the person did not come, and why."""
        return replace(self, present=False, companion=None, reason=reason or None)


def _next(code: str | None, codes: Sequence[str]) -> str | None:
    """Return the code after ``code``: None, the first, ..., the last, None."""
    if code is None or code not in codes:
        return codes[0]
    at = codes.index(code) + 1
    return codes[at] if at < len(codes) else None
