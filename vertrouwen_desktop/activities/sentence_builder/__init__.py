"""Sentence builder: the class taps one sentence together, part by part, and keeps the ones that fit."""
