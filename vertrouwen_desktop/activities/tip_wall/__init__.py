"""Tip wall: the class's tips on cards, sorted into two or three columns by dragging or tapping."""
