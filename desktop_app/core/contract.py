"""What a slice may offer to the rest of the program.

Declarations only: nothing here imports Qt, SQLAlchemy or ReportLab, and a slice's card must
not either. Functions on a card import what they need when they are called, so that slices
can be listed, exchanged and tested without a screen.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from .language import Language
from .layout import Register, RowSource
from .period import Month
from .text import Label, Text

if TYPE_CHECKING:  # the window starts without a command line
    from argparse import ArgumentParser, Namespace


@dataclass(frozen=True, slots=True)
class Page:
    """One entry of the navigation rail.

    Attributes:
        id: the slice's name, or ``<slice>.<name>``.
        icon: name of a file in ``resources/icons`` without its ending.
        order: position in the rail, 0-999; 900 and above stand at the foot.
        make: (AppContext) -> QWidget; called when the page is first opened.
        right: who may open it; "volunteer" is everybody who can unlock the post.
        in_rail: False for a page that only another page opens.
    """

    id: str
    title: Text
    icon: str
    order: int
    make: Callable[[Any], Any]
    right: str = "volunteer"
    in_rail: bool = True


@dataclass(frozen=True, slots=True)
class ResidentPanel:
    """A tab on the resident's card.

    Attributes:
        make: (AppContext, resident id) -> QWidget.
        is_for: (session, resident id, today) -> whether this person's card has the tab; None: everybody's.
    """

    id: str
    title: Text
    order: int
    make: Callable[[Any, bytes], Any]
    is_for: Callable[[Any, bytes, date], bool] | None = None


@dataclass(frozen=True, slots=True)
class RecordTable:
    """A table of records in words, for History and conflicts.

    Attributes:
        table: its name in the database.
        title: what one row is, e.g. "Resident".
        fields: column name -> what people call it; a column that is left out is not shown.
        name: (session, row id) -> what people call this row, e.g. the resident's name.
        words: column name -> {stored code -> what people call it}, e.g. sex F -> Female.
    """

    table: str
    title: Text
    fields: Mapping[str, Text]
    name: Callable[[Any, bytes], str]
    words: Mapping[str, Mapping[str, Text]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DerivedTable:
    """A local table that is computed from records: never logged, never exchanged, rebuilt at will.

    Attributes:
        id: ``<slice>.<name>``.
        version: raised when the computation changes; the table is then rebuilt at the next opening.
        ddl: statements that make it, each starting with CREATE; names begin with ``derived_``.
        drop: names of the tables to drop before they are made anew.
        sources: tables whose changed rows it depends on.
        refresh: (connection, {table: ids changed}) -> None; called inside each action and merge.
        rebuild: (connection) -> None; the tables are empty then.
    """

    id: str
    version: int
    ddl: Sequence[str]
    drop: Sequence[str]
    sources: Sequence[str]
    refresh: Callable[[Any, Mapping[str, frozenset[bytes]]], None]
    rebuild: Callable[[Any], None]


class PersonFact(NamedTuple):
    """Something about a person that decides what is due.

    Attributes:
        resident: as stored; merged entries are brought together by who asks.
        kind: "state" (``name`` holds now), "anchor" (dates are reckoned from ``on``) or "school_grade" (``name`` is its number).
        name: e.g. "pregnant"; "lmp", "delivery", "last_visit"; "5".
        on: since when, or the day to reckon from; None if it is not known.
    """

    resident: bytes
    kind: str
    name: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class ScheduleFacts:
    """What a slice knows of people that decides what is due for them, e.g. pregnancies.

    Attributes:
        sources: tables whose changed rows change the answer.
        owners: (driver's connection, table of ``sources``, ids of changed rows) -> residents whom these rows, deleted
            ones too, are about.
        read: (driver's connection, residents or None for all) -> facts; of two of one kind and name the last one holds.
    """

    sources: Sequence[str]
    owners: Callable[[Any, str, frozenset[bytes]], Iterable[bytes]]
    read: Callable[[Any, Collection[bytes] | None], Iterable[PersonFact]]


@dataclass(frozen=True, slots=True)
class UndoCheck:
    """What an undo must not leave behind, e.g. a balance below zero.

    Attributes:
        tables: that it looks after; asked only when an undo wrote rows of them.
        check: (session, {table: ids of the rows that the undo wrote}) -> None. It sees the data as they would
            stand, derived tables too, and raises a UserError that says what is in the way and what to do
            first; nothing is undone then. It must not write.
    """

    tables: Sequence[str]
    check: Callable[[Any, Mapping[str, frozenset[bytes]]], None]


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """What a paper is asked for.

    Attributes:
        month: that is reported, or in which the paper is printed.
        subjects: ids of what the paper is about, e.g. of residents or of a session; empty for a paper of the month.
        pack: ``packs.Pack`` of the post.
        language: of everything on the paper.
        heading: ``pdf.register.Heading``: what stands around the content, as on every register.
        paper: "A4", "F4" or "A3".
        is_grey: for a printer without colours; whatever a colour says is said by pattern or words too.
    """

    month: Month
    subjects: Sequence[bytes]
    pack: Any
    language: Language
    heading: Any
    paper: str = "A4"
    is_grey: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A finished paper.

    Attributes:
        is_empty: there was nothing to say: a form to be filled in by hand.
        unprintable: signs that no font has, each with a text in which it stands.
    """

    pdf: bytes
    pages: int
    is_empty: bool = False
    unprintable: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Paper:
    """A printed paper that is no table of rows, e.g. a growth card.

    Attributes:
        id: ``<slice>.<name>``; also the middle of the file's name.
        subject: what it is about. "month": listed and printed with the registers. "resident": offered on the
            person's card. Otherwise a word of the slice, e.g. "session": offered on the slice's own page by
            ``context.open_page("registers", register=<id>, subjects=(<id of the record>,), of_whom=<its name>)``,
            and with it every other paper of the same subject.
        write: (session, what is asked for) -> the finished pages; the session is only read.
        officers: keys of the officers whose names stand on it.
        subjects: (session, month) -> (id, name) of what it can be made of, for the command line; None for "month".
    """

    id: str
    title: Text
    subject: str
    write: Callable[[Any, PaperRequest], Written]
    officers: Sequence[str] = ()
    subjects: Callable[[Any, Month], Sequence[tuple[bytes, str]]] | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """A value the user may change; the settings page is built from these.

    Attributes:
        key: ``<slice>.<name>``.
        default: also gives the type: bool, int or str.
        scope: "post" (a record: logged, exchanged) or "device" (this laptop only).
        choices: (value, words) pairs, for a str with few values.
        minimum, maximum: limits of an int, included.
    """

    key: str
    title: Text
    default: bool | int | str
    scope: str = "post"
    group: Text | None = None
    hint: Text | None = None
    choices: Sequence[tuple[str, Label]] = ()
    unit: Text | None = None
    minimum: int | None = None
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the command line, e.g. ``balai import residents``.

    Attributes:
        words: ("import", "residents").
        help: one English sentence.
        arguments: adds its arguments to the parser.
        run: (CommandContext of the shell, parsed arguments) -> result, an object for --json, whose
            ``str`` is printed otherwise. Refusals are raised as UserError or MachineError.
    """

    words: tuple[str, ...]
    help: str
    arguments: "Callable[[ArgumentParser], None]"
    run: "Callable[[Any, Namespace], Any]"


@dataclass(frozen=True, slots=True)
class Place:
    """Something of a slice that is found by its name and opened, e.g. an item.

    Attributes:
        detail: what tells it from others of that name.
        page: id of the page that shows it; ``arguments`` are handed to its ``open_with``.
    """

    title: Label
    detail: Label
    icon: str
    page: str
    arguments: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class DayPart:
    """What a slice asks, measures or gives of a person at one step of the open day.

    Attributes:
        step: "measure", "record", "serve" or "advise".
        order: place among the parts of that step, 0-999.
        is_for: (session, resident id, day) -> whether it is shown for this person.
        make: (AppContext) -> ``ui.day_part.DayPartView``.
    """

    id: str
    step: str
    order: int
    is_for: Callable[[Any, bytes, date], bool]
    make: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Doubt:
    """One contradiction, gap or doubtful value in what is stored of a person.

    Attributes:
        seen: the values it is about, as stored; who says that they are right is asked again once they change.
        words: what is wrong, in one sentence, and what to do.
        page: id of the page that mends it; "" is the resident's card. ``arguments`` are handed to its ``open_with``.
    """

    resident: bytes
    seen: str
    words: Text
    page: str = ""
    arguments: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DataCheck:
    """One question about the quality of a slice's data.

    Attributes:
        id: ``<slice>.<name>``; stored with what people cleared.
        kind: "contradiction", "missing" or "doubtful".
        find: (session, today) -> doubts, those that were cleared too; a fixed number of queries.
    """

    id: str
    title: Text
    kind: str
    find: Callable[[Any, date], Sequence[Doubt]]


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One thing that waits today, on the page Today.

    Attributes:
        words: what waits, with its number; filled in.
        count: how many; nothing is shown for 0.
        page: id of the page where it is done; ``arguments`` are handed to its ``open_with``.
        tone: "danger", "warn" or "".
        order: urgent things first, 0-999.
    """

    id: str
    words: Text
    count: int
    page: str
    arguments: Mapping[str, object] = field(default_factory=dict)
    tone: str = ""
    order: int = 500


@dataclass(frozen=True, slots=True)
class Feature:
    """Everything the program knows about one slice.

    Attributes:
        undo_checks: asked before an undo of this slice's rows is kept.
        officers: (session, date) -> {office: name} of those in office on that day, for headings and
            signatures; an office without a name is asked for in the post's settings.
        find_places: (session, letters typed, language) -> what of the slice is called so, for Ctrl+K.
        pack_tables: (pack) -> rows: every table that the slice reads of a country pack, so that a wrong pack
            is found before somebody needs the table.
        schedule_facts: what the slice knows that decides what is due for people.
        derived_of_facts: (facts of all slices) -> local tables that are computed from them, beside ``derived``.
        day_parts: what the slice adds to the steps of the open day.
        data_checks: what the slice asks of the quality of its data.
        today_lines: (session, today) -> what waits; a fixed number of quick queries.
    """

    name: str
    title: Text
    pages: Sequence[Page] = ()
    resident_panels: Sequence[ResidentPanel] = ()
    records: Sequence[RecordTable] = ()
    derived: Sequence[DerivedTable] = ()
    row_sources: Sequence[RowSource] = ()
    registers: Sequence[Register] = ()
    papers: Sequence[Paper] = ()
    settings: Sequence[Setting] = ()
    commands: Sequence[Command] = ()
    undo_checks: Sequence[UndoCheck] = ()
    officers: Callable[[Any, date], Mapping[str, str]] | None = None
    pack_tables: Sequence[Callable[[Any], object]] = ()
    schedule_facts: Sequence[ScheduleFacts] = ()
    derived_of_facts: Callable[[Sequence[ScheduleFacts]], Sequence[DerivedTable]] | None = None
    find_places: Callable[[Any, str, Language], Sequence[Place]] | None = None
    day_parts: Sequence[DayPart] = ()
    data_checks: Sequence[DataCheck] = ()
    today_lines: Callable[[Any, date], Sequence[TodayLine]] | None = None
