"""A list as it is printed: who stands on it, in which order, with which boxes."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.ids import new_id
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import make_or_revive
from desktop_app.residents.services import canonical_id

from ...models import PaperLine, PaperList
from ...rules.natural_ids import paper_line_id
from ...rules.paper_lists import list_number
from .offers import offered_codes

_NOBODY = QT_TRANSLATE_NOOP("Health visits", "Nobody is on this list. Choose another day or another part of the village.")


class StartedList(NamedTuple):
    """A list that was made: its row, and the number on its sheets."""

    id: bytes
    number: str


def start_list(
    session: Session,
    kind: str,
    for_day: date,
    residents: Sequence[bytes],
    today: date,
    *,
    street: str = "",
    volunteer: str = "",
    offered: Mapping[bytes, Sequence[str]] | None = None,
) -> StartedList:
    """Store a list in the order in which it is printed, so that it can be typed back in that order.

    Args:
        kind: a key of ``rules.paper_lists.KINDS``.
        for_day: the open day that it prepares or follows; it need not be begun.
        offered: codes of the boxes on each person's line; None takes what is due on ``for_day``, or today after it.

    Raises:
        UserError: there is nobody on it; nothing was stored.
    """
    people = list(dict.fromkeys(canonical_id(session, one) for one in residents))
    if not people:
        raise UserError(_NOBODY)
    boxes = offered_codes(session, people, max(for_day, today)) if offered is None else offered
    key = new_id()
    number = list_number(for_day, key, set(session.scalars(select(PaperList.number))))
    values = {"number": number, "kind": kind, "for_day": for_day, "printed_on": today}
    make_or_revive(session, PaperList, key, **values, street=street.strip() or None, volunteer=volunteer.strip() or None)
    for position, person in enumerate(people, 1):
        make_or_revive(
            session,
            PaperLine,
            paper_line_id(key, position),
            list_id=key,
            resident_id=person,
            position=position,
            offered=" ".join(boxes.get(person, ())) or None,
        )
    return StartedList(key, number)
