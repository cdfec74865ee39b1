"""Compares a table with the post; nothing is stored."""

from collections.abc import Callable
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules.importing.comparing import compare, match_people
from desktop_app.residents.rules.importing.mapping import GENERIC, ColumnMapping, guess, mapping_of_source, unused_headings
from desktop_app.residents.rules.importing.proposal import Proposal
from desktop_app.residents.rules.importing.reading import read_people as read_rows
from desktop_app.residents.rules.importing.sources import KNOWN, recognise
from desktop_app.residents.rules.importing.table import Table

from .stored import last_action, read_index, read_people

UNKNOWN_SOURCE = QT_TRANSLATE_NOOP("Residents", "“{source}” is not a kind of workbook. Known are {known}.")

Step = Callable[[int, int], None]
"""Told (rows done, rows in all), now and then; may raise to stop."""


def mapping_for(table: Table, source: str = "", civil_numbers: bool = True) -> ColumnMapping:
    """Return what the columns of ``table`` mean.

    Args:
        source: "opensid" or "eppgbm" where the file must be one of these, "generic" to guess from the headings,
            "" to recognise it.
        civil_numbers: whether NIK and family card of a guessed table have 16 digits.

    Raises:
        UserError: there is no such source, or the file lacks columns that it needs.
    """
    if not source:
        known = recognise(list(table.headings))
        return mapping_of_source(known, table) if known else guess(table, civil_numbers)
    if source == GENERIC:
        return guess(table, civil_numbers)
    for known in KNOWN:
        if known.id == source:
            return mapping_of_source(known, table)
    raise UserError(UNKNOWN_SOURCE.fill(source=source, known=", ".join((*(k.id for k in KNOWN), GENERIC))))


def propose(session: Session, table: Table, mapping: ColumnMapping, today: date, step: Step | None = None) -> Proposal:
    """Return what importing ``table`` would do to the post.

    Raises:
        UserError: the mapping does not fit the table.
    """
    rows = len(table.rows)

    def reading(done: int) -> None:
        if step:
            step(done // 2, rows)

    def matching(done: int) -> None:
        if step:
            step((rows + done) // 2, rows)

    incomings = read_rows(table, mapping, today, reading)
    headings = {field: table.headings[index] for index, field in mapping.columns_of(table).items()}
    index = read_index(session)
    people, ids, rejected = match_people(incomings, index, headings, matching)
    stored = read_people(session, (key for key in ids if key))
    known = [stored[key].known if key else None for key in ids]
    proposed, plans = compare(people, known, index, headings)
    return Proposal(
        table.file,
        proposed,
        plans,
        sorted(rejected, key=lambda r: (table.sheets.index(r.sheet), r.row)),
        incomings.warnings,
        unused_headings(mapping, table),
        last_action(session),
    )
