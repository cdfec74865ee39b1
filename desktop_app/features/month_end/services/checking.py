"""What a month lacks before it is closed, asked of all slices."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.features.data_quality.services import find_doubts

CONTRADICTION = "contradiction"
"""Doubts of this kind make registers wrong; others leave them incomplete."""
OF_PERSON = QT_TRANSLATE_NOOP("Month end", "{name}: {doubt}")


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
    """Return what a month lacks: what makes registers wrong first, question by question.

    Asked are the questions of all slices about a month, and the doubts about people whom nobody has looked at yet.
    """
    lines = [*_about_month(session, features, month, today), *_about_people(session, features, today)]
    return sorted(lines, key=lambda line: not line.is_serious)


def _about_month(session: Session, features: Sequence[Feature], month: Month, today: date) -> Iterator[CheckLine]:
    asked = [(check, feature) for feature in features for check in feature.month_checks]
    for check, feature in sorted(asked, key=lambda one: (one[0].order, one[0].id)):
        for gap in check.find(session, month, today):
            yield CheckLine(
                check.id, check.title, feature.title, gap.words, gap.page, gap.arguments, gap.resident, gap.is_serious
            )


def _about_people(session: Session, features: Sequence[Feature], today: date) -> Iterator[CheckLine]:
    titles = {feature.name: feature.title for feature in features}
    checks = [check for feature in features for check in feature.data_checks]
    for found in find_doubts(session, today, checks):
        if found.cleared is None:
            doubt, check = found.doubt, found.check
            words = OF_PERSON.fill(name=found.person.shown, doubt=doubt.words)
            is_serious = check.kind == CONTRADICTION
            yield CheckLine(
                check.id, check.title, titles[found.slice], words, doubt.page, doubt.arguments, found.person.id, is_serious
            )
