"""Poor or not poor, from the welfare stage that is written down of a household.

The stages are those of Indonesia's family count: below stage I ("pra-sejahtera") and stage I count as poor. What the
sheets of health centres mean by G and NG is not confirmed in an official text (domain.md 16.2, number 10); who was not
asked is unknown, which is not "not poor".
"""

from collections.abc import Mapping
from functools import lru_cache

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

WELFARE: Mapping[str, Text] = {
    "poor": QT_TRANSLATE_NOOP("Health visits", "Poor"),
    "not_poor": QT_TRANSLATE_NOOP("Health visits", "Not poor"),
    "unknown": QT_TRANSLATE_NOOP("Health visits", "Welfare not known"),
}

_STAGES = {"pra": 0, "0": 0, "i": 1, "1": 1, "ii": 2, "2": 2, "iii": 3, "3": 3, "iii+": 4, "3+": 4, "4": 4}
_WORDS_FOR_STAGE = frozenset({"ks", "s", "sejahtera", "keluarga", "stage", "tahap", "plus"})
_LAST_POOR = 1


@lru_cache(256)
def welfare_of(stage: str | None) -> str:
    """Return "poor", "not_poor" or "unknown" for what is written, e.g. "2", "KS II" or "Pra Sejahtera"."""
    parts = [part for part in name_key(stage or "").replace("-", " ").split() if part not in _WORDS_FOR_STAGE]
    if len(parts) != 1 or parts[0] not in _STAGES:
        return "unknown"
    return "poor" if _STAGES[parts[0]] <= _LAST_POOR else "not_poor"
