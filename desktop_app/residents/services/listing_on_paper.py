"""Who stands in the printed list of residents."""

from sqlalchemy.orm import Session

from desktop_app.core.period import Month

from ..rules.wording import COUNTED
from .lists import ResidentFilter, ResidentRow, list_ids, rows_of


def list_on_paper(session: Session, month: Month) -> list[ResidentRow]:
    """Return whom the post counts, by house and then by name, without those born after ``month``."""
    people = rows_of(session, list_ids(session, ResidentFilter(statuses=sorted(COUNTED), order="house")))
    return [one for one in people if one.birth.earliest is None or one.birth.earliest <= month.last]
