"""Charts in the window: the definition of ``core.chart``, painted from the theme's colours."""

from .view import ChartView

__all__ = ["ChartView"]
