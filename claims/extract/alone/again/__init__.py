"""Subjects told again for `it`, `they`, `he` and `she` behind them, by their name or in their own words."""
