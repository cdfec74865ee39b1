"""Who may open the post and what they may do there."""
