"""Importing residents from workbooks: read, compare with the post, show, store in one action."""
