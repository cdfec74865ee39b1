"""Composition root: the only room that sees all others."""
