"""Stocktakes: the list of counts, and one count typed back in the paper's order."""
