"""What two laptops write apart."""

from typing import Any

from sqlalchemy import select

from desktop_app.core.text import Text
from desktop_app.db.post import Post
from desktop_app.features.exchange.services.differing import Difference, list_differences
from desktop_app.residents.models import Resident
from desktop_app.shell.discovery import find_features
from desktop_app.sync.record_words import RecordWords

AYU = "Ayu Lestari"


def write(post: Post, name: str = AYU, **values: Any) -> None:
    """Change the resident who is called ``name``."""
    with post.database.action(Text("Tests", "Change resident")) as session:
        found = session.scalars(select(Resident).where(Resident.name == name)).one()
        for field, value in values.items():
            setattr(found, field, value)


def read(post: Post, *fields: str) -> tuple[Any, ...]:
    """Return values of the only resident, deleted or not."""
    with post.database.read() as session:
        found = session.scalars(select(Resident).execution_options(include_deleted=True)).one()
        return tuple(getattr(found, field) for field in fields)


def differences(post: Post) -> list[Difference]:
    """Return what differs on a laptop, in English."""
    from desktop_app.core.language import language

    with post.database.read() as session:
        return list_differences(session, RecordWords(find_features(), language("en")), post.database.origin)
