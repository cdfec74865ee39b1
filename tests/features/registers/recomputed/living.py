"""Who lived here when: domain.md 2.1 (S), 16.4 number 21.

S counts where somebody lives. Here, here for a while and away for a while live here; a visitor never does. Who moved in lives
here from that day, who moved away or died until that day. A day of which a part is unknown leaves nobody out.
"""

from datetime import date, timedelta

from .raw import Raw, Row, possible_days

FOR_EVER = date(9999, 12, 31)
LONG_AGO = date(1, 1, 1)


def lives_here(raw: Raw, person: Row, first: date, last: date) -> bool:
    """Return True if somebody lived here on any day from ``first`` to ``last``."""
    day = first
    spans = _stays(raw, person)
    while day <= last:
        if any(begin <= day <= end for begin, end in spans):
            return True
        day += timedelta(days=1)
    return False


def _stays(raw: Raw, person: Row) -> list[tuple[date, date]]:
    if person["status"] == "visitor":
        return []
    events = []
    for event in raw.of("life_event", person["id"]):
        days = possible_days(event["event_year"], event["event_month"], event["event_day"])
        if event["kind"] in ("moved_in", "moved_out", "died") and days:
            events.append((days, event["kind"]))
    events.sort(key=lambda event: event[0])
    born = possible_days(person["birth_year"], person["birth_month"], person["birth_day"])
    since = born[0] if born else LONG_AGO
    is_in = not (events and events[0][1] == "moved_in")
    stays = []
    for days, kind in events:
        if kind == "moved_in" and not is_in:
            since, is_in = days[0], True
        elif kind != "moved_in" and is_in:
            stays.append((since, days[1]))
            is_in = False
    if is_in and person["status"] in ("here", "temporarily_here", "temporarily_away"):
        stays.append((since, FOR_EVER))
    return stays
