"""Planning: what to order, orders, campaigns and what will expire."""
