"""How fast extraction is, beside other tools, and how its time grows: `python -m benchmarks.speed --data PATH`."""
