"""The five steps of an open day, the five tables of the posyandu (domain.md 1.2); each may run on its own (16.3, number 17)."""

from collections.abc import Collection, Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

CHECK_IN, MEASURE, RECORD, SERVE, ADVISE = "check_in", "measure", "record", "serve", "advise"
STEPS: Mapping[str, Text] = {
    CHECK_IN: QT_TRANSLATE_NOOP("Health visits", "Check in"),
    MEASURE: QT_TRANSLATE_NOOP("Health visits", "Weigh, measure"),
    RECORD: QT_TRANSLATE_NOOP("Health visits", "Record"),
    SERVE: QT_TRANSLATE_NOOP("Health visits", "Serve"),
    ADVISE: QT_TRANSLATE_NOOP("Health visits", "Advise"),
}
"""Steps by name, in their order, with what they are called."""

MARKED: Mapping[str, str] = {RECORD: "recorded", SERVE: "served", ADVISE: "advised"}
"""Steps that are done when somebody says so, and how ``mark_step`` calls them; a weight says that measuring is done."""


def turn_key(step: str, done: Collection[str], queue_number: int | None) -> tuple[int, bool, int]:
    """Return by what people wait at a step: those whose steps before are done first, then by queue number."""
    before = list(STEPS)[: list(STEPS).index(step)]
    open_before = sum(one not in done for one in before)
    return open_before, queue_number is None, queue_number or 0
