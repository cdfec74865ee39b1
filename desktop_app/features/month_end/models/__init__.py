"""Records of closed months."""

from .closing import ClosedRegister, ClosedRows, MonthReport, SignedPage

__all__ = ["ClosedRegister", "ClosedRows", "MonthReport", "SignedPage"]
