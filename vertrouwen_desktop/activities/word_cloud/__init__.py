"""Word cloud: the words of the class, all worth the same."""
