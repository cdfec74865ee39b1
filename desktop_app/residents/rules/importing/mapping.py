"""Which column means what: known sources bring it along, other workbooks are guessed and then corrected by a person."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .cells import Cell, CellError, read_date, read_text
from .code_lists import KINSHIP, RELIGION, SEX
from .codes import CodeList
from .fields import FIELDS
from .heading_words import HEADING_WORDS
from .sources import KNOWN, Source, heading_key
from .table import Table

GENERIC = "generic"
NEEDED_MISSING = QT_TRANSLATE_NOOP(
    "Residents",
    "{file} is not of the kind “{source}”: the columns {columns} are missing. "
    "Choose another kind of workbook, or name the columns yourself.",
)
NAME_NOT_MAPPED = QT_TRANSLATE_NOOP("Residents", "No column of {file} is marked as the name. Say which column holds the names.")
TWICE = QT_TRANSLATE_NOOP("Residents", "Two columns of {file} are both called “{column}”. Rename or delete one of them.")
FIELD_TWICE = QT_TRANSLATE_NOOP("Residents", "Two columns are both marked as “{field}”. Choose one of them.")


@dataclass(frozen=True)
class ColumnMapping:
    """What the columns of one kind of workbook mean.

    Attributes:
        name: what the user saved it under, or the id of the source.
        fields: heading -> field key; headings that are left out are not used.
        civil_numbers: NIK and family card have 16 digits.
        source: id of the source, "generic" for a mapping made by a person.
    """

    name: str
    fields: Mapping[str, str]
    civil_numbers: bool = True
    source: str = GENERIC

    def dump(self) -> str:
        """Return the mapping as it is stored in a setting."""
        return json.dumps({"fields": dict(self.fields), "civil_numbers": self.civil_numbers}, ensure_ascii=False)

    @classmethod
    def load(cls, name: str, stored: str) -> "ColumnMapping":
        """Return the mapping that ``dump`` stored; meanings that this version does not know are left out."""
        values = json.loads(stored)
        fields = {heading: key for heading, key in values["fields"].items() if key in FIELDS}
        return cls(name, fields, bool(values["civil_numbers"]))

    def columns_of(self, table: Table) -> dict[int, str]:
        """Return column index -> field key for the columns of ``table`` that have a meaning.

        Raises:
            UserError: the names have no column, or two columns have the same heading or meaning.
        """
        by_key = {heading_key(heading): field for heading, field in self.fields.items() if field}
        found = {i: by_key[key] for i, h in enumerate(table.headings) if h and (key := heading_key(h)) in by_key}
        seen: dict[str, int] = {}
        for index, field in found.items():
            if field in seen:
                if heading_key(table.headings[index]) == heading_key(table.headings[seen[field]]):
                    raise UserError(TWICE.fill(file=table.file, column=table.headings[index]))
                raise UserError(FIELD_TWICE.fill(field=FIELDS[field].title))
            seen[field] = index
        if "name" not in seen:
            raise UserError(NAME_NOT_MAPPED.fill(file=table.file))
        return found


def mapping_of_source(source: Source, table: Table) -> ColumnMapping:
    """Return the mapping that a known source brings along.

    Raises:
        UserError: columns that the source needs are missing; the sentence names them.
    """
    present = {source.heading(h) for h in table.headings if h}
    if missing := [heading for heading in source.needed if heading not in present]:
        raise UserError(NEEDED_MISSING.fill(file=table.file, source=source.title, columns=", ".join(missing)))
    return ColumnMapping(source.id, source.columns, source.civil_numbers, source.id)


def unused_headings(mapping: ColumnMapping, table: Table) -> list[str]:
    """Return the headings whose cells are not stored, in their order."""
    kept = {heading_key(h) for h, field in mapping.fields.items() if field and FIELDS[field].kept}
    return [h for h in table.headings if h and heading_key(h) not in kept]


def guess(table: Table, civil_numbers: bool) -> ColumnMapping:
    """Return what the columns probably mean, by the words of their headings in five languages and by their content."""
    fields: dict[str, str] = {}
    for index, heading in enumerate(table.headings):
        if not heading:
            continue
        field = HEADING_WORDS.get(heading_key(heading)) or _by_known_source(heading) or ""
        if not field:
            field = _by_content([cell for cell in table.column(index)[:_SAMPLE] if read_text(cell)])
        fields[heading] = "" if field in fields.values() else field
    return ColumnMapping("", fields, civil_numbers)


_SAMPLE = 200
_MOST = 0.9


def _by_known_source(heading: str) -> str:
    for source in KNOWN:
        if known := source.heading(heading):
            return source.columns[known]
    return ""


def _by_content(cells: Sequence[Cell]) -> str:
    if len(cells) < 3:
        return ""
    for key, code_list in (("sex", SEX), ("religion", RELIGION), ("kinship", KINSHIP)):
        if _share_of_words(cells, code_list) >= _MOST:
            return key
    return "birth" if sum(map(_is_day, cells)) >= _MOST * len(cells) else ""


def _share_of_words(cells: Sequence[Cell], code_list: CodeList) -> float:
    return sum(map(code_list.knows_word, cells)) / len(cells)


def _is_day(cell: Cell) -> bool:
    if isinstance(cell, (int, float)):
        return False
    try:
        read = read_date(cell)
    except CellError:
        return False
    return read is not None and read.day is not None
