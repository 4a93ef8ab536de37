"""Everyday English words: never taken for a misspelt name."""

from __future__ import annotations

# Words that join others: they weigh little in a name, and a name does not differ by them.
_FUNCTION = "a an and at by for from in into of on or the to upon via with"

_EVERYDAY = """
able about above across actually add after afternoon again against ago agree ahead ain air all allow
almost alone along already alright also always am amazing among annual another answer any anybody anyone
anything anyway anywhere apart apparently appear appreciate are aren around arrive arrived article as
aside ask asked asking asks attach attached attend attended away awesome awful baby back bad badly
basically be beautiful became because become been beer before began begin begins behind being believe
below best bet better between beyond big bit book boring boss both bottom bought box boy boys bread
break breakfast bring bro brother brought bug bus busy but buy bye cake call called calls came can
cannot cant car card care carry case cat catch caught cause celebrate chance change changed chat cheap
check cheers child children choose christmas class clean clear close closed clothes coffee cold
colleague come comes coming computer concert congrats congratulations consider contact cook cool copy
correct cost could couldn count couple course cover crazy create cup cut cute dad daily damn dark date
dates daughter day days deadline dear decide decided deep delay delayed delicious depends desk detail
details did didn didnt die different difficult dinner discuss discussed do doc doctor does doesn doesnt
dog doing done dont door doubt down draft drink drive driver drop dunno during each earlier early easily
easy eat eating eight either else email emails end ended ends english enjoy enough entire especially etc
even evening ever every everybody everyone everything everywhere exact exactly exam example excellent
except excited excuse expect expensive explain extra eye eyes face fact fair fall family famous fancy
far fast father favourite feel feeling few figure file files film final finally find fine finish
finished fire first fish fit five fix flight flights floor follow following food fool foot football
forget forgot form forward found four free fresh friday friend friends front full fun funny further game
games gave get gets getting girl girls give given gives giving glad go goes going gone gonna good
goodbye got gotta great ground group grow guess guest guy guys gym had hadn hair half hall hand hands
happen happened happening happens happy hard hardly has hasn hat hate have haven having he head hear
heard heart heavy held hello help her here hers hey hi high him his history hit hold holding holds
holiday home honest hope hoping hospital hot hotel hour hours house how however huge human hundred
hungry hurry hurt husband idea if ill imagine important info inside instead interesting is isn issue
issues it its itself job join joke july june just keep keeps kept kid kids kind kinda kitchen knew know
known knows lady language laptop large last late lately later laugh lead leader leaders learn least
leave leaves leaving led left less lets letter life light like likely line link list listen little live
lives living local lol long longer look looked looking looks lose lost lot lots loud love lovely low
luck lucky lunch mad made mail main make makes making man many mark match matter may maybe me mean means
meant meat men menu merry message messages met might milk million mind mine minute minutes miss missed
missing mobile moment monday money month months mood moon more morning most mostly mother mouth move
moved movie movies much mum music must my myself name named names near nearly need needed needs neither
nervous never new news next nice night nine nobody noise none nope nor normal not note notes nothing now
number numbers obviously off offer office officially often okay old once one ones only oops open opened
opening order other others otherwise ought our ours out outcome outside over own page paper parents
parking part party pass past pay people perfect perhaps person phone photo photos pick picture piece
pizza place places plan play played playing please plenty pls plus point points police poor possible
possibly post practice prefer prep present pretty price print prize probably problem problems promise
proper public pull push put question questions quick quickly quiet quite rain raining rather reach read
reading ready real really reason receive received recent recently record red regards remember remind
reminder reply report respond rest result return rice rich ride right ring road room rooms round rule
rules run running sad safe said same sat saturday save saw say saying says scared school score screen
seat second see seem seems seen self send sense sent serious seriously service set seven several shall
shame share she ship shirt shoes shop shopping short should shouldn show shower shows shut sick side
sign signed silly similar simple since sing single sir sister sit six size sleep sleeping slept slow
slowly small smart smile smoke snack snow so sofa soft some somebody somehow someone something sometimes
somewhere son song soon sorry sort sound sounds soup speak special spell spend spent spoke sports spring
stand start started starts stay stayed step still stop store story straight street strong stuck student
students stuff stupid style such suddenly sugar suit sum summer sun sunday super supper suppose supposed
sure surely surprise sweet table take taken takes taking talk talked talking tall taste taxi tea teach
teacher team tell ten test than thank thanks that thats theatre their theirs them then there theres
these they thing things think thinking third this those though thought thousand three through throw
thursday thus ticket tickets till time times tired title today together told tomorrow tonight too took
top topic total totally touch tour toward town traffic train travel tree trip trouble true truly trust
truth try trying tuesday turn twice two type typo under understand unless until up update us use used
useful usual usually very video view visit visited voice wait waiting wake walk walked wall wanna want
wanted wants warm was wash wasn waste watch watched watching water way we wear weather website wedding
wednesday week weekend weeks weird welcome well went were weren what whatever whats when whenever where
wherever whether which while white who whoever whole whom whose why wife wifi will win wind window
winter wish within without woke woman women won wonder wonderful wont word words work worked working
works world worried worry worse worst worth would wouldn wow write writing written wrong wrote yeah year
years yep yes yesterday yet you young your yours yourself yup zero
"""

FUNCTION = frozenset(_FUNCTION.split())
EVERYDAY = FUNCTION | frozenset(_EVERYDAY.split())
