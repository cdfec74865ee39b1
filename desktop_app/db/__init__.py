"""One door to the post's encrypted database: look, change, undo, check, back up."""
