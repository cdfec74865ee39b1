"""The lists of the page: posts with their files, and posts with the numbers of a month."""

from collections.abc import Callable, Sequence
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.table import TableColumn
from desktop_app.ui.words import tr

from ..rules.columns import COUNTS, INDICATORS
from ..services.reading import ReadPost
from .wording import day_words, is_behind, number_words, percent_words, report_tone, report_words

POST = QT_TRANSLATE_NOOP("Health centre", "Post")
LAST_FILE = QT_TRANSLATE_NOOP("Health centre", "Last file")
NEWEST = QT_TRANSLATE_NOOP("Health centre", "Newest entry")
REPORT = QT_TRANSLATE_NOOP("Health centre", "Report")
DIFFERING = QT_TRANSLATE_NOOP("Health centre", "Values that differ")
TO_SEND = QT_TRANSLATE_NOOP("Health centre", "Not yet at the post")
OVERDUE = QT_TRANSLATE_NOOP("Health centre", "Missed something")
REFERRALS = QT_TRANSLATE_NOOP("Health centre", "Referrals")
STOCKED_OUT = QT_TRANSLATE_NOOP("Health centre", "Out of stock")
_SIGNS: Sequence[tuple[str, Label]] = (("S", "S"), ("K", "K"), ("D", "D"), ("N", "N"), ("T", "T"), ("2T", "2T"), ("BGM", "BGM"))
"""Signs of the month's numbers; they are the same in every language, and the tool tip of the sums says what they mean."""
_LEAVES = {"K": 14, "T": 13, "BGM": 12, "2T": 11, "N": 10}
"""Which signs leave the list first where it is narrow; the spreadsheet has them all."""


def post_columns(today: date) -> Sequence[TableColumn[ReadPost]]:
    """Return the columns of the list of posts and their files."""
    return (
        _post(),
        TableColumn(LAST_FILE, lambda one: day_words(_at(one, "heard_at")), lambda one: _at(one, "heard_at") or 0, rank=3),
        TableColumn(
            NEWEST,
            lambda one: day_words(_at(one, "newest_at")),
            lambda one: _at(one, "newest_at") or 0,
            tone=lambda one: "warn" if is_behind(one, today) else None,
        ),
        TableColumn(REPORT, lambda one: report_words(one, today), tone=lambda one: report_tone(one, today)),
        _count(OVERDUE, "overdue", 4),
        _count(REFERRALS, "referrals", 5),
        _count(STOCKED_OUT, "stocked_out", 6),
        _count(DIFFERING, "differing", 1, "warn"),
        _count(TO_SEND, "unconfirmed", 2),
    )


def month_columns() -> Sequence[TableColumn[ReadPost]]:
    """Return the columns of the month's numbers."""
    counts = [_count(sign, code, _LEAVES.get(code, 0)) for code, sign in _SIGNS]
    shares = [_share(number) for number in range(len(INDICATORS))]
    return (_post(), *counts[:3], shares[0], *counts[3:], *shares[1:])


def titles_of_signs() -> str:
    """Return what the signs mean, one line each."""
    return "\n".join(f"{sign}: {tr(COUNTS[code])}" for code, sign in _SIGNS)


def _post() -> TableColumn[ReadPost]:
    return TableColumn(POST, lambda one: one.line.name, lambda one: one.line.name.casefold(), stretch=True)


def _count(title: Label, code: str, rank: int, tone: str | None = None) -> TableColumn[ReadPost]:
    return TableColumn(
        title,
        lambda one: number_words(one.reading, code),
        _number(code),
        numeric=True,
        tone=(lambda one: tone if _number(code)(one) > 0 else None) if tone else None,
        rank=rank,
    )


def _number(code: str) -> Callable[[ReadPost], int]:
    return lambda one: one.reading.numbers.get(code, -1) if one.reading else -1


def _share(number: int) -> TableColumn[ReadPost]:
    one = INDICATORS[number]

    def value(row: ReadPost) -> float | None:
        return row.reading.share(one.part, one.whole) if row.reading else None

    def sort(row: ReadPost) -> float:
        share = value(row)
        return -1.0 if share is None else share

    return TableColumn(one.title, lambda row: percent_words(value(row)), sort, numeric=True, rank=len(INDICATORS) - number)


def _at(one: ReadPost, name: str) -> int | None:
    value = getattr(one.reading, name) if one.reading else None
    return value if isinstance(value, int) else None
