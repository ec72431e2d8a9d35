"""Small-letter patterns of lines that belong to the page, not to the story: newsletters, consent, sharing, credits, rights,
captions, notes on the article itself, and what a live page says to those who follow it.
"""

from __future__ import annotations

import re

from claims.extract.lang.en.datelines import CHANGES
from claims.extract.lang.lists import by_letter

_STORY = "article|story|report|post|column|headline|piece|page"
_INSIDE = (
    r"sign up (?:to|for)|subscribe|newsletter|by (?:submitting|signing|clicking|continuing)|"
    r"by using (?:this|our|the (?:site|service|app))|i agree|you agree|"
    r"(?:our|the|these|your) terms of (?:use|service)|terms and conditions|"
    r"privacy policy|cookies?\b.{0,40}\b(?:use|accept|policy)|all rights reserved|copyright ©|©|"
    r"follow us|share (?:this|on (?:facebook|twitter|x|whatsapp|linkedin|social|email)\b)|"
    r"click here|read (?:more|the rest|also|next)\b|"
    r"photo(?:graph)?s? by|file photo|getty|this (?:article|story) (?:was|has been) (?:first |originally )?"
    r"(?:published|updated|amended)|reporting by|editing by|additional reporting|unsubscribe|"
    r"log in (?:or|to (?:comment|continue|read|your))\b|your (?:inbox|e-?mail)|"
    rf"(?:earlier|previous|original) version of (?:this (?:[a-z]+ )?(?:{_STORY})|the article)|"
    r"reporting was contributed by|contributed (?:to this (?:report|story|article)|reporting\b)|"
    r"th(?:is|e) (?:interview|conversation|transcript|extract) (?:has been|was|is) (?:lightly |slightly )?"
    r"(?:edited|condensed|abridged)|"
    r"latest news|download our app|support our journalism|become a member|leave a comment|receive our|letters? to the editor"
)
LINE = re.compile(
    rf"\b(?:{by_letter(_INSIDE)})\b"
    r"|©|^\W*(?:photo(?:graph)?|image|picture|video|see also|related|source|credit)s?:"
    r"|^\W*(?:advertisement|sponsored)\b|^\W*(?:editor|author|publisher)s?['’]s? note\b|^\W*send (?:us|your)\b"
)
_GREETING = r"(?:hello|good (?:morning|afternoon|evening|night))"
_PHONE = r"\(?\d{3}\)?[ -]\d{3}-\d{4}|\d{3}-\d{4}"
# What opens such a line, behind the time of a post.
_OPENS = (
    r"here(?:['’]s| is| are) (?:what|how|why|where|everything|a look|the latest)\b|"
    r"there (?:is|was) no suggestion (?:that )?[a-z.'’ -]{2,40} (?:did|has|had|was|were|is|are|broke|acted)\b|"
    r"pictured:|caption:|(?:media|press|investor) contacts?:|for immediate release|"
    r"all times (?:are )?(?:in )?(?:local|eastern|central|mountain|pacific|gmt|utc|bst|cet|e[ds]?t|c[ds]?t|p[ds]?t)\b|"
    r"(?:newest|latest|most recent) (?:posts?|updates?|entries)\b.{0,20}\b(?:first|top|below)\b|follow along\b|"
    r"that(?:['’]s| is) (?:it|all|a wrap)(?: (?:from|for)\b.{0,40})?[.!]?$|"
    r"we(?:['’]re| are) (?:now )?(?:pausing|closing|ending|wrapping up|finishing) (?:this|our|the) (?:live )?"
    r"(?:blog|coverage|page)|"
    r"thank(?:s| you) for (?:reading|joining|following|staying|watching|listening)|"
    r"i(?:['’]m| am) [^,.]{3,40} and i(?:['’]ll| will) be\b|"
    rf"{_GREETING}(?:,? (?:and|everyone|all|readers)\b[^.]{{0,40}})?[.!]?$|"
    r"(?:morning|afternoon|evening),? (?:all|everyone|everybody|folks|readers)\b[^.]{0,20}[.!]?$|"
    r"here(?:['’]s| is| are) (?:all|the things) (?:you (?:need to|should) know|you missed|we know|to "
    r"(?:know|expect|watch))\b[^.]{0,60}[.:]?$|"
    r"more (?:details |news |updates )?(?:as|when|once) we (?:get|have|hear|learn|know)\b|some more on [^.]{3,50}[.:]?$|"
    r"(?:see you|(?:we(?:['’]ll| will) be )?back) (?:tomorrow|later|soon|next week|on [a-z]+day)\b[^.]{0,30}[.!]?$|"
    r"stay (?:with us|tuned)\b|"
    r"welcome to (?:our|the|this)\b[^.]{0,60}\b(?:coverage|blog|briefing|page)\b|"
    r"you can (?:also )?(?:follow|find|read|see|watch|listen|join|get in touch|e-?mail|write|reach)\b[^.]{0,80}"
    r"\b(?:our|us|here)\b|"
    r"[^,.]{3,50} will (?:have|bring you) (?:the full|more|a full) (?:story|report|on this|later)|"
    r"with (?:files|reporting|agencies|material) (?:from|by)\b|"
    r"(?:write|talk) to (?:us|the letters|our)\b|get in touch\b|comment on our\b|"
    r"to (?:order|buy|book|comment|donate|get in touch)\b[^.]{0,80}, (?:call|visit|go to|write|e-?mail|click)\b|"
    rf"(?:[^.]{{3,60}} (?:may|can|should) )?(?:call|contact|reach|phone|ring)\b[^.]{{3,60}} (?:at|on) (?:\d[ -])?(?:{_PHONE})|"
    r"[^.]{3,50}['’]s (?:column|newsletter|podcast) (?:runs|appears|comes out)\b|"
    rf"\((?:{CHANGES.lower()})\b[^()]*\)$|"
    r"\([a-zà-ÿ.'’ -]{3,50}/[a-zà-ÿ.'’ -]{3,50}\)\.?$"
)
OPENS = re.compile(rf"[^\w(]*(?:\d{{1,2}}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[a-z]{{2,4}}\b)?[\s:—–-]*)?(?:{_OPENS})")
# What labels a picture: every sentence of its paragraph tells of the picture.
CAPTION = re.compile(r"\W*(?:photo(?:graph)?|image|picture|pictured|caption)s?:")
