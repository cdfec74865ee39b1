"""Who was sent to a health worker and why, and what came back."""
