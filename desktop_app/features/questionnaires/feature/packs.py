"""The tables of a country pack that the slice reads."""

from typing import Any


def _questionnaires(pack: Any) -> object:
    from ..services import questionnaires

    return questionnaires(pack)


PACK_TABLES = (_questionnaires,)
