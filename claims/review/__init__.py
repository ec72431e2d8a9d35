"""Who may do what to a claim: the transition table, and the one function that asks it."""
