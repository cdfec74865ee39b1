"""Small forms for what happens to one lot: it moves, comes back, is set aside, gets lost, expires, is set right."""

from .losing import AdjustForm, ExpireForm, LoseForm
from .lot_form import LotForm
from .moving import ReturnForm, SetAsideForm, TransferForm

__all__ = ["AdjustForm", "ExpireForm", "LoseForm", "LotForm", "ReturnForm", "SetAsideForm", "TransferForm"]
