"""What people and programs see of the ledger as tables: the columns, and the frames built from it."""
