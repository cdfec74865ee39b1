"""What is asked of, given to and said to a pregnant woman or a mother at the steps of the open day."""

from .advise import TopicsPart
from .record import LookPart
from .serve import GivenPart

__all__ = ["GivenPart", "LookPart", "TopicsPart"]
