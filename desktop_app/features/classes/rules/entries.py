"""What forms give: plain values."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Needs:
    """What somebody must have done to complete a class; None for what is not asked.

    Attributes:
        meetings: times present.
        companion_meetings: of these, with husband or family.
        pass_score: percent of the last test after the class, 1-100.
    """

    meetings: int | None = None
    companion_meetings: int | None = None
    pass_score: int | None = None


@dataclass(frozen=True, slots=True)
class KindEntry:
    """A kind of class of the post's own, or what the post changes of one of the pack.

    Attributes:
        name: empty for the pack's words.
        target: code of ``wording.TARGETS``; None for the pack's.
        capacity: None for no limit; so is what ``needs`` leaves open.
    """

    name: str = ""
    target: str | None = None
    capacity: int | None = None
    needs: Needs = Needs()
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ClassEntry:
    """A class as its form gives it.

    Attributes:
        kind: code of the kind.
        from_date, until_date: first and last day of its term; without the last it goes on.
        capacity: None for no limit.
    """

    kind: str
    name: str
    from_date: date
    until_date: date | None = None
    group_name: str = ""
    target: str | None = None
    place: str = ""
    capacity: int | None = None
    needs: Needs = Needs()
    note: str = ""


@dataclass(frozen=True, slots=True)
class FacilitatorEntry:
    """Who leads a class: a resident, or somebody from elsewhere by name.

    Attributes:
        role: facilitator, tutor or guest.
    """

    role: str = "facilitator"
    resident_id: bytes | None = None
    name: str = ""
    from_date: date | None = None
    until_date: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """What is known of one meeting.

    Attributes:
        starts_at, ends_at: minutes after midnight.
        place: empty for the class's own.
    """

    starts_at: int | None = None
    ends_at: int | None = None
    place: str = ""
    topic: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody from outside the village who takes part."""

    name: str
    sex: str | None = None
    address: str = ""


@dataclass(frozen=True, slots=True)
class Presence:
    """One line of the attendance sheet.

    Attributes:
        present: None leaves the line as it was: nobody was asked.
        companion: code of ``wording.COMPANIONS``, of who came along.
        reason: of absence.
    """

    enrolment: bytes
    present: bool | None
    companion: str | None = None
    reason: str = ""
    note: str = ""
