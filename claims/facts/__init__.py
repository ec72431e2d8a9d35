"""Reference facts of the newsroom and arithmetic against them. It suggests, with its working; it never decides."""
