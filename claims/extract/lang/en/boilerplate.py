"""Small-letter patterns of lines that belong to the page, not to the story: newsletters, consent, sharing, credits, rights."""

from __future__ import annotations

import re

from claims.extract.lang.lists import by_letter

_INSIDE = (
    r"sign up (?:to|for)|subscribe|newsletter|by (?:submitting|signing|clicking|continuing)|"
    r"by using (?:this|our|the (?:site|service|app))|i agree|you agree|"
    r"terms (?:of (?:use|service)|and conditions)|"
    r"privacy policy|cookies?\b.{0,40}\b(?:use|accept|policy)|all rights reserved|copyright ©|©|"
    r"follow us|share (?:this|on (?:facebook|twitter|x|whatsapp|linkedin|social|email)\b)|"
    r"click here|read (?:more|the rest|also|next)\b|"
    r"photo(?:graph)? by|file photo|getty|this (?:article|story) (?:was|has been) (?:first |originally )?"
    r"(?:published|updated|amended)|reporting by|editing by|additional reporting|unsubscribe|log in|your (?:inbox|e-?mail)|"
    r"(?:an? )?(?:earlier|previous|original|first) version of (?:this|the) (?:[a-z]+ )?"
    r"(?:article|story|report|post|column|headline|piece|page)|"
    r"latest news|download our app|support our journalism|become a member|leave a comment|receive our|letters? to the editor"
)
LINE = re.compile(
    rf"\b(?:{by_letter(_INSIDE)})\b"
    r"|©|^\W*(?:photo(?:graph)?|image|picture|video|see also|related|source|credit)s?:"
    r"|^\W*(?:advertisement|sponsored)\b|^\W*(?:editor|author|publisher)s?['’]s? note\b|^\W*send (?:us|your)\b"
)
