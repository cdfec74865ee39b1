"""What is known of a child besides its growth: development, symptoms, food, recovery feeding."""
