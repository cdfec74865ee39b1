"""Beehives: a slice that exists only for a test."""
