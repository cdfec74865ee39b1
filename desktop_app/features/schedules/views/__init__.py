"""Pages, panels and forms."""
