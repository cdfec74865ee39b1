"""Every register that a post can print: the layouts of its country pack and those on the slices' cards."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.core.contract import Feature
from desktop_app.core.errors import UserError
from desktop_app.core.layout import Register, RowSource
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.packs import Pack

SPECIAL_FIELDS = ("", "row_number")

WRONG_LAYOUT = QT_TRANSLATE_NOOP(
    "Registers", "The register “{register}” cannot be used: {reason} Mend its layout, or install Balai again."
)
NO_ROWS = QT_TRANSLATE_NOOP("Registers", "nothing offers the rows “{name}”.")
NO_FIELD = QT_TRANSLATE_NOOP("Registers", "its column {column} asks for “{name}”, which the rows “{rows}” do not have.")
NO_PARAMETER = QT_TRANSLATE_NOOP("Registers", "its column {column}, “{name}”, needs to be told its “{parameter}”.")
NOT_FOUND = QT_TRANSLATE_NOOP("Registers", "This post has no register “{name}”. Its registers are: {known}.")


@dataclass(frozen=True, slots=True)
class Entry:
    """One register of the catalogue.

    Attributes:
        slice_title: the slice whose rows it shows, for grouping.
    """

    register: Register
    source: RowSource
    slice_title: Label

    @property
    def is_yearly(self) -> bool:
        """Return True if it shows January up to the month that is asked for."""
        return self.source.period == "year"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The registers of one post with the pack that they follow."""

    pack: Pack
    entries: Sequence[Entry]

    def find(self, ids: Sequence[str]) -> list[Entry]:
        """Return the registers of ``ids`` in that order; raises UserError for one that there is not."""
        known = {entry.register.id: entry for entry in self.entries}
        for name in ids:
            if name not in known:
                raise UserError(NOT_FOUND.fill(name=name, known=", ".join(known)))
        return [known[name] for name in ids]


def make_catalogue(pack: Pack, features: Sequence[Feature]) -> Catalogue:
    """Return all registers, slice by slice in the order of the cards, the pack's before the card's own.

    A register of the pack takes the place of a card's register with the same id.

    Raises:
        UserError: a layout asks for rows, a field or a parameter that no slice offers.
    """
    sources = {source.id: (feature, source) for feature in features for source in feature.row_sources}
    registers = {register.id: register for feature in features for register in feature.registers}
    layouts = {register.id: register for register in pack.registers}
    entries = []
    for register in (layouts | {name: own for name, own in registers.items() if name not in layouts}).values():
        if register.source not in sources:
            raise _wrong(register, NO_ROWS.fill(name=register.source))
        feature, source = sources[register.source]
        check_layout(register, source)
        entries.append(Entry(register, source, feature.title))
    order: list[Label] = [feature.title for feature in features]
    return Catalogue(pack, sorted(entries, key=lambda entry: order.index(entry.slice_title)))


def check_layout(register: Register, source: RowSource) -> None:
    """Raise UserError if a column asks for a field or leaves out a parameter that ``source`` does not know."""
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
