"""What a column of a workbook can mean, and how its cells are read.

One key per meaning, the same for every source: readers turn cells into values under these keys, people already in the post
are laid out under them too, and so the two can be compared field by field.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from . import code_lists as codes
from .cells import Cell, CellError, read_date, read_text, western_digits
from .codes import CodeList
from .damage import read_long_number

Reader = Callable[[Cell], object]

NAME_WITHOUT_LETTERS = QT_TRANSLATE_NOOP("Residents", "“{value}” is not a name.")
WORDS_EXPECTED = QT_TRANSLATE_NOOP(
    "Residents", "“{value}” is a date or a number, not words. It seems to stand in the wrong column."
)
_SHORTEST_IDENTITY_NUMBER = 10


@dataclass(frozen=True, slots=True)
class Field:
    """One meaning.

    Attributes:
        key: name of the value.
        title: what people call it.
        read: cell -> value or None; raises CellError.
        codes: the list that its cells come from, if they are coded.
        kept: False for what is checked but not stored here.
        compared: a different value in the workbook is a change of the person.
        sensitive: contraception and the like: read to find shifted columns, never stored nor shown.
    """

    key: str
    title: Text
    read: Reader
    codes: CodeList | None = None
    kept: bool = True
    compared: bool = True
    sensitive: bool = False


def read_name(cell: Cell) -> str | None:
    """Return a person's name; raises CellError if it holds no letter."""
    text = read_text(cell)
    if text is not None and not any(c.isalpha() for c in text):
        raise CellError(NAME_WITHOUT_LETTERS.fill(value=text))
    return text


def read_words(cell: Cell) -> str | None:
    """Return words, e.g. a place; raises CellError for a date or a long number, which belong elsewhere."""
    text = read_text(cell)
    if text is None or not (isinstance(cell, (date, int, float)) or text[0].isdigit()):
        return text
    if (
        isinstance(cell, date)
        or (western_digits(text).isdigit() and len(text) >= _SHORTEST_IDENTITY_NUMBER)
        or _is_full_date(text)
    ):
        raise CellError(WORDS_EXPECTED.fill(value=text))
    return text


def _is_full_date(text: str) -> bool:
    try:
        read = read_date(text)
    except CellError:
        return False
    return read is not None and read.day is not None and not text.isdigit()


def read_parent_name(cell: Cell) -> str | None:
    """Return a parent's name; a cell without letters ("-", "0") says that it is not known."""
    text = read_text(cell)
    return text if text is not None and any(c.isalpha() for c in text) else None


def read_number_of_place(cell: Cell) -> str | None:
    """Return the number of a ward, neighbourhood or house as written ("004"); None for 0."""
    text = read_text(cell)
    return None if text is None or western_digits(text).strip("0.") == "" else text


def read_other_number(cell: Cell) -> str | None:
    """Return the number of a certificate or passport as written; None for 0."""
    return read_long_number(cell, None)


def _text(key: str, title: Text, read: Reader = read_text) -> Field:
    return Field(key, title, read)


def _coded(code_list: CodeList, kept: bool = True, sensitive: bool = False) -> Field:
    return Field(code_list.key, code_list.title, code_list.read, code_list, kept, kept, sensitive)


def _unkept(key: str, title: Text, read: Reader) -> Field:
    return Field(key, title, read, kept=False, compared=False)


_ALL = (
    _text("name", QT_TRANSLATE_NOOP("Residents", "Name"), read_name),
    _coded(codes.SEX),
    _text("birth", QT_TRANSLATE_NOOP("Residents", "Birth date"), read_date),
    _text("birth_place", QT_TRANSLATE_NOOP("Residents", "Birth place"), read_words),
    Field("national_id", QT_TRANSLATE_NOOP("Residents", "NIK"), read_long_number),
    Field("family_card", QT_TRANSLATE_NOOP("Residents", "Family card number"), read_long_number),
    _coded(codes.KINSHIP),
    _text("area", QT_TRANSLATE_NOOP("Residents", "Hamlet"), read_words),
    _text("ward", QT_TRANSLATE_NOOP("Residents", "Ward (RW)"), read_number_of_place),
    _text("neighbourhood", QT_TRANSLATE_NOOP("Residents", "Neighbourhood (RT)"), read_number_of_place),
    _text("street", QT_TRANSLATE_NOOP("Residents", "Street")),
    _text("house_number", QT_TRANSLATE_NOOP("Residents", "House number"), read_number_of_place),
    _text("mother_name", QT_TRANSLATE_NOOP("Residents", "Mother's name"), read_parent_name),
    Field("mother_national_id", QT_TRANSLATE_NOOP("Residents", "Mother's NIK"), read_long_number, compared=False),
    _text("father_name", QT_TRANSLATE_NOOP("Residents", "Father's name"), read_parent_name),
    Field("father_national_id", QT_TRANSLATE_NOOP("Residents", "Father's NIK"), read_long_number, compared=False),
    _text("caregiver_name", QT_TRANSLATE_NOOP("Residents", "Parent or caregiver"), read_parent_name),
    Field("parent_national_id", QT_TRANSLATE_NOOP("Residents", "NIK of a parent"), read_long_number, compared=False),
    _text("phone", QT_TRANSLATE_NOOP("Residents", "Phone"), read_number_of_place),
    _text("note", QT_TRANSLATE_NOOP("Residents", "Note")),
    _coded(codes.STATUS),
    _coded(codes.RELIGION),
    _coded(codes.EDUCATION),
    _coded(codes.SCHOOL),
    _coded(codes.OCCUPATION),
    _coded(codes.MARITAL_STATUS),
    _coded(codes.CITIZENSHIP),
    _coded(codes.BLOOD_GROUP),
    _coded(codes.DISABILITY),
    _text("ethnicity", QT_TRANSLATE_NOOP("Residents", "Ethnicity"), read_words),
    _coded(codes.INSURANCE),
    Field("insurance_id", QT_TRANSLATE_NOOP("Residents", "Insurance number"), read_other_number),
    Field("card_tag", QT_TRANSLATE_NOOP("Residents", "Number of the identity card's chip"), read_other_number),
    Field("birth_certificate", QT_TRANSLATE_NOOP("Residents", "Birth certificate number"), read_other_number),
    Field("passport", QT_TRANSLATE_NOOP("Residents", "Passport number"), read_other_number),
    Field("residence_permit", QT_TRANSLATE_NOOP("Residents", "Residence permit number"), read_other_number),
    Field("has_moved", QT_TRANSLATE_NOOP("Residents", "Has moved away"), codes.YES_NO.read, codes.YES_NO, compared=False),
    Field("is_removed", QT_TRANSLATE_NOOP("Residents", "Marked as deleted"), codes.YES_NO.read, codes.YES_NO, compared=False),
    _coded(codes.CONTRACEPTION, kept=False, sensitive=True),
    _coded(codes.PREGNANCY, kept=False, sensitive=True),
    _coded(codes.IDENTITY_CARD, kept=False),
    _coded(codes.CARD_STATE, kept=False),
    _unkept("passport_until", QT_TRANSLATE_NOOP("Residents", "Passport valid until"), read_date),
    _unkept("married_on", QT_TRANSLATE_NOOP("Residents", "Date of marriage"), read_date),
    _unkept("divorced_on", QT_TRANSLATE_NOOP("Residents", "Date of divorce"), read_date),
)
FIELDS: Mapping[str, Field] = {field.key: field for field in _ALL}
"""Every meaning by its key, in the order in which people are offered them."""

ADDRESS = ("area", "ward", "neighbourhood", "street", "house_number")
FACTS = (
    "religion", "education", "school", "occupation", "marital_status", "citizenship", "blood_group", "disability", "ethnicity",
    "insurance",
)  # fmt: skip
"""Fields that are stored as facts known since a day."""

IDENTIFIERS = {
    "national_id": "national_id",
    "passport": "passport",
    "residence_permit": "residence_permit",
    "birth_certificate": "birth_certificate",
    "card_tag": "card_tag",
    "insurance_id": "insurance",
}
"""Fields that are stored as identifiers, apart from the person's row: field key -> kind of identifier."""


def reader_of(field: Field, civil_numbers: bool) -> Reader:
    """Return how cells of a field are read.

    Args:
        civil_numbers: NIK and family card have 16 digits; False where the post's country has other numbers.
    """
    return read_other_number if field.read is read_long_number and not civil_numbers else field.read
