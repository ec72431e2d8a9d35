"""How the models that lie in the package were made."""
