"""What forms refuse and other ways bring all the same."""

from desktop_app.db.database import Database
from desktop_app.residents.models import Resident

from .residents import PREPARE, make_child, make_resident


def old_mother(db: Database) -> tuple[bytes, bytes]:
    """Return a mother of 65 years and her child, as another laptop or an import may bring them; forms refuse them."""
    mother = make_resident(db, "Siti", "1985-01-01")
    child = make_child(db, "Ayu", "2020-01-01", mother_id=mother)
    with db.action(PREPARE) as session:
        row = session.get(Resident, mother)
        assert row is not None
        row.birth_year = 1955
    return mother, child
