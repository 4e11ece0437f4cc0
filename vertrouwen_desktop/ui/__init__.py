"""The Qt kit that every slice uses: theme, text, buttons, held values, the wire."""
