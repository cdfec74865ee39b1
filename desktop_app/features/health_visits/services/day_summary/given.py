"""What was given and refused on the day, and what was due and is not given."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.schedules import services as schedules

from ...rules.day_figures import GIVEN, LEFT, DayFigure, figure
from ..serving import SERVED_KINDS
from .known import Known

BY = QT_TRANSLATE_NOOP("Health visits", "by {name}")
LOT = QT_TRANSLATE_NOOP("Health visits", "lot {lot}")


def given_figures(known: Known) -> list[DayFigure]:
    """Return a figure for each vaccine and supplement that was given, in the order of the pack, and who refused."""
    by_code: dict[str, dict[bytes, Sequence[Label]]] = {}
    refused: dict[bytes, list[Label]] = {}
    for resident, several in known.given.items():
        for one in several:
            if one.refused:
                refused.setdefault(resident, []).append(title_of(known, one.code))
            elif one.code in known.pack.services:
                by_code.setdefault(one.code, {})[resident] = _details(one)
    order = {code: place for place, code in enumerate(known.pack.services)}
    given = [
        DayFigure(f"given.{code}", GIVEN, title_of(known, code), by_code[code])
        for code in sorted(by_code, key=lambda code: order.get(code, len(order)))
    ]
    return [*given, figure(GIVEN, "refused", refused)]


def not_given(session: Session, known: Known) -> DayFigure:
    """Return who came and was due for something that is neither given nor refused."""
    came, given = [row.resident for row in known.counted], known.given
    found: dict[bytes, Sequence[Label]] = {}
    for resident, due in schedules.due_now(session, came, known.day.held_on).items():
        answered = {one.code for one in given.get(resident, ())}
        titles = [one.row.title for one in due if one.row.kind in SERVED_KINDS and one.row.code not in answered]
        if titles:
            found[resident] = titles
    return figure(LEFT, "not_given", {row: found[row] for row in came if row in found})


def title_of(known: Known, code: str) -> Label:
    """Return what the pack calls a code."""
    return known.pack.services[code].title if code in known.pack.services else code


def _details(one: schedules.Given) -> list[Label]:
    details: list[Label] = []
    if one.given_by:
        details.append(BY.fill(name=one.given_by))
    if one.lot:
        details.append(LOT.fill(lot=one.lot))
    return details
