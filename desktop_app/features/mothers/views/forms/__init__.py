"""The forms of the tab: each opens in the place of the card."""

from .birth import BirthForm
from .contact import ContactForm
from .endings import DeathForm, LossForm
from .history import HistoryForm
from .newborn import NewbornForm
from .postpartum import PostpartumForm
from .pregnancy import PregnancyForm
from .small import DatesForm, EndForm, FoodForm, PlanForm

__all__ = [
    "BirthForm",
    "ContactForm",
    "DatesForm",
    "DeathForm",
    "EndForm",
    "FoodForm",
    "HistoryForm",
    "LossForm",
    "NewbornForm",
    "PlanForm",
    "PostpartumForm",
    "PregnancyForm",
]
