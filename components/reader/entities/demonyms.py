"""Adjectives of countries and regions: "Chinese buyers", «немецкие заказчики»."""

from collections.abc import Iterator
from functools import cache

ADJECTIVES = """
AFG Afghan афганский
AGO Angolan ангольский
ALB Albanian албанский
ARE Emirati эмиратский
ARG Argentine Argentinian аргентинский
ARM Armenian армянский
AUS Australian австралийский
AUT Austrian австрийский
AZE Azerbaijani азербайджанский
BEL Belgian бельгийский
BGD Bangladeshi бангладешский
BGR Bulgarian болгарский
BHR Bahraini бахрейнский
BLR Belarusian Byelorussian белорусский
BOL Bolivian боливийский
BRA Brazilian бразильский
CAN Canadian канадский
CHE Swiss швейцарский
CHL Chilean чилийский
CHN Chinese китайский
CMR Cameroonian камерунский
COL Colombian колумбийский
CUB Cuban кубинский
CYP Cypriot кипрский
CZE Czech чешский
DEU German немецкий германский
DNK Danish датский
DZA Algerian алжирский
ECU Ecuadorian эквадорский
EGY Egyptian египетский
ESP Spanish испанский
EST Estonian эстонский
ETH Ethiopian эфиопский
FIN Finnish финский
FRA French французский
GBR British английский британский
GEO Georgian грузинский
GHA Ghanaian ганский
GRC Greek греческий
HKG Hongkonger гонконгский
HRV Croatian хорватский
HUN Hungarian венгерский
IDN Indonesian индонезийский
IND Indian индийский
IRL Irish ирландский
IRN Iranian иранский
IRQ Iraqi иракский
ISL Icelandic исландский
ISR Israeli израильский
ITA Italian итальянский
JOR Jordanian иорданский
JPN Japanese японский
KAZ Kazakh Kazakhstani казахский казахстанский
KEN Kenyan кенийский
KGZ Kyrgyz Kyrgyzstani киргизский кыргызский кыргызстанский
KHM Cambodian камбоджийский
KOR Korean South-Korean корейский южнокорейский
KWT Kuwaiti кувейтский
LAO Lao Laotian лаосский
LBN Lebanese ливанский
LBY Libyan ливийский
LKA Sri-Lankan шри-ланкийский
LTU Lithuanian литовский
LUX Luxembourgish люксембургский
LVA Latvian латвийский латышский
MAR Moroccan марокканский
MDA Moldovan молдавский
MEX Mexican мексиканский
MKD Macedonian македонский
MLI Malian малийский
MMR Burmese мьянманский бирманский
MNE Montenegrin черногорский
MNG Mongolian монгольский
MOZ Mozambican мозамбикский
MYS Malaysian малайзийский
NAM Namibian намибийский
NGA Nigerian нигерийский
NIC Nicaraguan никарагуанский
NLD Dutch голландский нидерландский
NOR Norwegian норвежский
NPL Nepali Nepalese непальский
NZL New-Zealand новозеландский
OMN Omani оманский
PAK Pakistani пакистанский
PER Peruvian перуанский
PHL Philippine Filipino филиппинский
POL Polish польский
PRK North-Korean северокорейский
PRT Portuguese португальский
PRY Paraguayan парагвайский
QAT Qatari катарский
ROU Romanian румынский
RUS Russian российский русский
SAU Saudi саудовский
SDN Sudanese суданский
SEN Senegalese сенегальский
SGP Singaporean сингапурский
SRB Serbian сербский
SVK Slovak Slovakian словацкий
SVN Slovenian словенский
SWE Swedish шведский
SYR Syrian сирийский
THA Thai тайский таиландский
TJK Tajik таджикский таджикистанский
TKM Turkmen туркменский
TUN Tunisian тунисский
TUR Turkish турецкий
TWN Taiwanese тайваньский
TZA Tanzanian танзанийский
UGA Ugandan угандийский
UKR Ukrainian украинский
URY Uruguayan уругвайский
USA American U.S. US американский
UZB Uzbek Uzbekistani узбекский узбекистанский
VEN Venezuelan венесуэльский
VNM Vietnamese вьетнамский
YEM Yemeni йеменский
ZAF South-African южноафриканский
ZMB Zambian замбийский
ZWE Zimbabwean зимбабвийский
AFRICA African африканский
ASIA Asian азиатский
CENTRAL-ASIA Central-Asian среднеазиатский центральноазиатский
EASTERN-EUROPE Eastern-European East-European восточноевропейский
EAST-ASIA East-Asian восточноазиатский
EUROPE European европейский
LATIN-AMERICA Latin-American латиноамериканский
MIDDLE-EAST Middle-Eastern ближневосточный
NORTH-AFRICA North-African североафриканский
NORTH-AMERICA North-American североамериканский
SOUTH-AMERICA South-American южноамериканский
SOUTH-ASIA South-Asian южноазиатский
SOUTH-EAST-ASIA South-East-Asian Southeast-Asian
WESTERN-EUROPE Western-European West-European западноевропейский
"""
"""Alpha-3 code or group, then its adjectives; a hyphen in an English one stands for a space too."""


@cache
def adjectives() -> tuple[tuple[str, str], ...]:
    """Return each (adjective, code) in English and Russian."""
    return tuple(pair for line in ADJECTIVES.strip().splitlines() for pair in _of_line(line))


def _of_line(line: str) -> Iterator[tuple[str, str]]:
    code, *names = line.split()
    for name in names:
        yield name, code
        if "-" in name and name.isascii():
            yield name.replace("-", " "), code
