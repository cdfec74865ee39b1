"""What a country pack says of pregnancy, birth and the weeks after it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.schedule import Anchor, Kind, Schedule, ScheduleRow
from desktop_app.core.text import QT_TRANSLATE_NOOP, Words
from desktop_app.features.schedules.rules.giving import COUNSEL
from desktop_app.packs import Pack, Row, Service, read_table
from desktop_app.packs.faults import Reasons
from desktop_app.packs.schedule_table import HEADER, check_order, planned_row

from ..rules.dating import Trimester
from ..rules.findings import Limit
from ..rules.risks import FOUND_BY, Risk
from ..rules.tetanus import TetanusCode
from ..rules.weight_gain import GainRow

STATES = ("pregnant", "postpartum", "breastfeeding")
CONTACT_HEADER = ("code", "series", "dose", "title", *HEADER[1:])
TRIMESTER_HEADER = ("number", "from_week", "until_week", "source")
GAIN_HEADER = ("bmi_from", "bmi_below", "first_low_g", "first_high_g", "total_low_g", "total_high_g", "source")
RISK_HEADER = ("code", "title", "found_by", "limit", "tone", "todo", "source")
LIMIT_HEADER = ("code", "limit", "todo", "source")
SIGN_HEADER = ("code", "states", "title", "detail", "todo", "sensitive", "source")
TETANUS_HEADER = ("code", "counts_as", "number", "source")
ADVICE_HEADER = ("code", "states", "title", "mother", "for_reasons", "source")
ADVICE_REASONS = ("weight", "arm", "thin", "anaemia", "iron", "pressure", "danger_sign", "plan")
LIMITS = ("bmi", "weight", "iron")
_ANCHORS = (Anchor.LMP, Anchor.DELIVERY, Anchor.BIRTH)
_MOST_WEEKS = 44
_AN_INDEX = QT_TRANSLATE_NOOP("Packs", "a number with one decimal, such as 18.5")
_AN_ADVICE = QT_TRANSLATE_NOOP("Packs", "a code that begins with ADVICE_")
_FOLLOWS = QT_TRANSLATE_NOOP("Packs", "where the row above ends")


@dataclass(frozen=True, slots=True)
class MotherSign:
    """A danger sign of a mother.

    Attributes:
        states: of whom it is asked: pregnant, postpartum.
        detail: what one sees.
        todo: what is done now.
        is_sensitive: kept for the midwife alone.
    """

    code: str
    states: tuple[str, ...]
    title: Words
    detail: Words
    todo: Words
    is_sensitive: bool
    source: str


@dataclass(frozen=True, slots=True)
class MotherTopic:
    """A topic of advice for mothers; ``for_reasons`` are codes of findings that ask for it."""

    code: str
    states: tuple[str, ...]
    title: Words
    mother: Words
    for_reasons: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class ContactPlan:
    """The contacts of a pack: in pregnancy, of the mother after birth, and of the newborn."""

    antenatal: Schedule
    postpartum: Schedule
    newborn: Schedule


def contact_plan(pack: Pack) -> ContactPlan:
    """Return the contacts of a pack; raises PackError if its table is wrong."""
    read = read_table(pack, "contacts", CONTACT_HEADER, _contact, key="code")
    check_order(read)
    rows: Mapping[Anchor, Sequence[ScheduleRow]] = {
        anchor: tuple(planned for _, planned in read if planned.anchor is anchor) for anchor in _ANCHORS
    }
    titles = {planned.code: planned.title for _, planned in read}
    return ContactPlan(*(Schedule(rows[anchor], titles=titles) for anchor in _ANCHORS))


def trimesters(pack: Pack) -> Sequence[Trimester]:
    """Return the trimesters as the pack counts them; raises PackError if its table is wrong."""
    found = read_table(pack, "trimesters", TRIMESTER_HEADER, _trimester, key="number")
    expected = 0
    for row, one in found:
        if one.from_week != expected:
            raise row.refuse("from_week", Reasons.KIND.fill(name="from_week", expected=_FOLLOWS))
        expected = (one.until_week or _MOST_WEEKS) + 1
    return tuple(one for _, one in found)


def gain_rows(pack: Pack) -> Sequence[GainRow]:
    """Return the gain of weight by body mass index; raises PackError if its table is wrong."""
    found = read_table(pack, "weight_gain", GAIN_HEADER, _gain)
    expected: int | None = 0
    for row, one in found:
        if one.lower_tenths != expected:
            raise row.refuse("bmi_from", Reasons.KIND.fill(name="bmi_from", expected=_FOLLOWS))
        expected = one.upper_tenths
    return tuple(one for _, one in found)


def risks(pack: Pack) -> Sequence[Risk]:
    """Return the risks of a pregnancy; raises PackError if the table is wrong."""
    return read_table(pack, "pregnancy_risks", RISK_HEADER, _risk, key="code")


def limits(pack: Pack) -> Sequence[Limit]:
    """Return from where on food and iron are asked for; raises PackError if the table is wrong."""
    return read_table(pack, "mother_limits", LIMIT_HEADER, _limit, key="code")


def mother_signs(pack: Pack) -> Sequence[MotherSign]:
    """Return the danger signs of mothers in the pack's order; raises PackError if the table is wrong."""
    return read_table(pack, "mother_signs", SIGN_HEADER, _sign, key="code")


def tetanus_codes(pack: Pack) -> Mapping[str, TetanusCode]:
    """Return which recorded doses count for the T status; raises PackError if the table is wrong."""
    return {one.code: one for one in read_table(pack, "tetanus", TETANUS_HEADER, _tetanus, key="code")}


def mother_topics(pack: Pack) -> Sequence[MotherTopic]:
    """Return the topics of advice for mothers; raises PackError if the table is wrong."""
    return read_table(pack, "mother_advice", ADVICE_HEADER, _topic, key="code")


def _contact(row: Row) -> tuple[Row, ScheduleRow]:
    row.choice("anchor", [anchor.value for anchor in _ANCHORS])
    row.choice("kind", [Kind.CONTACT.value])
    number, title = row.needed("dose", 1, 20), row.text("title")
    service = Service(row.filled("code"), row.filled("series"), number, title, row.text("series"), title, False, row.source())
    return row, planned_row(row, service)


def _trimester(row: Row) -> tuple[Row, Trimester]:
    first = row.needed("from_week", 0, _MOST_WEEKS)
    return row, Trimester(row.needed("number", 1, 3), first, row.whole("until_week", first, _MOST_WEEKS), row.source())


def _gain(row: Row) -> tuple[Row, GainRow]:
    grams = [row.needed(name, 0, 30_000) for name in GAIN_HEADER[2:6]]
    first_low, first_high, low, high = grams
    return row, GainRow(_tenths(row, "bmi_from") or 0, _tenths(row, "bmi_below"), first_low, first_high, low, high, row.source())


def _tenths(row: Row, column: str) -> int | None:
    written = row.cells[column]
    if not written:
        return None
    whole, _, part = written.partition(".")
    if not (whole.isdecimal() and part.isdecimal() and len(part) == 1):
        raise row.refuse(column, Reasons.KIND.fill(name=column, expected=_AN_INDEX))
    return int(whole) * 10 + int(part)


def _risk(row: Row) -> Risk:
    found_by = row.choice("found_by", FOUND_BY)
    limit = 0 if found_by == "asked" else row.needed("limit", 0, 10_000)
    tone = row.choice("tone", ("warn", "danger"))
    return Risk(row.filled("code"), row.text("title"), found_by, limit, tone, row.text("todo"), row.source())


def _limit(row: Row) -> Limit:
    code = row.choice("code", LIMITS)
    return Limit(code, row.needed("limit", 0, 10_000), row.text("todo"), row.source())


def _sign(row: Row) -> MotherSign:
    states = row.several("states", STATES)
    words = row.text("title"), row.text("detail"), row.text("todo")
    return MotherSign(row.filled("code"), states, *words, row.flag("sensitive"), row.source())


def _tetanus(row: Row) -> TetanusCode:
    code = row.filled("code")
    if code not in row.pack.services:
        raise row.refuse("code", Reasons.NO_CODE.fill(name=code))
    counts_as = row.choice("counts_as", ("infant", "booster", "adult"))
    return TetanusCode(code, counts_as, row.needed("number", 1, 5) if counts_as == "adult" else 0, row.source())


def _topic(row: Row) -> MotherTopic:
    code = row.filled("code")
    if not code.startswith(COUNSEL):
        raise row.refuse("code", Reasons.KIND.fill(name="code", expected=_AN_ADVICE))
    states = row.several("states", STATES)
    return MotherTopic(
        code, states, row.text("title"), row.text("mother"), row.several("for_reasons", ADVICE_REASONS), row.source()
    )
