"""Who and what an article names, and whom or what a shorter name, a kind or an office means."""
