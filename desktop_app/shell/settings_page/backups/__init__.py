"""Backups in the settings: made now, made elsewhere, looked into, gone back to."""

from .section import BackupSection

__all__ = ["BackupSection"]
