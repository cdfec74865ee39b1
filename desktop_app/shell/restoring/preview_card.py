"""What a backup holds and what going back to it would lose, in words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import label
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.db.preview import Done, Preview

MADE_AT = QT_TRANSLATE_NOOP("Backup", "Made on {made_at}")
HOLDS = QT_TRANSLATE_NOOP("Backup", "What it holds")
KIND = QT_TRANSLATE_NOOP("Backup", "{kind}: {n}")
NEWEST = QT_TRANSLATE_NOOP("Backup", "The last thing done in it")
OLDER = QT_TRANSLATE_NOOP("Backup", "An earlier Balai made it. It is brought up to date when it is opened.")
LOST = QT_TRANSLATE_NOOP("Backup", "{n} things done since then would no longer be in the post")
NOTHING_LOST = QT_TRANSLATE_NOOP("Backup", "Nothing was done since then: nothing would be lost.")
UNKNOWN = QT_TRANSLATE_NOOP(
    "Backup", "What is in the folder now cannot be read. Whatever was entered after the backup is missing in it."
)
MORE = QT_TRANSLATE_NOOP("Backup", "and {n} more")
KEPT = QT_TRANSLATE_NOOP("Backup", "The files that are there now are kept. You can go back to them under Settings, Backups.")
DONE = QT_TRANSLATE_NOOP("Backup", "{at} · {what}")
DONE_BY = QT_TRANSLATE_NOOP("Backup", "{at} · {what} · {user}")
FIRST = ("resident", "household")
SHOWN_KINDS, SHOWN_LOST = 8, 6


class PreviewCard(QWidget):
    """Shows one ``Preview``; ``replaces`` says whether a post stands there that would be replaced."""

    def __init__(self, found: "Preview", replaces: bool) -> None:
        super().__init__()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        for words, role in self._lines(found, replaces):
            stack.addWidget(label(words, role, wrap=True))

    def _lines(self, found: "Preview", replaces: bool) -> "Iterator[tuple[Label, str | None]]":
        yield MADE_AT.fill(made_at=found.backup.made_at), "field"
        if found.is_older:
            yield OLDER, "muted"
        yield HOLDS, "field"
        yield " · ".join(_kinds(found)), None
        if found.newest is not None:
            yield NEWEST, "field"
            yield _done(found.newest), None
        if replaces:
            yield from _lost(found)
            yield KEPT, "muted"


def _lost(found: "Preview") -> "Iterator[tuple[Label, str | None]]":
    if found.lost_count is None:
        yield UNKNOWN, "error"
    elif found.lost_count == 0:
        yield NOTHING_LOST, "field"
    else:
        yield LOST.of(found.lost_count), "error"
        for done in found.lost[:SHOWN_LOST]:
            yield _done(done), None
        if found.lost_count > SHOWN_LOST:
            yield MORE.of(found.lost_count - SHOWN_LOST), "muted"


def _kinds(found: "Preview") -> list[str]:
    """Return residents and households, then the kinds of which there are most, with their numbers."""
    from ..discovery import find_features

    titles = {record.table: record.title for feature in find_features() for record in feature.records}
    counted = [(table in FIRST, count, table) for table, count in found.rows.items() if count and table in titles]
    shown = sorted(counted, reverse=True)[:SHOWN_KINDS]
    return [tr(KIND.of(count).fill(kind=titles[table])) for _is_first, count, table in shown]


def _done(done: "Done") -> Label:
    return (DONE_BY if done.user else DONE).fill(at=done.at, what=done.label, user=done.user)
