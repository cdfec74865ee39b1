"""``balai sync invite``, ``join``, ``laptops``, ``let-in``, ``withdraw``: which laptops belong to a post, by command."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from datetime import date
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.core.contract import Command
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .exchange_commands import NO_SUCH_LAPTOP
from .passphrase import NOBODY_TO_ASK, ask_new_passphrase
from .post_commands import KEEP_WORDS, NO_FOLDER, Report

if TYPE_CHECKING:
    from desktop_app.db.post import Post
    from desktop_app.shell.command_line import CommandContext
    from desktop_app.sync.trust import Device

VARIABLE = "BALAI_CODE"
REASONS = ("lost", "given_away", "broken", "mistake")
INVITED = QT_TRANSLATE_NOOP("Command line", "The invitation of {name} is the file {file}, good until {date}. Its code:")
HAS_JOINED = QT_TRANSLATE_NOOP("Command line", "The laptop {name} belongs to the post {post}. Its folder is {folder}.")
TAKE_BACK = QT_TRANSLATE_NOOP("Command line", "A file for the others is beside the invitation. Take it in there.")
WITHDRAWN = QT_TRANSLATE_NOOP("Command line", "No more files of {name} are taken in.")
IS_LET_IN = QT_TRANSLATE_NOOP("Command line", "{name} is let in. Its first file must be taken in within two weeks.")
IS_NOT_LATE = QT_TRANSLATE_NOOP("Command line", "The invitation of {name} has not run out. Nothing was changed.")
LAPTOP = QT_TRANSLATE_NOOP("Command line", "{name}: {kind}, {state}.")
KINDS: Mapping[str, Text] = {
    "laptop": QT_TRANSLATE_NOOP("Command line", "laptop"),
    "centre": QT_TRANSLATE_NOOP("Command line", "health centre"),
}
STATES: Mapping[str, Text] = {
    "own": QT_TRANSLATE_NOOP("Command line", "this one"),
    "withdrawn": QT_TRANSLATE_NOOP("Command line", "no longer belongs to the post"),
    "used_twice": QT_TRANSLATE_NOOP("Command line", "its invitation was used twice"),
    "void": QT_TRANSLATE_NOOP("Command line", "its invitation ran out"),
    "invited": QT_TRANSLATE_NOOP("Command line", "invited"),
    "here": QT_TRANSLATE_NOOP("Command line", "belongs to the post"),
}


def _invite_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="the stick, or a folder on it")
    parser.add_argument("--name", required=True, help="what the laptop is called")
    parser.add_argument(
        "--kind", choices=("laptop", "centre"), default="laptop", help="whom: a laptop of the post, or its centre"
    )
    parser.add_argument("--days", type=int, default=14, metavar="N", help="good for so many days (default: 14)")


def _invite(context: "CommandContext", arguments: Namespace) -> Report:
    from desktop_app.sync.trust import invite

    post, text = context.open_post(), context.language.text
    try:
        made = invite(post, arguments.name, arguments.kind, arguments.folder, arguments.days)
    finally:
        post.close()
    line = text(INVITED, name=made.name, file=str(made.path), date=made.until)
    content = {"file": str(made.path), "code": made.words, "name": made.name, "until": made.until.isoformat()}
    return Report([line, made.words], content)


def _join_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("invitation", type=Path, help="the file of the invitation")


def _join(context: "CommandContext", arguments: Namespace) -> Report:
    from .discovery import load_models
    from .invitations import join_post, read_invitation
    from .opening import NewPost

    if context.post_folder is None:
        raise UserError(NO_FOLDER)
    load_models()
    invited = read_invitation(arguments.invitation, _code())
    new = NewPost(name=invited.post_name, folder=context.post_folder)
    if not invited.practice and not invited.has_people:
        new.passphrase = ask_new_passphrase()
    joined, text = join_post(invited, arguments.invitation, new), context.language.text
    joined.post.close()
    lines = [text(HAS_JOINED, name=invited.name, post=invited.post_name, folder=str(context.post_folder))]
    lines += [text(TAKE_BACK)] if joined.has_answer else []
    lines += [text(KEEP_WORDS), joined.words] if joined.words else []
    content = {"folder": str(context.post_folder), "name": invited.name, "post": invited.post_name,
               "recovery_words": joined.words.split(), "answered": joined.has_answer}  # fmt: skip
    return Report(lines, content)


def _code() -> str:
    given = os.environ.get(VARIABLE)
    if given is not None:
        return given
    try:
        return getpass("Code: ")
    except EOFError:
        raise UserError(NOBODY_TO_ASK.fill(name=VARIABLE)) from None


def _laptops(context: "CommandContext", _arguments: Namespace) -> Report:
    from desktop_app.sync.trust import devices

    post, text = context.open_post(), context.language.text
    try:
        with post.database.read() as session:
            found = devices(session)
    finally:
        post.close()
    today = context.today()
    lines = [text(LAPTOP, name=d.name, kind=text(KINDS[d.kind]), state=text(STATES[_state(d, today)])) for d in found]
    return Report(lines, {"laptops": [_plain(device, today) for device in found]})


def _plain(device: "Device", today: date) -> Mapping[str, Any]:
    days = {"admitted_on": device.admitted_on, "joined_on": device.joined_on, "withdrawn_on": device.withdrawn_on}
    told = {name: day.isoformat() if day else None for name, day in days.items()}
    return {"name": device.name, "kind": device.kind, "state": _state(device, today), "recipient": device.recipient, **told}


def _state(device: "Device", today: date) -> str:
    known = {
        "withdrawn": device.is_withdrawn,
        "own": device.is_own,
        "used_twice": device.used_twice,
        "void": device.is_void(today),
        "invited": device.invited_until is not None and device.joined_on is None,
    }
    return next((name for name, holds in known.items() if holds), "here")


def _let_in_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--name", required=True, help="what the laptop is called")


def _let_in(context: "CommandContext", arguments: Namespace) -> Report:
    from desktop_app.sync.trust import let_in

    post = context.open_post()
    try:
        device = _named(post, arguments.name)
        if not device.is_void(context.today()):
            raise UserError(IS_NOT_LATE.fill(name=device.name))
        let_in(post, device.id)
    finally:
        post.close()
    return Report([context.language.text(IS_LET_IN, name=device.name)], {"name": device.name})


def _withdraw_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--name", required=True, help="what the laptop is called")
    parser.add_argument("--reason", required=True, choices=REASONS, help="why it no longer belongs to the post")


def _withdraw(context: "CommandContext", arguments: Namespace) -> Report:
    from desktop_app.sync.trust import withdraw

    post = context.open_post()
    try:
        device = _named(post, arguments.name)
        withdraw(post, device.id, arguments.reason)
    finally:
        post.close()
    return Report([context.language.text(WITHDRAWN, name=device.name)], {"name": device.name, "reason": arguments.reason})


def _named(post: "Post", name: str) -> "Device":
    from desktop_app.sync.trust import devices

    with post.database.read() as session:
        found = [d for d in devices(session) if d.name.casefold() == name.casefold() and not d.is_withdrawn]
    if not found:
        raise UserError(NO_SUCH_LAPTOP.fill(name=name))
    return found[0]


COMMANDS = (
    Command(("sync", "invite"), "Invite a laptop or the health centre by a file and six words.", _invite_arguments, _invite),
    Command(("sync", "join"), "Make the folder of a laptop that was invited; BALAI_CODE gives its code.", _join_arguments, _join),
    Command(("sync", "laptops"), "List the laptops that belong to a post.", lambda _parser: None, _laptops),
    Command(("sync", "let-in"), "Let a laptop in whose invitation ran out.", _let_in_arguments, _let_in),
    Command(("sync", "withdraw"), "Take no more files of a laptop.", _withdraw_arguments, _withdraw),
)
