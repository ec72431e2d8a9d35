"""Kinds of English words by which the worth of a text is judged, and what each tells an editor.

The weights in `worth.bin` were fitted to these kinds: whoever moves a word from one to another fits them anew. That is why
they are lists of their own, although others hold some of the same words.
"""

from __future__ import annotations

# Of a pair of words that tell two things, the one named first here counts.
REASONS = {
    "gives a figure": "number magnitude percent currency",
    "gives a time or a date": "time",
    "compares or ranks": "than more longer",
    "tells a rise or a fall": "change",
    "asks": "ask",
    "judges rather than tells": "judging",
    "tells a thought, a wish or talk": "thinking",
    "speaks of what will, may or should be": "will can must if",
    "denies something": "not",
    "concerns public matters": "public",
    "speaks for oneself": "me we",
    "speaks to somebody": "you greeting",
    "names somebody or something": "name",
    "tells what happened": "past was had",
    "tells how things stand": "is has does present",
    "tells of somebody else": "he she they",
}
LIKE = "is worded like claims that were checked"
UNLIKE = "is worded like talk that nobody checks"
LENGTH, FEW = "by its length", 12

_KINDS = {
    "number": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half third thirds quarter dozen double doubled "
    "triple tripled twice",
    "magnitude": "hundred hundreds thousand thousands million millions billion billions trillion trillions",
    "percent": "percent percentage % cent per",
    "currency": "$ € £ ¥ dollar dollars euro euros pound pounds",
    "time": "january february march april june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday yesterday today ago year years month months week weeks day days decade decades century",
    "me": "i me my mine i'm i've i'd i'll myself",
    "we": "we us our ours we're we've we'd we'll ourselves let's",
    "you": "you your yours you're you've you'd you'll yourself",
    "he": "he his him himself he's he'd",
    "she": "she her hers she's she'd",
    "they": "they their them they're they've they'd themselves",
    "it": "it its it's that's there there's this that these those",
    "will": "will would shall won't wouldn't he'll she'll they'll it'll that'll going gonna",
    "can": "can could may might can't cannot couldn't",
    "must": "must should ought need needs shouldn't",
    "not": "not never no none nothing nobody don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't",
    "was": "was were been",
    "is": "is are am be being",
    "has": "has have",
    "had": "had",
    "does": "do does did done",
    "thinking": "think believe hope feel guess wish suppose want wants like love hate doubt know understand agree mean see "
    "say tell talk ask",
    "ask": "who what when where why how which whether whose ?",
    "if": "if unless",
    "than": "than",
    "more": "more less most least fewer higher lower highest lowest largest biggest smallest best worst first last only "
    "record average rate",
    "and": "and or but nor",
    "because": "because so since",
    "article": "the a an some any all every each many much few several both",
    "preposition": "of in on at by for with from to into over under about after before during between through against "
    "without within up down out off as",
    "adverb": "very really just now then here also even still again well too always ever maybe perhaps actually certainly",
    "greeting": "thank thanks please sir senator governor mr mrs president yes okay ok oh",
    "public": "law laws court courts judge judges parliament congress senate house council ministry minister government "
    "federal state states police army military troops war election elections vote voted votes budget deficit debt tax taxes "
    "bill treaty agency commission program programs policy administration security health care medicare insurance education "
    "schools school job jobs unemployment employment economy economic trade growth wages income inflation price prices "
    "interest company companies industry workers people americans families children women men students veterans soldiers "
    "crime crimes murder prison sentence charges convicted arrested cases deaths hospital hospitals refugees immigrants "
    "border oil energy gas emissions nuclear weapons",
    "judging": "beautiful wonderful terrible awful horrible great amazing incredible shame disgrace disaster tragic "
    "brilliant fantastic outrageous ridiculous unacceptable absurd foolish stupid crazy proud sad honest dishonest fair "
    "unfair wrong right good bad better important strong tough serious real true false leadership leader values future dream "
    "freedom responsibility",
    "change": "rose rise rises rising risen increase increased increases increasing grew grow grows growing grown climbed "
    "jumped gained surged soared raised raise raises raising expanded expand boosted boost fell fall falls falling fallen "
    "decrease decreased decreases dropped drop drops dropping declined decline declines declining slipped plunged sank "
    "shrank shrunk lost lower lowered cut cuts cutting reduced reduce reduces reducing reduction slashed loss gain added",
    "past": "arose ate beat became began bent bet bled blew bore bought broke brought built burnt came caught chose dealt "
    "drank drew drove dug fed felt fled flew forbade forgot fought found froze gave got heard held hid hit hung kept knew laid "
    "lay led left lent lit made meant met paid proved put quit ran rang read rode said sang sat saw sent set shook shot showed "
    "slept slid sold sought spent split spoke spread stole stood struck swept swore taught thought threw told took tore "
    "understood upheld went withdrew woke won wore wrote cost",
    "present": "says remains shows claims tells becomes begins believes calls comes contains continues denies depends employs "
    "exists expects finds follows gets gives goes happens holds includes keeps knows leads leaves lies lives loses makes "
    "means needs offers owes pays plans plays produces provides receives represents requires runs seems sells sends spends "
    "stands stays supports takes tries turns uses votes wins works remain show claim seem live own plan work pay make take "
    "give come go become use get keep provide spend",
}
# A word that is in no list is told by its end.
_ENDINGS = (
    ("ed", "past"), ("ing", "doing"), ("ly", "manner"), ("est", "more"), ("tion", "abstract"), ("ment", "abstract"),
    ("ness", "abstract"), ("ity", "abstract"), ("ance", "abstract"), ("ence", "abstract"), ("ism", "abstract"),
    ("ss", "other"), ("s", "plural"), ("er", "longer"),
)  # fmt: skip
PLAIN = ("doing", "manner", "abstract", "plural", "other")
KINDS = (*_KINDS, *PLAIN, "name", "longer", "mark")

_KNOWN: dict[str, str] = {}
for _kind, _words in _KINDS.items():
    for _word in _words.split():
        _KNOWN.setdefault(_word, _kind)


def kind(low: str, capital: bool) -> str:
    """The kind of a word in small letters, a number or a mark; `capital`: it has one, and does not open its sentence."""
    if low in _KNOWN:
        return _KNOWN[low]
    if low[0] == "#":
        return "number"
    if not low[0].isalpha():
        return "mark"
    if capital:
        return "name"
    return next((what for ending, what in _ENDINGS if low.endswith(ending) and len(low) > 3), "other")
