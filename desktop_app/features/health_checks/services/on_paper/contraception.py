"""What the card says of contraception: words while the midwife's key is open, nothing otherwise."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.features.confidential.rules.contraception import METHODS
from desktop_app.features.confidential.services import contraception_of


def methods_of(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, Label] | None:
    """Return the method of each resident of whom one is known; None while the key is locked."""
    found = contraception_of(session, residents, on)
    return None if found is None else {one: METHODS[method.method] for one, method in found.items()}
