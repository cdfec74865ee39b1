"""Recovery sheets of a post: paper with 12 words, each with a pair of its own, so that one can be withdrawn alone."""

from datetime import date

from desktop_app.core.errors import UserError
from desktop_app.core.ids import new_id
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import KEYS, post_of
from desktop_app.db.doors import sheet_wrap
from desktop_app.db.holders import SHEET, key_holders, refresh_doors
from desktop_app.db.keys import new_words, read_keys
from desktop_app.db.post import Post
from desktop_app.sync.models import KeyHolder

ADD = QT_TRANSLATE_NOOP("People and keys", "Make a recovery sheet to keep at: {place}")
WITHDRAW = QT_TRANSLATE_NOOP("People and keys", "Withdraw the recovery sheet kept at: {place}")
NO_PLACE = QT_TRANSLATE_NOOP("People and keys", "Type where the sheet is kept, for example “Cupboard of the health centre”.")
LAST_SHEET = QT_TRANSLATE_NOOP(
    "People and keys", "This is the only recovery sheet. Make another one first: without any, a lost password loses the data."
)


def check_place(place: str) -> str:
    """Return where a sheet is kept, without spaces around it; raises UserError if nothing was typed."""
    place = " ".join(place.split())
    if not place:
        raise UserError(NO_PLACE)
    return place


def add_sheet(post: Post, place: str, today: date, words: str = "") -> tuple[bytes, str]:
    """Make a sheet that opens the post on every laptop; return its id and its 12 words, which are kept nowhere.

    Args:
        words: what stands on the paper, where it was shown and proven before the sheet may open anything; else new ones.

    Raises:
        UserError: no place was given; nothing was stored.
    """
    from desktop_app.db.sealing import new_private_key, public_of
    from desktop_app.sync.trust.admin_keys import share_admin_key

    place, words = check_place(place), words or new_words()
    holder, private = new_id(), new_private_key()
    with post.database.action(ADD.fill(place=place)) as session:
        wrap = sheet_wrap(post_of(session), holder, private, words)
        session.add(KeyHolder(id=holder, kind=SHEET, name=place, public_key=public_of(private), words_wrap=wrap, added_on=today))
    refresh_doors(post)
    share_admin_key(post)
    return holder, words


def withdraw_sheet(post: Post, holder: bytes, today: date) -> None:
    """Make a sheet worthless: here at once, on the other laptops when they take in the next file.

    Raises:
        UserError: no other paper opens this laptop; nothing was changed.
    """
    with post.database.read() as session:
        row = session.get(KeyHolder, holder)
        place = "" if row is None else row.name
        others = [one for one in key_holders(session.connection(), SHEET) if one.id != holder and not one.has_left]
    if not others and read_keys(post.folder / KEYS).slot("recovery") is None:
        raise UserError(LAST_SHEET)
    with post.database.action(WITHDRAW.fill(place=place)) as session:
        row = session.get(KeyHolder, holder)
        if row is not None and row.kind == SHEET:
            row.left_on, row.words_wrap = today, None
    refresh_doors(post)
