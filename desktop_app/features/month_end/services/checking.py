"""What a month lacks before it is closed, asked of all slices."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature, MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import Text


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One thing that is missing or wrong.

    Attributes:
        check: id of the question, ``<slice>.<name>``; lines of one question stand together.
        title: the question; slice_title: who asks.
        page: what opens to mend it; "" is the card of ``resident``. ``arguments`` are for its ``open_with``.
        is_serious: the registers would be wrong; otherwise they would only be incomplete.
    """

    check: str
    title: Text
    slice_title: Text
    words: Text
    page: str = ""
    arguments: Mapping[str, object] = field(default_factory=dict)
    resident: bytes | None = None
    is_serious: bool = False


def check_month(session: Session, features: Sequence[Feature], month: Month, today: date) -> list[CheckLine]:
    """Return what a month lacks: what makes registers wrong first, question by question."""
    asked = [(check.order, feature, check) for feature in features for check in feature.month_checks]
    lines = [
        _line(feature, check.id, check.title, gap)
        for _, feature, check in sorted(asked, key=lambda one: (one[0], one[2].id))
        for gap in check.find(session, month, today)
    ]
    return sorted(lines, key=lambda line: not line.is_serious)


def _line(feature: Feature, check: str, title: Text, gap: MonthGap) -> CheckLine:
    return CheckLine(check, title, feature.title, gap.words, gap.page, gap.arguments, gap.resident, gap.is_serious)
