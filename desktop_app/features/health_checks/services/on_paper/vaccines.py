"""Vaccines by the day on which they were given."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.features.schedules.services import services_by_code
from desktop_app.packs import Pack


def vaccines_by_day(
    session: Session, residents: Collection[bytes], pack: Pack, last: date
) -> dict[bytes, dict[date, list[Label]]]:
    """Return what was given to people until a day: {resident: {day: titles}}; doses without an exact date are left out."""
    titles: dict[str, Label] = {one.code: one.title for one in pack.vaccines()}
    found: dict[bytes, dict[date, list[Label]]] = {}
    for resident, by_code in services_by_code(session, residents).items():
        for code, given in by_code.items():
            for one in given if code in titles else ():
                if not one.refused and (day := one.given.exact) is not None and day <= last:
                    found.setdefault(resident, {}).setdefault(day, []).append(titles[code])
    return found
