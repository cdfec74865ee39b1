"""Layouts as files: a district makes one and hands it to its posts."""

from dataclasses import replace
from pathlib import Path

from desktop_app.core.errors import UserError
from desktop_app.core.layout import Register
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import Pack, PackError, read_single_layout

from ...rules.own_layout import OWN
from ...rules.toml_text import to_toml

REFUSED = QT_TRANSLATE_NOOP("Registers", "The layout cannot be used. {file}, line {line}: {reason} Nothing was changed.")


def layout_as_toml(register: Register) -> str:
    """Return a layout as the text of a file, with all its words."""
    return to_toml(register)


def read_layout_file(path: Path, pack: Pack, given: frozenset[str] = frozenset()) -> Register:
    """Return the layout that a file holds.

    Args:
        given: ids of the registers of pack and program; a layout with another id becomes one of the post's own.

    Raises:
        UserError: the file is no layout; with its line and the reason.
    """
    try:
        register = read_single_layout(path, pack)
    except PackError as error:
        raise UserError(REFUSED.fill(file=path.name, line=str(error.row), reason=error.reason)) from error
    if register.id in given:
        return register
    return replace(register, id=f"{OWN}.{register.id.partition('.')[2]}", sets=())
