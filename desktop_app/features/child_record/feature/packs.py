"""The tables of a country pack that the slice reads."""

from typing import Any


def _development(pack: Any) -> object:
    from ..services import development_bands

    return development_bands(pack)


def _danger_signs(pack: Any) -> object:
    from ..services import danger_signs

    return danger_signs(pack)


def _illnesses(pack: Any) -> object:
    from ..services import illnesses

    return illnesses(pack)


def _advice(pack: Any) -> object:
    from ..services import advice_topics

    return advice_topics(pack)


def _tuberculosis(pack: Any) -> object:
    from ..services import tb_switch

    return tb_switch(pack)


PACK_TABLES = (_development, _danger_signs, _illnesses, _advice, _tuberculosis)
