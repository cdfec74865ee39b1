"""The stream of actions that this laptop writes in this post, and how a copied or older folder is told from it.

Numbers within a stream are given out once. A folder that was copied to another computer, or put back from a copy, would give
them out again; so the post's folder and its database count together how often the post was opened, and where the file lies.
If the two disagree, this laptop goes on under a new name, before anything is written. A copy that is not noticed here is
noticed at the next import; nothing is lost either way.
"""

import json
import sys
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.core.errors import MachineError
from desktop_app.core.ids import derived_id, new_id

from .database import STREAM, Database
from .safe_file import write_file

DEVICE = "device.json"
_READ = "SELECT value FROM kept_here WHERE name = ?"
_WRITE = "INSERT INTO kept_here VALUES (?, 0, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


class _Said(NamedTuple):
    """What stands both beside the database and in it: the device, how often it opened the post, and a mark of the place."""

    device: str
    runs: int
    place: str


def open_stream(database: Database, folder: Path, post: bytes) -> bool:
    """Give ``database`` the name under which this laptop writes; return True if it is a new one for a post that had one.

    A disk that is full or read-only does not keep a post from being opened: the next opening takes a new name then.
    """
    database.make_origin = lambda: _renewed(folder, post)
    beside, inside, place = _beside(folder), _inside(database), _place(database.path)
    is_counted = beside is not None and beside.runs > 0
    is_known = beside is not None and (beside == inside and beside.place == place if is_counted else inside is None)
    device, runs = (beside.device, beside.runs) if is_known and beside is not None else (new_id().hex(), 0)
    database.origin = _origin(device, post)
    with suppress(OSError, MachineError):
        _write(database, folder, _Said(device, runs + 1, place))
    return not is_known and (beside is not None or inside is not None)


def keep_stream(database: Database, folder: Path) -> None:
    """Remember where the file lies now that this laptop itself has written it anew; the name stays."""
    beside = _beside(folder)
    if beside is not None and beside == _inside(database):
        with suppress(OSError, MachineError):
            _write(database, folder, beside._replace(place=_place(database.path)))


def _renewed(folder: Path, post: bytes) -> bytes:
    """Return a new name, and let the next opening find out that the old one is no longer used."""
    device = new_id().hex()
    with suppress(OSError):
        write_file(folder / DEVICE, json.dumps({"device": device}).encode())
    return _origin(device, post)


def _origin(device: str, post: bytes) -> bytes:
    return derived_id("origin", bytes.fromhex(device), post)


def _write(database: Database, folder: Path, said: _Said) -> None:
    stored = json.dumps(said._asdict()).encode()
    write_file(folder / DEVICE, stored)
    with database.merging() as connection:
        connection.exec_driver_sql(_WRITE, (STREAM, stored))


def _beside(folder: Path) -> _Said | None:
    try:
        return _said(json.loads((folder / DEVICE).read_bytes()))
    except (OSError, ValueError):
        return None


def _inside(database: Database) -> _Said | None:
    with database.read() as session:
        found = session.connection().exec_driver_sql(_READ, (STREAM,)).scalar()
    return None if found is None else _said(json.loads(found))


def _said(stored: Any) -> _Said | None:
    """Return what was read; a place that is not told is that of an older program, or of a name that is new."""
    try:
        bytes.fromhex(stored["device"])
        return _Said(str(stored["device"]), int(stored.get("runs", 0)), str(stored.get("place", "")))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _place(path: Path) -> str:
    """Return a mark of this computer and this very file; neither can be read from it."""
    found = f"{_machine()} {path.stat().st_ino}"
    return blake2b(found.encode(), digest_size=16, person=b"balai place").hexdigest()


def _machine() -> str:
    """Return what the system calls this installation; empty where it does not say."""
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return ""
    with suppress(OSError):
        return Path("/etc/machine-id").read_text("ascii").strip()
    return ""
