"""Certificates: who may have one, issuing, printing, withdrawing, and the check of a number."""

from .check_panel import CheckPanel
from .panel import CertificatesPanel
from .withdraw_form import WithdrawForm

__all__ = ["CertificatesPanel", "CheckPanel", "WithdrawForm"]
