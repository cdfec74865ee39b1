"""The forms of the tab: the same questions as at the post, for any day, with everything that can be said."""

from .advice import AdviceForm
from .day_form import DayForm
from .development import DevelopmentForm
from .food import FoodForm
from .recovery import EndForm, PortionsForm, StartForm
from .symptoms import SymptomsForm

__all__ = ["AdviceForm", "DayForm", "DevelopmentForm", "EndForm", "FoodForm", "PortionsForm", "StartForm", "SymptomsForm"]
