"""Items as they are: what the post has written, and for the rest what its country pack says."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.packs import Pack, pack_of

from ..models import Item
from ..rules.pack_items import PackItem, pack_items
from ..rules.words import UNITS
from .movements import is_known


class ItemFacts(NamedTuple):
    """One item.

    Attributes:
        code: of the pack's table; empty for an item of the post's own.
        unit: in words; ``unit_code`` is the code or the post's own word.
        programme: a code of ``rules.words.PROGRAMMES`` or the post's own word.
        minimum_months_x10, maximum_months_x10, emergency_months_x10: tenths of a month; None takes the usual ones.
        campaign: code of the pack's rule of need; empty if need follows consumption.
        service_units: service code -> units given with one service.
    """

    id: bytes
    code: str
    name: Label
    unit: Label
    unit_code: str
    pack_size: int | None
    programme: str
    minimum_months_x10: int | None
    maximum_months_x10: int | None
    emergency_months_x10: int | None
    campaign: str
    campaign_dose: int | None
    has_expiry: bool
    retired_on: date | None = None
    note: str = ""
    service_units: Mapping[str, int] = MappingProxyType({})


_COLUMNS = (
    "id",
    "code",
    "name",
    "unit",
    "pack_size",
    "programme",
    "minimum_months_x10",
    "maximum_months_x10",
    "emergency_months_x10",
    "campaign",
    "has_expiry",
    "retired_on",
    "note",
)


def item_facts(session: Session, pack: Pack | None = None, only: bytes | None = None) -> dict[bytes, ItemFacts]:
    """Return every item by id; items of the pack first, in its order.

    An item that was taken away is among them while anything of it stands in the ledger.

    Args:
        only: of this one item, if there is one.
    """
    known = pack_items(pack or pack_of(session))
    table = Item.__table__.c
    query = select(*(table[name] for name in _COLUMNS)).where(is_known(Item.__table__, "item_id"))
    query = query if only is None else query.where(table.id == only)
    session.flush()  # asked as plain rows, which half the time of the list of stock hangs on
    found = [_facts(row, known.get(row[1] or "")) for row in session.execute(query).all()]
    order, last = {code: number for number, code in enumerate(known)}, len(known)
    found.sort(key=lambda facts: (order.get(facts.code, last), str(facts.name).casefold(), facts.id))
    return {facts.id: facts for facts in found}


def facts_of(session: Session, item: bytes) -> ItemFacts | None:
    """Return one item; None if it is not kept."""
    return item_facts(session, only=item).get(item)


def _facts(row: Any, known: PackItem | None) -> ItemFacts:
    key, code, name, unit, size, programme, least, most, emergency, campaign, expires, retired, note = row
    unit = unit or (known.unit if known else "")
    return ItemFacts(
        key,
        code or "",
        name or (known.title if known else code or ""),
        UNITS.get(unit, unit),
        unit,
        size if size is not None or known is None else known.pack_size,
        programme or (known.programme if known else ""),
        least if least is not None or known is None else known.minimum_months_x10,
        most if most is not None or known is None else known.maximum_months_x10,
        emergency if emergency is not None or known is None else known.emergency_months_x10,
        campaign or (known.campaign if known else ""),
        known.campaign_dose if known else None,
        expires if expires is not None else known.has_expiry if known else True,
        retired,
        note or "",
        known.service_units if known else {},
    )
