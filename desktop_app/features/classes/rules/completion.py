"""Who has completed a class, and what is missing.

Source of the numbers: domain.md section 10; the class for pregnant women asks for four meetings, one of them with
husband or family. A class that asks for nothing is completed by coming once.
"""

from dataclasses import dataclass

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .entries import Needs

_MEETINGS = QT_TRANSLATE_NOOP("Classes", "{n} more meetings")
_COMPANIONS = QT_TRANSLATE_NOOP("Classes", "{n} more meetings with husband or family")
_NO_TEST = QT_TRANSLATE_NOOP("Classes", "the test after the class")
_SCORE = QT_TRANSLATE_NOOP("Classes", "a test after the class with {needed}% or more; the last one had {reached}%")


@dataclass(frozen=True, slots=True)
class Done:
    """What somebody has done in a class.

    Attributes:
        post_percent: of the last test after the class; None if there was none.
    """

    meetings: int = 0
    companion_meetings: int = 0
    post_percent: float | None = None


def still_missing(needs: Needs, done: Done) -> list[Text]:
    """Return what somebody still needs to complete the class; nothing if it is completed."""
    missing = []
    if (left := (needs.meetings or 1) - done.meetings) > 0:
        missing.append(_MEETINGS.of(left))
    if (left := (needs.companion_meetings or 0) - done.companion_meetings) > 0:
        missing.append(_COMPANIONS.of(left))
    if needs.pass_score is not None and done.post_percent is None:
        missing.append(_NO_TEST)
    elif needs.pass_score is not None and done.post_percent is not None and done.post_percent < needs.pass_score:
        missing.append(_SCORE.fill(needed=needs.pass_score, reached=int(done.post_percent)))
    return missing
