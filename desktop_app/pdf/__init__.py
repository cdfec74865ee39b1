"""Registers, documents and charts on paper; the only user of ReportLab."""
