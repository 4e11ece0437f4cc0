"""Success line: what the class managed, one card after the other."""
