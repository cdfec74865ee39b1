"""What the registers of schedules say about a month."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.text import Label
from desktop_app.packs import pack_of
from desktop_app.residents.services import ResidentRow

from .card import codes_on
from .due import LISTED, due_list, missed_list
from .due_lines import DueLine

_GIVEN = """
    SELECT g.code, coalesce(a.canonical, g.resident_id), s.sex, s.status, g.where_given, g.refused
    FROM service_given g LEFT JOIN derived_resident_alias a ON a.resident = g.resident_id
    JOIN derived_resident_search s ON s.id = coalesce(a.canonical, g.resident_id)
    WHERE g.deleted_at IS NULL AND g.given_year = ? AND g.given_month = ?"""
_GIVEN_LATER = """
    SELECT DISTINCT coalesce(a.canonical, g.resident_id)
    FROM service_given g LEFT JOIN derived_resident_alias a ON a.resident = g.resident_id
    JOIN derived_resident_search s ON s.id = coalesce(a.canonical, g.resident_id)
    WHERE g.deleted_at IS NULL AND s.status IN ({marks}) AND (g.given_year > ? OR (g.given_year = ? AND g.given_month > ?))"""
VISITOR = "visitor"


@dataclass(frozen=True, slots=True)
class DuePerson:
    """One person of the due list with everything that may be given."""

    resident: ResidentRow
    lines: Sequence[DueLine]


@dataclass(frozen=True, slots=True)
class GivenOfMonth:
    """What was given of one dose in a month, by resident; nobody is counted twice in one set.

    Attributes:
        here: at this post, by sex; "" for those whose sex is not known.
        elsewhere: given elsewhere, seen on a card or told.
        visitors: who were given it here and live somewhere else: they stand in no other set.
        refused: to whom it was offered, and who was not given it in the month.
        still_due: who live here and could get it on the last day of the month; what was given later is not known to it.
    """

    code: str
    title: Label
    here: Mapping[str, frozenset[bytes]] = field(default_factory=dict)
    elsewhere: frozenset[bytes] = frozenset()
    visitors: frozenset[bytes] = frozenset()
    refused: frozenset[bytes] = frozenset()
    still_due: frozenset[bytes] = frozenset()

    @property
    def given(self) -> frozenset[bytes]:
        """Return the residents who received it, wherever that was."""
        return self.elsewhere.union(*self.here.values())


def due_in_month(session: Session, month: Month) -> list[DuePerson]:
    """Return who should come until the end of a month, by house and name: what may be given on its last day."""
    lines = due_list(session, month.last)
    return [DuePerson(person[0].resident, person) for person in (list(found) for _, found in groupby(lines, _person))]


def missed_in_month(session: Session, month: Month) -> list[DueLine]:
    """Return what was not given in its time, as it stands on the last day of a month; too late is what became so in the month."""
    return missed_list(session, month.last, too_late_since=month.first)


def given_in_month(session: Session, month: Month) -> list[GivenOfMonth]:
    """Return one row for each dose of the pack, in its order, whether any was given or not."""
    raw: Any = session.connection().connection.driver_connection
    found = _by_code(raw.execute(_GIVEN, (month.year, month.month)).fetchall())
    due = _still_due(session, month)
    services = pack_of(session).services
    return [_row(code, service.title, found.get(code, {}), due.get(code, ())) for code, service in services.items()]


def _still_due(session: Session, month: Month) -> Mapping[str, set[bytes]]:
    """Return by code who could get it on the last day of a month, as was known on that day."""
    raw: Any = session.connection().connection.driver_connection
    later = _GIVEN_LATER.format(marks=", ".join("?" * len(LISTED)))
    served = {row[0] for row in raw.execute(later, (*LISTED, month.year, month.year, month.month))}
    due: dict[str, set[bytes]] = defaultdict(set)
    for line in due_list(session, month.last):
        if line.resident.id not in served:
            due[line.code].add(line.resident.id)
    for person, codes in codes_on(session, served, month.last).items():
        for code in codes:
            due[code].add(person)
    return due


def _person(line: DueLine) -> bytes:
    return line.resident.id


def _by_code(rows: Iterable[Sequence[Any]]) -> dict[str, dict[str, set[bytes]]]:
    found: dict[str, dict[str, set[bytes]]] = defaultdict(lambda: defaultdict(set))
    for code, person, sex, status, where, refused in rows:
        if refused:
            place = "refused" if status != VISITOR else "refused by a visitor"
        elif where == "here":
            place = f"here {sex or ''}" if status != VISITOR else VISITOR
        else:
            place = "elsewhere" if status != VISITOR else "elsewhere, a visitor"
        found[code][place].add(person)
    return found


def _row(code: str, title: Label, found: Mapping[str, set[bytes]], due: Iterable[bytes]) -> GivenOfMonth:
    here = {sex: frozenset(found.get(f"here {sex}", ())) for sex in ("F", "M", "")}
    got_here = frozenset[bytes]().union(*here.values())
    elsewhere = frozenset(found.get("elsewhere", ())) - got_here
    refused = frozenset(found.get("refused", ())) - got_here - elsewhere
    return GivenOfMonth(code, title, here, elsewhere, frozenset(found.get(VISITOR, ())), refused, frozenset(due))
