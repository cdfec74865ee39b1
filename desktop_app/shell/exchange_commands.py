"""``balai sync export``, ``import`` and ``status``: exchange with the other laptops from the command line."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.core.contract import Command
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .post_commands import Report

if TYPE_CHECKING:
    from desktop_app.shell.command_line import CommandContext
    from desktop_app.sync.exchanging import Exchange, Peer, ProposedFile

SAVED = QT_TRANSLATE_NOOP("Command line", "{n} entries were saved in {file} for: {names}.")
NOTHING_NEW = QT_TRANSLATE_NOOP(
    "Command line", "Nothing new: the others have confirmed everything. {file} tells them what is here."
)
NO_SUCH_LAPTOP = QT_TRANSLATE_NOOP("Command line", "No laptop of this post is called {name}.")
FILE_FROM = QT_TRANSLATE_NOOP("Command line", "{file}, from {name}: {new} new, {changed} changed, {conflicts} differ.")
TAKEN_IN = QT_TRANSLATE_NOOP("Command line", "{n} entries were taken in.")
ONLY_LOOKED = QT_TRANSLATE_NOOP("Command line", "Nothing was stored: these files were only looked at.")
NO_FILES = QT_TRANSLATE_NOOP("Command line", "There is no file of another laptop in {folder}.")
LACKING = QT_TRANSLATE_NOOP(
    "Command line", "{n} entries of the others have not come yet. Save for them; their next file holds what is missing."
)
NO_PEERS = QT_TRANSLATE_NOOP("Command line", "No other laptop belongs to this post yet.")
PEER = QT_TRANSLATE_NOOP("Command line", "{name}: last heard of {when}; {n} entries not yet confirmed.")
NEVER = QT_TRANSLATE_NOOP("Command line", "never")


def _export_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="the stick, or a folder on it")
    parser.add_argument("--to", action="append", metavar="NAME", help="only for this laptop; may be given several times")
    parser.add_argument("--only-confirm", action="store_true", help="save only what this laptop has, no entries")


def _export(context: "CommandContext", arguments: Namespace) -> Report:
    from desktop_app.sync.exchanging import acknowledge, peers, send

    post, text = context.open_post(), context.language.text
    try:
        if arguments.only_confirm:
            path = acknowledge(post, arguments.folder)
            return Report([text(NOTHING_NEW, file=path.name)], {"files": [str(path)], "actions": 0})
        to = None
        if arguments.to:
            with post.database.read() as session:
                known = {peer.name.casefold(): peer.device for peer in peers(session) if not peer.is_withdrawn}
            for name in arguments.to:
                if name.casefold() not in known:
                    raise UserError(NO_SUCH_LAPTOP.fill(name=name))
            to = [known[name.casefold()] for name in arguments.to]
        sent = send(post, arguments.folder, to)
    finally:
        post.close()
    file = sent.paths[0].name
    line = text(SAVED.of(sent.actions), file=file, names=", ".join(sent.people)) if sent.actions else text(NOTHING_NEW, file=file)
    content = {"files": [str(path) for path in sent.paths], "actions": sent.actions, "operations": sent.operations,
               "attached": sent.attached, "bytes": sent.bytes, "for": list(sent.people)}  # fmt: skip
    return Report([line], content)


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("place", type=Path, nargs="+", help="the stick, a folder on it, or files")
    parser.add_argument("--preview", action="store_true", help="only say what would be taken in")


def _import(context: "CommandContext", arguments: Namespace) -> Report:
    from desktop_app.sync.exchanging import accept, find, propose

    post, text = context.open_post(), context.language.text
    try:
        paths: list[Path] = []
        for place in arguments.place:
            if place.is_dir():
                paths += [path for found in find(post, place) if found.state in ("new", "refused") for path in found.paths]
            else:
                paths.append(place)
        if not paths:
            return Report([text(NO_FILES, folder=str(arguments.place[0]))], {"files": [], "actions": 0})
        proposal = propose(post, paths)
        lines = [_line(context, file) for file in proposal.files]
        lines += [text(oddity) for file in proposal.files for oddity in file.oddities]
        content: dict[str, Any] = {"files": [_file(context, file) for file in proposal.files], "actions": proposal.taken.actions}
        if arguments.preview:
            return Report([*lines, text(ONLY_LOOKED)], content)
        accepted = accept(post, proposal)
    finally:
        post.close()
    content |= {
        "actions": accepted.actions,
        "attached": accepted.attached,
        "entries": [entry.hex() for entry in accepted.entries],
        "not_here": accepted.not_here,
        "still_missing": accepted.still_missing,
    }
    lines.append(text(TAKEN_IN.of(accepted.actions)))
    if accepted.not_here:
        lines.append(text(LACKING.of(accepted.not_here)))
    return Report(lines, content, exit_code=0 if accepted.files or not proposal.files else 1)


def _line(context: "CommandContext", file: "ProposedFile") -> str:
    if file.refusal is not None or file.taken is None:
        return context.language.text(file.refusal.text) if file.refusal else file.found.name
    new, changed = sum(file.taken.new.values()), sum(file.taken.changed.values())
    name = file.found.device_name
    return context.language.text(
        FILE_FROM, file=file.found.name, name=name, new=new, changed=changed, conflicts=file.taken.conflicts
    )


def _file(context: "CommandContext", file: "ProposedFile") -> Mapping[str, Any]:
    taken = file.taken
    return {
        "file": file.found.name,
        "from": file.found.device_name,
        "refused": file.refusal.kind if file.refusal else None,
        "new": dict(taken.new) if taken else {},
        "changed": dict(taken.changed) if taken else {},
        "conflicts": taken.conflicts if taken else 0,
        "waiting": taken.waiting if taken else 0,
        "oddities": [context.language.text(oddity) for oddity in file.oddities],
    }


def _status(context: "CommandContext", _arguments: Namespace) -> Report:
    from desktop_app.sync.exchanging import exchanges, peers

    post, text = context.open_post(), context.language.text
    try:
        with post.database.read() as session:
            others, log = peers(session), exchanges(session, 20)
    finally:
        post.close()
    lines = [
        text(PEER.of(peer.unconfirmed), name=peer.name, when=_day(peer.heard_at) or text(NEVER))
        for peer in others
        if not peer.is_withdrawn
    ]
    content = {"laptops": [_peer(peer) for peer in others], "exchanges": [_exchange(entry) for entry in log]}
    return Report(lines or [text(NO_PEERS)], content)


def _peer(peer: "Peer") -> Mapping[str, Any]:
    return {"name": peer.name, "kind": peer.kind, "last_heard": _day(peer.heard_at), "unconfirmed": peer.unconfirmed,
            "restored": peer.restored, "withdrawn": peer.is_withdrawn}  # fmt: skip


def _exchange(entry: "Exchange") -> Mapping[str, Any]:
    return {"entry": entry.id.hex(), "way": entry.way, "on": _day(entry.at), "by": entry.user, "laptop": entry.device_name,
            "file": entry.file, "state": entry.state, **entry.counts}  # fmt: skip


def _day(at_ms: int | None) -> str | None:
    return None if at_ms is None else datetime.fromtimestamp(at_ms / 1000, UTC).date().isoformat()


COMMANDS = (
    Command(("sync", "export"), "Save for the other laptops what they have not confirmed.", _export_arguments, _export),
    Command(("sync", "import"), "Take in what other laptops have saved.", _import_arguments, _import),
    Command(("sync", "status"), "Say how far the other laptops are, and what was exchanged.", lambda _parser: None, _status),
)
