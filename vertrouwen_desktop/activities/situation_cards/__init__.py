"""Situation cards: one small story at a time; the class chooses what helps, and nothing is wrong."""
