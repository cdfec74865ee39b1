"""Values of schedules: what is due when, for vaccines, campaigns, supplements, feeding and contacts alike.

One row type serves all of them (DESIGN.md, Packs). Rows are data of a country pack; what they mean for one
person is worked out by the schedules' rules.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property, lru_cache

from .period import add_months
from .text import Words


class Status(StrEnum):
    """Where one dose or contact of one person stands on a day; time only moves forward through them.

    GIVEN and NOT_APPLICABLE stand outside time. The others follow one another in the order in which they are written here,
    OVERDUE and STILL_ALLOWED in one place.
    """

    NOT_YET = "not_yet"
    BLOCKED = "blocked"
    DUE = "due"
    OVERDUE = "overdue"
    STILL_ALLOWED = "still_allowed"
    CATCH_UP = "catch_up"
    TOO_LATE = "too_late"
    GIVEN = "given"
    NOT_APPLICABLE = "not_applicable"


class Kind(StrEnum):
    """What a row is about."""

    VACCINE = "vaccine"
    CAMPAIGN = "campaign"
    SUPPLEMENT = "supplement"
    FEEDING = "feeding"
    CONTACT = "contact"


class Anchor(StrEnum):
    """The day from which a row counts."""

    BIRTH = "birth"
    PREVIOUS = "previous"
    LMP = "lmp"
    DELIVERY = "delivery"
    CAMPAIGN = "campaign"
    LAST_VISIT = "last_visit"
    SCHOOL_YEAR = "school_year"


class AfterLatest(StrEnum):
    """What holds after the last day of a row: it is caught up, the midwife is asked, or it is no longer given."""

    CATCH_UP = "catch_up"
    ASK = "ask"
    STOP = "stop"


UNITS = ("h", "d", "w", "m", "y")
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time as schedules print it.

    Attributes:
        unit: h hours, d days, w weeks, m months, y years.
    """

    count: int
    unit: str

    @classmethod
    def parse(cls, written: str) -> "Span":
        """Return the span written as ``6w``; raises ValueError for anything else."""
        count, unit = written[:-1], written[-1:]
        if unit not in UNITS or not (count.isascii() and count.isdecimal()):
            raise ValueError(written)
        return cls(int(count), unit)

    def after(self, day: date) -> date:
        """Return the day that lies this long after ``day``.

        Months and years clamp to the month's end. Hours count as the days that they begin, since no hour of birth or of a
        dose is known.
        """
        return _after(self.count, self.unit, day)

    def last_day(self, anchor: date) -> date:
        """Return the last day of the last unit: ``2m`` holds until the day before three months are complete.

        Of hours it is the day on which they end.
        """
        return _last_day(self.count, self.unit, anchor)

    @property
    def months(self) -> int | None:
        """Return the completed months of age at its beginning; None for hours, days and weeks."""
        return {"m": self.count, "y": 12 * self.count}.get(self.unit)

    @property
    def last_month(self) -> int | None:
        """Return the completed months of age on its last day; None for hours, days and weeks."""
        return {"m": self.count, "y": 12 * self.count + 11}.get(self.unit)

    def __str__(self) -> str:
        return f"{self.count}{self.unit}"


@lru_cache(4096)  # the doses of one child ask for the same few ages
def _after(count: int, unit: str, day: date) -> date:
    if unit == "m":
        return add_months(day, count)
    if unit == "y":
        return add_months(day, 12 * count)
    return day + timedelta(days={"h": -(-count // 24), "d": count, "w": 7 * count}[unit])


@lru_cache(4096)
def _last_day(count: int, unit: str, anchor: date) -> date:
    return _after(count, unit, anchor) if unit == "h" else _after(count + 1, unit, anchor) - ONE_DAY


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """One dose, campaign or contact of a schedule.

    The spans ``ideal_until``, ``allowed_until``, ``latest`` and ``catch_up_until`` are ages in completed units, included
    (``Span.last_day``), counted from the anchor; ``due`` and ``earliest`` are the day on which an age is reached.

    Attributes:
        code: as ``service_given`` stores it.
        series: doses of one series stand together; of a campaign, its strengths (vitamin A blue and red).
        dose: within the series.
        sex: "F", "M", or "" for everybody.
        area: of the post, e.g. "je_endemic"; "" for everywhere.
        state: of the person, e.g. "pregnant"; "" for everybody.
        due: when it is planned; of a campaign the youngest age.
        earliest: before this the dose does not count; None where the source prints none.
        previous: code of the dose that comes before, or "".
        minimum_interval: from that dose; of a campaign from the last dose of its series.
        ideal_until: the dose is due until then.
        allowed_until: where the source prints a window "still allowed".
        latest: end of the schedule proper; of a campaign the oldest age.
        after_latest: what holds then.
        catch_up_until: end of catching up; None for no end.
        months: calendar months of a campaign, or in which a school dose is given.
        school_grade: class in which a school dose is given.
        source: id of a pack's ``Source``.
    """

    code: str
    kind: Kind
    series: str
    dose: int
    title: Words
    anchor: Anchor
    due: Span
    source: str
    sex: str = ""
    area: str = ""
    state: str = ""
    earliest: Span | None = None
    previous: str = ""
    minimum_interval: Span | None = None
    ideal_until: Span | None = None
    allowed_until: Span | None = None
    latest: Span | None = None
    after_latest: AfterLatest = AfterLatest.STOP
    catch_up_until: Span | None = None
    months: tuple[int, ...] = ()
    school_grade: int | None = None


@dataclass(frozen=True)
class Schedule:
    """The schedule of a country pack as one post follows it.

    Attributes:
        rows: a dose stands below the one that comes before it.
        combined: code of a combined vaccine -> the codes that it credits.
        titles: of every code that can be recorded.
        sweeping_months: calendar months after a campaign's own in which those who missed it are looked for.
    """

    rows: Sequence[ScheduleRow]
    combined: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    titles: Mapping[str, Words] = field(default_factory=dict)
    sweeping_months: int = 1

    @cached_property
    def by_code(self) -> Mapping[str, ScheduleRow]:
        """Rows by their code."""
        return {row.code: row for row in self.rows}

    @cached_property
    def later(self) -> Mapping[str, frozenset[str]]:
        """Code -> the doses that come after it in its series, near and far."""
        found: dict[str, set[str]] = {row.code: set() for row in self.rows}
        for row in self.rows:
            before = row.previous
            while before:
                found[before].add(row.code)
                before = self.by_code[before].previous
        return {code: frozenset(codes) for code, codes in found.items()}

    @cached_property
    def areas(self) -> tuple[str, ...]:
        """Areas that rows ask about, in the order of the rows."""
        return tuple(dict.fromkeys(row.area for row in self.rows if row.area))

    def credited(self, code: str) -> tuple[str, ...]:
        """Return the rows' codes that a recorded code counts for: itself, or what a combined vaccine credits."""
        return self.combined.get(code, (code,))
