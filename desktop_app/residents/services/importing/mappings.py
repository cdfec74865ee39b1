"""Column mappings that people saved: settings of the post, so that the other laptops get them too."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.settings import PostSetting, get_setting, put_setting
from desktop_app.residents.rules.importing.mapping import ColumnMapping

SAVE_MAPPING = QT_TRANSLATE_NOOP("Residents", "Save columns “{name}”")
NO_SUCH_MAPPING = QT_TRANSLATE_NOOP("Residents", "There are no saved columns called “{name}”. Saved are: {known}.")
NOTHING_SAVED = QT_TRANSLATE_NOOP(
    "Residents",
    "There are no saved columns called “{name}”: none are saved in this post. Save them on the page Import residents.",
)
NAME_NEEDED = QT_TRANSLATE_NOOP("Residents", "Give these columns a name, for example where the workbook comes from.")

_PREFIX = "residents.import_columns."


def list_mappings(session: Session) -> list[str]:
    """Return the names of the saved mappings, in the order of the alphabet."""
    keys = session.scalars(select(PostSetting.key).where(PostSetting.key.startswith(_PREFIX, autoescape=True)))
    return sorted(key.removeprefix(_PREFIX) for key in keys)


def load_mapping(session: Session, name: str) -> ColumnMapping:
    """Return a saved mapping; raises UserError, naming those that exist, if there is none called ``name``."""
    stored = get_setting(session, _PREFIX + name)
    if not stored:
        known = list_mappings(session)
        raise UserError(NO_SUCH_MAPPING.fill(name=name, known=", ".join(known)) if known else NOTHING_SAVED.fill(name=name))
    return ColumnMapping.load(name, stored)


def save_mapping(session: Session, mapping: ColumnMapping) -> None:
    """Save a mapping under its name, in place of an earlier one; raises InputError if the name is empty."""
    name = " ".join(mapping.name.split())
    if not name:
        raise InputError([Problem("name", NAME_NEEDED)])
    put_setting(session, _PREFIX + name, mapping.dump())
