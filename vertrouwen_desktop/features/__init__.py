"""The pages and the lesson itself: one folder each."""
