"""How values of a visit are written in the window."""

from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.words import current, joined, tr

from ..rules.positions import STANDING, position_note
from ..rules.results import Change, change_words

SEX = {"F": QT_TRANSLATE_NOOP("Health visits", "girl"), "M": QT_TRANSLATE_NOOP("Health visits", "boy")}
SEX_OF_ADULT = {"F": QT_TRANSLATE_NOOP("Health visits", "woman"), "M": QT_TRANSLATE_NOOP("Health visits", "man")}
LYING_WORD = QT_TRANSLATE_NOOP("Health visits", "lying")
STANDING_WORD = QT_TRANSLATE_NOOP("Health visits", "standing")
MOTHER = QT_TRANSLATE_NOOP("Health visits", "mother {name}")
LAST = QT_TRANSLATE_NOOP("Health visits", "last {weight} kg ({month})")
NO_LAST = QT_TRANSLATE_NOOP("Health visits", "never weighed here")
VISITOR_WORD = QT_TRANSLATE_NOOP("Health visits", "visitor")
STATUS = {
    "visitor": VISITOR_WORD,
    "moved": QT_TRANSLATE_NOOP("Health visits", "moved away"),
    "dead": QT_TRANSLATE_NOOP("Health visits", "died"),
    "temporarily_away": QT_TRANSLATE_NOOP("Health visits", "away for a time"),
    "temporarily_here": QT_TRANSLATE_NOOP("Health visits", "here for a time"),
}
ADULT_MONTHS = 216
TONE_OF_LETTER = {"N": "ok", "T": "warn"}


def kilograms(weight_g: int | None) -> str:
    """Return a weight as figures: 9.4, or 9.25 where that was written; "" for none."""
    return "" if weight_g is None else current().value(weight_g / 1000)


def centimetres(millimetres: int | None) -> str:
    """Return a length as figures with one decimal; "" for none."""
    return "" if millimetres is None else current().number(millimetres / 10, 1)


def position_word(position: str | None) -> str:
    """Return "lying" or "standing"; "" if it is not known."""
    return "" if position is None else tr(STANDING_WORD if position == STANDING else LYING_WORD)


def length_words(millimetres: int | None, position: str | None) -> str:
    """Return a length with its position: "75.4 lying"."""
    return " ".join(part for part in (centimetres(millimetres), position_word(position)) if part) if millimetres else ""


def is_other_way(position: str | None, age_months: int | None) -> bool:
    """Return True for a length measured the other way than usual at this age."""
    return position_note(position, age_months) is not None


def month_of(day: date, today: date) -> str:
    """Return the month of a day: its name, with the year if it is not in the last twelve months."""
    spoken = current()
    near = 0 <= (today.year - day.year) * 12 + today.month - day.month < 12
    return spoken.month_name(day.month) if near else f"{spoken.month_name(day.month)} {spoken.digits_of(str(day.year))}"


def result_words(change: Change | None, today: date, letter: str | None = None) -> tuple[str, str | None]:
    """Return what the result column says, and its tone; nothing before a weight is there.

    Args:
        letter: of the month, if the child has one: it stands first, and N and T give the tone, since a gain that is
            too small is none to be glad of.
    """
    if change is None:
        return "", None
    words, tone = change_words(change)
    said = tr(words, month=month_of(change.since, today)) if change.since else tr(words)
    return joined(letter or "", said), TONE_OF_LETTER.get(letter or "", tone)


def is_adult(age_months: int | None) -> bool:
    """Return True from 18 years on; False while the age is not known."""
    return age_months is not None and age_months >= ADULT_MONTHS


def sex_word(sex: str | None, age_months: int | None) -> str:
    """Return girl, boy, woman or man; "" if it is not known."""
    words = SEX_OF_ADULT if is_adult(age_months) else SEX
    return tr(words[sex]) if sex in words else ""


def last_words(weight_g: int, on: date, today: date) -> str:
    """Return the last weight with its month."""
    return tr(LAST, weight=kilograms(weight_g), month=month_of(on, today))


def status_word(status: str) -> Label:
    """Return what stands beside the name of somebody who does not simply live here; "" for all others."""
    return STATUS.get(status, "")
