"""What volunteers look like on the screen."""
