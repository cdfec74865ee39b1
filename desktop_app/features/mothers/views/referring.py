"""What of a mother or a newborn goes onto the slip of a referral; what is the midwife's alone does not."""

from collections.abc import Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.referrals.views.referral_form import ReferralForm
from desktop_app.ui.context import AppContext
from desktop_app.ui.words import tr

from ..rules.cards import Finding, PregnancyCard
from ..rules.codes import MIDWIFE_SIGN

REFER = QT_TRANSLATE_NOOP("Mothers", "Refer")
REASONS = {
    "arm": "arm",
    "thin": "weight_gain",
    "weight": "weight_gain",
    "no_gain": "weight_gain",
    "pressure": "blood_pressure",
    "anaemia": "anaemia",
    "small_baby": "underweight",
}


def needs_referral(findings: Sequence[Finding]) -> bool:
    """Return True if a health worker must see somebody."""
    return any(one.tone == "danger" for one in findings)


def is_danger_sign(finding: Finding) -> bool:
    """Return True for a sign that was found on a day; a risk of the pregnancy has none."""
    return finding.code.isupper() and finding.on is not None


def reasons_of(findings: Sequence[Finding], otherwise: str) -> list[str]:
    """Return the reasons of a referral; ``otherwise`` for what has no reason of its own."""
    found = []
    for one in findings:
        if one.tone != "good" and one.code != MIDWIFE_SIGN:
            found.append("danger_sign" if is_danger_sign(one) else REASONS.get(one.code, otherwise))
    return list(dict.fromkeys(found))


def referral_of(context: AppContext, resident: bytes, findings: Sequence[Finding], otherwise: str) -> ReferralForm:
    """Return the form with the reasons and findings filled in."""
    told = [tr(one.words) for one in findings if one.tone != "good" and one.code != MIDWIFE_SIGN]
    return ReferralForm(context, resident, context.today(), reasons_of(findings, otherwise), "\n".join(told))


def referral_of_pregnancy(context: AppContext, card: PregnancyCard) -> ReferralForm:
    """Return the form about a pregnant woman, or about a mother after birth."""
    return referral_of(context, card.resident, card.red, "pregnancy" if card.is_open else "after_birth")
