"""F1 Gizi with its items about pregnant women and newborns: the rows of health visits, items 20-22 filled in.

Health visits know no pregnancies, so their rows leave these items empty; a pack whose sheet asks for them takes its rows here.
"""

import dataclasses
from collections.abc import Sequence
from typing import Any

from desktop_app.core.layout import RowSource
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.health_visits.registers.f1_gizi import F1_GIZI as OF_HEALTH_VISITS
from desktop_app.features.health_visits.registers.f1_gizi import F1Item


def _rows(session: Any, month: Month) -> Sequence[F1Item]:
    from .f1_gizi_mothers import list_f1_items_with_mothers

    return list_f1_items_with_mothers(session, month)


F1_GIZI: RowSource = dataclasses.replace(
    OF_HEALTH_VISITS, id="mothers.f1_gizi", title=QT_TRANSLATE_NOOP("Mothers", "Items of F1 Gizi with mothers"), rows=_rows
)
