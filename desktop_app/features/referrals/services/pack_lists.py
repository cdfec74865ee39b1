"""The lists of a country pack: why people are referred, and to where."""

from collections.abc import Iterable, Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.confidential.rules.topics import TOPICS
from desktop_app.packs import Pack, PackError, Row, read_table

from ..rules.reasons import GROUPS, OTHER, PRIVATE, Reason, Reasons
from ..rules.referring import Target, Targets

REASON_HEADER = ("code", "groups", "sensitive", "title", "source")
TARGET_HEADER = ("code", "needs_name", "title", "source")
_MISSING = QT_TRANSLATE_NOOP("Referrals", "The reason “{code}” is missing: every pack needs it.")


def reasons_of(pack: Pack) -> Reasons:
    """Return the reasons of a pack, the most urgent first; raises PackError if its table is wrong."""
    found = {one.code: one for one in read_table(pack, "referral_reasons", REASON_HEADER, _reason, "code")}
    for code in (PRIVATE, OTHER):
        if code not in found:
            raise PackError(f"{pack.id}/referral_reasons.csv", 1, _MISSING.fill(code=code))
    return found


def targets_of(pack: Pack) -> Targets:
    """Return where a pack sends people, in its order; raises PackError if its table is wrong."""
    return {one.code: one for one in read_table(pack, "referral_targets", TARGET_HEADER, _target, "code")}


def reason_words(codes: Iterable[str], reasons: Reasons) -> Sequence[Label]:
    """Return reasons in words; a code that the pack does not know any more stays as it is."""
    return [reasons[code].title if code in reasons else code for code in codes]


def _reason(row: Row) -> Reason:
    groups = frozenset(row.several("groups", GROUPS))
    return Reason(row.filled("code"), row.text("title"), groups, row.choice("sensitive", ("", *TOPICS)), row.source())


def _target(row: Row) -> Target:
    return Target(row.filled("code"), row.text("title"), row.flag("needs_name"), row.source())
