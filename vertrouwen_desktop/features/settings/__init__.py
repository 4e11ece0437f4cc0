"""What the two adults can set: names, screens, calm."""
