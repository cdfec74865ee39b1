"""What pregnancies and births decide about what is due: who is pregnant, who gave birth and when."""

from collections.abc import Collection, Iterable
from typing import Any

from desktop_app.core.contract import PersonFact, ScheduleFacts

SOURCES = ("pregnancy", "birth_outcome", "postpartum_contact", "life_event", "resident")


def _owners(raw: Any, table: str, changed: frozenset[bytes]) -> Iterable[bytes]:
    from ..services.facts import owners

    return owners(raw, table, changed)


def _read(raw: Any, residents: Collection[bytes] | None) -> Iterable[PersonFact]:
    from ..services.facts import facts

    return facts(raw, residents)


SCHEDULE_FACTS = (ScheduleFacts(SOURCES, _owners, _read),)
