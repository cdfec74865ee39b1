"""What a key means in a cell of the grid: the numbers of the boxes on the sheet, letters too."""

from desktop_app.core.text import Text
from desktop_app.ui.fields.number import plain_digits, read_number
from desktop_app.ui.words import tr

from ....rules.quizzes import Answer, Question
from ..number_field import DECIMALS, PER_UNIT
from ..wording import FALSE, TRUE

LETTERS = "abcdef"


def answer_of_key(question: Question, typed: str) -> Answer | None:
    """Return the answer that one key stands for, an empty one for 0; None if the key says nothing here."""
    plain, letter = plain_digits(typed), typed.casefold()
    number = int(plain) if plain.isascii() and plain.isdigit() else None
    if number == 0:
        return Answer()
    if question.kind == "true_false":
        return _truth(number, letter)
    if number is None and len(letter) == 1 and letter in LETTERS:
        number = LETTERS.index(letter) + 1
    if number is None or not 1 <= number <= len(question.choices):
        return None
    return Answer(choice=question.choices[number - 1].id)


def read_answer(typed: str) -> Answer | Text:
    """Return the number that was typed, an empty answer for nothing, or why it cannot be read."""
    found = read_number(typed, DECIMALS)
    if isinstance(found, Text):
        return found
    return Answer() if found is None else Answer(number_x1000=round(found * PER_UNIT))


def _truth(number: int | None, letter: str) -> Answer | None:
    if number in (1, 2):
        return Answer(is_true=number == 1)
    for is_true, words, english in ((True, TRUE, "t"), (False, FALSE, "f")):
        if letter in (english, tr(words)[:1].casefold()):
            return Answer(is_true=is_true)
    return None
