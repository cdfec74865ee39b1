"""A register as a TOML file of the form that packs have, with its own words: one file to hand to every post."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop_app.core.language import CODES, language
from desktop_app.core.layout import Column, Register, Signature
from desktop_app.core.text import Label, Text, Words

from .storeys import placed_columns

FLAGS = ("rotated", "wrap", "total")


def to_toml(register: Register) -> str:
    """Return the text of the file; ``packs.read_single_layout`` reads it as the same register.

    Texts of the program are written in all its languages, since another version may say them otherwise.
    """
    lines = list(_head(register))
    for signature in register.signatures:
        lines += ["", "[[signatures]]", *_signature(signature)]
    for placed in placed_columns(register.columns):
        lines += ["", "[[columns]]"]
        if placed.above:
            lines.append(f"group = {_list(_words(one) for one in placed.above)}")
        lines += _column(placed.column)
    return "\n".join(lines) + "\n"


def _head(register: Register) -> Iterator[str]:
    yield f"id = {_value(register.id)}"
    yield f"title = {_words(register.title)}"
    yield f"rows = {_value(register.source)}"
    yield f"order = {register.order}"
    if register.paper:
        yield f"paper = {_value(register.paper)}"
    yield f"landscape = {_value(register.landscape)}"
    yield f"numbered = {_value(register.numbered)}"
    if register.note:
        yield f"note = {_words(register.note)}"
    yield f"origin = {_value(register.origin or register.id)}"
    for name, number in (("blank_rows", register.blank_rows), ("row_height_mm", register.row_height_mm)):
        if number:
            yield f"{name} = {_value(number)}"
    if register.where:
        yield f"where = {_value(register.where)}"
    if register.sets:
        yield f"sets = {_value(register.sets)}"
    for name in ("handed_in", "page_sums"):
        if getattr(register, name):
            yield f"{name} = true"
    if register.group_by:
        yield f"group_by = {_value(register.group_by)}"


def _signature(signature: Signature) -> Iterator[str]:
    if signature.above:
        yield f"above = {_words(signature.above)}"
    yield f"role = {_words(signature.role)}"
    if signature.officer:
        yield f"officer = {_value(signature.officer)}"


def _column(column: Column) -> Iterator[str]:
    if column.title is not None:
        yield f"title = {_words(column.title)}"
    if column.field:
        yield f"field = {_value(column.field)}"
    if column.parameters:
        yield f"parameters = {_value(column.parameters)}"
    yield f"width_mm = {_value(column.width_mm)}"
    for name in FLAGS:
        if getattr(column, name):
            yield f"{name} = true"


def words_of(label: Label) -> Words:
    """Return a label as words of its own: a text of the program in every language, what was typed as English."""
    if isinstance(label, Words):
        return label
    if isinstance(label, Text):
        return Words({code: language(code).text(label) for code in CODES})
    return Words({"en": label})


def _words(label: Label) -> str:
    return _value(words_of(label).by_language)


def _list(values: Iterator[str]) -> str:
    return f"[{', '.join(values)}]"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{name} = {_value(one)}' for name, one in value.items())} }}"
    if isinstance(value, list | tuple):
        return _list(_value(one) for one in value)
    return _string(value) if isinstance(value, str) else str(value)


def _string(text: str) -> str:
    """Return a basic string of TOML: quotation marks, backslashes and signs that cannot be seen are escaped."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(sign if sign >= " " and sign != "\x7f" else f"\\u{ord(sign):04x}" for sign in escaped) + '"'
