"""Compares a table with the post; nothing is stored."""

from collections.abc import Callable
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.settings import get_setting
from desktop_app.residents.rules.importing.comparing import compare, match_people
from desktop_app.residents.rules.importing.incoming import Rejection
from desktop_app.residents.rules.importing.mapping import GENERIC, ColumnMapping, guess, mapping_of_source, unused_headings
from desktop_app.residents.rules.importing.proposal import Proposal
from desktop_app.residents.rules.importing.reading import read_people as read_rows
from desktop_app.residents.rules.importing.sources import KNOWN, heading_key, recognise
from desktop_app.residents.rules.importing.table import Table

from .mappings import list_mappings, load_mapping
from .stored import last_action, read_index, read_people

UNKNOWN_SOURCE = QT_TRANSLATE_NOOP("Residents", "“{source}” is not a kind of workbook. Known are {known}.")

ON_SHEET = QT_TRANSLATE_NOOP("Residents", "Sheet “{sheet}”: {reason}")
_INDONESIA = "indonesia"

Step = Callable[[int, int], None]
"""Told (rows done, rows in all), now and then; may raise to stop."""


def mapping_for(session: Session, table: Table, source: str = "") -> ColumnMapping:
    """Return what the columns of ``table`` mean.

    Args:
        source: "opensid" or "eppgbm" where the file must be one of these, "generic" to guess from the headings,
            "" to recognise it, by columns that were saved too. In a guessed table, NIK and family card have 16 digits if
            the post's pack is Indonesia's.

    Raises:
        UserError: there is no such source, or the file lacks columns that it needs.
    """
    if not source:
        if known := recognise(list(table.headings)):
            return mapping_of_source(known, table)
        return saved_for(session, table) or guess(table, has_civil_numbers(session))
    if source == GENERIC:
        return guess(table, has_civil_numbers(session))
    for known in KNOWN:
        if known.id == source:
            return mapping_of_source(known, table)
    raise UserError(UNKNOWN_SOURCE.fill(source=source, known=", ".join((*(k.id for k in KNOWN), GENERIC))))


def saved_for(session: Session, table: Table) -> ColumnMapping | None:
    """Return saved columns all of which ``table`` has, the fullest ones; None if none fit."""
    headings = {heading_key(heading) for heading in table.headings if heading}
    saved = (load_mapping(session, name) for name in list_mappings(session))
    fitting = [m for m in saved if headings.issuperset(heading_key(h) for h, field in m.fields.items() if field)]
    return max(fitting, key=lambda m: sum(map(bool, m.fields.values())), default=None)


def has_civil_numbers(session: Session) -> bool:
    """Return True if NIK and family card of this post have 16 digits: Indonesia's do."""
    return get_setting(session, "post.pack", _INDONESIA) == _INDONESIA


def reason_of(proposal: Proposal, rejection: Rejection) -> Text:
    """Return why a row is rejected, with its sheet where the file has several."""
    if not proposal.has_sheets:
        return rejection.reason
    return ON_SHEET.fill(sheet=rejection.sheet, reason=rejection.reason)


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
        len(table.sheets) > 1,
    )
