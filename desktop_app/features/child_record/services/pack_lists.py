"""The lists of a country pack that this slice asks from: development, danger signs, illnesses, advice, tuberculosis."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop_app.core.text import QT_TRANSLATE_NOOP, Words
from desktop_app.features.schedules.rules.giving import COUNSEL
from desktop_app.packs import Pack, Row, read_table
from desktop_app.packs.faults import Reasons

from ..rules.development import Band, Milestone
from ..rules.symptoms import Sign, TbSwitch

OLDEST_MONTHS = 228
DOMAINS = ("movement", "hands", "speech", "people")
DEVELOPMENT_HEADER = ("code", "band_months", "from_months", "until_months", "domain", "title", "source")
SIGN_HEADER = ("code", "from_months", "until_months", "title", "detail", "todo", "source")
ADVICE_HEADER = ("code", "from_months", "until_months", "title", "mother", "for_reasons", "source")
TB_HEADER = ("use", "least_signs", "source")
ADVICE_REASONS = ("development", "tb", "illness", "danger_sign", "food", "not_gaining", "heavy")
_TB_USES = ("advice", "report")
_AN_ADVICE = QT_TRANSLATE_NOOP("Child record", "a code that begins with ADVICE_")
_AS_ABOVE = QT_TRANSLATE_NOOP("Child record", "the same as in the rows of this list above")


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic of advice.

    Attributes:
        code: under which it is stored among what was given, e.g. ADVICE_BREAST_MILK.
        title: what it is about.
        mother: what is said to the mother.
        for_reasons: what of the day asks for it: codes of ``ADVICE_REASONS``.
        source: id of a source of the pack.
    """

    code: str
    title: Words
    mother: Words
    from_months: int
    until_months: int
    for_reasons: tuple[str, ...]
    source: str

    def is_for(self, age_months: int | None) -> bool:
        """Return True if it is said at an age in completed months; at an unknown age everything is offered."""
        return age_months is None or self.from_months <= age_months <= self.until_months


@dataclass(frozen=True, slots=True)
class _Item:
    """One row of the development table, before the rows of a list are put together."""

    row: Row
    months: int
    from_months: int
    until_months: int
    milestone: Milestone


def development_bands(pack: Pack) -> tuple[Band, ...]:
    """Return the development lists of a pack from the youngest up; raises PackError if its table is wrong."""
    items: Sequence[_Item] = read_table(pack, "development", DEVELOPMENT_HEADER, _item, "code")
    bands: list[Band] = []
    for months, rows in groupby(items, key=lambda item: item.months):
        several = list(rows)
        _check_ages(several, bands)
        first = several[0]
        bands.append(Band(months, first.from_months, first.until_months, tuple(item.milestone for item in several)))
    return tuple(bands)


def _check_ages(items: Sequence[_Item], above: Sequence[Band]) -> None:
    """Refuse a list whose rows name several ages, or an age that a list above has: a child would be asked twice."""
    first = items[0]
    for item in items:
        if (item.from_months, item.until_months) != (first.from_months, first.until_months):
            raise item.row.refuse("from_months", Reasons.KIND.fill(name="from_months", expected=_AS_ABOVE))
    if any(first.from_months <= band.until_months for band in above):
        raise first.row.refuse("band_months", Reasons.AGES_OVERLAP.fill(name=str(first.months)))


def danger_signs(pack: Pack) -> tuple[Sign, ...]:
    """Return the danger signs of a pack in its order; raises PackError if its table is wrong."""
    return tuple(read_table(pack, "danger_signs", SIGN_HEADER, _sign, "code"))


def illnesses(pack: Pack) -> tuple[Sign, ...]:
    """Return the illnesses that a volunteer names, in the pack's order; raises PackError if its table is wrong."""
    return tuple(read_table(pack, "illnesses", SIGN_HEADER, _sign, "code"))


def advice_topics(pack: Pack) -> tuple[Topic, ...]:
    """Return the topics of advice in the pack's order; raises PackError if its table is wrong."""
    return tuple(read_table(pack, "advice", ADVICE_HEADER, _topic, "code"))


def tb_switch(pack: Pack) -> TbSwitch:
    """Return from how many signs of tuberculosis on a child is referred and counted; raises PackError if its table is wrong."""
    rows = {use: (least, source) for use, least, source in read_table(pack, "tuberculosis", TB_HEADER, _tb, "use")}
    usual = TbSwitch()
    advice, report = rows.get("advice", (usual.advice, "")), rows.get("report", (usual.report, ""))
    return TbSwitch(advice[0], report[0], tuple(dict.fromkeys(source for _least, source in (advice, report) if source)))


def _ages(row: Row) -> tuple[int, int]:
    first = row.needed("from_months", 0, OLDEST_MONTHS)
    return first, row.needed("until_months", first, OLDEST_MONTHS)


def _item(row: Row) -> _Item:
    months = row.needed("band_months", 0, OLDEST_MONTHS)
    first, last = _ages(row)
    milestone = Milestone(row.filled("code"), row.choice("domain", DOMAINS), row.text("title"), row.source())
    return _Item(row, months, first, last, milestone)


def _sign(row: Row) -> Sign:
    first, last = _ages(row)
    return Sign(row.filled("code"), row.text("title"), row.text("detail"), row.text("todo"), first, last, row.source())


def _topic(row: Row) -> Topic:
    code = row.filled("code")
    if not code.startswith(COUNSEL):
        raise row.refuse("code", Reasons.KIND.fill(name="code", expected=_AN_ADVICE))
    first, last = _ages(row)
    reasons = row.several("for_reasons", ADVICE_REASONS)
    return Topic(code, row.text("title"), row.text("mother"), first, last, reasons, row.source())


def _tb(row: Row) -> tuple[str, int, str]:
    return row.choice("use", _TB_USES), row.needed("least_signs", 1, 4), row.source()
