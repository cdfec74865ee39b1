"""How many people stand in each state, and who they are."""

from collections import Counter
from collections.abc import Mapping, Sequence

from desktop_app.core.schedule import Status
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ...services import Campaign
from .figures_row import Figure
from .reading import URGENCY, PersonLine, campaign_figure

FIGURES: Mapping[Status, Text] = {
    Status.OVERDUE: QT_TRANSLATE_NOOP("Schedules", "{n} overdue"),
    Status.STILL_ALLOWED: QT_TRANSLATE_NOOP("Schedules", "{n} still allowed"),
    Status.CATCH_UP: QT_TRANSLATE_NOOP("Schedules", "{n} to catch up"),
    Status.DUE: QT_TRANSLATE_NOOP("Schedules", "{n} due now"),
    Status.TOO_LATE: QT_TRANSLATE_NOOP("Schedules", "{n} too late"),
}
REFUSED_BEFORE = QT_TRANSLATE_NOOP("Schedules", "{n} refused before")
NOT_GIVEN = QT_TRANSLATE_NOOP("Schedules", "{n} not yet")
GIVEN = QT_TRANSLATE_NOOP("Schedules", "{n} given")
REFUSED = QT_TRANSLATE_NOOP("Schedules", "{n} refused")
CAMPAIGN_OF = QT_TRANSLATE_NOOP("Schedules", "{what}, {month}")
_REFUSED = "refused"


def figures_of(lines: Sequence[PersonLine], campaigns: Sequence[Campaign]) -> list[Figure]:
    """Return the figures above the list: by status, or for each campaign by who was given it."""
    if campaigns:
        return [figure for campaign in campaigns for figure in _of_campaign(campaign, lines)]
    counts = Counter(status for line in lines for status in {entry.status for entry in line.entries})
    found = [Figure(status, FIGURES[status].of(counts[status])) for status in URGENCY if counts[status] and status in FIGURES]
    refused = sum(1 for line in lines if line.is_refused)
    return [*found, Figure(_REFUSED, REFUSED_BEFORE.of(refused))] if refused else found


def of_figure(line: PersonLine, key: str) -> PersonLine | None:
    """Return what a figure counts of a line; None if it counts nothing of it. "" counts everything."""
    if not key or key == line.figure:
        return line
    if key == _REFUSED:
        return line.only(entry for entry in line.entries if entry.is_refused)
    if line.figure:
        is_refused = line.is_refused and key == line.figure.replace("not_given", _REFUSED)
        return line if is_refused else None
    return line.only(entry for entry in line.entries if entry.status == key)


def _of_campaign(campaign: Campaign, lines: Sequence[PersonLine]) -> list[Figure]:
    group = CAMPAIGN_OF.fill(what=campaign.title, month=campaign.month)
    states = {"not_given": NOT_GIVEN, "given": GIVEN, _REFUSED: REFUSED}
    found = []
    for state, words in states.items():
        key = campaign_figure(campaign, state)
        count = sum(1 for line in lines if of_figure(line, key) is not None)
        if count or state != _REFUSED:
            found.append(Figure(key, words.of(count), group))
    return found
