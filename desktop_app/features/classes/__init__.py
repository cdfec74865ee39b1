"""Classes: everything people meet for, who came, what they learned."""
