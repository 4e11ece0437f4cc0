"""Body outline: where do I feel it? The class puts dots on an animal or a child; a dot is nobody's."""
