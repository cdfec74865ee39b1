"""``balai registers layout list|export|import|check``."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.contract import Command
from desktop_app.core.errors import InputError, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

READ = QT_TRANSLATE_NOOP("Registers", "Read the layout of {register} from a file")
NOT_FOUND = QT_TRANSLATE_NOOP("Registers", "This post has no register “{name}”. Its registers are: {known}.")


@dataclass(frozen=True)
class Layouts:
    """The layouts of a post: (id, title, what the post says of it) of each."""

    rows: Sequence[tuple[str, str, str]]

    def as_json(self) -> list[dict[str, str]]:
        """Return the list for ``--json``."""
        return [{"id": name, "title": title, "state": state} for name, title, state in self.rows]

    def __str__(self) -> str:
        width = max((len(name) for name, _, _ in self.rows), default=0)
        return "\n".join(f"{name:{width}}  {title}{f' [{state}]' if state else ''}" for name, title, state in self.rows)


@dataclass(frozen=True)
class Done:
    """A layout that was written, read or checked."""

    register: str
    file: Path

    def as_json(self) -> dict[str, str]:
        """Return the register's id and the file for ``--json``."""
        return {"register": self.register, "file": str(self.file)}

    def __str__(self) -> str:
        return f"{self.register}  {self.file}"


def _list(context: Any, _arguments: Namespace) -> Layouts:
    from ..services import listed_layouts

    post = context.open_post()
    try:
        with post.database.read() as session:
            found = listed_layouts(session, context.features)
    finally:
        post.close()
    return Layouts([(one.id, context.language.text(one.register.title), _state(one)) for one in found])


def _state(listed: Any) -> str:
    states = {
        "wrong": bool(listed.problems),
        "hidden": listed.is_hidden,
        "newer in the pack": listed.is_newer,
        "own": listed.is_own,
        "changed": listed.is_changed and not listed.is_own,
        "other set": not listed.is_in_set,
    }
    return ", ".join(state for state, holds in states.items() if holds)


def _export(context: Any, arguments: Namespace) -> Done:
    from ..services import layout_as_toml, listed_layouts, save_pdf

    post = context.open_post()
    try:
        with post.database.read() as session:
            found = {one.id: one.register for one in listed_layouts(session, context.all_features)}
    finally:
        post.close()
    register = found.get(arguments.register)
    if register is None:
        raise UserError(NOT_FOUND.fill(name=arguments.register, known=", ".join(found)))
    file = arguments.out or Path(f"{register.id}.toml")
    save_pdf(file, layout_as_toml(register).encode())
    return Done(register.id, file)


def _import(context: Any, arguments: Namespace) -> Done:
    from ..services import save_layout

    post = context.open_post()
    try:
        register = _read(post, context, arguments.file)
        with post.database.action(READ.fill(register=register.title)) as session:
            save_layout(session, context.all_features, register, Month.of(context.today()))
    finally:
        post.close()
    return Done(register.id, arguments.file)


def _check(context: Any, arguments: Namespace) -> Done:
    from ..services import problems_of

    post = context.open_post()
    try:
        register = _read(post, context, arguments.file)
        with post.database.read() as session:
            problems = problems_of(session, context.all_features, register, Month.of(context.today()))
    finally:
        post.close()
    if problems:
        raise InputError(problems)
    return Done(register.id, arguments.file)


def _read(post: Any, context: Any, file: Path) -> Any:
    from desktop_app.packs import pack_of

    from ..services import given_layouts, read_layout_file

    with post.database.read() as session:
        pack = pack_of(session)
    return read_layout_file(file, pack, frozenset(given_layouts(pack, context.all_features)))


def _no_arguments(_parser: ArgumentParser) -> None:
    return


def _export_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("register", metavar="ID", help="a register's id, see registers layout list")
    parser.add_argument("--out", type=Path, metavar="FILE", help="the file (default: the id with .toml, here)")


def _file_argument(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a layout as a TOML file")


LAYOUT_COMMANDS: Sequence[Command] = (
    Command(("registers", "layout", "list"), "List the layouts of a post and what it says of each.", _no_arguments, _list),
    Command(("registers", "layout", "export"), "Write the layout of a register to a file.", _export_arguments, _export),
    Command(("registers", "layout", "import"), "Let the post use the layout of a file.", _file_argument, _import),
    Command(("registers", "layout", "check"), "Say what is wrong with the layout of a file.", _file_argument, _check),
)
