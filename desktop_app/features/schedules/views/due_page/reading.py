"""People with what is due to them, missed, or given in a campaign: one line a person."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Any

from desktop_app.core.name_key import name_key
from desktop_app.core.schedule import Status
from desktop_app.core.text import Label
from desktop_app.features.volunteers.rules.care_areas import Address
from desktop_app.features.volunteers.services import carers
from desktop_app.packs import pack_of
from desktop_app.residents.services import ResidentRow, rows_of
from desktop_app.ui.words import current

from ...services import Campaign, DueLine, campaign_of, due_list, missed_list

URGENCY = (Status.OVERDUE, Status.STILL_ALLOWED, Status.CATCH_UP, Status.DUE, Status.TOO_LATE, Status.GIVEN)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that a person should get, or got.

    Attributes:
        series: its heading on the card.
        since: from when it is due, or late.
    """

    code: str
    title: Label
    series: Label
    status: Status
    since: date | None = None
    is_refused: bool = False


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person of the list.

    Attributes:
        carers: volunteers who look after the house.
        figure: which figure above the list counts this line, beside those of its entries; "" for none.
    """

    resident: ResidentRow
    entries: Sequence[Entry]
    carers: Sequence[Label] = ()
    figure: str = ""

    @property
    def status(self) -> Status:
        """Return the most urgent status."""
        return min((entry.status for entry in self.entries), key=URGENCY.index)

    @property
    def since(self) -> date | None:
        """Return the oldest day from which something is due or late."""
        return min((entry.since for entry in self.entries if entry.since is not None), default=None)

    @property
    def is_refused(self) -> bool:
        """Return True if something of it was offered and refused before."""
        return any(entry.is_refused for entry in self.entries)

    def only(self, wanted: Iterable[Entry]) -> "PersonLine | None":
        """Return the line with some of its entries; None for none."""
        kept = tuple(wanted)
        return PersonLine(self.resident, kept, self.carers, self.figure) if kept else None

    def is_called(self, words: str) -> bool:
        """Return True if name, mother or house hold all words."""
        about = self.resident
        shown = (current().text(about.shown), *about.other_names, about.mother_name, about.caregiver_name, about.house)
        whole = " ".join(name_key(part) for part in shown)
        return all(word in whole for word in name_key(words).split())


@dataclass(frozen=True, slots=True)
class Shown:
    """What a view of the page lists.

    Attributes:
        campaigns: that run in the month of the day; only of the view of campaigns.
    """

    lines: Sequence[PersonLine]
    campaigns: Sequence[Campaign] = field(default=())


def read_view(session: Any, mode: str, on: date) -> Shown:
    """Return the lines of a view, "due", "missed" or "campaigns", as they stand on a day; by house, then by name.

    Those for whom everything is too late stand last.
    """
    cared = carers(session, on)
    if mode == "campaigns":
        campaigns = campaign_of(session, on)
        return Shown([line for one in campaigns for line in _of_campaign(session, one, cared)], campaigns)
    found = missed_list(session, on) if mode == "missed" else due_list(session, on)
    series = {service.code: service.series_title for service in pack_of(session).services.values()}
    lines = list(_by_person(found, series, cared, mode == "missed"))
    return Shown(sorted(lines, key=lambda line: line.status is Status.TOO_LATE))


def campaign_figure(campaign: Campaign, state: str) -> str:
    """Return the key of a figure of a campaign; ``state`` is "given", "not_given" or "refused"."""
    return f"{campaign.code} {campaign.month} {state}"


def _by_person(
    found: Sequence[DueLine], series: Mapping[str, Label], cared: Mapping[Address, Sequence[Label]], is_missed: bool
) -> Iterator[PersonLine]:
    for _key, lines in groupby(found, lambda line: line.resident.id):
        of_one = list(lines)
        entries = [
            Entry(
                line.code,
                line.title,
                series.get(line.code, line.title),
                line.status,
                line.missed_on if is_missed else line.due_on,
                line.refused_on is not None,
            )
            for line in of_one
        ]
        resident = of_one[0].resident
        entries.sort(key=lambda entry: URGENCY.index(entry.status))
        yield PersonLine(resident, tuple(entries), cared.get(_address(resident), ()))


def _of_campaign(session: Any, campaign: Campaign, cared: Mapping[Address, Sequence[Label]]) -> Iterator[PersonLine]:
    refused = set(campaign.refused)
    for ids, status, state in ((campaign.not_given, Status.DUE, "not_given"), (campaign.given, Status.GIVEN, "given")):
        figure = campaign_figure(campaign, state)
        for resident in sorted(rows_of(session, ids), key=lambda row: (name_key(row.house), name_key(str(row.shown)))):
            entry = Entry(campaign.code, campaign.title, campaign.title, status, None, resident.id in refused)
            yield PersonLine(resident, (entry,), cared.get(_address(resident), ()), figure)


def _address(resident: ResidentRow) -> Address:
    return Address(resident.area, resident.ward, resident.neighbourhood, resident.street)
