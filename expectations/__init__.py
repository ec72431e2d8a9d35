"""The gates: Great Expectations suites over whole tables, one a file, and the one runner that asks them."""
