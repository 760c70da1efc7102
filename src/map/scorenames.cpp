// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/wordlists.h"

#include <array>

namespace gensvar::map {

std::span<const WordList> scoreNames()
{
    static const std::array lists{
        // What would be mistaken for something below
        WordList{
            Meaning::NpsGroup,
            {},
            30,
            "~nps group|~nps type|~nps category|~nps segment|~nps class|~nps classification|~nps status|~nps bucket|"
            "~nps category name|promoter|passive|detractor|promoters|passives|detractors|is promoter|is detractor|"
            "is passive|promoter type|response group|hs response group|respondent type|promoter category|"
            "promoter passive detractor|~nps kategori|~nps grupp|~nps gruppe|~nps typ|~nps segmentering|"
            "~nps categorie|~nps groep|~nps kategorie|~nps categoria|~nps klassificering|~nps klasse|nps label|"
            "~nps result|kritiker|promotor|detractoren"},
        WordList{Meaning::TestMark,
                 {},
                 10,
                 "test|is test|testsvar|test response|is preview|preview|testrespons|testantwoord|testantwort|is test "
                 "response|survey preview"},
        WordList{Meaning::IpAddress,
                 {},
                 40,
                 "~ip address|~ip|ipaddr|ipaddress|~ip adress|~ip adresse|~ip adres|network id|~adresse ip|"
                 "~direccion ip|~ip nummer|remote addr|*ipadress|*ipadresse"},
        WordList{Meaning::Coordinate,
                 {},
                 40,
                 "~latitude|~longitude|~lat|~lng|~lon|~location latitude|~location longitude|~location accuracy|"
                 "~coordinates|~gps|~geo location|geolocation|~latitud|~longitud|~koordinater|~koordinaten|"
                 "~breddegrad|~lengdegrad|~laengdegrad|~langdegrad|*breddgrad|*langdgrad|*breddegrad|*laengdegrad|"
                 "*breitengrad|*langengrad|~breedtegraad|~lengtegraad|*breedtegraad|*lengtegraad|~lat long|latlong"},
        WordList{
            Meaning::QuestionPart,
            {},
            30,
            "question number|question no|question nr|question id|question code|question key|questionid|question ref|"
            "item number|fragenummer|frage nr|fragenr|fragnummer|fraga nr|sporsmalsnummer|sporgsmalsnummer|"
            "sporgsmal nr|vraagnummer|vraag nr|numero de question"},
        WordList{Meaning::OtherScore,
                 {},
                 25,
                 "*satisf|*tilfreds|*nojdhet|~nojd|*fornoyd|*fornojd|*tevreden|*zufrieden|~csat|~ces|~effort|*ease of|"
                 "~how easy|~hur enkelt|~hvor nemt|~hvor lett|~hvor enkelt|~hoe makkelijk|~wie einfach|~overall rating|"
                 "~stars|~star rating|~buy again|~purchase again|~return|~come back|~renew|~switch|~repurchase|"
                 "~kopa igen|~handla igen|~kobe igen|~kjope igjen|~opnieuw kopen|~wieder kaufen|*wiederkauf|*aterkop|"
                 "*gjenkjop|*genkob|~quality|~kvalitet|~kwaliteit|~qualitat|~value for "
                 "money|~sentiment|~cost|~custo|~quality score"},

        // The score
        WordList{
            Meaning::Reason,
            {},
            60,
            "~why|*why|~reason|~reasons|~reasoning|~main reason|~what made you|~what led you|~what is the primary|"
            "~explain your|~tell us why|~varfor|~anledning|~anledningen|~orsak|~orsaken|~orsaker|~skal|~skalet|"
            "~skalen|~motivera|~motivering|~huvudskal|~huvudsaklig|~hvorfor|~arsak|~arsaken|~arsaker|~begrunn|"
            "~begrunnelse|~begrunnelsen|~grunn|~grunnen|~arsagen|~arsag|~begrund|~begrundelse|~begrundelsen|~begrunde|"
            "~waarom|~reden|~toelichting|~toelichten|~licht toe|~licht uw|~motivatie|~onderbouwing|~warum|~grund|"
            "~grunde|~hauptgrund|~weshalb|~wieso|~begrundung|~begrunden|~pourquoi|~raison|~raisons|~por que|"
            "*hovedarsak|*hovedarsag|*hovedgrun|*huvudorsak|*huvudanledning|*hoofdreden|*hauptursache|~motivo|~porque|"
            "~perche|~razon|~razones|~razao|~justifique|~justifica|~justificativa|"
            "~explique|~explica|*begrundung|*motivering|*begrundelse|*begrunnelse|~what would make you|"
            "~what could we do to|~vad skulle fa dig|~hvad skal der til|~hva skal til"},
        WordList{Meaning::Recommend,
                 {},
                 40,
                 "*recommend|*rekommend|*anbefal|*aanbevel|*aanbeveel|*aanraad|*empfiehl|*aanrad|*aanraden|*aan te "
                 "bevelen|*aan te raden|*weiterempf|"
                 "*weiter empf|*empfehl|*recommand|*recomend|*recomiend|*consiglier|*raccomand|*suosittel|*poleci|~ltr|"
                 "*recommandation|*anbefale"},
        WordList{
            Meaning::Nps,
            {},
            30,
            "nps|nps score|nps scores|nps betyg|nps svar|nps rating|nps value|nps question|nps answer|net promoter|"
            "net promoter score|score nps|npsscore|nps poang|nps karakter|nps verdi|nps vaerdi|nps cijfer|nps wert|"
            "nps bewertung|nps note|nps nota|nps puntuacion|npsbetyg|npsscoren|~nps|*net promoter|*netpromoter|"
            "*npsscore|*npsbetyg|enps|~enps"},
        WordList{Meaning::LikelyTo,
                 {},
                 20,
                 "~how likely|~likely to|~likelihood|~hur troligt|~hur sannolikt|~hvor sannsynlig|~hvor sandsynligt|"
                 "~hvor sandsynlig|~hvor sannsynlig er det|~hoe waarschijnlijk|~wie wahrscheinlich|*wahrscheinlichkeit|"
                 "*sannsynlighet|*sandsynlighed|*sannolikhet|*waarschijnlijkheid|~probabilite|~probabilidad|"
                 "~probabilidade|~dans quelle mesure"},
        WordList{Meaning::AnyScore,
                 {},
                 0,
                 "~rate us|~betygsatt oss|~vurder oss|~bedom oss|~bewerten sie uns|~beoordeel "
                 "ons|score|scores|rating|ratings|grade|points|answer value|value|hs value|survey score|overall score|"
                 "customer score|response score|~score|~rating|betyg|betyget|helhetsbetyg|poang|omdome|betygsattning|"
                 "karakter|karakteren|terningkast|poeng|vurdering|skar|score 0 10|karakteer|pointtal|bedommelse|"
                 "cijfer|rapportcijfer|waardering|beoordeling|punktzahl|punkte|bewertung|wertung|punktwert|note|"
                 "*betyg|*karakter|*vurdering|*cijfer|*bewertung|*punktzahl|*poang|*poeng|*beoordeling|nota|notas|"
                 "calificacion|puntuacion|valoracion|avaliacao|pontuacao|punteggio|voto|arvosana"},
    };
    return lists;
}

} // namespace gensvar::map
