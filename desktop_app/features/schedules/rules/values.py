"""What the engine is told of a person, and what it answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.schedule import AfterLatest, ScheduleRow, Status
from desktop_app.core.text import Text


@dataclass(frozen=True, slots=True)
class Subject:
    """What schedules ask about a person.

    Attributes:
        states: e.g. "pregnant", "risk_group".
        areas: of the post, e.g. "je_endemic".
        anchors: days from which rows count, by ``Anchor``: lmp, delivery, last_visit.
        school_grade: class that the person attends in the school year of ``school_on``; None where nobody knows: it is then
            reckoned from the year of birth.
        was: states that are over: name, first day, and the day after the last.
    """

    birth: PartialDate
    sex: str | None = None
    states: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()
    anchors: Mapping[str, date] = field(default_factory=dict)
    school_grade: int | None = None
    school_on: date | None = None
    was: tuple[tuple[str, date, date], ...] = ()


@dataclass(frozen=True, slots=True)
class Dose:
    """Something given or refused, as it is recorded; see ``services.Given``."""

    id: bytes
    code: str
    given: PartialDate
    where: str = "here"
    refused: bool = False
    given_by: str = ""
    lot: str = ""
    note: str = ""


class State(StrEnum):
    """What of a window does not depend on the day.

    OPEN: it may be given from a day that is known. WAITS: the dose before is not recorded. SKIPPED: it is not asked for.
    """

    GIVEN = "given"
    OPEN = "open"
    WAITS = "waits"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Window:
    """One dose or contact of one person: the days on which its status changes (``status_on``).

    Attributes:
        occurrence: the campaign's month, or that in which a school dose is given; None otherwise.
        due_on: when it is planned; None if that is not known.
        from_on: the first day on which it may be given: never before ``due_on`` nor before the interval from the dose before has
            passed. None while the dose before is missing.
        ideal_until: last day on which it is due; None for no end.
        allowed_until: last day of the printed window "still allowed"; None where there is none.
        latest_on: last day of the schedule proper; None for no end.
        after_latest: what holds then.
        catch_up_until: last day of catching up; None for no end.
        ends: after ``latest_on`` it is no longer asked for because another row takes over.
        waits_for: code of the dose before, if there is one.
        dose: that counts for it.
        faults: what is wrong with that dose; it counts all the same.
        refused_on: when it was last offered and refused.
        reason: why it is skipped.
    """

    row: ScheduleRow
    state: State
    occurrence: Month | None = None
    due_on: date | None = None
    from_on: date | None = None
    ideal_until: date | None = None
    allowed_until: date | None = None
    latest_on: date | None = None
    after_latest: AfterLatest = AfterLatest.STOP
    catch_up_until: date | None = None
    ends: bool = False
    waits_for: str = ""
    dose: Dose | None = None
    faults: Sequence[Text] = ()
    refused_on: PartialDate | None = None
    reason: Text | None = None

    @property
    def code(self) -> str:
        """Return the code of its row."""
        return self.row.code


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one dose or contact stands on a day.

    Attributes:
        reason: of the status, in words for a volunteer.
        due_on: when it is planned.
        next_on: the first day on which it may be given; None if it is given, not asked for, or waits for a dose that is missing.
        ideal_until, latest_on: as in ``Window``.
        dose, faults, refused_on: as in ``Window``.
    """

    row: ScheduleRow
    occurrence: Month | None
    status: Status
    reason: Text
    due_on: date | None
    next_on: date | None
    ideal_until: date | None
    latest_on: date | None
    dose: Dose | None
    faults: Sequence[Text]
    refused_on: PartialDate | None
