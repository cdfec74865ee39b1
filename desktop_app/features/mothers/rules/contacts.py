"""Which contact of the pack a look counts as, and which come next.

Source: domain.md 5: one contact in the first trimester, two in the second, three in the third, in their sequence (K1-K6); WHO's
eight; KF1-KF4 and KN1-KN3 by day. A look counts as the first contact in whose time it lies and that is not done yet.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.schedule import Schedule, ScheduleRow
from desktop_app.features.schedules.rules.standings import standings
from desktop_app.features.schedules.rules.values import Dose, Standing, Subject

from .codes import HEALTH_WORKERS
from .entries import NOT_KNOWN


@dataclass(frozen=True, slots=True)
class Look:
    """One look, as far as it matters here.

    Attributes:
        label: the contact that a health worker says it is; "" follows the rule.
        counts: None: it does if a health worker looked.
    """

    id: bytes
    on: date
    label: str = ""
    provider: str = ""
    counts: bool | None = None


def does_count(provider: str, counts: bool | None) -> bool:
    """Return True for an examination by a health worker, unless somebody said otherwise."""
    return provider in HEALTH_WORKERS if counts is None else counts


def labels(schedule: Schedule, anchor: date | None, looks: Sequence[Look]) -> Mapping[bytes, str]:
    """Return the code of the contact that each look counts as; "" for one that counts as none.

    Args:
        anchor: the day from which the contacts count; None: only labels that were given are known.
    """
    ordered = sorted(looks, key=lambda one: (one.on, one.id))
    found = {one.id: "" for one in ordered}
    taken: set[str] = set()
    for one in ordered:
        if one.label in schedule.by_code and one.label not in taken:
            found[one.id] = one.label
            taken.add(one.label)
    for one in ordered:
        if found[one.id] or anchor is None or one.label or not does_count(one.provider, one.counts):
            continue
        code = next((row.code for row in schedule.rows if row.code not in taken and _holds(row, anchor, one.on)), "")
        if code:
            found[one.id] = code
            taken.add(code)
    return found


def contact_standings(
    schedule: Schedule,
    anchor: date | None,
    looks: Sequence[Look],
    on: date,
    *,
    state: str = "",
    birth: PartialDate = NOT_KNOWN,
) -> tuple[Standing, ...]:
    """Return where every contact stands on a day; none if nobody knows from when they count.

    Args:
        state: "pregnant" or "postpartum"; "" for a newborn, whose contacts count from ``birth``.
    """
    if anchor is None:
        return ()
    known = [one for one in looks if one.on <= on]
    codes = labels(schedule, anchor, known)
    doses = [Dose(one.id, codes[one.id], PartialDate.of(one.on)) for one in known if codes[one.id]]
    anchors = {row.anchor.value: anchor for row in schedule.rows}
    subject = Subject(birth, states=frozenset({state} - {""}), anchors=anchors)
    return tuple(standings(schedule, subject, doses, on))


def _holds(row: ScheduleRow, anchor: date, on: date) -> bool:
    first = (row.earliest or row.due).after(anchor)
    return first <= on and (row.latest is None or on <= row.latest.last_day(anchor))
