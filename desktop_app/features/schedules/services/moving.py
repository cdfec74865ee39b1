"""What was given on a day that was entered under the wrong date."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.db.natural_rows import living

from ..models import ServiceGiven
from .correcting import correct_service
from .from_stock import FIRST_EXPIRED, WITHOUT_STOCK, took_stock
from .giving import remove_service, services_by_code

HERE = "here"


def move_services(session: Session, residents: Collection[bytes], since: date, to: date, today: date) -> None:
    """Bring what people were given or refused here on one day to another date.

    Ids follow from the date, so that another laptop with the right date finds the same rows. What is recorded for the
    new date already stays as it is, but a refusal gives way to what was taken. What took nothing out of stock takes nothing
    on the new date either; whoever confirmed a dose has confirmed it still.

    Raises:
        InputError: as ``give_service``, e.g. the stock had none on that date.
    """
    old, new = PartialDate.of(since), PartialDate.of(to)
    for codes in services_by_code(session, residents).values():
        for several in codes.values():
            for one in several:
                if one.given != old or one.where != HERE:
                    continue
                if any(other.given == new and (one.refused or not other.refused) for other in several):
                    remove_service(session, one.id)
                    continue
                stock = FIRST_EXPIRED if took_stock(session, one.id) else WITHOUT_STOCK
                words = {"given_by": one.given_by, "lot": one.lot, "note": one.note}
                key = correct_service(session, one.id, new, one.where, today, **words, stock=stock)
                moved = living(session, ServiceGiven, key)
                if moved is not None and one.confirmed_by:
                    moved.confirmed_by, moved.confirmed_on = one.confirmed_by, one.confirmed_on
