"""Settings: of this laptop, of the post, of the slices, passphrase and backups."""

from .page import SettingsPage

__all__ = ["SettingsPage"]
