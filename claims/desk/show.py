"""All that is known of one claim or one article, with its history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from typing import Any

from claims.desk.decide import the_article, the_case
from claims.desk.desk import Desk
from claims.errors import UsageError
from claims.extract.rows import moment_row, quantity_row, speaker_row
from claims.identity import parse
from claims.ledger.changed import Changed, what_became
from claims.ledger.history import HistoryLine, lines
from claims.ledger.openwords import needs
from claims.ledger.seconds import told
from claims.ledger.state import ArticleRecord, Case
from claims.vocabulary import State


@dataclass(frozen=True, slots=True)
class ShownClaim:
    """A claim with its history; `names` are people's names by id, `became` says what a changed article made of its words."""

    case: Case
    history: tuple[HistoryLine, ...]
    names: Mapping[str, str]
    article: ArticleRecord
    became: str | None = None

    def as_json(self) -> dict[str, Any]:
        """The claim's fields, its review, its history."""
        c, decision = self.case, self.case.decision
        verdict = decision.verdict if decision else (c.live.verdict if c.live else None)
        found = plain(c.found)
        return {
            "claim": c.id,
            "article": c.article,
            "text_sha256": c.revision,
            **{k: v for k, v in found.items() if k not in ("statement", "speaker", "notes")},
            "machine_notes": plain(c.found.notes),
            "quantities": [quantity_row(q) for q in c.found.quantities],
            "moments": [moment_row(m) for m in c.found.moments],
            "statement": c.statement,
            "speaker": self._speaker(),
            "reworded_by": list(c.reworded_by),
            "merged_into": c.merged_into,
            "version": c.version,
            "state": c.state.value,
            "holder": c.holder,
            "due": c.due,
            "rating": verdict.rating if verdict else None,
            "why": verdict.why if verdict else None,
            "sources": plain(verdict.sources) if verdict else [],
            "one_source": verdict.one_source if verdict else None,
            "as_of": verdict.as_of if verdict else None,
            "rated_by": decision.by if decision else (c.live.rated_by if c.live else None),
            "approved_by": c.approved_by,
            "suggestion": plain(c.suggestion),
            "doubt": plain(c.doubt),
            "links": list(c.links),
            "notes": plain(c.remarks),
            "article_changed": self.became,
            "versions": plain(c.snapshots),
            "second_opinions": plain(c.seconds),
            "history": [plain(line) for line in self.history],
        }

    def lines(self) -> list[str]:
        """The claim for people."""
        c, said = self.case, self.as_json()
        out = [
            f"{c.id}  {c.state.value}, version {c.version}",
            f"  What we check: {c.statement}",
            f"  Exact words:   {c.found.quote}",
            f"  Article:       {self.article.title or '(untitled)'} ({c.article}), characters {c.found.start}-{c.found.end}",
            f"  Who said it:   {c.speaker or 'the article itself'} ({c.found.mode.value})",
            *self._article_changed(),
            *self._sure(),
            f"  Worth:         {c.found.worth:.2f}: {'; '.join(c.found.because)}",
        ]
        out += [f"  Wording:       {words}" for words in filter(None, [needs(c)])]
        out += [f"  Note:          {note.text}" for note in c.found.notes]
        if c.reworded_by:
            names = ", ".join(self._name(person) for person in c.reworded_by)
            out.append(f"  Reworded by:   {names}; whoever reworded it since its last approval cannot approve it")
        if c.merged_into:
            out.append(f"  Merged into:   {c.merged_into}, which carries the verdict")
        if c.links:
            out.append(f"  Looks like:    {', '.join(c.links)}; if one says the same, it is a Duplicate")
        if c.suggestion:
            out.append(f"  Machine note:  {c.suggestion.summary}")
            out += [f"                 {line}" for line in c.suggestion.working.lines]
        if said["rating"]:
            out.append(f"  Rating:        {said['rating']}, by {self._name(said['rated_by'])}: {said['why']}")
            out += [f"  Source:        {_address(s)} ({s['shows']})" for s in said["sources"]]
        out += [f"  {line}" for line in told(c, self.names)]
        out += [f"  Note by {self._name(r.by)}: {r.text}" for r in c.remarks]
        return [*out, "  History:", *(self._line(line) for line in self.history)]

    def _speaker(self) -> dict[str, Any] | None:
        """The speaker; with the machine's place and confidence while its name stands as the machine found it."""
        found = self.case.found.speaker
        if self.case.speaker and found and found.name == self.case.speaker:
            return speaker_row(found)
        return {"name": self.case.speaker} if self.case.speaker else None

    def _article_changed(self) -> list[str]:
        """What became of the words in the article's newer text, and what an editor may do where readers see the verdict."""
        if self.became is None:
            return []
        out = [f"  Changed:       {Changed(self.became).words} {self.case.id} keeps the text it was found in."]
        if self.case.state is State.PUBLISHED:
            out.append(
                "                 Readers still see the verdict. An editor may reopen or withdraw it, or leave it and say so "
                "in a note."
            )
        return out

    def _sure(self) -> list[str]:
        """How sure the machine is of the speaker it found, and why."""
        found = self.case.found.speaker
        if found is None or found.confidence is None or found.name != self.case.speaker:
            return []
        return [f"  Sure of that:  {found.confidence:.2f}: {'; '.join(found.because)}"]

    def _name(self, person: str | None) -> str:
        return self.names.get(person or "", person or "nobody")

    def _line(self, line: HistoryLine) -> str:
        who = f", {self._name(line.actor)}" if not line.machine else ""
        text = f": {line.text}" if line.text else ""
        return f"    {line.at}  {line.act}{who}{text}  [{line.state}, {line.version}, {line.hash[:8]}]"


def _address(source: dict[str, Any]) -> str:
    return f"{source['url']}, copy at {source['archive_url']}" if source["archive_url"] else str(source["url"])


@dataclass(frozen=True, slots=True)
class ShownArticle:
    """An article with its claims."""

    article: ArticleRecord
    cases: tuple[Case, ...]

    def as_json(self) -> dict[str, Any]:
        """The article's fields, claims and what was set aside; not its text."""
        a = self.article
        return {
            "article": a.id,
            "text_sha256": a.revision,
            "title": a.title,
            "publisher": a.publisher,
            "author": a.author,
            "published": a.published,
            "url": a.url,
            "rights": a.rights,
            "language": a.language,
            "urls": list(a.urls),
            "revisions": list(a.texts),
            "claims": [{"claim": c.id, "state": c.state.value, "statement": c.statement} for c in self.cases],
            "set_aside": plain(a.set_aside),
            "notes": list(a.notes),
        }

    def lines(self) -> list[str]:
        """The article for people."""
        a = self.article
        told = {
            "publisher": a.publisher,
            "author": a.author,
            "published": a.published,
            "url": a.url,
            "rights": a.rights,
        }
        out = [f"{a.id}  {a.title or '(untitled)'}"]
        out += [f"  {name}: {value or 'not known; an editor can fill articles.csv'}" for name, value in told.items()]
        out += [f"  {c.id}  {c.state.value:10} {c.statement}" for c in self.cases]
        return out + [f"  set aside ({s.reason.value}): {s.text}" for s in a.set_aside]


def show(desk: Desk, words: str) -> ShownClaim | ShownArticle:
    """The claim or article named. Raises UsageError where it is neither."""
    if parse(words, "clm"):
        case = the_case(desk, words)
        article = desk.store.article(case.article)
        if article is None:
            raise UsageError(f"The article of {case.id} is missing.", "Run claimdesk audit.")
        names = {p.id: p.name for p in desk.people}
        history = lines(desk.store.events(case.id), names)
        return ShownClaim(case, history, names, article, what_became(case, article))
    record = the_article(desk, words)
    return ShownArticle(record, tuple(desk.store.cases(record.id)))


def plain(value: Any) -> Any:  # noqa: ANN401 (any record may be asked for)
    """A record as JSON values; numbers that must stay exact are text."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Mapping):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain(v) for v in value]
    return str(value) if isinstance(value, Decimal) else value
