"""How an English sentence is built: its verbs, its subjects, its clauses and what joins them."""
