"""The keys of this laptop in this post: kept in a table that is never exchanged, made when they are first needed."""

from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.ids import derived_id
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.db.recorder import unguarded

from .certificates import new_signing_key, signing_public

NAME, SIGN, IDENTITY, ROOT = "name", "sign", "identity", "root"
"""Names of the rows: of the laptop, its private keys, and the public admin key that it began with."""
_ADMIN = "admin "
NO_KEYS = QT_TRANSLATE_NOOP("Exchange", "This laptop has not exchanged yet. Open the page “Exchange” first.")


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """What this laptop signs and reads with.

    Attributes:
        device: the id of its ``trusted_device``.
        identity: X25519, private, as age writes it; ``recipient`` is its public half.
    """

    device: bytes
    name: str
    sign_private: bytes
    sign_public: bytes
    identity: str
    recipient: str


def device_id(sign_public: bytes) -> bytes:
    """Return the id that every laptop gives to the laptop with this key."""
    return derived_id("trusted_device", sign_public)


def own_keys(database: Database) -> OwnKeys:
    """Return the keys of this laptop; raises UserError before ``prepare`` or a joining has made them."""
    with database.read() as session:
        found = find_own_keys(session)
    if found is None:
        raise UserError(NO_KEYS)
    return found


def find_own_keys(session: Session) -> OwnKeys | None:
    """Return the keys of this laptop, or None if it has none yet."""
    kept = kept_keys(session.connection())
    if SIGN not in kept or IDENTITY not in kept:
        return None
    return keys_from(kept[NAME].decode(), kept[SIGN], kept[IDENTITY].decode())


def keys_from(name: str, sign_private: bytes, identity: str) -> OwnKeys:
    """Return the keys whose private halves are given."""
    from pyrage import x25519

    public = signing_public(sign_private)
    recipient = str(x25519.Identity.from_str(identity).to_public())
    return OwnKeys(device_id(public), name, sign_private, public, identity, recipient)


def new_keys(name: str) -> OwnKeys:
    """Return new keys for a laptop."""
    from pyrage import x25519

    return keys_from(name, new_signing_key(), str(x25519.Identity.generate()))


def kept_keys(connection: Connection) -> dict[str, bytes]:
    """Return everything that this laptop keeps for itself, by name."""
    return {name: value for name, value in connection.exec_driver_sql("SELECT name, value FROM own_key")}


def keep_keys(connection: Connection, keys: OwnKeys, root: bytes, admin_private: bytes | None) -> None:
    """Keep this laptop's keys, the admin key that it believes and, where it has it, the private half of that."""
    kept = {NAME: keys.name.encode(), SIGN: keys.sign_private, IDENTITY: keys.identity.encode(), ROOT: root}
    if admin_private is not None:
        kept[admin_name(signing_public(admin_private))] = admin_private
    for name, value in kept.items():
        keep(connection, name, value)


def admin_name(public: bytes) -> str:
    """Return the name of the row that keeps the private half of an admin key: one for each, since a renewal may be undone."""
    return _ADMIN + public.hex()


def forget_admin_keys(connection: Connection) -> None:
    """Keep no private admin key any more: the admins have it."""
    for name in [name for name in kept_keys(connection) if name.startswith(_ADMIN)]:
        keep(connection, name, None)


def keep(connection: Connection, name: str, value: bytes | None) -> None:
    """Keep one value under ``name`` instead of the one before; None keeps none."""
    with unguarded(connection):
        if value is None:
            connection.exec_driver_sql("DELETE FROM own_key WHERE name = ?", (name,))
        else:
            connection.exec_driver_sql("INSERT OR REPLACE INTO own_key VALUES (?, ?)", (name, value))
