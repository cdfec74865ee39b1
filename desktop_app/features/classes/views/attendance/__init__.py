"""The attendance of one session, from the keyboard, in the order of the sheet."""

from .form import AttendanceForm

__all__ = ["AttendanceForm"]
