"""Which months the page offers, and which it shows at first."""

from collections.abc import Sequence

from desktop_app.core.period import Month
from desktop_app.core.text import Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.words import current

from .. import services
from ..rules.states import FINAL, SENT

ALWAYS = 12
"""So many months are offered, also where nothing is known of them."""


def months_offered(context: AppContext, also: Month | None = None) -> Sequence[tuple[Month, Label]]:
    """Return the months that something is known of, those of the last year and ``also``, the newest first."""
    with context.db.read() as session:
        known = {line.month for line in services.months_known(session)}
    this = Month.of(context.today())
    months = {*known, *(this.plus(-back) for back in range(ALWAYS)), *(() if also is None else (also,))}
    return [(month, current().month(month)) for month in sorted(months, reverse=True)]


def month_at_first(context: AppContext) -> Month:
    """Return the last month while its report is not sent, and somebody worked in it; else this month."""
    last = Month.of(context.today()).plus(-1)
    with context.db.read() as session:
        line = next((one for one in services.months_known(session) if one.month == last), None)
    return last if line is not None and line.state not in (SENT, FINAL) else last.plus(1)
