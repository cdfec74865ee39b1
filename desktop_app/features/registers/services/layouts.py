"""Layouts that the post made its own; the first parameter is a session."""

from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from desktop_app.core.layout import Register
from desktop_app.packs import pack_of

from ..models import RegisterLayout
from ..rules.layout_text import UnreadableLayoutError, register_from_json, register_to_json
from ..rules.own_layout import OwnLayout

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

FORM_SET = "registers.form_set"
DIGEST_BYTES = 16


def layout_digest(register: Register) -> bytes:
    """Return the fingerprint of a layout, 16 bytes: another one means that somebody changed the layout."""
    return blake2b(register_to_json(register).encode(), digest_size=DIGEST_BYTES).digest()


def form_set(session: Any) -> str:
    """Return the set of forms that the post uses: the one it chose, else its pack's usual one; "" for a pack without sets."""
    from desktop_app.db.settings import get_setting

    pack = pack_of(session)
    chosen = get_setting(session, FORM_SET)
    return chosen if any(one.id == chosen for one in pack.register_sets) else pack.usual_set


def layouts_of(session: "Session") -> list[OwnLayout]:
    """Return what the post says of registers, by their ids."""
    rows = session.scalars(select(RegisterLayout).order_by(RegisterLayout.register_id))
    return [_own(row) for row in rows]


def _own(row: RegisterLayout) -> OwnLayout:
    register, is_readable = None, True
    if row.layout:
        try:
            register = register_from_json(row.layout)
        except UnreadableLayoutError:
            is_readable = False
    return OwnLayout(
        row.register_id, register, row.copied_from or "", row.pack or "", bool(row.is_hidden), row.note or "", is_readable
    )
