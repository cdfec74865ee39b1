"""The card of a slice, and its commands."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from ..language import Language
from ..layout import Register, RowSource
from ..text import Label, Text
from .papers import Paper
from .records import DataCheck, DerivedTable, MonthCheck, RecordTable, ScheduleFacts, UndoCheck
from .window import DayFinding, DayPart, Page, Place, ResidentPanel, Setting, TodayLine

if TYPE_CHECKING:  # the window starts without a command line
    from argparse import ArgumentParser, Namespace


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
        day_findings: (session, resident, day) -> what the slice found of a person on that day.
        data_checks: what the slice asks of the quality of its data.
        month_checks: what the slice asks before a month is closed.
        today_lines: (session, today) -> what waits; a fixed number of quick queries.
        day_movers: (session, residents, since, to) -> None: let what was written down of people on an open day follow it to the
            right date, in the same action.
        sealed_words: (session, values of an entry that the midwife has opened) -> title and words of each value, if it was
            this slice that sealed it; else nothing.
        rights: role -> "none", "see" or "work": what a role may do with the slice's pages and records where the post has not
            said otherwise; a role that is not named works, an admin always does.
        in_copy: "see" or "work": what a health centre may do with the slice's pages in its copy of a post.
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
    day_findings: Callable[[Any, bytes, date], Sequence[DayFinding]] | None = None
    data_checks: Sequence[DataCheck] = ()
    month_checks: Sequence[MonthCheck] = ()
    today_lines: Callable[[Any, date], Sequence[TodayLine]] | None = None
    day_movers: Sequence[Callable[[Any, Collection[bytes], date, date], None]] = ()
    sealed_words: Callable[[Any, Mapping[str, Any]], Sequence[tuple[Label, Label]]] | None = None
    rights: Mapping[str, str] = field(default_factory=dict)
    in_copy: str = "see"
