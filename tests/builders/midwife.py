"""A midwife who has chosen her key, cheap to try."""

from desktop_app.db.database import Database
from desktop_app.db.keys import Cost

CHEAP = Cost(64, 1, 1)
MIDWIFE = "bidan sri menyimpan"


def give_midwife_key(database: Database, is_open: bool = False) -> str:
    """Let the midwife choose ``MIDWIFE`` as her passphrase and return her words; the vault is locked unless ``is_open``."""
    words = database.vault.choose(MIDWIFE, CHEAP)
    if not is_open:
        database.vault.lock()
    return words
