"""Whose immunization is complete."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.schedule import Span
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import Pack, Row, pack_of, read_table
from desktop_app.packs.faults import Reasons
from desktop_app.residents.services import alias_map, people_facts

from ..rules.complete import Completed, CompleteSet, completed_on
from ..rules.values import Dose
from .giving import services_by_code
from .schedule_of_post import schedule_of

HEADER = ("code", "title", "codes", "until", "source")
AN_AGE = QT_TRANSLATE_NOOP("Packs", "an age in months or years, such as 11m")


def complete_sets(pack: Pack) -> Sequence[CompleteSet]:
    """Return the sets of doses that make immunization complete; raises PackError for a wrong row."""
    return read_table(pack, "complete", HEADER, _complete_set, key="code")


def completeness(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, list[Completed]]:
    """Return how far each person is with each set of the post's pack on a day, in the order of the pack."""
    schedule, sets, aliases = schedule_of(session), complete_sets(pack_of(session)), alias_map(session)
    wanted = {aliases.get(one, one) for one in residents}
    given, people = services_by_code(session, wanted), people_facts(session, wanted)
    found = {}
    for key, person in people.items():
        doses = [
            Dose(one.id, one.code, one.given, one.where, one.refused) for many in given.get(key, {}).values() for one in many
        ]
        found[key] = completed_on(schedule, sets, person.birth, doses, on)
    return {one: found[who] for one, who in ((one, aliases.get(one, one)) for one in residents) if who in found}


def _complete_set(row: Row) -> CompleteSet:
    row.filled("codes")
    codes = row.several("codes", list(row.pack.services))
    try:
        until = Span.parse(row.filled("until"))
    except ValueError:
        until = Span(0, "d")
    if until.months is None:
        raise row.refuse("until", Reasons.KIND.fill(name="until", expected=AN_AGE))
    return CompleteSet(row.cells["code"], row.text("title"), codes, until, row.source())
