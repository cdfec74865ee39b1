"""What can be true of volunteers, officers, their training and their duty."""
