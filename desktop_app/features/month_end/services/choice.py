"""Which registers a post hands in each month."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.db.settings import get_setting, put_setting
from desktop_app.features.registers.services import AnyEntry, Catalogue, Entry

HANDED_IN = "month_end.registers"
"""The post's own choice: register ids, each with a blank between; empty for what the layouts say."""


def handed_in(session: Session, catalogue: Catalogue) -> list[AnyEntry]:
    """Return what the post hands in, in the order of the catalogue: its own choice, else what the layouts say."""
    chosen = set(get_setting(session, HANDED_IN).split())
    if chosen:
        found = [entry for entry in catalogue.of_month if entry.id in chosen]
        if found:
            return found
    return [entry for entry in catalogue.of_month if isinstance(entry, Entry) and entry.register.handed_in]


def choose_handed_in(session: Session, ids: Sequence[str]) -> None:
    """Store the post's own choice; nothing chosen means what the layouts say."""
    put_setting(session, HANDED_IN, " ".join(ids))
