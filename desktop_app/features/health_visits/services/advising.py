"""The step Advise of an open day: what the mother of one child is told, whether the child is referred, what to copy."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from desktop_app.core.contract import DayFinding
from desktop_app.core.text import Label
from desktop_app.features.child_record.rules.development import INCOMPLETE
from desktop_app.features.child_record.services import (
    DayRecord,
    Topic,
    advice_topics,
    danger_signs,
    illnesses,
    records_between,
    tb_suspect,
    tb_switch,
)
from desktop_app.features.referrals.rules.reasons import in_order
from desktop_app.features.referrals.services import Sent, reason_words, reasons_of, referrals_of
from desktop_app.packs import Pack, pack_of

from ..rules.advising import ARM, DEVELOPMENT_MISSING, FEVER, HEAD, LONG, TB_SIGNS, WEIGHED, WEIGHED_BEFORE, topics_for
from .books import books
from .child_status import ChildStatus, status_of_row
from .day_list import DayRow


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found of one child on a day besides its growth.

    Attributes:
        reasons: to refer, codes as growth advice and the referrals' rules know them.
        advice: what asks for advice: codes of the child record's ``ADVICE_REASONS``.
        words: of what was found, the most urgent first.
        todo: what the volunteer does about it now.
    """

    reasons: Sequence[str] = ()
    advice: frozenset[str] = frozenset()
    words: Sequence[Label] = ()
    todo: Sequence[Label] = ()


@dataclass(frozen=True, slots=True)
class OfferedTopic:
    """A topic of advice; ``is_asked_for`` says that something of the day asks for it, ``is_told`` that it is written down."""

    topic: Topic
    is_asked_for: bool
    is_told: bool


@dataclass(frozen=True, slots=True)
class Advising:
    """What the step Advise shows of one child.

    Attributes:
        status: how it grows; None without a measurement.
        found: what was found besides.
        reasons: codes to refer for, the most urgent first; empty if nothing asks for it.
        why: the same in the pack's words.
        referrals: of this day.
        topics: what can be talked about at this age, what the day asks for first.
        book: what to copy into the book at home.
    """

    status: ChildStatus | None
    found: Findings
    reasons: Sequence[str]
    why: Sequence[Label]
    referrals: Sequence[Sent]
    topics: Sequence[OfferedTopic]
    book: Sequence[Label]


def advising_of(session: Session, row: DayRow, further: Sequence[DayFinding] = ()) -> Advising:
    """Return what is said to one person at the end of an open day, or to its mother.

    Args:
        further: what other slices found of the person on the day.
    """
    pack, on = pack_of(session), row.held_on
    status = status_of_row(session, row, pack)
    record = records_between(session, [row.resident], on, on).get(row.resident, {}).get(on)
    found = _joined(findings(record, pack), further)
    growth = [reason.code for reason in status.refer] if status else []
    told = frozenset(record.advice) if record else frozenset()
    known = reasons_of(pack)
    reasons = in_order([*found.reasons, *growth], known)
    return Advising(
        status,
        found,
        reasons,
        reason_words(reasons, known),
        [one for one in referrals_of(session, row.resident) if one.referred_on == on],
        _topics(pack, row, found.advice | topics_for(reasons), told),
        books(session, [row], pack).get(row.resident, ()),
    )


def findings(record: DayRecord | None, pack: Pack) -> Findings:
    """Return what the answers of a day say; nothing where nobody asked."""
    if record is None:
        return Findings()
    reasons: list[str] = []
    words: list[Label] = []
    todo: list[Label] = []
    symptoms = record.symptoms
    if symptoms is not None:
        signs = [sign for sign in danger_signs(pack) if sign.code in (symptoms.danger_signs or ())]
        ill = [sign for sign in illnesses(pack) if sign.code in (symptoms.illness or ())]
        words += [sign.title for sign in (*signs, *ill)]
        todo += [sign.todo for sign in (*signs, *ill)]
        reasons += ["danger_sign"] if signs else []
        if tb_suspect(symptoms, tb_switch(pack).advice):
            reasons.append("tuberculosis")
            words.append(TB_SIGNS)
        if symptoms.has_fever:
            words.append(FEVER.fill(degrees=(symptoms.temperature_tenths or 0) / 10))
    if record.development is not None and record.development.result == INCOMPLETE:
        reasons.append("development")
        words.append(DEVELOPMENT_MISSING.of(len(record.development.missing)))
    return Findings(reasons, _advice_reasons(record, reasons), words, todo)


def referral_findings(session: Session, row: DayRow, further: Sequence[DayFinding] = ()) -> tuple[Sequence[str], Sequence[Label]]:
    """Return why somebody on an open day is referred, and what is found in words, to begin a referral with."""
    advising = advising_of(session, row, further)
    status = advising.status
    growth = [one.words for one in status.ranked if one.tone != "good"] if status else []
    return advising.reasons, [*advising.found.words, *growth, *_measured(row)]


def _measured(row: DayRow) -> list[Label]:
    """Return the values of the day, as they stand on a slip."""
    found: list[Label] = []
    if row.weight_g is not None:
        found.append(WEIGHED.fill(weight=row.weight_g / 1000))
    for words, millimetres in ((LONG, row.length_height_mm), (HEAD, row.head_mm), (ARM, row.arm_mm)):
        if millimetres is not None:
            found.append(words.fill(centimetres=millimetres / 10))
    if row.last is not None and row.weight_g is not None:
        found.append(WEIGHED_BEFORE.fill(weight=row.last.weight_g / 1000, day=row.last.measured_on))
    return found


def _advice_reasons(record: DayRecord, reasons: Sequence[str]) -> frozenset[str]:
    symptoms, food = record.symptoms, record.food
    is_ill = symptoms is not None and (bool(symptoms.illness) or symptoms.has_fever)
    is_fed_well = food is None or food.suitable is not False
    asked = {
        "danger_sign": "danger_sign" in reasons,
        "tb": "tuberculosis" in reasons,
        "development": "development" in reasons,
        "illness": is_ill,
        "food": not is_fed_well,
    }
    return frozenset(code for code, holds in asked.items() if holds)


def _joined(found: Findings, further: Sequence[DayFinding]) -> Findings:
    """Return findings with those of other slices behind them."""
    return replace(
        found,
        reasons=[*found.reasons, *(one.reason for one in further if one.reason)],
        words=[*found.words, *(one.words for one in further)],
        todo=[*found.todo, *dict.fromkeys(one.todo for one in further if one.todo)],
    )


def _topics(pack: Pack, row: DayRow, asked: frozenset[str], told: frozenset[str]) -> list[OfferedTopic]:
    offered = [
        OfferedTopic(topic, bool(asked.intersection(topic.for_reasons)), topic.code in told)
        for topic in advice_topics(pack)
        if topic.is_for(row.age_months) or topic.code in told
    ]
    return sorted(offered, key=lambda one: not one.is_asked_for)
