"""What people are called who have no name yet, and how houses are written in one line."""

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

BABY_OF = QT_TRANSLATE_NOOP("Residents", "Baby of {mother}")
ERASED = QT_TRANSLATE_NOOP("Residents", "Erased on request")
BABY = QT_TRANSLATE_NOOP("Residents", "Baby without a name")


def shown_name(name: str, is_unnamed: bool, mother_name: str) -> Label:
    """Return what a person is called: a newborn without a name by the mother's (domain.md 16.4, number 24).

    Who has no name and is no newborn without one was erased on request.
    """
    if not is_unnamed:
        return name or ERASED
    return BABY_OF.fill(mother=mother_name) if mother_name else BABY


def house_line(neighbourhood: str, street: str, house_number: str) -> str:
    """Return a house in one line, from the large to the small: ``003 / Jalan Melati 12``; empty if nothing is known."""
    house = " ".join(part for part in (street, house_number) if part)
    return " / ".join(part for part in (neighbourhood, house) if part)
