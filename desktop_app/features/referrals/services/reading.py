"""Referrals as lists and cards ask for them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Self

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.packs import pack_of
from desktop_app.residents.services import alias_map, among, every_id

from ..models import Referral
from ..rules.reasons import Reasons
from ..rules.referring import Targets, is_late
from ..rules.slip_numbers import read_slip_number
from .pack_lists import reason_words, reasons_of, targets_of
from .referring import find


@dataclass(frozen=True, slots=True)
class Sent:
    """One referral.

    Attributes:
        resident: the entry that stands for the person.
        reasons: codes, the most urgent first.
        why: the reasons in the pack's words.
        target: code of the pack's targets; ``target_name`` what the place is called, "" if nobody wrote it.
        target_title: the kind of place in the pack's words.
        went: None while nobody knows.
        closed_on: None while something is to be done.
    """

    id: bytes
    resident: bytes
    referred_on: date
    slip_number: str
    reasons: Sequence[str]
    why: Sequence[Label]
    findings: str
    target: str
    target_title: Label
    target_name: str
    by: str
    note: str
    went: bool | None = None
    replied_on: date | None = None
    reply: str = ""
    closed_on: date | None = None

    @property
    def place(self) -> Label:
        """Return the name of the place, or what kind of place it is."""
        return self.target_name or self.target_title

    @property
    def is_open(self) -> bool:
        """Return True until somebody wrote that nothing more is to be done."""
        return self.closed_on is None

    def waits_too_long(self, today: date) -> bool:
        """Return True if there is no result after 7 days (V16)."""
        return self.is_open and self.replied_on is None and is_late(self.referred_on, today)


def referral(session: Session, key: bytes) -> Sent:
    """Return one referral; raises UserError if it was removed."""
    return _sent(find(session, key), _Read.of(session))


def referrals_of(session: Session, resident: bytes) -> list[Sent]:
    """Return the referrals of one person, the newest first."""
    return _read(session, select(Referral).where(Referral.resident_id.in_(every_id(session, resident))))


def referrals_between(session: Session, first: date, last: date) -> list[Sent]:
    """Return the referrals from ``first`` to ``last``, both included, the newest first."""
    return _read(session, select(Referral).where(Referral.referred_on.between(first, last)))


def open_referrals(session: Session, today: date) -> list[Sent]:
    """Return the referrals about which something is to be done: first those without a result after 7 days, then the oldest."""
    found = _read(session, select(Referral).where(Referral.closed_on.is_(None)))
    return sorted(found, key=lambda one: (not one.waits_too_long(today), one.referred_on))


def closed_referrals(session: Session, since: date) -> list[Sent]:
    """Return the referrals that were closed on ``since`` or later, the newest first."""
    return _read(session, select(Referral).where(Referral.closed_on >= since))


def referrals_by_id(session: Session, keys: Iterable[bytes]) -> dict[bytes, Sent]:
    """Return referrals by id; ids that name none are left out."""
    wanted = set(keys)
    return {one.id: one for one in _read(session, select(Referral).where(among(Referral.id, wanted))) if one.id in wanted}


def referral_of_slip(session: Session, typed: str) -> Sent | None:
    """Return the referral whose slip number somebody typed or scanned; None if the number is wrong or not ours."""
    number = read_slip_number(typed)
    found = [] if number is None else _read(session, select(Referral).where(Referral.slip_number == number))
    return found[0] if found else None


def _read(session: Session, query: Select[Referral]) -> list[Sent]:
    known = _Read.of(session)
    rows = session.scalars(query.order_by(Referral.referred_on.desc(), Referral.slip_number))
    return [_sent(row, known) for row in rows]


@dataclass(frozen=True, slots=True)
class _Read:
    """What every referral is read with."""

    aliases: Mapping[bytes, bytes]
    reasons: Reasons
    targets: Targets

    @classmethod
    def of(cls, session: Session) -> Self:
        pack = pack_of(session)
        return cls(alias_map(session), reasons_of(pack), targets_of(pack))


def _sent(row: Referral, known: _Read) -> Sent:
    codes, target = tuple(row.reasons.split()), known.targets.get(row.target)
    return Sent(
        row.id,
        known.aliases.get(row.resident_id, row.resident_id),
        row.referred_on,
        row.slip_number,
        codes,
        reason_words(codes, known.reasons),
        row.findings or "",
        row.target,
        target.title if target else row.target,
        row.target_name or "",
        row.referred_by or "",
        row.note or "",
        row.went,
        row.replied_on,
        row.reply or "",
        row.closed_on,
    )
