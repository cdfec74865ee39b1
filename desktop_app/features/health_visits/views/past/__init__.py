"""Earlier years: the paper register typed in as a grid of children and months."""

from .child_form import PastChildForm
from .view import PastView

__all__ = ["PastChildForm", "PastView"]
