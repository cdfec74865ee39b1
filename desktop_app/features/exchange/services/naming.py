"""What people call the records of exchange."""

from sqlalchemy.orm import Session

from desktop_app.sync.models import AdminKeyCopy, KeyHolder, TrustedDevice

WITH_DELETED = {"include_deleted": True}


def laptop_name(session: Session, row: bytes) -> str:
    """Return the name of a laptop of the post; empty if it is not here."""
    found = session.get(TrustedDevice, row, execution_options=WITH_DELETED)
    return "" if found is None else found.name


def holder_of_copy(session: Session, row: bytes) -> str:
    """Return the name of whom a copy of the post's key is for; empty if one of both is not here."""
    copy = session.get(AdminKeyCopy, row, execution_options=WITH_DELETED)
    holder = session.get(KeyHolder, copy.key_holder_id, execution_options=WITH_DELETED) if copy is not None else None
    return "" if holder is None else holder.name


def laptops_of_origins(session: Session) -> dict[bytes, str]:
    """Return the names of the other laptops by the sign under which each writes; a laptop may have had several."""
    found = session.connection().exec_driver_sql("SELECT origin, device FROM peer")
    return {origin: laptop_name(session, device) for origin, device in found}
