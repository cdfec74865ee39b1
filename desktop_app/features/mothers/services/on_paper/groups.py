"""In which group of the recap a woman stands on a day."""

from collections.abc import Mapping
from datetime import date, timedelta

from ...rules.dating import POSTPARTUM_DAYS
from .days import MotherDay
from .pregnancies import PregnancyFacts

PREGNANT, AFTER_BIRTH = "pregnant", "after_birth"


def group_on(pregnancy: PregnancyFacts, days: Mapping[date, MotherDay], on: date) -> str:
    """Return "pregnant", "after_birth" or "".

    After birth: until day 42, longer as long as the newest answer says that she breastfeeds.
    """
    if pregnancy.is_open_on(on):
        return PREGNANT
    delivered = pregnancy.delivered_on
    if delivered is None or not delivered <= on or pregnancy.ending == "mother_died":
        return ""
    if on <= delivered + timedelta(days=POSTPARTUM_DAYS):
        return AFTER_BIRTH
    told = [day.breastfeeding for day in days.values() if delivered <= day.on <= on and day.breastfeeding is not None]
    return AFTER_BIRTH if told and told[-1] else ""
