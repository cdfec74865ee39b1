"""Registers: everything the post can print, in print, as a spreadsheet, and the layouts that the post made its own."""
