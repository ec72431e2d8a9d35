"""Have we seen this claim before? Ranking and linking by the words and figures of statements; nothing is decided here."""
