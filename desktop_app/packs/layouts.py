"""Register layouts of a pack: ``registers/*.toml``, one file a register, one ``[[columns]]`` a column.

A column names its headings from the top storey down in ``group``; neighbours with the same beginning
share them. ``each = { month = [1, 2, 3] }`` makes one column a value, of several parameters one a combination, the
last changing fastest; ``group`` may name the parameters as the title does. ``columns_from = "vaccines"`` makes one
a dose of the vaccine table (those of ``codes``, else all), doses of one series under a common heading.
A series of which only one dose is shown has the series' name, or stands as ``alone`` below it.
``columns_from = "age_bands"`` makes the columns of ``each`` once for each band of ``list``, under the band's title,
with the parameters ``from_months`` and ``until_months``.

Wherever a key of ``texts.csv`` stands, the words themselves may stand instead: ``title = { en = "Name", id = "Nama" }``,
and ``origin = "..."`` instead of ``sources``: so a layout that leaves its post needs no other file.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, product
from pathlib import Path
from typing import Any

from desktop_app.core.layout import Column, ColumnGroup, Register, Signature
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Words

from .faults import PackError, Reasons
from .growth import AgeBand
from .pack import Pack, Service, Source
from .toml_table import Table, read_toml

PAPERS = ("", "A4", "F4", "A3")
NARROWEST_MM, WIDEST_MM = 2, 200
MOST_BLANK_ROWS = 40
LAST_PLACE = 999
HIGHEST_ROW_MM = 60
REGISTER_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
LISTS = QT_TRANSLATE_NOOP("Packs", "parameters, each with a list of values")
Placed = tuple[tuple[Words, ...], Column]
"""The headings above a column from the top storey down, and the column."""
MADE_FROM = ("vaccines", "age_bands")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a layout may refer to."""

    texts: Mapping[str, Words]
    services: Mapping[str, Service]
    sources: Mapping[str, Source]
    age_bands: Mapping[str, Sequence[AgeBand]] = field(default_factory=dict)
    sets: Collection[str] = ()


def read_layout(path: Path, file: str, vocabulary: Vocabulary) -> Register:
    """Return the register that a file describes.

    Args:
        path: of the file.
        file: how the file is called in a refusal.
        vocabulary: texts, doses and sources of the pack.

    Raises:
        PackError: an entry is missing, unknown, of the wrong kind, or refers to what the pack does not have.
    """
    table = read_toml(path, file)
    register = _register(table, vocabulary)
    expected = register.id.partition(".")[2]
    if path.stem != expected:
        raise table.refuse("id", Reasons.FILE_NAME.fill(name=register.id, expected=f"{expected}.toml"))
    return register


def read_single_layout(path: Path, pack: Pack) -> Register:
    """Return the register that a file from elsewhere describes, in the words of ``pack`` or in its own.

    Raises:
        PackError: as for a layout of the pack; the file may bear any name.
    """
    sets = {one.id for one in pack.register_sets}
    return _register(read_toml(path, path.name), Vocabulary(pack.texts, pack.services, pack.sources, pack.age_bands, sets))


def _register(table: Table, vocabulary: Vocabulary) -> Register:
    register = Register(
        id=_register_id(table),
        title=_words(table, "title", vocabulary),
        source=table.text("rows"),
        columns=_tree(_columns(table, vocabulary)),
        paper=table.choice("paper", PAPERS, ""),
        landscape=table.flag("landscape", True),
        signatures=tuple(_signature(entry, vocabulary) for entry in table.tables("signatures")),
        numbered=table.flag("numbered", False),
        note=_words(table, "note", vocabulary) if table.has("note") else "",
        origin=table.text("origin") if table.has("origin") else _origin(table, vocabulary.sources),
        blank_rows=table.whole_number("blank_rows", 0, MOST_BLANK_ROWS, 0),
        order=table.whole_number("order", 0, LAST_PLACE, LAST_PLACE // 2 + 1),
        row_height_mm=table.number("row_height_mm", 0, HIGHEST_ROW_MM) if table.has("row_height_mm") else 0.0,
        where=table.mapping("where"),
        sets=_sets(table, vocabulary.sets),
        handed_in=table.flag("handed_in", False),
        page_sums=table.flag("page_sums", False),
        group_by=table.text("group_by", ""),
    )
    table.finish()
    return register


def _register_id(table: Table) -> str:
    register_id = table.text("id")
    if not REGISTER_ID.fullmatch(register_id):
        raise table.refuse("id", Reasons.REGISTER_ID.fill(name=register_id))
    return register_id


def _words(table: Table, key: str, vocabulary: Vocabulary) -> Words:
    return _found(table, key, table.words(key), vocabulary)


def _found(table: Table, key: str, written: str | dict[str, str], vocabulary: Vocabulary) -> Words:
    """Return words that are written out, or those of a key of the texts."""
    if isinstance(written, dict):
        return Words(written)
    if written not in vocabulary.texts:
        raise table.refuse(key, Reasons.NO_TEXT.fill(name=written))
    return vocabulary.texts[written]


def _sets(table: Table, known: Collection[str]) -> tuple[str, ...]:
    named = table.texts("sets", ())
    for name in named:
        if name not in known:
            raise table.refuse("sets", Reasons.NO_SET.fill(name=name))
    return tuple(named)


def _signature(table: Table, vocabulary: Vocabulary) -> Signature:
    above = _words(table, "above", vocabulary) if table.has("above") else ""
    signature = Signature(_words(table, "role", vocabulary), table.text("officer", ""), above)
    table.finish()
    return signature


def _origin(table: Table, sources: Mapping[str, Source]) -> str:
    origins = []
    for name in table.texts("sources"):
        if name not in sources:
            raise table.refuse("sources", Reasons.NO_SOURCE.fill(name=name))
        origins.append(sources[name].title + (f" ({sources[name].date})" if sources[name].date else ""))
    return "; ".join(origins)


def _columns(table: Table, vocabulary: Vocabulary) -> list[Placed]:
    placed = [column for entry in table.tables("columns") for column in _expand(entry, vocabulary)]
    if not placed:
        raise PackError(table.file, table.row, Reasons.NO_COLUMNS)
    return placed


def _expand(table: Table, vocabulary: Vocabulary) -> Iterator[Placed]:
    """Yield the columns of one entry with the headings above them."""
    column = Column(
        None,
        table.text("field", ""),
        table.number("width_mm", NARROWEST_MM, WIDEST_MM),
        table.mapping("parameters"),
        table.flag("rotated", False),
        table.flag("wrap", False),
        table.flag("total", False),
    )
    made_from = table.choice("columns_from", MADE_FROM) if table.has("columns_from") else ""
    if made_from == "vaccines":
        made = _vaccine_columns(table, column, vocabulary)
    elif made_from:
        made = _age_band_columns(table, column, vocabulary)
    elif table.has("each"):
        made = _repeated_columns(table, column, vocabulary)
    else:
        title = _words(table, "title", vocabulary) if table.has("title") else None
        made = [(_groups(table, vocabulary), replace(column, title=title))]
    _check_codes(table, made, vocabulary)
    table.finish()
    yield from made


def _groups(table: Table, vocabulary: Vocabulary, **parameters: Any) -> tuple[Words, ...]:
    written = [_filled(one, parameters) if isinstance(one, str) else one for one in table.list_of_words("group")]
    return tuple(_found(table, "group", one, vocabulary) for one in written)


def _filled(pattern: str, parameters: Mapping[str, Any]) -> str:
    for name, value in parameters.items():
        pattern = pattern.replace(f"{{{name}}}", str(value))
    return pattern


def _with(column: Column, title: Label | None, **parameters: Any) -> Column:
    return replace(column, title=title, parameters={**column.parameters, **parameters})


def _repeated_columns(table: Table, column: Column, vocabulary: Vocabulary) -> list[Placed]:
    each = table.mapping("each")
    if not each or not all(isinstance(values, list) for values in each.values()):
        raise table.refuse("each", Reasons.KIND.fill(name="each", expected=LISTS))
    pattern = table.text("title")
    made = []
    for values in product(*each.values()):
        parameters = dict(zip(each, values, strict=True))
        key = _filled(pattern, parameters)
        if key not in vocabulary.texts:
            raise table.refuse("title", Reasons.NO_TEXT.fill(name=key))
        made.append((_groups(table, vocabulary, **parameters), _with(column, vocabulary.texts[key], **parameters)))
    return made


def _age_band_columns(table: Table, column: Column, vocabulary: Vocabulary) -> list[Placed]:
    bands = vocabulary.age_bands[table.choice("list", tuple(vocabulary.age_bands))]
    repeated = _repeated_columns(table, column, vocabulary)
    return [
        ((band.title, *groups), _with(one, one.title, from_months=band.from_months, until_months=band.until_months))
        for band in bands
        for groups, one in repeated
    ]


def _vaccine_columns(table: Table, column: Column, vocabulary: Vocabulary) -> list[Placed]:
    codes = table.texts("codes", [service.code for service in vocabulary.services.values() if service.is_vaccine])
    for code in codes:
        if code not in vocabulary.services:
            raise table.refuse("codes", Reasons.NO_CODE.fill(name=code))
    group, alone = _groups(table, vocabulary), _words(table, "alone", vocabulary) if table.has("alone") else None
    made: list[Placed] = []
    for series, members in groupby((vocabulary.services[code] for code in codes), key=lambda dose: dose.series):
        doses, heading = list(members), vocabulary.texts[series]
        if len(doses) > 1:
            made.extend(((*group, heading), _with(column, dose.column, code=dose.code)) for dose in doses)
        elif alone:
            made.append(((*group, heading), _with(column, alone, code=doses[0].code)))
        else:
            made.append((group, _with(column, doses[0].series_title, code=doses[0].code)))
    return made


def _check_codes(table: Table, made: Sequence[Placed], vocabulary: Vocabulary) -> None:
    for _, column in made:
        code = column.parameters.get("code")
        if code is not None and code not in vocabulary.services:
            raise table.refuse("parameters", Reasons.NO_CODE.fill(name=str(code)))


def _tree(placed: Sequence[Placed], storey: int = 0) -> tuple[Column | ColumnGroup, ...]:
    """Return the columns under their headings; only neighbours share a heading."""
    tree: list[Column | ColumnGroup] = []
    for head, members in groupby(placed, key=lambda item: item[0][storey] if len(item[0]) > storey else None):
        several = list(members)
        if head is None:
            tree.extend(column for _, column in several)
        else:
            tree.append(ColumnGroup(head, _tree(several, storey + 1)))
    return tuple(tree)
