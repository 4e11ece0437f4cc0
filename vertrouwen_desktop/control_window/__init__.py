"""The control's process: the lesson, the store, and everything confidential."""
