"""Lines of the due and the missed list, read from ``derived_due`` in one query."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.schedule import Schedule, ScheduleRow, Status
from desktop_app.core.text import Text, Words
from desktop_app.residents.services import MOST_IDS, ResidentRow, alias_map
from desktop_app.residents.services.lists import ROW_COLUMNS, resident_row

from ..rules.reasons import reason_of
from ..rules.standings import next_day, standing_of
from ..rules.values import Standing, Window
from .due_dates.reading import COLUMNS, STATUS, Stored, day_of, with_status
from .schedule_of_post import schedule_of

_STATUSES = {status.value: status for status in Status}
_AT = 1 + len(Stored._fields)
"""Where a person begins in a row of the query."""

_ORDER = "ORDER BY s.house_key, s.name_key, s.id, d.due_on, d.position"


class DueLine(NamedTuple):
    """Something that one person should get.

    Attributes:
        stored: its dates; ask the properties instead.
    """

    resident: ResidentRow
    row: ScheduleRow
    status: Status
    stored: Stored
    schedule: Schedule

    @property
    def code(self) -> str:
        """Return what is recorded when it is given."""
        return self.row.code

    @property
    def title(self) -> Words:
        """Return what people call it."""
        return self.row.title

    @property
    def occurrence(self) -> Month | None:
        """Return the month of the campaign or of the class; None for what comes once."""
        return self.stored.month

    @property
    def due_on(self) -> date | None:
        """Return when it is planned."""
        return day_of(self.stored.due_on)

    @property
    def next_on(self) -> date | None:
        """Return the first day on which it may be given; None while the dose before is missing or if it is too late."""
        return next_day(self.window, self.status)

    @property
    def missed_on(self) -> date | None:
        """Return the day from which it is late; None for what has no such day."""
        ideal_until = day_of(self.stored.ideal_until)
        if ideal_until is None:
            return None
        late = ideal_until + timedelta(days=1)
        opened = day_of(self.stored.from_on)
        return late if opened is None else max(late, opened)

    @property
    def refused_on(self) -> PartialDate | None:
        """Return when it was last offered and refused; None if never."""
        return self.stored.refused

    @property
    def window(self) -> Window:
        """Return all its dates."""
        return self.stored.window(self.row)

    def standing(self, on: date) -> Standing:
        """Return the line as the person's card shows it; ``on`` is the day of the list."""
        return standing_of(self.schedule, self.window, on)

    @property
    def reason(self) -> Text:
        """Return why it has this status, in words."""
        return reason_of(self.schedule, self.window, self.status)


class DueQuery:
    """A question to ``derived_due``, put together from its conditions.

    Attributes:
        clauses: conditions in SQL; ``values`` are what they name.
    """

    def __init__(self, on: date, statuses: Collection[Status], codes: Collection[str] | None) -> None:
        self.values: dict[str, Any] = {"on": on.toordinal()}
        self.clauses = [with_status(statuses)]
        if codes is not None:
            self.only("d.code", codes)

    def only(self, column: str, wanted: Collection[Any]) -> None:
        """Keep rows of which a column holds one of some values."""
        names = [f"v{len(self.values) + number}" for number in range(len(wanted))]
        self.values |= dict(zip(names, wanted, strict=True))
        self.clauses.append(f"{column} IN ({', '.join(f':{name}' for name in names)})")

    def restrict(self, residents: Collection[bytes] | None, streets: Collection[str] | None, people: Collection[str]) -> None:
        """Keep those who live in some streets and, unless people are asked for by name, who have one of some statuses."""
        if residents is None:
            self.only("s.status", people)
        if streets is not None:
            self.only("s.street", streets)

    def lines(self, session: Session, residents: Collection[bytes] | None) -> list[DueLine]:
        """Return the lines, of some people or of all."""
        wanted: set[bytes] | None = None
        if residents is not None:
            aliases = alias_map(session)
            wanted = {aliases.get(one, one) for one in residents}
            if len(wanted) <= MOST_IDS:
                self.only("d.resident_id", wanted)
        return self._lines(session, wanted)

    def _lines(self, session: Session, wanted: set[bytes] | None) -> list[DueLine]:
        raw: Any = session.connection().connection.driver_connection
        sql = f"""SELECT {STATUS}, {COLUMNS}, {ROW_COLUMNS}
            FROM derived_due d JOIN derived_resident_search s ON s.id = d.resident_id
            WHERE {" AND ".join(self.clauses)} {_ORDER}"""  # noqa: S608 - names of ours
        schedule = schedule_of(session)
        return list(_lines(raw.execute(sql, self.values).fetchall(), schedule, wanted))


def _lines(rows: Iterable[Sequence[Any]], schedule: Schedule, wanted: Collection[bytes] | None) -> Iterator[DueLine]:
    """Yield the lines; those of one person, who follow each other, share the person."""
    by_code, person, resident = schedule.by_code, b"", None
    for row in rows:
        stored = Stored._make(row[1:_AT])
        if wanted is not None and stored.resident not in wanted:
            continue
        if resident is None or person != stored.resident:
            person, resident = stored.resident, resident_row(row[_AT:])
        yield DueLine(resident, by_code[stored.code], _STATUSES[row[0]], stored, schedule)
