"""Which states of a person hold on a day, as far as the days from which they are reckoned say it."""

from collections.abc import Collection, Mapping
from datetime import date, timedelta

from desktop_app.core.period import add_months

POSTPARTUM_DAYS = 42
"""A woman is after birth until day 42 (domain.md 5)."""
BREASTFEEDING_MONTHS = 24
"""Breastfeeding goes on to two years (domain.md 4); who weaned earlier is known to the slice that names the state."""


def states_on(states: Collection[str], anchors: Mapping[str, date], on: date) -> frozenset[str]:
    """Return the states that hold on a day.

    Who gave birth was pregnant on the days before it, from the day on from which the weeks count.

    Args:
        states: as they are known now.
        anchors: "lmp" and "delivery", where known.
    """
    began, born = anchors.get("lmp"), anchors.get("delivery")
    if born is not None and on < born:
        was_pregnant = {"pregnant"} if began is not None and began <= on else set()
        return frozenset(set(states) - {"postpartum", "breastfeeding"} | was_pregnant)
    holds = {
        "pregnant": began is None or began <= on,
        "postpartum": born is None or on <= born + timedelta(POSTPARTUM_DAYS),
        "breastfeeding": born is None or on < add_months(born, BREASTFEEDING_MONTHS),
    }
    return frozenset(state for state in states if holds.get(state, True))
