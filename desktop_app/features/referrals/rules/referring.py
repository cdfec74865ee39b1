"""Referrals and replies: what can be true of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Words

FOLLOW_UP_DAYS = 7
"""A referral without a result after 7 days is followed up at home (domain.md 8.2, V16)."""

_NO_REASON = QT_TRANSLATE_NOOP("Referrals", "Choose at least one reason.")
_NO_TARGET = QT_TRANSLATE_NOOP("Referrals", "Choose where the person is sent.")
_NO_NAME = QT_TRANSLATE_NOOP("Referrals", "Write the name of the place.")
_NO_WORDS = QT_TRANSLATE_NOOP("Referrals", "Write what the other reason is.")
_FUTURE = QT_TRANSLATE_NOOP("Referrals", "{day} is in the future. Check the date.")
_BEFORE_BIRTH = QT_TRANSLATE_NOOP("Referrals", "{day} is before the birth ({birth}). Check both dates.")
_AFTER_DEATH = QT_TRANSLATE_NOOP("Referrals", "{day} is after the death ({death}). Check both dates.")
_BEFORE_REFERRAL = QT_TRANSLATE_NOOP("Referrals", "{day} is before the referral ({referred}). Check the date.")
_NO_REPLY = QT_TRANSLATE_NOOP("Referrals", "Say whether the person went there, or write what came back.")
_NO_REPLY_DAY = QT_TRANSLATE_NOOP("Referrals", "Write the day on which you heard it.")


@dataclass(frozen=True, slots=True)
class Target:
    """One kind of place that people are sent to.

    Attributes:
        needs_name: the slip says nothing without the name of the place.
        source: id of a source of the pack.
    """

    code: str
    title: Words
    needs_name: bool
    source: str


Targets = Mapping[str, Target]


@dataclass(frozen=True, slots=True)
class ReferralEntry:
    """A referral as a form gives it.

    Attributes:
        reasons: codes of the pack's reasons, or of the growth advice.
        target: code of the pack's targets.
        findings: values and signs in words, as they stand on the slip.
        by: the volunteer who refers.
    """

    referred_on: date
    reasons: Sequence[str]
    target: str
    target_name: str = ""
    findings: str = ""
    by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReplyEntry:
    """What became of a referral.

    Attributes:
        went: whether the person went there; None if nobody knows.
        replied_on: when it became known.
        reply: result and advice in the health worker's words.
        closes: nothing more is to be done here.
    """

    went: bool | None
    replied_on: date | None
    reply: str = ""
    closes: bool = True


def check_referral(
    entry: ReferralEntry, targets: Targets, birth: PartialDate, death: PartialDate | None, today: date
) -> list[Problem]:
    """Return why a referral cannot be stored."""
    problems = _check_day(entry.referred_on, birth, death, today)
    if not entry.reasons:
        problems.append(Problem("reasons", _NO_REASON))
    elif tuple(entry.reasons) == ("other",) and not (entry.findings.strip() or entry.note.strip()):
        problems.append(Problem("findings", _NO_WORDS))
    if entry.target not in targets:
        problems.append(Problem("target", _NO_TARGET))
    elif targets[entry.target].needs_name and not entry.target_name.strip():
        problems.append(Problem("target_name", _NO_NAME))
    return problems


def check_reply(entry: ReplyEntry, referred_on: date, today: date) -> list[Problem]:
    """Return why a reply cannot be stored."""
    if entry.went is None and not entry.reply.strip():
        return [Problem("went", _NO_REPLY)]
    if entry.replied_on is None:
        return [Problem("replied_on", _NO_REPLY_DAY)]
    if entry.replied_on > today:
        return [Problem("replied_on", _FUTURE.fill(day=entry.replied_on))]
    if entry.replied_on < referred_on:
        return [Problem("replied_on", _BEFORE_REFERRAL.fill(day=entry.replied_on, referred=referred_on))]
    return []


def is_late(referred_on: date, today: date) -> bool:
    """Return True if a referral without a result is to be followed up at home (V16): after 7 days."""
    return today > referred_on + timedelta(days=FOLLOW_UP_DAYS)


def _check_day(on: date, birth: PartialDate, death: PartialDate | None, today: date) -> list[Problem]:
    if on > today:
        return [Problem("referred_on", _FUTURE.fill(day=on))]
    if birth.earliest is not None and on < birth.earliest:
        return [Problem("referred_on", _BEFORE_BIRTH.fill(day=on, birth=birth))]
    if death is not None and death.latest is not None and on > death.latest:
        return [Problem("referred_on", _AFTER_DEATH.fill(day=on, death=death))]
    return []
