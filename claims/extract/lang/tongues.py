"""The small words of languages that one may meet, to tell them apart; and which of them claims are read from."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# Languages with word lists of their own, `lang/<code>`.
READ = ("en",)
NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "en": "English", "es": "Spanish", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ka": "Georgian",
    "ko": "Korean", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sr": "Serbian", "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "zh": "Chinese",
}  # fmt: skip
# Words that nearly every sentence has, and that sister languages share as little as can be.
SMALL_WORDS = {
    "en": listed(
        "the of and to that in for is was with on as at by from be are have has had not but his her they which were said "
        "an it he this who will would their been after about when or its more than"
    ),
    "de": listed(
        "der die das und den dem des von mit für auf ist nicht ein eine einen einem einer im zu sich auch wird wurde sind "
        "aus bei nach über wie oder werden sie er es hat haben am zum zur dass noch nur"
    ),
    "fr": listed(
        "le la les des du et en un une est pas que qui dans pour sur au aux par avec ce cette il elle ont été plus sont "
        "son ses leur mais ou nous selon était fait d l qu"
    ),
    "es": listed(
        "el la los las del y en un una que por con para se su sus al como más no es fue ha han este esta pero lo según "
        "sobre entre años también desde hasta sin"
    ),
    "it": listed(
        "il lo la gli le di che e è un una per con del della dei delle nel nella al alla da dal si non sono ha hanno come "
        "più anche stato essere questo ma ai sul"
    ),
    "pt": listed(
        "o os as do da dos das e em um uma que por com para no na nos nas se seu sua ao mais não é foi são como mas ou "
        "pelo pela está também até disse"
    ),
    "nl": listed(
        "het een van en de dat op te voor met zijn niet aan er ook als bij door maar naar uit nog worden werd heeft hij "
        "zij deze die over om wordt hebben"
    ),
    "sv": listed(
        "och att det som en på är av för med den till inte har ett om han men var jag sig från vi så kan när nu eller "
        "hade efter också skulle år"
    ),
    "da": listed(
        "og at det som en på er af for med den til ikke har et om han men var sig fra vi kan når eller havde efter også "
        "skulle år blev hun de mod siger"
    ),
    "no": listed(
        "og at det som en på er av for med den til ikke har et om han men var seg fra vi kan når eller hadde etter også "
        "skulle år ble hun de mot sier"
    ),
    "fi": listed(
        "ja on ei että se oli hän mutta myös ovat kun joka ole sen mukaan vuonna sitä olla jo vain niin kuin ovat tai "
        "jossa sekä vuoden jälkeen"
    ),
    "pl": listed(
        "i w na z do się nie że to jest o od za po jak ale jego przez dla który która są był było oraz tym już lub tego "
        "także może ze przed"
    ),
    "cs": listed(
        "a se v na je že to s z do o k za pro ale by jsou byl bylo podle které který od po při také jako nebo už jeho "
        "let své ve"
    ),
    "hu": listed(
        "a az és hogy nem is egy meg ez azt már csak volt vagy mint de ki el még szerint után között pedig kell lesz "
        "ezt aki több"
    ),
    "ro": listed(
        "și în de la a cu pe nu care că din un o să este au fost mai pentru sunt prin după dar între ale al lui sau "
        "această ce"
    ),
    "tr": listed(
        "ve bir bu da de için ile olarak çok daha olan gibi sonra kadar ise ne ama en var göre o olduğu tarafından "
        "oldu ancak her"
    ),
    "id": listed(
        "yang dan di untuk dengan dari pada tidak ini itu dalam akan juga oleh ke ada sebagai telah bahwa karena lebih "
        "mereka tahun kata saat"
    ),
}  # fmt: skip
