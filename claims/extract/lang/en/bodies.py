"""What stands beside the name of a body, a firm or an office, whatever it is: its staff, what it has, what only a body does."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# Before `at`, `of`, `for` or `with` and its name.
STAFF = (
    "chief executive", "chief financial officer", "CEO", "CFO", "president", "vice president", "chairman",
    "chairwoman", "chair", "director", "executive director", "managing director", "general manager", "manager",
    "spokesman", "spokeswoman", "spokesperson", "founder", "co-founder", "owner", "partner", "analyst",
    "analysts", "economist", "strategist", "head", "workers", "employees", "staff", "executives", "executive",
    "officials", "engineers", "engineer", "managers", "members", "board", "shares", "customers", "lawyers",
    "lawyer", "attorney", "investment", "stake", "representatives", "headquarters", "subsidiary", "division",
    "unit", "job", "jobs", "work", "worked", "works", "working",
)  # fmt: skip
# Behind its name and an apostrophe.
HAS = listed(
    "board shares stock shareholders investors customers employees workers staff workforce headquarters revenue "
    "revenues profit profits earnings sales products plants factories stores subsidiary subsidiaries executives "
    "management spokesman spokeswoman spokesperson ceo website lawyers attorneys insurer suppliers supplier "
    "operations production business clients members membership founders founder directors chairman campaigners "
    "researchers engineers"
)
# Behind its name; people say and do most of it as well.
DOES = listed(
    "said says announced announces confirmed denied declined refused reported posted apologised apologized agreed "
    "plans planned plan expects expected employs employed operates operated owns owned runs ran manufactures makes "
    "made sells sold supplies supplied produces acquired bought launched unveiled released published issued filed "
    "sued hired recalled cut closed opened raised offers offered provides provided told warned paid pays donated "
    "funds funded advertises merged"
)
# Of those, what nobody does alone.
ONLY_BODIES = listed(
    "employs employed manufactures operates owns runs supplies acquired recalled merged sells announced launched "
    "unveiled"
)
# Of what a body has, what no person, place or office has.
ONLY_FIRMS = listed(
    "board shares stock shareholders investors workforce headquarters revenue revenues profit profits earnings "
    "plants factories stores subsidiary subsidiaries customers employees ceo"
)
# Stand in the names of offices, papers, places and deeds, never in a firm’s.
NO_FIRM = listed(
    "ministry minister department senate house congress parliament assembly council committee commission court "
    "court's office embassy police army navy force forces guard government republic state states county city "
    "district province agency bureau times post news tribune herald journal gazette guardian telegraph university "
    "college school hospital church museum act bill law treaty agreement accord party democrats republicans senator "
    "street avenue road river lake mount island bridge park airport stadium square award prize cup league "
    "championship olympics war battle festival day week night board authority constitution amendment administration "
    "treasury union archive service services union nations kingdom registry registrar"
)
# What a bare noun may mean such a body by.
ASKED = listed("company contractor retailer manufacturer startup")
