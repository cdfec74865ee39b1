"""The midwife's pairs as records: sealed entries travel, so what opens them travels with them."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.ids import derived_id
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.holders import MIDWIFE, refresh_doors
from desktop_app.db.keys import Slot, dump_slot
from desktop_app.db.post import Post
from desktop_app.db.vault import KeptPair
from desktop_app.sync.models import KeyHolder, TrustedDevice

KEEP = QT_TRANSLATE_NOOP("People and keys", "Keep the key of the midwife for all laptops")


def keep_pairs(post: Post, pairs: Sequence[KeptPair]) -> None:
    """Keep the midwife's pairs as records too when she changed something, once the post has records of keys at all."""
    _keep(post, False, pairs)


def take_over(post: Post) -> None:
    """Make records of the midwife's pairs that stand in ``keys.cbor`` alone; called before the first exchange."""
    if post.database.vault.has_key:
        _keep(post, True, post.database.vault.kept_pairs())


def _keep(post: Post, is_first: bool, pairs: Sequence[KeptPair]) -> None:
    with post.database.read() as session:
        wanted = (is_first or _has_records(session)) and any(_differs(session, pair) for pair in pairs)
    if not wanted:
        return
    today = datetime.fromtimestamp(post.database.clock() / 1000, UTC).date()
    with post.database.action(KEEP) as session:
        for pair in pairs:
            _put(session, pair, today)
    refresh_doors(post)


def _has_records(session: Session) -> bool:
    return any(session.scalars(select(model.id).limit(1)).first() is not None for model in (KeyHolder, TrustedDevice))


def _differs(session: Session, pair: KeptPair) -> bool:
    row = session.get(KeyHolder, _id(pair))
    return row is None or (row.password_wrap, row.words_wrap) != (_dump(pair.passphrase), _dump(pair.words))


def _put(session: Session, pair: KeptPair, today: date) -> None:
    row = session.get(KeyHolder, _id(pair))
    if row is None:
        row = KeyHolder(id=_id(pair), kind=MIDWIFE, name=MIDWIFE, role=MIDWIFE, public_key=pair.public, added_on=today)
        session.add(row)
    row.password_wrap, row.words_wrap = _dump(pair.passphrase), _dump(pair.words)


def _id(pair: KeptPair) -> bytes:
    return derived_id("key_holder", MIDWIFE, pair.public)


def _dump(slot: Slot | None) -> bytes | None:
    return None if slot is None else dump_slot(slot)
