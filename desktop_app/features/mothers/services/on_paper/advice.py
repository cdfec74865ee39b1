"""What topics of advice are called, for mothers and for everybody."""

from collections.abc import Mapping

from desktop_app.core.text import Label
from desktop_app.features.child_record.services import advice_topics
from desktop_app.packs import Pack

from ..pack_tables import mother_topics


def advice_titles(pack: Pack) -> Mapping[str, Label]:
    """Return the titles of the pack's topics by code."""
    return {
        **{one.code: one.title for one in advice_topics(pack)},
        **{one.code: one.title for one in mother_topics(pack)},
    }
