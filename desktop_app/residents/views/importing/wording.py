"""How values of a workbook are written on the import page."""

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.residents.rules.importing.fact_words import FACT_WORDS
from desktop_app.residents.rules.importing.proposal import FieldChange, ProposedPerson
from desktop_app.residents.rules.wording import KINSHIPS, SEXES, STATUSES
from desktop_app.ui.words import current, tr

NOTHING = QT_TRANSLATE_NOOP("Residents", "nothing")
CHANGE = QT_TRANSLATE_NOOP("Residents", "{field}: {before} → {after}")
_WORDS = {**FACT_WORDS, "sex": SEXES, "status": STATUSES, "kinship": KINSHIPS}


def sex_of(proposed: ProposedPerson) -> str:
    """Return the sex in words, "" if the workbook does not say."""
    words = SEXES.get(proposed.person.values.get("sex", ""))
    return tr(words) if words else ""


def house_of(proposed: ProposedPerson) -> str:
    """Return the address as far as the workbook gives it."""
    parts = ("area", "ward", "neighbourhood", "street", "house_number")
    return _apart(" · ".join(str(proposed.person.values[part]) for part in parts if part in proposed.person.values))


def changes_of(proposed: ProposedPerson) -> str:
    """Return what the row changes, each with what stood there before."""
    return " · ".join(tr(words_of_change(change)) for change in proposed.changes)


def words_of_change(change: FieldChange) -> Text:
    """Return one change in words."""
    before, after = (_value(change.field, value) for value in (change.before, change.after))
    return CHANGE.fill(field=change.title, before=before, after=after)


def _value(field: str, value: object) -> object:
    if value in (None, ""):
        return NOTHING
    if isinstance(value, PartialDate):
        return value
    return _WORDS.get(field, {}).get(str(value)) or _apart(str(value))


def _apart(value: str) -> str:
    """Return a value whose direction does not run into its neighbours': the arrow must point at what comes after."""
    return f"\u2068{value}\u2069" if current().is_rtl else value


def remarks_of(proposed: ProposedPerson) -> str:
    """Return what to look at in a row that is taken."""
    return " ".join(tr(remark.text) for remark in proposed.remarks)
