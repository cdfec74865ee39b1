"""Which children a volunteer visits at home, and why (domain.md 8.2).

Each rule looks at what is known of one child on a day and says since when and why it is to be visited, or nothing.
The codes are those of the source: V01 absent, V02 growth, V03 late vaccines, V04 campaign, V07 danger sign, V08 small
newborn, V13 obese, V16 referral without result. V05, V06, V09-V12, V14 and V15 are about other people and households.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.core.period import Month, add_months
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.referrals.rules.referring import is_late

NEWBORN_DAYS = 28
"""V08 closes when the baby is 28 days old."""
SMALL_BIRTH_G = 2_500
"""Below this a newborn is small (BBLR)."""
OBESE_CHECK_MONTHS = 3
SEVERE = "danger"
"""Tone of findings that cannot wait."""

_ABSENT = QT_TRANSLATE_NOOP("Health visits", "did not come on {day}")
_LATE = QT_TRANSLATE_NOOP("Health visits", "{what} is late")
_CAMPAIGN = QT_TRANSLATE_NOOP("Health visits", "{what} of {month} is missing")
_DANGER = QT_TRANSLATE_NOOP("Health visits", "danger sign on {day}: {signs}")
_SMALL = QT_TRANSLATE_NOOP("Health visits", "small at birth: {weight} kg")
_OBESE = QT_TRANSLATE_NOOP("Health visits", "obese, not measured for {n} months")
_REFERRED = QT_TRANSLATE_NOOP("Health visits", "referred on {day}, no result yet")


class Rule(StrEnum):
    """A rule of domain.md 8.2."""

    ABSENT = "V01"
    GROWTH = "V02"
    LATE_DOSE = "V03"
    CAMPAIGN = "V04"
    DANGER_SIGN = "V07"
    SMALL_NEWBORN = "V08"
    OBESE = "V13"
    REFERRAL = "V16"


@dataclass(frozen=True, slots=True)
class GrowthFinding:
    """Why the newest measurement asks for a visit: the reasons to refer, the most urgent first.

    Attributes:
        is_obese: weight for length, or BMI, is in the class of obesity.
    """

    on: date
    reasons: Sequence[Label] = ()
    tone: str = ""
    is_obese: bool = False


@dataclass(frozen=True, slots=True)
class LateDose:
    """A vaccine that was not given in its time."""

    what: Label
    since: date | None


@dataclass(frozen=True, slots=True)
class MissedCampaign:
    """A supplement of a campaign that still runs, or is in sweeping, and is not recorded."""

    what: Label
    month: Month


@dataclass(frozen=True, slots=True)
class ChildFacts:
    """What the rules ask about one child.

    Attributes:
        born: None if the day is not known.
        missed_day: the open day of this month on which the child was expected and not entered; None for none.
        seen_on: the last day of any visit, at the post or at home; None for never.
        growth: of the newest measurement; None without one.
        late: vaccines that are late, the longest first.
        campaigns: what is missing of campaigns.
        danger_on, danger_signs: the newest day on which danger signs were noted, and their names.
        birth_weight_g: None if not known.
        referred_on: the oldest referral without a result; None for none.
        answered_on: the newest day on which a health worker's result came back; None for none.
    """

    born: date | None = None
    missed_day: date | None = None
    seen_on: date | None = None
    growth: GrowthFinding | None = None
    late: Sequence[LateDose] = ()
    campaigns: Sequence[MissedCampaign] = ()
    danger_on: date | None = None
    danger_signs: Sequence[Label] = ()
    birth_weight_g: int | None = None
    referred_on: date | None = None
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class VisitReason:
    """One reason to visit.

    Attributes:
        since: since when; None where nobody can say.
        rank: 0 is the most urgent: danger sign, then severe growth, then late vaccines, then the others (8.2).
    """

    rule: Rule
    words: Label
    since: date | None
    rank: int


def visit_reasons(facts: ChildFacts, on: date) -> list[VisitReason]:
    """Return why a child is to be visited on a day, the most urgent first; nothing for a child that needs no visit."""
    found = (rule(facts, on) for rule in (_danger, _growth, _late, _referral, _small, _campaign, _absent, _obese))
    return sorted((one for one in found if one is not None), key=lambda one: one.rank)


def other_reasons(reasons: Sequence[VisitReason]) -> list[Label]:
    """Return what stands on the list of the absent: every reason but that they did not come."""
    return [one.words for one in reasons if one.rule is not Rule.ABSENT]


def _absent(facts: ChildFacts, _on: date) -> VisitReason | None:
    """V01: absent on this month's open day; closed by any visit since."""
    day = facts.missed_day
    if day is None or (facts.seen_on is not None and facts.seen_on >= day):
        return None
    return VisitReason(Rule.ABSENT, _ABSENT.fill(day=day), day, 6)


def _growth(facts: ChildFacts, _on: date) -> VisitReason | None:
    """V02: the newest measurement asks to refer; closed by a better one, or by a health worker's result since."""
    growth = facts.growth
    if growth is None or not growth.reasons or (facts.answered_on is not None and facts.answered_on >= growth.on):
        return None
    return VisitReason(Rule.GROWTH, growth.reasons[0], growth.on, 1 if growth.tone == SEVERE else 4)


def _late(facts: ChildFacts, _on: date) -> VisitReason | None:
    """V03: a vaccine is late and not given; closed by recording it."""
    if not facts.late:
        return None
    return VisitReason(Rule.LATE_DOSE, _LATE.fill(what=facts.late[0].what), facts.late[0].since, 3)


def _campaign(facts: ChildFacts, _on: date) -> VisitReason | None:
    """V04: vitamin A or deworming is not recorded in the campaign; closed by recording it, or with the campaign."""
    if not facts.campaigns:
        return None
    first = facts.campaigns[0]
    return VisitReason(Rule.CAMPAIGN, _CAMPAIGN.fill(what=first.what, month=first.month), first.month.first, 5)


def _danger(facts: ChildFacts, _on: date) -> VisitReason | None:
    """V07: a danger sign was noted; closed by any later visit, or by a health worker's result since."""
    day = facts.danger_on
    if day is None or not facts.danger_signs:
        return None
    if any(later is not None and later > day for later in (facts.seen_on, facts.answered_on)) or facts.answered_on == day:
        return None
    return VisitReason(Rule.DANGER_SIGN, _DANGER.fill(day=day, signs=facts.danger_signs[0]), day, 0)


def _small(facts: ChildFacts, on: date) -> VisitReason | None:
    """V08: a newborn of less than 2.5 kg, until it is 28 days old."""
    if facts.born is None or facts.birth_weight_g is None or facts.birth_weight_g >= SMALL_BIRTH_G:
        return None
    if not 0 <= (on - facts.born).days < NEWBORN_DAYS:
        return None
    return VisitReason(Rule.SMALL_NEWBORN, _SMALL.fill(weight=facts.birth_weight_g / 1000), facts.born, 2)


def _obese(facts: ChildFacts, on: date) -> VisitReason | None:
    """V13: an obese child is measured again after three months."""
    growth = facts.growth
    if growth is None or not growth.is_obese or on < add_months(growth.on, OBESE_CHECK_MONTHS):
        return None
    months = (on.year - growth.on.year) * 12 + on.month - growth.on.month - (on.day < growth.on.day)
    return VisitReason(Rule.OBESE, _OBESE.of(months), add_months(growth.on, OBESE_CHECK_MONTHS), 7)


def _referral(facts: ChildFacts, on: date) -> VisitReason | None:
    """V16: a referral has no result after 7 days."""
    day = facts.referred_on
    if day is None or not is_late(day, on):
        return None
    return VisitReason(Rule.REFERRAL, _REFERRED.fill(day=day), day, 4)
