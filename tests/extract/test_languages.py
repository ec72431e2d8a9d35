"""A text's language is told by its script and its small words; unsure is None; what cannot be read is refused in words."""

from datetime import date

import pytest

from claims.errors import UsageError
from claims.extract import candidates, languages, moments, quantities, sentences, speakers, worth
from claims.extract.lang.tongues import NAMES, READ, SMALL_WORDS
from claims.records import Article

SAMPLES = {
    "en": "The council decided on Monday to pull down the old bridge. It was built in 1921 and has been closed for nine "
    "years, and the mayor said that it would cost 4.2 million euros.",
    "de": "Der Stadtrat hat am Montag beschlossen, die alte Brücke abzureißen. Sie wurde 1921 gebaut und ist seit neun Jahren "
    "gesperrt. Die Kosten werden auf 4,2 Millionen Euro geschätzt, sagte der Bürgermeister.",
    "fr": "Le conseil municipal a décidé lundi de démolir le vieux pont. Il a été construit en 1921 et il est fermé depuis "
    "neuf ans. Les travaux coûteront 4,2 millions d'euros, selon le maire.",
    "es": "El consejo municipal decidió el lunes derribar el viejo puente. Fue construido en 1921 y está cerrado desde hace "
    "nueve años. Las obras costarán 4,2 millones de euros, según el alcalde de la ciudad.",
    "it": "Il consiglio comunale ha deciso lunedì di abbattere il vecchio ponte. È stato costruito nel 1921 ed è chiuso da "
    "nove anni. I lavori costeranno 4,2 milioni di euro, secondo il sindaco della città.",
    "pt": "A câmara municipal decidiu na segunda-feira demolir a velha ponte. Foi construída em 1921 e está fechada há nove "
    "anos. As obras vão custar 4,2 milhões de euros, disse o presidente da câmara.",
    "nl": "De gemeenteraad heeft maandag besloten om de oude brug af te breken. Het bouwwerk stamt uit 1921 en is al negen "
    "jaar dicht. De kosten worden geschat op 4,2 miljoen euro, aldus de burgemeester van de stad.",
    "sv": "Kommunen beslutade i måndags att riva den gamla bron. Den byggdes 1921 och har varit stängd i nio år. Kostnaden är "
    "4,2 miljoner kronor, och det är inte klart vem som ska betala, säger borgmästaren.",
    "pl": "Rada miasta zdecydowała w poniedziałek, że stary most zostanie rozebrany. Został zbudowany w 1921 roku i jest "
    "zamknięty od dziewięciu lat. Koszt to 4,2 miliona euro, a nie jest jasne, kto to zapłaci.",
    "ru": "Городской совет решил в понедельник снести старый мост. Он был построен в 1921 году и закрыт уже девять лет.",
    "uk": "Міська рада вирішила в понеділок знести старий міст. Його збудували 1921 року, і він закритий уже дев'ять років.",
    "zh": "市议会周一决定拆除旧桥。该桥建于1921年，已关闭九年。市长说，工程将耗资四百二十万元。",
    "ja": "市議会は月曜日に古い橋を取り壊すことを決めた。橋は一九二一年に建てられ、九年間閉鎖されている。",
    "ar": "قرر المجلس البلدي يوم الاثنين هدم الجسر القديم الذي بني قبل مئة عام وأغلق منذ تسع سنوات.",
    "el": "Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να κατεδαφίσει την παλιά γέφυρα, που χτίστηκε το 1921.",
}  # fmt: skip


@pytest.mark.parametrize("code", SAMPLES)
def test_an_article_is_recognised_by_its_own_words(code):
    assert languages.recognised(SAMPLES[code]) == code


@pytest.mark.parametrize("text", ["", "1,200 – 3,400", "Cologne, Bonn, Mainz", "Das Boot won."])
def test_too_few_words_are_no_language(text):
    assert languages.recognised(text) is None


def test_a_quotation_in_another_language_changes_nothing():
    quoted = SAMPLES["en"] + " “Der Stadtrat hat das so beschlossen und wir werden es tun,” he said. " + SAMPLES["en"]
    assert languages.recognised(quoted) == "en"


def test_half_and_half_is_nobodys_language():
    assert languages.recognised(SAMPLES["en"] + " " + SAMPLES["de"]) in (None, "en")


def test_every_language_has_a_name_and_small_words_of_its_own():
    assert set(READ) <= SMALL_WORDS.keys() <= NAMES.keys()
    assert len({frozenset(words) for words in SMALL_WORDS.values()}) == len(SMALL_WORDS)
    assert all(len(words) >= 20 for words in SMALL_WORDS.values())


def test_a_region_is_no_other_language():
    assert languages.readable("en-GB") and not languages.readable("de-AT")
    assert languages.kept(2, "de-AT") == "2 articles in German: kept, not read"


FUNCTIONS = {
    "sentences": lambda language: sentences.split("It fell.", language),
    "quantities": lambda language: quantities.find("5 ships", language),
    "moments": lambda language: moments.find("in 2019", date(2020, 1, 1), language),
    "speakers": lambda language: speakers.find("He said it fell.", language),
    "worth": lambda language: worth.score(["It fell."], language),
    "candidates": lambda language: candidates.find(Article("art-x", "It fell by 5 metres.", "x", language=language)),
}


@pytest.mark.parametrize("find", FUNCTIONS.values(), ids=FUNCTIONS.keys())
def test_a_language_that_cannot_be_read_is_refused_and_the_known_ones_are_named(find):
    find("en")
    find("en-GB")
    with pytest.raises(UsageError, match=r"(?s)in German.*English \(en\)") as told:
        find("de")
    assert told.value.exit_code == 2
