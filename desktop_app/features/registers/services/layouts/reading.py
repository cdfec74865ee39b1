"""What the post says of registers: its set of forms, its own layouts, and what it does not print."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from desktop_app.core.contract import Feature
from desktop_app.core.layout import Register
from desktop_app.db.natural_rows import living
from desktop_app.packs import Pack, pack_of

from ...models import RegisterLayout
from ...rules.layout_text import UnreadableLayoutError, register_from_json, register_to_json
from ...rules.natural_ids import register_layout_id
from ...rules.own_layout import OwnLayout

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


def own_layout(session: "Session", register_id: str) -> OwnLayout | None:
    """Return what the post says of one register, or None if it says nothing."""
    row = living(session, RegisterLayout, register_layout_id(register_id))
    return None if row is None else _own(row)


def given_layouts(pack: Pack, features: Sequence[Feature]) -> dict[str, Register]:
    """Return the layouts of pack and program by id: those of the pack first, in place of a card's with the same id."""
    given = {register.id: register for register in pack.registers}
    return given | {one.id: one for feature in features for one in feature.registers if one.id not in given}


def has_newer(own: OwnLayout, given: Register) -> bool:
    """Return True if the layout of the pack is another one now than when the post made its own of it."""
    return bool(own.made_from) and own.made_from != layout_digest(given).hex()


def _own(row: RegisterLayout) -> OwnLayout:
    register, is_readable = None, True
    if row.layout:
        try:
            register = register_from_json(row.layout)
        except UnreadableLayoutError:
            is_readable = False
    pack, _, made_from = (row.pack or "").rpartition(" ")
    return OwnLayout(
        row.register_id,
        register,
        row.copied_from or "",
        pack,
        made_from,
        bool(row.is_hidden),
        row.note or "",
        is_readable,
    )
