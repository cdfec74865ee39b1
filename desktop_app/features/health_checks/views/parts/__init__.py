"""What health checks add to the steps of the open day."""

from .blood import BloodPart
from .control import ControlPart
from .iron import IronPart
from .pressure import PressurePart
from .senses import SensesPart

__all__ = ["BloodPart", "ControlPart", "IronPart", "PressurePart", "SensesPart"]
