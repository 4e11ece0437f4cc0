"""The breathing circle: it grows and shrinks, the class breathes along."""
