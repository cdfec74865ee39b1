"""Why a pregnant woman, a mother after birth or a newborn is visited (V05, V06, V08; V07 stands in ``seen``)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..reasons import AFTER_BIRTH, NEWBORN, PREGNANCY, Reason
from .seen import Seen

NEWBORN_DAYS = 28
"""V08 closes when the baby is 28 days old."""
SAMPLE_FROM_DAYS = 2
"""The blood sample of newborns (SHK) is best taken at 48-72 hours (domain.md 5)."""

_NO_CHECK = QT_TRANSLATE_NOOP("Home visits", "no check of this pregnancy yet")
_MISSED = QT_TRANSLATE_NOOP("Home visits", "{what} was missed")
_DUE = QT_TRANSLATE_NOOP("Home visits", "{what} is due")
_NOT_EATEN = QT_TRANSLATE_NOOP("Home visits", "does not eat the extra food every day")
_NO_SAMPLE = QT_TRANSLATE_NOOP("Home visits", "no blood sample of the newborn (SHK) yet")


@dataclass(frozen=True, slots=True)
class MissedContact:
    """A contact whose time has come or has passed, and which is not recorded.

    Attributes:
        since: the day on which it was planned.
    """

    what: Label
    since: date | None


@dataclass(frozen=True, slots=True)
class MotherFacts:
    """What the rules ask about one woman.

    Attributes:
        is_pregnant: the pregnancy goes on; the fields down to ``food_refused_on`` speak of it.
        registered_on: when the post learned of it.
        has_contact: a health worker has looked at her once.
        missed: the oldest contact of the pregnancy whose time has passed.
        red: what a health worker must see (KEK, risks), the most urgent first; ``red_on`` since when.
        is_red_severe: what stands first cannot wait.
        food_refused_on: the newest day on which she said that she does not eat the extra food daily.
        after_birth: contacts after birth that are due or late, the oldest first.
    """

    is_pregnant: bool = False
    registered_on: date | None = None
    has_contact: bool = True
    missed: MissedContact | None = None
    red: Sequence[Label] = ()
    red_on: date | None = None
    is_red_severe: bool = False
    food_refused_on: date | None = None
    after_birth: Sequence[MissedContact] = ()


@dataclass(frozen=True, slots=True)
class NewbornFacts:
    """What the rules ask about one newborn.

    Attributes:
        contacts: that are due or late, the oldest first.
        has_sample: the blood sample was taken; None if nobody wrote it down.
    """

    born: date | None = None
    contacts: Sequence[MissedContact] = ()
    has_sample: bool | None = None


def mother_reasons(facts: MotherFacts, seen: Seen, on: date) -> list[Reason]:
    """Return why a woman is to be visited on a day."""
    found = [_of_pregnancy(facts, seen, on)] if facts.is_pregnant else []
    found.append(_of_contacts(facts.after_birth))
    return [one for one in found if one is not None]


def newborn_reasons(facts: NewbornFacts, on: date) -> list[Reason]:
    """Return why a newborn is to be visited on a day."""
    found = [_of_contacts(facts.contacts), _sample(facts, on)]
    return [one for one in found if one is not None]


def _of_pregnancy(facts: MotherFacts, seen: Seen, on: date) -> Reason | None:
    """V05: no check yet, a missed one, a risk, food that is not eaten; closed by the next contact.

    A risk stays for the whole pregnancy and food is asked about at home: after a visit at home both wait for a month.
    """
    if facts.missed is not None:
        if not facts.has_contact:
            return Reason(PREGNANCY, _NO_CHECK, facts.registered_on or facts.missed.since)
        return Reason(PREGNANCY, _MISSED.fill(what=facts.missed.what), facts.missed.since)
    if not facts.has_contact:
        return Reason(PREGNANCY, _NO_CHECK, facts.registered_on)
    if seen.at_home_within_a_month(on):
        return None
    if facts.red:
        return Reason(PREGNANCY, facts.red[0], facts.red_on, facts.is_red_severe)
    if facts.food_refused_on is not None:
        return Reason(PREGNANCY, _NOT_EATEN, facts.food_refused_on)
    return None


def _of_contacts(missing: Sequence[MissedContact]) -> Reason | None:
    """V06: a contact after birth is due or late; closed by recording it, or when its time is over."""
    if not missing:
        return None
    return Reason(AFTER_BIRTH, _DUE.fill(what=missing[0].what), missing[0].since)


def _sample(facts: NewbornFacts, on: date) -> Reason | None:
    """V08, second part: a newborn without a blood sample, from the second day until it is 28 days old."""
    if facts.born is None or facts.has_sample:
        return None
    if not SAMPLE_FROM_DAYS <= (on - facts.born).days < NEWBORN_DAYS:
        return None
    return Reason(NEWBORN, _NO_SAMPLE, facts.born)
