"""Reading and checking programmes: folders of TOML and pictures, made here or by a school."""
