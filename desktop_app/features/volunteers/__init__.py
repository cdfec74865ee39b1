"""Volunteers: who runs the post, who signs for it, who was on duty."""
