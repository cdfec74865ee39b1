"""``balai import residents FILE``: the proposal on the command line, stored at once unless it is a dry run."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules.importing.proposal import Proposal

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


def import_residents(context: Any, file: Path, source: str, mapping: str, is_dry_run: bool) -> ImportResult:
    """Compare a file with the post and store it.

    Args:
        context: what the shell gives a command: ``open_post()``, ``today()``, ``language``.
        source: kind of workbook, "" to recognise it.
        mapping: name of saved columns, "" for none.
        is_dry_run: only tell what would be stored.

    Raises:
        UserError: the file cannot be read, or lacks columns; nothing was stored.
    """
    table = read_workbook(file)
    post = context.open_post()
    try:
        with post.database.read() as session:
            columns = load_mapping(session, mapping) if mapping else mapping_for(session, table, source)
            proposal = propose(session, table, columns, context.today())
        if not is_dry_run:
            store(post.database, proposal, table, columns, context.today())
    finally:
        post.close()
    return ImportResult(proposal, context.language, is_dry_run)
