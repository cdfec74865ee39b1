"""Keeping, hiding and taking back layouts of the post; inside an action of the caller."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.core.contract import Feature
from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.ids import new_id
from desktop_app.core.layout import Register
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.packs import pack_of

from ...models import RegisterLayout
from ...rules.layout_text import register_to_json
from ...rules.natural_ids import register_layout_id
from ...rules.own_layout import OWN, is_own
from .drafts import problems_of
from .reading import FORM_SET, given_layouts, layout_digest, own_layout

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

NO_SET = QT_TRANSLATE_NOOP("Registers", "The country pack has no set of forms “{name}”.")
NOT_OURS = QT_TRANSLATE_NOOP("Registers", "“{register}” is no register of the country pack and none of the post's own.")
NOTHING_NEWER = QT_TRANSLATE_NOOP("Registers", "The country pack has no layout from which “{register}” was made.")
NOTHING_KEPT = QT_TRANSLATE_NOOP("Registers", "The post has no layout of its own for “{register}”.")


def save_layout(
    session: "Session", features: Sequence[Feature], register: Register, month: Month, copied_from: str = "", note: str = ""
) -> None:
    """Keep a layout of the post; it takes the place of the register with its id, or stands beside the others.

    Args:
        month: on whose rows it is tried.
        copied_from: id of the pack's register that it was made from, if it stands beside it.

    Raises:
        InputError: the layout cannot be used, with a problem for each place; nothing was stored.
    """
    given = given_layouts(pack_of(session), features)
    problems = problems_of(session, features, register, month)
    if register.id not in given and not is_own(register.id):
        problems.append(Problem("id", NOT_OURS.fill(register=register.id)))
    if problems:
        raise InputError(problems)
    before = own_layout(session, register.id)
    told = before is not None and before.register is not None
    source = copied_from or (before.copied_from if before else "") or register.id
    values: dict[str, object] = {"register_id": register.id, "layout": register_to_json(register)}
    if note or not told:
        values["note"] = note or None
    if not told:
        values |= {"copied_from": source if source in given else None, "pack": _made_from(session, given.get(source))}
    make_or_revive(session, RegisterLayout, register_layout_id(register.id), **values)


def keep_mine(session: "Session", features: Sequence[Feature], register_id: str) -> None:
    """Note that the pack's newer layout was seen and the post goes on with its own."""
    row = _own_row(session, register_id)
    row.pack = _made_from(session, given_layouts(pack_of(session), features).get(row.copied_from or register_id))


def take_newer(session: "Session", features: Sequence[Feature], register_id: str) -> None:
    """Give the post's own layout the form that the pack's has now; one that stands beside it keeps its id and title."""
    row = _own_row(session, register_id)
    if not is_own(register_id):
        reset_layout(session, register_id)
        return
    given = given_layouts(pack_of(session), features).get(row.copied_from or "")
    own = own_layout(session, register_id)
    if given is None or own is None:
        raise UserError(NOTHING_NEWER.fill(register=register_id))
    title = own.register.title if own.register else given.title
    row.layout = register_to_json(replace(given, id=register_id, title=title, sets=()))
    row.pack = _made_from(session, given)


def copy_of(register: Register, title: Label) -> Register:
    """Return a layout of the post's own that begins as ``register``, under another title and an id that nobody else gives."""
    name = register.id.partition(".")[2]
    return replace(register, id=f"{OWN}.{name}_{new_id().hex()[-6:]}", title=title, sets=())


def reset_layout(session: "Session", register_id: str) -> None:
    """Let go of the post's own layout: the pack's stands in its place again; one that is only the post's is gone.

    Raises:
        UserError: the post has none.
    """
    row = _own_row(session, register_id)
    if row.is_hidden and not is_own(register_id):
        row.layout, row.pack, row.copied_from, row.note = "", None, None, None
    else:
        session.delete(row)


def hide_register(session: "Session", register_id: str, hidden: bool) -> None:
    """Take a register out of what the post prints, or bring it back."""
    row = living(session, RegisterLayout, register_layout_id(register_id))
    if row is None and hidden:
        make_or_revive(
            session, RegisterLayout, register_layout_id(register_id), register_id=register_id, layout="", is_hidden=True
        )
    elif row is not None and not hidden and not row.layout:
        session.delete(row)
    elif row is not None:
        row.is_hidden = hidden


def choose_form_set(session: "Session", name: str) -> None:
    """Let the post use a set of forms; raises UserError if its pack has none of that name."""
    from desktop_app.db.settings import put_setting

    if all(one.id != name for one in pack_of(session).register_sets):
        raise UserError(NO_SET.fill(name=name))
    put_setting(session, FORM_SET, name)


def _own_row(session: "Session", register_id: str) -> RegisterLayout:
    row = living(session, RegisterLayout, register_layout_id(register_id))
    if row is None or not row.layout:
        raise UserError(NOTHING_KEPT.fill(register=register_id))
    return row


def _made_from(session: "Session", given: Register | None) -> str | None:
    pack = pack_of(session)
    return f"{pack.id} {pack.version} {layout_digest(given).hex()}" if given else None
