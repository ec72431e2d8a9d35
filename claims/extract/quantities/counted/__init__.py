"""What stands behind a numeral: a unit, the noun that is counted, the rate and the whole that it belongs to."""
