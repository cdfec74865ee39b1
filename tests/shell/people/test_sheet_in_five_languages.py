"""The recovery sheet, printed in each language, opens a post whose password is lost: the words are read from the paper."""

import re
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.core.language import CODES, language
from desktop_app.db.keys import Cost, _words
from desktop_app.db.opening import open_post
from desktop_app.shell.opening import recover
from desktop_app.shell.recovery_sheet import sheet_as_pdf
from desktop_app.ui.words import set_current
from tests.shell.people.conftest import ADMIN

pytestmark = pytest.mark.gui


def words_on(pdf: bytes) -> str:
    """Return the words in the order of their numbers, whatever order the lines of the page have."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage().get_text_range()
    western = text.translate({0x0660 + digit: str(digit) for digit in range(10)})
    book = set(_words().wordlist)
    numbered = {
        int(number): word for number, word in re.findall(r"(?m)\b(\d{1,2})\W+([a-z]{3,8})\b", western) if word in book
    } or {int(number): word for word, number in re.findall(r"\b([a-z]{3,8})\W+(\d{1,2})\b", western) if word in book}
    return " ".join(numbered[number] for number in range(1, 13))


@pytest.mark.parametrize("code", CODES)
def test_the_printed_words_of_each_language_open_a_post_whose_password_is_lost(
    folder: Path, sheet_words: str, code: str, request: pytest.FixtureRequest
) -> None:
    set_current(language(code))
    request.addfinalizer(lambda: set_current(language("en")))
    printed = words_on(sheet_as_pdf(sheet_words, "Posyandu Melati"))
    assert printed == sheet_words
    post = recover(folder, printed, "a password after the flood", name=ADMIN[0])
    assert (post.role, post.database.user) == ("admin", ADMIN[0])
    post.close()
    open_post(folder, "a password after the flood", name=ADMIN[0]).close()


@pytest.mark.parametrize("code", CODES)
def test_the_sheet_printed_when_the_post_was_made_opens_it_too(tmp_path: Path, code: str, request: pytest.FixtureRequest) -> None:
    from desktop_app.db.making import create_post

    post, words = create_post(tmp_path / "Mawar", "Mawar", "four old wells", cost=Cost(8, 1, 1), synchronous="OFF")
    post.close()
    set_current(language(code))
    request.addfinalizer(lambda: set_current(language("en")))
    recover(post.folder, words_on(sheet_as_pdf(words, "Mawar")), "a new shared passphrase").close()
    open_post(post.folder, "a new shared passphrase").close()
