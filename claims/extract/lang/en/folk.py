"""Words for people who are told once by where they work, by their names or by a charge, and then by `the` alone."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# Who finds things out; a text that names one body of them calls them by any of these.
SCHOLARS = listed(
    "researchers scientists authors academics scholars engineers physicists biologists chemists astronomers geologists "
    "archaeologists paleontologists palaeontologists epidemiologists economists psychologists ecologists team"
)
# So they are called again, whatever they are.
CALLED = listed("researchers scientists authors team")
# Who is held to have done a crime.
CULPRITS = listed("suspect attacker gunman shooter assailant killer bomber")
# What tells somebody of them.
CHARGED = (
    r"(?:was|were|is|has been|had been|being)\s(?:\w+ly\s|also\s|later\s)?"
    r"(?:arrested|charged|accused|convicted|indicted|found guilty|sentenced|jailed|detained by police)|"
    r"pleaded (?:not )?guilty|appeared in (?:\w+\s){0,3}[Cc]ourt|stabbed|opened fire|shot and killed"
)
