"""The emergency card (F1): what to do when something goes wrong."""
