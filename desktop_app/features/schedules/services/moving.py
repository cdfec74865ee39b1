"""What was given on a day that was entered under the wrong date."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.db.natural_rows import living

from ..models import ServiceGiven
from ..rules.natural_ids import service_given_id
from .correcting import correct_service
from .giving import remove_service, services_by_code

HERE = "here"


def move_services(session: Session, residents: Collection[bytes], since: date, to: date, today: date) -> None:
    """Bring what people were given or refused here on one day to another date.

    Ids follow from the date, so that another laptop with the right date finds the same rows. What is recorded for the
    new date already stays as it is; whoever confirmed a dose has confirmed it still.

    Raises:
        InputError: as ``give_service``, e.g. the stock had none on that date.
    """
    old, new = PartialDate.of(since), PartialDate.of(to)
    for resident, codes in services_by_code(session, residents).items():
        for code, several in codes.items():
            for one in several:
                if one.given != old or one.where != HERE:
                    continue
                if living(session, ServiceGiven, service_given_id(resident, code, new)) is not None:
                    remove_service(session, one.id)
                    continue
                key = correct_service(session, one.id, new, one.where, today, given_by=one.given_by, lot=one.lot, note=one.note)
                moved = living(session, ServiceGiven, key)
                if moved is not None and one.confirmed_by:
                    moved.confirmed_by, moved.confirmed_on = one.confirmed_by, one.confirmed_on
