"""Bouwen aan Vertrouwen: a lesson on two screens, one for the class and one for the two adults."""

__version__ = "0.3.0"
