"""The library of a fact-checking desk: articles become claims, claims become verdicts.

Knows neither Prefect nor Great Expectations. Rooms, from the ground up: see docs/architecture.md.
"""
