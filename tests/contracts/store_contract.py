"""What any store must keep: subclass `StoreContract` and say how to make one."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from claims.errors import StaleVersion
from claims.identity import mint
from claims.ledger import events as e
from claims.ledger import projection
from claims.ledger.fold import replay
from claims.ledger.store import Store
from claims.records import Candidate
from claims.vocabulary import Kind, Modality, Mode, State

AT = "2021-01-05T18:00:00Z"
ART = mint("art", "one")
CLM = mint("clm", "one")
SHT = mint("sht", "one")
TEXT = "The lake froze in 2013."
FOUND = Candidate(
    0,
    22,
    TEXT[:22],
    TEXT[:22],
    True,
    (),
    None,
    Mode.NONE,
    Modality.ASSERTED,
    Kind.EVENT,
    True,
    None,
    (),
    (),
    0.5,
    (),
    "rules-1",
)
TAKEN = e.Taken(TEXT, "a" * 64, "lake.txt", url="https://news.example.org/lake")
PROPOSED = e.Proposed(ART, "a" * 64, FOUND)
ASSIGNED = e.Assigned("ruth", "2021-01-08", "by rule")


def draft(stream: str, expected: int, *events: e.Event, actor: str = "machine") -> e.Draft:
    """Events for a stream."""
    return e.Draft(stream, expected, actor, events)


class StoreContract:
    """The tests. `make` builds an empty store; calling it again opens the same one anew."""

    @pytest.fixture
    def make(self) -> Callable[[], Store]:
        raise NotImplementedError("say how to make a store")

    @pytest.fixture
    def store(self, make: Callable[[], Store]) -> Iterator[Store]:
        made = make()
        yield made
        made.close()

    def test_an_empty_store_has_no_events_and_no_state(self, store: Store) -> None:
        assert store.head()[0] == 0
        assert list(store.events()) == []
        assert store.case(CLM) is None
        assert store.desk().releases == ()
        assert store.version(CLM) == 0

    def test_what_was_appended_comes_back_in_order_with_one_chain(self, store: Store) -> None:
        store.append([draft(ART, 0, TAKEN), draft(CLM, 0, PROPOSED, ASSIGNED)], AT)
        store.append([draft(CLM, 2, e.Remarked("see page 3"), actor="ruth")], AT)
        found = list(store.events())
        assert [r.seq for r in found] == [1, 2, 3, 4]
        assert [r.event for r in found] == [TAKEN, PROPOSED, ASSIGNED, e.Remarked("see page 3")]
        assert [r.actor for r in found] == ["machine", "machine", "machine", "ruth"]
        assert [b.prev for b in found[1:]] == [a.hash for a in found[:-1]]
        assert store.head() == (4, found[-1].hash)
        assert store.verify() == store.head()

    def test_events_can_be_asked_for_by_stream_and_place(self, store: Store) -> None:
        store.append([draft(ART, 0, TAKEN), draft(CLM, 0, PROPOSED, ASSIGNED)], AT)
        assert [r.version for r in store.events(CLM)] == [1, 2]
        assert [r.seq for r in store.events(after=1, upto=2)] == [2]

    def test_the_projection_is_the_fold_of_the_events(self, store: Store) -> None:
        store.append([draft(ART, 0, TAKEN), draft(CLM, 0, PROPOSED, ASSIGNED)], AT)
        case = store.case(CLM)
        assert case is not None
        assert (case.state, case.holder, case.version) == (State.ASSIGNED, "ruth", 2)
        folded = replay(store.events())
        assert dict(store.projected()) == {s: projection.dump(s, state) for s, state in folded.items()}

    def test_the_order_in_which_a_mapping_was_filled_does_not_matter(self, store: Store) -> None:
        lent = e.Lent("ruth", "2021-01-05", {"clm-z": 1, "clm-b": 2})
        store.append([draft(SHT, 0, lent)], AT)
        folded = replay(store.events())
        assert dict(store.projected()) == {s: projection.dump(s, state) for s, state in folded.items()}

    def test_a_projection_thrown_away_comes_back_the_same(self, store: Store) -> None:
        store.append([draft(ART, 0, TAKEN), draft(CLM, 0, PROPOSED, ASSIGNED)], AT)
        before = dict(store.projected())
        store.rebuild()
        assert dict(store.projected()) == before
        assert store.find("url:https://news.example.org/lake") == ART

    def test_a_stale_writer_is_told_and_nothing_is_written(self, store: Store) -> None:
        store.append([draft(CLM, 0, PROPOSED)], AT)
        with pytest.raises(StaleVersion) as stale:
            store.append([draft(ART, 0, TAKEN), draft(CLM, 0, PROPOSED)], AT)
        assert (stale.value.stream, stale.value.expected, stale.value.found) == (CLM, 0, 1)
        assert store.head()[0] == 1
        assert store.article(ART) is None

    def test_an_event_that_cannot_follow_is_refused_with_all_its_company(self, store: Store) -> None:
        with pytest.raises(ValueError, match="cannot open"):
            store.append([draft(ART, 0, TAKEN), draft(CLM, 0, ASSIGNED)], AT)
        assert store.head()[0] == 0

    def test_a_store_opened_again_goes_on_where_it_was(self, make: Callable[[], Store]) -> None:
        first = make()
        first.append([draft(CLM, 0, PROPOSED)], AT)
        head = first.head()
        first.close()
        second = make()
        assert second.head() == head
        second.append([draft(CLM, 1, ASSIGNED)], AT)
        assert second.verify()[0] == 2
        second.close()

    def test_articles_are_found_by_their_address_and_their_text(self, store: Store) -> None:
        store.append([draft(ART, 0, TAKEN)], AT)
        store.append([draft(ART, 1, e.Appeared("https://other.example.com/lake"))], AT)
        store.append([draft(ART, 2, e.Revised("Other words.", "b" * 64, "lake.txt"))], AT)
        for alias in ("url:https://news.example.org/lake", "url:https://other.example.com/lake"):
            assert store.find(alias) == ART
        assert store.find("text:" + "a" * 64) == ART
        assert store.find("text:" + "b" * 64) == ART
        assert store.find("text:" + "c" * 64) is None

    def test_streams_are_listed_by_what_they_hang_on(self, store: Store) -> None:
        other = mint("clm", "two")
        store.append([draft(CLM, 0, PROPOSED), draft(other, 0, replace(PROPOSED, article=mint("art", "two")))], AT)
        store.append([draft(SHT, 0, e.Lent("ruth", "2021-01-05", {CLM: 1}))], AT)
        assert [c.id for c in store.cases(ART)] == [CLM]
        assert sorted(c.id for c in store.cases()) == sorted([CLM, other])
        assert [s.id for s in store.sheets("ruth")] == [SHT]
        assert list(store.sheets("idris")) == []

    def test_many_streams_are_asked_for_at_once(self, store: Store) -> None:
        other = mint("clm", "two")
        store.append([draft(ART, 0, TAKEN), draft(CLM, 0, PROPOSED, ASSIGNED), draft(other, 0, PROPOSED)], AT)
        assert store.versions([CLM, ART, SHT]) == {CLM: 2, ART: 1}
        assert store.versions([]) == {}
        assert [c.id for c in store.cases(among=[CLM, ART, SHT])] == [CLM]
        assert [a.id for a in store.articles(among=[CLM, ART])] == [ART]
        assert list(store.cases(among=[])) == []
        assert [(r.stream, r.version) for r in store.events(among=[CLM, ART])] == [(ART, 1), (CLM, 1), (CLM, 2)]
        assert [(r.stream, r.version) for r in store.events(among=[CLM], upto=2)] == [(CLM, 1)]

    def test_what_changed_since_a_place_in_the_chain_is_told(self, store: Store) -> None:
        store.append([draft(ART, 0, TAKEN), draft(CLM, 0, PROPOSED)], AT)
        store.append([draft(CLM, 1, ASSIGNED, e.Remarked("see page 3"))], AT)
        assert store.changed(0) == {ART, CLM}
        assert store.changed(2) == {CLM}
        assert store.changed(4) == frozenset()

    def test_two_drafts_of_one_stream_follow_each_other(self, store: Store) -> None:
        store.append([draft(CLM, 0, PROPOSED), draft(CLM, 1, ASSIGNED)], AT)
        assert store.version(CLM) == 2
        with pytest.raises(StaleVersion):
            store.append([draft(CLM, 2, e.Remarked("one")), draft(CLM, 2, e.Remarked("two"))], AT)

    def test_streams_are_counted_by_the_events_they_have(self, store: Store) -> None:
        store.append([draft(ART, 0, TAKEN), draft(CLM, 0, PROPOSED, ASSIGNED)], AT)
        assert (store.count("taken"), store.count("proposed", "added"), store.count("rated")) == (1, 1, 0)

    def test_appending_nothing_writes_nothing(self, store: Store) -> None:
        assert store.append([], AT) == []
        assert store.append([draft(CLM, 0)], AT) == []
        assert store.head()[0] == 0

    def test_the_holder_of_the_desk_may_take_it_again(self, store: Store) -> None:
        with store.lock(wait=0), store.lock(wait=0):
            store.append([draft(CLM, 0, PROPOSED)], AT)
        assert store.head()[0] == 1
