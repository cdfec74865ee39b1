"""Records of health checks."""

import desktop_app.features.health_visits.models
import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .known import ConditionControl, Habit, HealthCondition, IronTablets
from .measured import LabValue, SenseCheck, VitalSign

__all__ = ["ConditionControl", "Habit", "HealthCondition", "IronTablets", "LabValue", "SenseCheck", "VitalSign"]
