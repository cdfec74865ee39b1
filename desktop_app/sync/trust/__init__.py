"""Who belongs to a post: keys of laptops, the key that admits them, invitations, and how a new laptop joins."""

from .admin_keys import admin_private, share_admin_key
from .admission import REASONS, prepare, rename, renew_admin_key, withdraw
from .certificates import is_signed, sign
from .codes import CodeError
from .devices import Device, device_of_certificate, devices, recipients, trusted_device
from .invitation import SUFFIX, WRONG_CODE, Invitation, Invited
from .inviting import invite
from .joining import forget_invitation, join, join_as_invited, open_invitation, refuse_for_centre
from .lateness import is_late, let_in
from .own import OwnKeys, find_own_keys, own_keys

__all__ = [
    "REASONS",
    "SUFFIX",
    "WRONG_CODE",
    "CodeError",
    "Device",
    "Invitation",
    "Invited",
    "OwnKeys",
    "admin_private",
    "device_of_certificate",
    "devices",
    "find_own_keys",
    "forget_invitation",
    "invite",
    "is_late",
    "is_signed",
    "join",
    "join_as_invited",
    "let_in",
    "open_invitation",
    "own_keys",
    "prepare",
    "recipients",
    "refuse_for_centre",
    "rename",
    "renew_admin_key",
    "share_admin_key",
    "sign",
    "trusted_device",
    "withdraw",
]
