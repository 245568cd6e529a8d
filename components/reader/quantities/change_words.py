"""Words that tell a rise or a fall, in English and Russian: "slipped", "a drop of", "меньше", "просел"."""

import re
from functools import lru_cache

from components import caches

FALLS = re.compile(
    r"f[ae]ll(s|en|ing)?|declin(e|es|ed|ing)|decreas\w+|drop(s|ped|ping)?|dip(s|ped|ping)?|slip(s|ped|ping)?"
    r"|slid(e|es|ing)?|shr(ink|inks|ank|unk|inking|inkage)|contract(ed|ing|ion)|plung\w+|plummet\w*|tumbl\w+|slump\w*"
    r"|sank|sinks?|sunk|sinking|dive[sd]?|dove|los(t|e|es|ing|s|ses)|reduc\w+|cut(s|ting)?|slash(ed|es|ing)?|eas(ed|es|ing)"
    r"|weaken\w*|shed(s|ding)?|narrow(s|ed|ing)|slow(s|ed|ing|down)|retreat\w*|crash\w*|collaps\w+|down|downturn|minus"
    r"|diminish\w*|dwindl\w+|trim(s|med|ming)?|erod\w+|erosion|knock(s|ed)?|shav(e|es|ed|ing)|wip(e|es|ed|ing)"
    r"|lower(ed|ing|s)?|less|fewer|smaller|cheaper|weaker|slower|depreciat\w+"
    r"|упа(л|ла|ло|ли|в|вший\w*|дет|дут|сть)|падени\w+|пада(л|ла|ло|ли|ет|ют|ть|я)|сни[зж]\w+|сокра[тщ]\w+|уменьш\w+"
    r"|просе(л|ла|ло|ли|да\w+)|просад\w+|потеря(л|ла|ло|ли|в|ет|ют|ть)|теря(л|ла|ло|ли|ет|ют|я)|спад(|а|у|ом|е)|минус\w*"
    r"|опус(ти|ка)\w+|обвал\w*|рухну\w+|по?дешеве\w+|замедл\w+|сжал\w+|сжима\w+|уреза\w+|отста(л|ла|ло|ли|ет|ют|вание\w*)"
    r"|провал\w*|убав\w+|ослаб\w+|откати\w+|пони[зж]\w+|сполз\w*|скати\w+|ужал\w+|недовыполн\w+|девальвир\w+"
    r"|меньше|меньш(ий|ая|ее|им|ем|ую|ей|ие|их)|ниже|дешевле|слабее|медленнее"
)
RISES = re.compile(
    r"r(ise|ises|ose|isen|ising)|gr(ow|ows|ew|own|owing|owth)|increas\w+|gain(s|ed|ing)?|up|climb\w*|jump\w*|surg\w+|soar\w*"
    r"|expan\w+|add(s|ed|ing)?|advanc\w+|rebound\w*|recover\w*|improv\w+|accelerat\w+|widen\w*|swell\w*|higher|more|greater"
    r"|larger|bigger|rais(e|es|ed|ing)|boost\w*|strengthen\w*|rall(y|ied|ies)|skyrocket\w*|leap(s|t|ed)?"
    r"|spik(e|es|ed)|multipl\w+|exceed\w*|outp\w+|surplus|plus|appreciat\w+|upturn|uptick"
    r"|вырос\w*|выраст\w+|подрос\w*|подраст\w+|отыгра\w+|взмы\w+|рвану\w+|приумнож\w+|разрос\w*|рос(ла|ло|ли|)|рост(|а|у|ом|е)|раст(ет|ут|и|ущ\w+)|увелич\w+|повы[сш]\w+|прирос\w*|прираст\w+"
    r"|нарас\w+|нара[щс]\w+|прибав\w+|подня\w+|подним\w+|подскоч\w+|взлет\w+|расшир\w+|возрос\w*|возраст\w+|добав\w+|плюс\w*"
    r"|ускор\w+|превы[сш]\w+|опере[дж]\w+|по?дорож\w+|усил\w+|укреп\w+|улучш\w+|скакну\w+|скач(ок|ка|ком)|прыгну\w+"
    r"|восстан\w+|больше|больш(ий|ая|ее|им|ем|ую|ей|ие|их)|выше|дороже|перевыполн\w+"
)


@lru_cache(maxsize=caches.WORDS)
def change(word: str) -> int:
    """Return the direction that a word of change tells.

    It is -1 for a fall, 1 for a rise, 0 for neither.
    """
    return -1 if FALLS.fullmatch(word) else 1 if RISES.fullmatch(word) else 0
