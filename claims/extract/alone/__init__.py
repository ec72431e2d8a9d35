"""What a claim needs to be understood without its article: names, dates and counted things put in, or a flag."""
