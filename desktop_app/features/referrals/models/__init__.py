"""Records of referrals."""

import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .referral import Referral

__all__ = ["Referral"]
