"""Vaccines and supplements of a pack: ``vaccines.csv`` and ``supplements.csv``, one row a dose."""

from collections.abc import Collection, Mapping
from pathlib import Path

from desktop_app.core.text import QT_TRANSLATE_NOOP, Words

from .faults import PackError, Reasons
from .pack import Service
from .rows import read_rows

HEADER = ("code", "series", "dose", "title", "column", "source")
MOST_DOSES = 9
A_DOSE = QT_TRANSLATE_NOOP("Packs", "a dose number from 0 to {most}")


def read_services(
    path: Path,
    file: str,
    texts: Mapping[str, Words],
    sources: Collection[str],
    is_vaccine: bool,
    taken: Collection[str],
) -> dict[str, Service]:
    """Return the doses by code in the order of the file.

    Args:
        path: of the file.
        file: how the file is called in a refusal.
        texts: words of the pack; "series", "title" and "column" are keys of it.
        sources: ids of the pack's sources.
        is_vaccine: what the file lists.
        taken: codes of the pack's other table.

    Raises:
        PackError: a code stands twice, a dose is no number, words or source are not there.
    """
    services: dict[str, Service] = {}
    for row, cells in read_rows(path, file, HEADER):
        code = cells["code"]
        if not code:
            raise PackError(file, row, Reasons.EMPTY.fill(name="code"))
        if code in services or code in taken:
            raise PackError(file, row, Reasons.TWICE.fill(name=code))
        if not (cells["dose"].isascii() and cells["dose"].isdecimal() and int(cells["dose"]) <= MOST_DOSES):
            raise PackError(file, row, Reasons.KIND.fill(name="dose", expected=A_DOSE.fill(most=MOST_DOSES)))
        for column in ("series", "title", "column"):
            if cells[column] not in texts:
                raise PackError(file, row, Reasons.NO_TEXT.fill(name=cells[column]))
        if cells["source"] not in sources:
            raise PackError(file, row, Reasons.NO_SOURCE.fill(name=cells["source"]))
        services[code] = Service(
            code,
            cells["series"],
            int(cells["dose"]),
            texts[cells["title"]],
            texts[cells["series"]],
            texts[cells["column"]],
            is_vaccine,
            cells["source"],
        )
    return services
