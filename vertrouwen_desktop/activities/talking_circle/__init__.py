"""Talking circle: who has the stone talks, all for as long; invented, unless a real one is well prepared."""
