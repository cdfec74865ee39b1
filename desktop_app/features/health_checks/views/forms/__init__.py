"""Forms of health checks; each is one day or one illness of one person."""

from .condition import ConditionForm
from .control import ControlForm
from .habits import HabitsForm
from .iron import IronForm
from .lab import LabForm
from .senses import SensesForm
from .vitals import VitalsForm

__all__ = ["ConditionForm", "ControlForm", "HabitsForm", "IronForm", "LabForm", "SensesForm", "VitalsForm"]
