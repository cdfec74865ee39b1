"""T status of women, from everything that is recorded as given."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.schedules.services import Given, services_by_code
from desktop_app.packs import Pack, pack_of

from ..rules import tetanus
from ..rules.tetanus import TetanusDose, TStatus
from .pack_tables import tetanus_codes

PROVEN = frozenset({"here", "elsewhere", "seen_on_card"})


def t_status(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, TStatus]:
    """Return the protection of people against tetanus on a day; who has no dose on record has T0."""
    pack, given = pack_of(session), services_by_code(session, residents)
    return {resident: status_of(pack, given.get(resident, {}), on) for resident in residents}


def status_of(pack: Pack, given: Mapping[str, Sequence[Given]], on: date) -> TStatus:
    """Return the protection that follows from what one person was given; what was refused does not count."""
    codes = tetanus_codes(pack)
    doses = [
        TetanusDose(code, one.given, one.where in PROVEN or bool(one.confirmed_by))
        for code in codes
        for one in given.get(code, ())
        if not one.refused
    ]
    return tetanus.t_status(doses, codes, on)
