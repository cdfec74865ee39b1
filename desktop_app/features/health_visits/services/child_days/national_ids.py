"""National numbers of many residents in one query."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.residents.models import Identifier
from desktop_app.residents.services import among, with_merged


def national_ids(session: Session, ids: Collection[bytes]) -> dict[bytes, str]:
    """Return the national number of each resident that has one; a number that the post made up is none."""
    stored = with_merged(session, ids)
    query = (
        select(Identifier.resident_id, Identifier.value)
        .where(Identifier.kind == "national_id", Identifier.is_temporary.is_(False), among(Identifier.resident_id, stored))
        .order_by(Identifier.id.desc())
    )
    return {stored[resident]: value for resident, value in session.execute(query) if resident in stored}
