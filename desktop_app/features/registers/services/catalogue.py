"""Everything that a post can print: layouts of its country pack, registers and papers on the slices' cards."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop_app.core.contract import Feature, Paper
from desktop_app.core.errors import UserError
from desktop_app.core.layout import Register, RowSource
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.packs import Pack, pack_of

from ..rules.checking import CONDITION, GROUPED
from ..rules.own_layout import OwnLayout
from .layouts import form_set, given_layouts, layouts_of

SPECIAL_FIELDS = ("", "row_number")
OF_MONTH, OF_RESIDENT = "month", "resident"

WRONG_LAYOUT = QT_TRANSLATE_NOOP(
    "Registers", "The register “{register}” cannot be used: {reason} Mend its layout, or install Balai again."
)
NO_ROWS = QT_TRANSLATE_NOOP("Registers", "nothing offers the rows “{name}”.")
NO_FIELD = QT_TRANSLATE_NOOP("Registers", "its column {column} asks for “{name}”, which the rows “{rows}” do not have.")
NO_PARAMETER = QT_TRANSLATE_NOOP("Registers", "its column {column}, “{name}”, needs to be told its “{parameter}”.")
UNREADABLE = QT_TRANSLATE_NOOP(
    "Registers",
    "The post's own layout of “{register}” cannot be read. Take back the layout of the country pack, or make it anew.",
)
NOT_FOUND = QT_TRANSLATE_NOOP("Registers", "This post has no register “{name}”. Its registers are: {known}.")


@dataclass(frozen=True, slots=True)
class Entry:
    """One register of the catalogue.

    Attributes:
        slice_title: the slice that its id names, for grouping, else the one whose rows it shows.
        is_own: the post changed or made its layout, which paper says.
    """

    register: Register
    source: RowSource
    slice_title: Label
    is_own: bool = False

    @property
    def id(self) -> str:
        """Return the register's id."""
        return self.register.id

    @property
    def title(self) -> Label:
        """Return what the register is called."""
        return self.register.title

    @property
    def officers(self) -> Sequence[str]:
        """Return the keys of those who sign."""
        return [signature.officer for signature in self.register.signatures]

    @property
    def is_yearly(self) -> bool:
        """Return True if it shows January up to the month that is asked for."""
        return self.source.period == "year"

    @property
    def subject(self) -> str:
        """Return "month": a register tells of a period."""
        return OF_MONTH


@dataclass(frozen=True, slots=True)
class PaperEntry:
    """One paper of the catalogue.

    Attributes:
        slice_title: the slice that offers it, for grouping.
    """

    paper: Paper
    slice_title: Label

    @property
    def id(self) -> str:
        """Return the paper's id."""
        return self.paper.id

    @property
    def title(self) -> Label:
        """Return what the paper is called."""
        return self.paper.title

    @property
    def officers(self) -> Sequence[str]:
        """Return the keys of the officers whose names stand on it."""
        return self.paper.officers

    @property
    def is_yearly(self) -> bool:
        """Return False: a paper bears its month."""
        return False

    @property
    def subject(self) -> str:
        """Return what it is about: "month", "resident", or a word of its slice."""
        return self.paper.subject


AnyEntry = Entry | PaperEntry
InOffice = Callable[[Any, date], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The registers and papers of one post with the pack that they follow.

    Attributes:
        in_office: slices' ways to tell who holds an office on a day.
        refused: why layouts of the post are not used; the pack's stand in their place.
    """

    pack: Pack
    entries: Sequence[Entry]
    papers: Sequence[PaperEntry] = ()
    in_office: Sequence[InOffice] = ()
    refused: Sequence[UserError] = ()

    @property
    def of_month(self) -> Sequence[AnyEntry]:
        """Return what can be printed of a month, slice by slice: its registers, then its papers."""
        papers = [entry for entry in self.papers if entry.subject == OF_MONTH]
        offered: list[AnyEntry] = [*self.entries, *papers]
        titles = list(dict.fromkeys(entry.slice_title for entry in offered))
        return sorted(offered, key=lambda entry: titles.index(entry.slice_title))

    def about(self, subject: str) -> Sequence[PaperEntry]:
        """Return the papers about one kind of thing, e.g. "resident"; for "month" use ``of_month``."""
        return [entry for entry in self.papers if entry.subject == subject]

    def find(self, ids: Sequence[str]) -> list[AnyEntry]:
        """Return the registers and papers of ``ids`` in that order; raises UserError for one that there is not.

        The slice's name may be left out: "growth_card".
        """
        offered: list[AnyEntry] = [*self.entries, *self.papers]
        known = {entry.id: entry for entry in offered}
        short = {name.partition(".")[2]: entry for name, entry in known.items()}
        for name in ids:
            if name not in known and name not in short:
                raise UserError(NOT_FOUND.fill(name=name, known=", ".join(known)))
        return [known.get(name) or short[name] for name in ids]


def catalogue_of(session: Any, features: Sequence[Feature], all_features: Sequence[Feature] = ()) -> Catalogue:
    """Return what this post prints: its pack, its set of forms and its own layouts.

    Args:
        features: the cards of the slices whose registers and papers are wanted.
        all_features: the cards of all slices, if they are more: they tell who holds an office, for a signature stands on paper
            whoever prints it, and which registers belong to a slice that is not wanted.

    Raises:
        UserError: a layout of the pack is wrong; the post's own that cannot be used are told in ``Catalogue.refused``.
    """
    found = make_catalogue(pack_of(session), features, layouts_of(session), form_set(session))
    if not all_features:
        return found
    hidden = {feature.name for feature in all_features} - {feature.name for feature in features}
    entries = [entry for entry in found.entries if entry.id.partition(".")[0] not in hidden]
    return replace(found, entries=entries, in_office=_in_office(all_features))


def make_catalogue(
    pack: Pack, features: Sequence[Feature], layouts: Sequence[OwnLayout] = (), chosen_set: str | None = None
) -> Catalogue:
    """Return all registers, slice by slice in the order of the cards, each slice's by their place; and all papers.

    A register of the pack takes the place of a card's register with the same id, and the post's own layout that of both. A
    layout for a slice that the program does not have is passed over: packs are made for all slices.

    Args:
        layouts: what the post says of registers. One that cannot be used leaves the pack's in its place and is told: a
            mistake in one layout must not keep a post from printing the others.
        chosen_set: set of forms that the post uses; None for the registers of all sets.

    Raises:
        UserError: a layout of pack or program asks for rows, a field or a parameter that its slice does not offer.
    """
    names = {feature.name: feature.title for feature in features}
    sources = {source.id: (feature, source) for feature in features for source in feature.row_sources}
    hidden = {own.register_id for own in layouts if own.is_hidden}
    mine, refused = _usable([own for own in layouts if own.register is None or _slice(own.register) in names], sources)
    own = set(mine)
    shown = [mine.pop(register.id, register) for register in given_layouts(pack, features).values()] + list(mine.values())
    entries = []
    for register in shown:
        if register.id in hidden or not _in_set(register, chosen_set) or _slice(register) not in names:
            continue
        if register.source not in sources:
            raise _wrong(register, NO_ROWS.fill(name=register.source))
        feature, source = sources[register.source]
        check_layout(register, source)
        entries.append(Entry(register, source, names.get(register.id.partition(".")[0], feature.title), register.id in own))
    order: list[Label] = [feature.title for feature in features]
    papers = [PaperEntry(paper, feature.title) for feature in features for paper in feature.papers]
    entries.sort(key=lambda entry: (order.index(entry.slice_title), entry.register.order))
    return Catalogue(pack, entries, papers, _in_office(features), refused)


def _slice(register: Register) -> str:
    """Return the slice whose rows a register shows."""
    return register.source.partition(".")[0]


def _in_office(features: Sequence[Feature]) -> list[InOffice]:
    return [feature.officers for feature in features if feature.officers is not None]


def _in_set(register: Register, chosen: str | None) -> bool:
    return chosen is None or not register.sets or chosen in register.sets


def _usable(
    layouts: Sequence[OwnLayout], sources: Mapping[str, tuple[Feature, RowSource]]
) -> tuple[dict[str, Register], list[UserError]]:
    """Return the post's own registers by id, and why others of them cannot be used."""
    usable, refused = {}, []
    for own in layouts:
        if own.register is None:
            if not own.is_readable:
                refused.append(UserError(UNREADABLE.fill(register=own.register_id)))
            continue
        try:
            if own.register.source not in sources:
                raise _wrong(own.register, NO_ROWS.fill(name=own.register.source))
            check_layout(own.register, sources[own.register.source][1])
        except UserError as error:
            refused.append(error)
        else:
            usable[own.register_id] = own.register
    return usable, refused


def check_layout(register: Register, source: RowSource) -> None:
    """Raise UserError if a layout asks for a field, a condition or a parameter that ``source`` does not know."""
    for name in register.where:
        if source.keep is None or name not in source.conditions:
            raise _wrong(register, CONDITION.fill(name=name))
    if register.group_by and (register.group_by not in source.fields or source.fields[register.group_by].parameters):
        raise _wrong(register, GROUPED.fill(name=register.group_by))
    for number, column in enumerate(register.leaves(), 1):
        if column.field in SPECIAL_FIELDS:
            continue
        if column.field not in source.fields:
            raise _wrong(register, NO_FIELD.fill(column=number, name=column.field, rows=source.id))
        for parameter in source.fields[column.field].parameters:
            if parameter not in column.parameters:
                raise _wrong(register, NO_PARAMETER.fill(column=number, name=column.field, parameter=parameter))


def _wrong(register: Register, reason: Text) -> UserError:
    return UserError(WRONG_LAYOUT.fill(register=register.id, reason=reason))
