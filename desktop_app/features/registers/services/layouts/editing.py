"""What a form needs to change one layout."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.contract import Feature
from desktop_app.core.errors import UserError
from desktop_app.core.layout import Register, Signature
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import pack_of

from ...rules.offered_columns import OfferedColumn, known_signatures, offered_columns
from .drafts import offered_of
from .reading import given_layouts, layouts_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

GONE = QT_TRANSLATE_NOOP("Registers", "This register is not there any more.")


@dataclass(frozen=True, slots=True)
class Editing:
    """One layout and what can stand in it.

    Attributes:
        register: as the post prints it now, with the headings of the fields where its columns give none.
        columns: what a column can show.
        signatures: who can sign.
        conditions: names of the conditions by which its rows can be chosen.
    """

    register: Register
    rows_title: Label
    columns: Sequence[OfferedColumn]
    signatures: Sequence[Signature]
    conditions: Sequence[str]


def layout_to_edit(session: "Session", features: Sequence[Feature], register_id: str) -> Editing:
    """Return a layout with everything that a form offers for it.

    Raises:
        UserError: neither the pack nor the post has it, or nothing offers its rows any more.
    """
    pack = pack_of(session)
    own = {one.register_id: one.register for one in layouts_of(session) if one.register is not None}
    given = given_layouts(pack, features)
    register = own.get(register_id) or given.get(register_id)
    source = offered_of(pack, features).sources.get(register.source) if register else None
    if register is None or source is None:
        raise UserError(GONE)
    known = [*given.values(), *own.values()]
    services = {code: service.title for code, service in pack.services.items()}
    return Editing(
        register, source.title, offered_columns(source, known, services), known_signatures(known), tuple(source.conditions)
    )
