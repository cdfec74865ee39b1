"""Who was given something in a month."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.features.schedules.services import services_by_code


def given_in_month(session: Session, ids: Collection[bytes], month: Month, kind: str) -> set[bytes]:
    """Return who of ``ids`` was given something whose code begins with ``kind`` in a month; a refused one was not given."""
    return {
        resident
        for resident, services in services_by_code(session, ids).items()
        for code, several in services.items()
        if code.startswith(kind)
        and any(not one.refused and (one.given.year, one.given.month) == (month.year, month.month) for one in several)
    }
