"""``balai export eppgbm``: the month's children and measurements as a workbook, or as CSV files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.language import Language
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.post import Post
from desktop_app.packs import Pack, pack_of
from desktop_app.sync.leaving import note_leaving

from ...rules.eppgbm import IDENTITY, MEASUREMENT, ChildIdentity, ChildMeasured, Value, identity_values, measurement_values
from .layout import has_layout, sheet_columns
from .month import identities, measurements
from .writing import Table, write_tables

NO_MONTH = QT_TRANSLATE_NOOP("Health visits", "{text} is no month. Write it like 2026-10.")
NO_SHEETS = QT_TRANSLATE_NOOP(
    "Health visits",
    "The country pack of this post has no e-PPGBM sheets. Nothing was written. Choose the pack of Indonesia in Settings.",
)
DONE = QT_TRANSLATE_NOOP("Health visits", "{n} measurements of {month}, and every child who lives here, are in:")
UNCHECKED = QT_TRANSLATE_NOOP(
    "Health visits", "The columns were never compared with this year's own sheets of e-PPGBM. Try with a few children first."
)
NO_NUMBERS = QT_TRANSLATE_NOOP("Health visits", "{n} children have no national number (NIK). e-PPGBM cannot take them.")
NO_BIRTHS = QT_TRANSLATE_NOOP("Health visits", "{n} children have no whole birth date. e-PPGBM cannot take them.")
GRADES = QT_TRANSLATE_NOOP("Health visits", "{n} children have swollen feet. Write the grade, 1 to 3, into Pitting_edema.")


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written."""

    month: Month
    files: Sequence[Path]
    children: int
    measurements: int
    remarks: Sequence[Text]
    language: Language

    def as_json(self) -> dict[str, Any]:
        """Return the result for ``--json``."""
        remarks = [self.language.text(remark) for remark in self.remarks]
        files = [str(path) for path in self.files]
        return {"files": files, "children": self.children, "measurements": self.measurements, "remarks": remarks}

    def __str__(self) -> str:
        said: list[Label] = [DONE.of(self.measurements).fill(month=self.month), *map(str, self.files), *self.remarks]
        return "\n".join(self.language.text(line) for line in said)


def export_eppgbm(context: Any, month: str, out: Path, as_csv: bool) -> Exported:
    """Write the sheets of a month.

    Args:
        context: what the shell gives a command: ``open_post()``, ``today()``, ``language``.
        month: "2026-10", or "" for the one before this.
        out: folder for the files.

    Raises:
        UserError: the month is none, or the post's pack has no such sheets; nothing was written.
        MachineError: a file cannot be written.
    """
    wanted = _month(month) if month else Month.of(context.today()).plus(-1)
    post = context.open_post()
    try:
        with post.database.read() as session:
            tables, remarks = eppgbm_tables(session, wanted, pack_of(session))
        files = write_tables(tables, out, f"eppgbm_{wanted}", as_csv)
        counts = (len(tables[IDENTITY]) - 1, len(tables[MEASUREMENT]) - 1)
        note_tables(post, tables, wanted, files[0], context.today())
    finally:
        post.close()
    return Exported(wanted, files, *counts, remarks, context.language)


def note_tables(post: Post | None, tables: Mapping[str, Table], month: Month, file: Path, today: date) -> None:
    """Write down that the sheets of a month were taken out, with how many children stand in them."""
    note_leaving(post, "e-PPGBM", "spreadsheet", "eppgbm", month, len(tables[IDENTITY]) - 1, file, today)


def eppgbm_tables(session: Session, month: Month, pack: Pack) -> tuple[dict[str, Table], list[Text]]:
    """Return both sheets with their headings, and what somebody must do before they are taken.

    Raises:
        UserError: the pack has no such sheets.
    """
    if not has_layout(pack):
        raise UserError(NO_SHEETS)
    children, measured = identities(session, month), measurements(session, month)
    rows = {
        IDENTITY: [identity_values(child, number) for number, child in enumerate(children, 1)],
        MEASUREMENT: [measurement_values(one, number) for number, one in enumerate(measured, 1)],
    }
    return {sheet: _table(pack, sheet, values) for sheet, values in rows.items()}, _remarks(children, measured)


def _table(pack: Pack, sheet: str, rows: Sequence[Mapping[str, Value]]) -> Table:
    columns = [column for column in sheet_columns(pack) if column.sheet == sheet]
    return [[column.heading for column in columns], *([row[column.field] for column in columns] for row in rows)]


def _remarks(children: Sequence[ChildIdentity], measured: Sequence[ChildMeasured]) -> list[Text]:
    counts = (
        (NO_NUMBERS, sum(not child.national_id for child in children)),
        (NO_BIRTHS, sum(child.birth.exact is None for child in children)),
        (GRADES, sum(bool(one.oedema) for one in measured)),
    )
    return [UNCHECKED, *(words.of(count) for words, count in counts if count)]


def _month(text: str) -> Month:
    try:
        return Month.parse(text)
    except ValueError as error:
        raise UserError(NO_MONTH.fill(text=text)) from error
