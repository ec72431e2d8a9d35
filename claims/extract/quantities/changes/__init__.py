"""Which way a figure moved: the verbs and nouns of change before and behind it."""
