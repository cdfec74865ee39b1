"""Balai: an offline desktop application for a village or neighbourhood post."""

__version__ = "0.1.0"
