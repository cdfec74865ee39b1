"""Who holds a key of the post: what the records say, and the doors in ``keys.cbor`` that follow from them.

The records (``key_holder``) are exchanged; the doors are this folder's own. ``refresh_doors`` brings the doors up to date: a
person who was added on another laptop gets a door, one who left loses it.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.rights import ADMIN

from .database import KEYS, Database
from .doors import WRONG_PERSON, Holder, Opened, holders_of, plain_name, with_doors
from .failures import disk_failures
from .keys import Keys, Slot, load_slot, read_keys, write_keys
from .log import Op, operations
from .midwife_keys import kept_pairs, with_pairs

if TYPE_CHECKING:
    from .post import Post

PERSON, SHEET, MIDWIFE = "person", "sheet", "midwife"
_ROWS = """SELECT id, kind, name, coalesce(role, ''), public_key, password_wrap, words_wrap, pin_check, must_change, left_on
    FROM key_holder WHERE deleted_at IS NULL ORDER BY id"""


@dataclass(frozen=True, slots=True)
class KeyHolderRow:
    """Somebody, or a sheet, as the records say.

    Attributes:
        name: of people who have the same name, because two laptops added them apart, each has a number behind it but the first.
        has_left: no laptop opens for him or her any more.
        password_wrap, words_wrap: what wraps the private key, if this program can read it.
    """

    id: bytes
    kind: str
    name: str
    role: str
    public: bytes
    password_wrap: Slot | None
    words_wrap: Slot | None
    pin_check: bytes | None
    must_change: bool
    has_left: bool

    @property
    def wraps(self) -> tuple[Slot, ...]:
        """Return what wraps the private key."""
        return tuple(slot for slot in (self.password_wrap, self.words_wrap) if slot is not None)


def key_holders(connection: Connection, kind: str | None = None) -> list[KeyHolderRow]:
    """Return all holders of the post, those who left too; with ``kind``, persons, sheets or the midwife's pairs only.

    Somebody is always an admin where there are people: two laptops may each have sent off, or given another role to, the last
    admin of the other. Then the admin who left last is still here; where none left, the first person is the admin.
    """
    stored = connection.exec_driver_sql(_ROWS).all()
    found = [_row(values) for values in stored]
    people = [row for row in found if row.kind == PERSON]
    if people and not any(row.role == ADMIN and not row.has_left for row in people):
        found = _with_an_admin(found, {values[0]: values[-1] for values in stored if values[-1] is not None})
    return [row for row in _told_apart(found) if kind is None or row.kind == kind]


def persons(connection: Connection) -> list[KeyHolderRow]:
    """Return the people who work in the post now."""
    return [row for row in key_holders(connection, PERSON) if not row.has_left]


def named(connection: Connection, name: str) -> list[KeyHolderRow]:
    """Return the people who may come in under this name: who is called so now, then who was once, or is on another laptop."""
    typed, present = plain_name(name), persons(connection)
    ever = {row: _names_ever(ops) for row, ops in operations(connection, [row.id for row in present])}
    now = [row for row in present if plain_name(row.name) == typed]
    return now + [row for row in present if row not in now and typed in ever.get(row.id, ())]


def who_opened(connection: Connection, opened: Opened, name: str) -> Opened | None:
    """Return which of the people whom a password fits has this name; None if nobody has."""
    present = {row.id for row in persons(connection)}
    fit = {one.holder: one for one in (opened, *opened.others) if one.holder in present}
    by_name = [row.id for row in named(connection, name)]
    return next((fit[holder] for holder in by_name if holder in fit), next((one for one in fit.values() if one.has_name), None))


def holder_of(connection: Connection, holder: bytes) -> KeyHolderRow | None:
    """Return one holder, also one who left; None if there is none of this id."""
    return next((row for row in key_holders(connection) if row.id == holder), None)


def was_removed(connection: Connection, holder: bytes) -> bool:
    """Return True if there was a holder of this id whose record was taken back."""
    found = connection.exec_driver_sql("SELECT 1 FROM key_holder WHERE id = ? AND deleted_at IS NOT NULL", (holder,))
    return found.first() is not None


def refresh_doors(post: "Post") -> None:
    """Let ``keys.cbor`` open the post for those whom the records name, and for nobody else.

    A passphrase that all share stays until an admin has a door. Nothing is written when nothing changed, nor in a practice post.

    Raises:
        MachineError: the disk is full or read-only; the doors are as before.
    """
    if post.is_practice:
        return
    with post.database.read() as session:
        rows = key_holders(session.connection())
    if not rows:
        return
    with disk_failures(post.folder):
        keys = read_keys(post.folder / KEYS)
        made = doors_of(keys, post.data_key, rows)
        if made != keys:
            write_keys(post.folder / KEYS, made)
            post.database.vault.reload()


def doors_of(keys: Keys, data_key: bytes, rows: Sequence[KeyHolderRow], is_new_key: bool = False) -> Keys:
    """Return ``keys`` with the doors that follow from the records.

    Where the records name no people any more, because the file that brought them was taken out, those who had a door keep it
    unless a passphrase opens; a pair of the midwife that is no record yet stays.
    """
    here = [row for row in rows if not row.has_left]
    openers = [Holder(row.id, row.public, row.wraps) for row in here if row.kind in (PERSON, SHEET) and row.wraps]
    if not is_new_key and keys.slot("passphrase") is None and not any(row.kind == PERSON for row in rows):
        openers += [one for one in holders_of(keys, PERSON) if all(one.id != other.id for other in openers)]
    made = with_doors(keys, data_key, openers, is_new_key)
    if any(row.kind == PERSON and row.role == ADMIN and row.password_wrap is not None for row in here):
        made = Keys(made.post, tuple(slot for slot in made.slots if slot.kind != "passphrase"))
    pairs: list[tuple[bytes, Sequence[Slot]]] = [(row.public, row.wraps) for row in here if row.kind == MIDWIFE]
    if pairs and not is_new_key:
        recorded = {row.public for row in rows if row.kind == MIDWIFE}
        pairs += [pair for pair in kept_pairs(keys, data_key) if pair[0] not in recorded]
    return with_pairs(made, data_key, pairs, is_new_key) if pairs else made


def admit(post: "Post", opened: Opened, name: str = "") -> None:
    """Say of a post that was just opened who works in it, and bring its doors up to date where the disk lets us.

    Args:
        name: what was typed beside the password.

    Raises:
        UserError: the name is not that of who has the password, or the person left, or has another password by now; the doors
            are as the records say then.
    """
    with post.database.read() as session:
        row = None if opened.holder is None else holder_of(session.connection(), opened.holder)
        has_persons = bool(persons(session.connection()))
        person = None if opened.holder is None else who_opened(session.connection(), opened, name)
    with suppress(MachineError):
        refresh_doors(post)
    if opened.holder is None:
        return
    if row is not None and row.kind == SHEET and not row.has_left:
        post.sheet, post.sheet_private = row.id, opened.private
    elif person is not None and person.holder is not None:
        enter(post, person.holder, person.private)
    elif has_persons:
        raise UserError(WRONG_PERSON)


def enter(post: "Post", holder: bytes, private: bytes | None) -> KeyHolderRow | None:
    """Let the person ``holder`` work from now on: actions carry the name; return None if he or she has no place here."""
    with post.database.read() as session:
        row = holder_of(session.connection(), holder)
    if row is None or row.has_left or row.kind != PERSON:
        return None
    post.person, post.role, post.person_private = row.id, row.role, private
    post.database.user = row.name
    return row


def has_people(database: Database) -> bool:
    """Return True if people work here under their own names."""
    with database.read() as session:
        return bool(persons(session.connection()))


def _with_an_admin(rows: Sequence[KeyHolderRow], left_on: Mapping[bytes, str]) -> list[KeyHolderRow]:
    """Return ``rows`` with somebody who looks after the post; a pure function, so that all laptops choose the same."""
    last = max((left_on[row.id] for row in rows if row.kind == PERSON and row.role == ADMIN), default=None)
    if last is not None:
        return [replace(row, has_left=False) if row.role == ADMIN and left_on.get(row.id) == last else row for row in rows]
    first = next((row.id for row in rows if row.kind == PERSON and not row.has_left), None)
    return [replace(row, role=ADMIN) if row.id == first else row for row in rows]


def _told_apart(rows: Sequence[KeyHolderRow]) -> list[KeyHolderRow]:
    """Return ``rows`` with a number behind names that several people have; a pure function, as ``_with_an_admin``."""
    taken = {plain_name(row.name) for row in rows if row.kind == PERSON and not row.has_left}
    met, found = set[str](), list[KeyHolderRow]()
    for row in rows:
        if row.kind == PERSON and not row.has_left:
            if plain_name(row.name) in met:
                free = (f"{row.name} ({number})" for number in count(2))
                row = replace(row, name=next(name for name in free if plain_name(name) not in taken))
            met.add(plain_name(row.name))
            taken.add(plain_name(row.name))
        found.append(row)
    return found


def _names_ever(ops: Sequence[Op]) -> set[str]:
    said = (op.fields().get("name") for op in ops)
    return {plain_name(name) for name in said if isinstance(name, str)}


def _row(values: Any) -> KeyHolderRow:
    identity, kind, name, role, public, password, words, pin, must_change, left_on = values
    by_password = None if password is None else load_slot(password)
    by_words = None if words is None else load_slot(words)
    return KeyHolderRow(identity, kind, name, role, public, by_password, by_words, pin, bool(must_change), left_on is not None)
