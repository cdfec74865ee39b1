"""Visits at home in words."""

from collections.abc import Mapping, Sequence
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.words import current, joined, tr

from ..rules.entries import MET, MOVED, NOT_AT_HOME, OUTCOMES, REFUSED
from ..rules.reasons import Reason, RuleRow
from ..services.week import DROPPED, WAITING

STILL = QT_TRANSLATE_NOOP("Home visits", "To be visited")
OFF = QT_TRANSLATE_NOOP("Home visits", "Taken off")
SINCE = QT_TRANSLATE_NOOP("Home visits", "{reason}, since {day}")
NOBODY = QT_TRANSLATE_NOOP("Home visits", "Nobody looks after this street")
WEEK = QT_TRANSLATE_NOOP("Home visits", "{first} to {last}")
LINE = QT_TRANSLATE_NOOP("Home visits", "{list}, line {number}")
_TONES = {WAITING: "info", MET: "ok", NOT_AT_HOME: "warn", REFUSED: "warn", MOVED: "plain", DROPPED: "plain"}
URGENT, SOON = 3, 5
"""Ranks up to which a visit is marked red, and yellow."""


def state_words(state: str) -> Text:
    """Return the state of a line of the plan."""
    return OUTCOMES.get(state, OFF if state == DROPPED else STILL)


def state_tone(state: str) -> str:
    """Return the tone of a state."""
    return _TONES.get(state, "plain")


def rank_tone(rank: int) -> str:
    """Return how urgent a visit is."""
    return "danger" if rank <= URGENT else "warn" if rank <= SOON else "plain"


def titles_of(codes: Sequence[str], rules: Mapping[str, RuleRow]) -> str:
    """Return reasons by the titles of their rules."""
    return joined(*(rules[code].title if code in rules else code for code in codes))


def reason_words(reason: Reason, rules: Mapping[str, RuleRow]) -> str:
    """Return a reason as it stands on the card of a visit: the rule, then what is the matter."""
    title: Label = rules[reason.code].title if reason.code in rules else ""
    return joined(title, reason.words) if title else tr(reason.words)


def week_words(first: date, last: date) -> str:
    """Return the days of a week."""
    return tr(WEEK, first=current().date(first), last=current().date(last))
