"""Cooperation ladder: steps of working together; two animals climb it, then the class chooses the step of today."""
