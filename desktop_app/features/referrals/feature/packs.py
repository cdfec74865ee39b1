"""The tables of a country pack that the slice reads."""

from typing import Any


def _reasons(pack: Any) -> object:
    from ..services import reasons_of

    return reasons_of(pack)


def _targets(pack: Any) -> object:
    from ..services import targets_of

    return targets_of(pack)


PACK_TABLES = (_reasons, _targets)
