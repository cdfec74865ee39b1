"""Stock in the window."""
