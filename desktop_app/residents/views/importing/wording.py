"""How values of a workbook are written on the import page."""

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.residents.rules.importing.fields import FIELDS
from desktop_app.residents.rules.importing.proposal import FieldChange, ProposedPerson
from desktop_app.ui.words import tr

FEMALE = QT_TRANSLATE_NOOP("Residents", "Female")
MALE = QT_TRANSLATE_NOOP("Residents", "Male")
NOTHING = QT_TRANSLATE_NOOP("Residents", "nothing")
BABY_OF = QT_TRANSLATE_NOOP("Residents", "Baby of {mother}")
UNNAMED = QT_TRANSLATE_NOOP("Residents", "Baby without a name")
CHANGE = QT_TRANSLATE_NOOP("Residents", "{field}: {before} → {after}")
_SEX = {"F": FEMALE, "M": MALE}


def name_of(proposed: ProposedPerson) -> str:
    """Return the person's name; a newborn without one goes by the mother's."""
    values = proposed.person.values
    if proposed.person.name:
        return proposed.person.name
    mother = values.get("mother_name")
    return tr(BABY_OF, mother=mother) if mother else tr(UNNAMED)


def sex_of(proposed: ProposedPerson) -> str:
    """Return the sex in words, "" if the workbook does not say."""
    words = _SEX.get(proposed.person.values.get("sex", ""))
    return tr(words) if words else ""


def house_of(proposed: ProposedPerson) -> str:
    """Return the address as far as the workbook gives it."""
    parts = ("area", "ward", "neighbourhood", "street", "house_number")
    return " · ".join(str(proposed.person.values[part]) for part in parts if part in proposed.person.values)


def changes_of(proposed: ProposedPerson) -> str:
    """Return what the row changes, each with what stood there before."""
    return "; ".join(tr(words_of_change(change)) for change in proposed.changes)


def words_of_change(change: FieldChange) -> Text:
    """Return one change in words."""
    before, after = (_value(change.field, value) for value in (change.before, change.after))
    return CHANGE.fill(field=change.title, before=before, after=after)


def _value(field: str, value: object) -> object:
    if value in (None, ""):
        return NOTHING
    if field == "sex":
        return _SEX.get(str(value), value)
    if isinstance(value, PartialDate):
        return value
    codes = FIELDS[field].codes if field in FIELDS else None
    return codes.word_of(str(value)) if codes else str(value)


def remarks_of(proposed: ProposedPerson) -> str:
    """Return what to look at in a row that is taken."""
    return " ".join(tr(remark.text) for remark in proposed.remarks)
