"""``balai import residents FILE``: the proposal on the command line, stored at once unless it is a dry run."""

from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.contract import Command
from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules.importing.mapping import ColumnMapping
from desktop_app.residents.rules.importing.proposal import Proposal
from desktop_app.residents.rules.importing.table import Table

from .mappings import load_mapping
from .proposing import mapping_for, propose, reason_of
from .storing import store
from .workbook import read_workbook

COUNTS = QT_TRANSLATE_NOOP("Residents", "new: {new}, changed: {changed}, the same: {same}, rejected rows: {rejected}")
ROW_REASON = QT_TRANSLATE_NOOP("Residents", "row {row}, {column}: {reason}")
NOT_STORED = QT_TRANSLATE_NOOP("Residents", "This was a dry run: nothing was stored.")


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, or would do."""

    proposal: Proposal
    language: Language
    is_dry_run: bool

    def as_json(self) -> dict[str, Any]:
        """Return counts and rejections; ``row`` and ``column`` are those that the spreadsheet program shows."""
        rejected = [
            {"row": r.row, "column": r.column, "reason": self.language.text(reason_of(self.proposal, r))}
            for r in self.proposal.rejected
        ]
        new, changed, same = len(self.proposal.new), len(self.proposal.changed), len(self.proposal.same)
        return {"new": new, "changed": changed, "same": same, "rejected": rejected}

    def __str__(self) -> str:
        """Return the counts and one line per reason or remark, in the reader's language."""
        p, text = self.proposal, self.language.text
        counts = COUNTS.fill(new=len(p.new), changed=len(p.changed), same=len(p.same), rejected=p.rejected_rows)
        reasons = [ROW_REASON.fill(row=str(r.row), column=r.column, reason=reason_of(p, r)) for r in p.rejected]
        remarks = [
            ROW_REASON.fill(row=str(person.person.row), column=remark.column, reason=remark.text)
            for person in (*p.new, *p.changed)
            for remark in person.remarks
        ]
        lines = [counts, *p.warnings, *reasons, *remarks, *([NOT_STORED] if self.is_dry_run else [])]
        return "\n".join(text(line) for line in lines)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an .xlsx, .xlsm, .xls, .ods or .csv file")
    parser.add_argument("--source", choices=("opensid", "eppgbm", "generic"), help="kind of workbook (default: recognised)")
    parser.add_argument("--mapping", metavar="NAME", help="columns that were saved in the post under this name")
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be stored")


def _run(context: Any, arguments: Namespace) -> ImportResult:
    table = read_workbook(arguments.file)
    post = context.open_post()
    try:
        with post.database.read() as session:
            mapping = _mapping(session, table, arguments)
            proposal = propose(session, table, mapping, context.today())
        if not arguments.dry_run:
            store(post.database, proposal, table, mapping, context.today())
    finally:
        post.close()
    return ImportResult(proposal, context.language, arguments.dry_run)


def _mapping(session: Session, table: Table, arguments: Namespace) -> ColumnMapping:
    if arguments.mapping:
        return load_mapping(session, arguments.mapping)
    return mapping_for(session, table, arguments.source or "")


IMPORT_RESIDENTS = Command(
    ("import", "residents"),
    "Take residents from a workbook: says what is new, changed, the same or rejected, and stores it.",
    _arguments,
    _run,
)
