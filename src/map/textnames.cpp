// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/wordlists.h"

#include <array>

namespace gensvar::map {

using domain::Field;

std::span<const WordList> textNames()
{
    static const std::array lists{
        // The texts
        WordList{
            Meaning::Improve,
            {},
            45,
            "~improve|~improvement|~improvements|~do better|~could we "
            "do|~suggestions|~suggestion|~anything else|"
            "~other comments|~additional comments|~further comments|~forbattra|~forbattras|~battre|"
            "~forbattringsforslag|~ovrigt|~ovriga kommentarer|~ovriga synpunkter|~annat|~forbedre|~forbedres|"
            "~forbedringsforslag|~forbedringer|~andre kommentarer|~andet|~annet|~bedre|~verbeteren|~verbeterpunten|"
            "~verbetering|~verbeteringen|~beter|~overige opmerkingen|~suggesties|~verbessern|~verbesserung|"
            "~verbesserungsvorschlage|~verbesserungen|~besser|~sonstiges|~weitere anmerkungen|~anregungen|"
            "~ameliorer|~ameliorations|~suggerimenti|~sugestoes|~sugerencias|~mejorar|~melhorar|~other feedback|"
            "~recommendations|~recomendaciones|~recomendacoes|~mejora|~mejoras|~melhoria|~melhorias|~como podriamos|"
            "~como podemos|~que podemos|~sugestao|~sugerencia"},
        WordList{
            Meaning::Comment, Field::Comment, 25,
            "~what do you like|~what did you like|~do we do well|~vad gor vi bra|~vad ar du nojd med|~hva gjor vi bra|"
            "~hvad gor vi godt|~wat doen wij goed|~wat doen we goed|~was machen wir gut|~was gefallt ihnen|"
            "~did you like|~do you like|~you liked|~like most|~liked most|~like best|~enjoy most|~appreciate most|"
            "~enjoyed most|~uppskattar du|~uppskattade du|~tyckte du om|~likte du|~kunne du lide|~satte du pris pa|"
            "~vond u goed|~vond je goed|~ging er goed|~gefallen|~gefiel ihnen|~mais gostou|~mas le gusto|~mas te gusto|"
            "~que le gusto|~avez vous aime"},
        WordList{
            Meaning::Comment, Field::Comment, 30,
            "~beskriv|~apent svar|~abent svar|~uddybning|~uddybende|*opmerking|~text response|~follow up answer|"
            "~follow up response|~response text|explanation|~explanation|forklaring|~forklaring|uitleg|~uitleg|"
            "erlauterung|~erlauterung|erklarung|customer note|customer notes|notes from "
            "customer|comment|comments|~comment|~comments|feedback|~feedback|~your feedback|~customer "
            "feedback|verbatim|"
            "~verbatim|verbatims|free text|freetext|~free text|open text|open ended|~open ended|open ended response|"
            "open response|review|review text|reviews|~review text|remark|remarks|~remarks|testimonial|opinion|"
            "hs content|content|message|answer text|comment text|description|~tell us|~tell us more|~in your own "
            "words|~describe|voice of customer|voc|"
            "kommentar|kommentarer|~kommentar|~kommentarer|fritext|*fritext|fritextsvar|*kommentar|*kommentarer|"
            "synpunkt|synpunkter|~synpunkter|~beratta|~utveckla|aterkoppling|~omdome i text|oppet svar|"
            "fritekst|*fritekst|tilbakemelding|~tilbakemelding|tilbakemeldinger|~utdyp|~utdype|~fortell|merknad|"
            "merknader|"
            "bemaerkning|bemaerkninger|~bemaerkninger|~uddyb|~uddybe|~fortael|tilbagemelding|~tilbagemelding|udtalelse|"
            "opmerking|opmerkingen|~opmerking|~opmerkingen|commentaar|~commentaar|reactie|terugkoppeling|~vertel|"
            "open antwoord|~open vraag|recensie|kommentare|~kommentare|anmerkung|anmerkungen|~anmerkungen|bemerkung|"
            "bemerkungen|freitext|*freitext|ruckmeldung|~ruckmeldung|rezension|~beschreiben|meinung|offene antwort|"
            "commentaire|commentaires|~commentaire|~commentaires|avis|comentario|comentarios|~comentario|"
            "~comentarios|commento|commenti|palaute|~review comment|~opiniao|opiniones|observacoes|observaciones|"
            "depoimento|mensagem|mensaje|texto livre|texto libre|resposta aberta|respuesta abierta|resena"},
        WordList{
            Meaning::Topic,
            {},
            20,
            "~contact reason|~reason for contact|~reason for contacting|~reason for your contact|~reason for call|"
            "~reason for calling|~reason for visit|~reason for your visit|~call reason|~case reason|~ticket reason|"
            "~visit reason|~return reason|~churn reason|~cancellation reason|~reason code|~close reason|"
            "~kontaktorsak|~kontaktanledning|~anledning till kontakt|~anledning till kontakten|~anledning till besok|"
            "~anledning till besoket|~orsak till kontakt|~besoksorsak|~besoksanledning|~arendeorsak|~samtalsorsak|"
            "~uppsagningsorsak|~returorsak|~orsakskod|~kontaktarsak|~henvendelsesarsak|~arsak til henvendelse|"
            "~arsak til henvendelsen|~arsak til kontakt|~grunn til kontakt|~besoksarsak|~returarsak|~kontaktarsag|"
            "~henvendelsesarsag|~arsag til henvendelse|~arsag til henvendelsen|~arsag til kontakt|~besogsarsag|"
            "~opsigelsesarsag|~returarsag|~contactreden|~reden van contact|~reden voor contact|~reden contact|"
            "~reden van uw contact|~reden van bezoek|~bezoekreden|~belreden|~opzegreden|~retourreden|~kontaktgrund|"
            "~grund des kontakts|~grund der kontaktaufnahme|~grund ihrer kontaktaufnahme|~grund des anrufs|~anrufgrund|"
            "~grund ihres besuchs|~besuchsgrund|~kundigungsgrund|~retourengrund|~motif de contact"},
        // What others wrote than those who answered, or they themselves before that
        WordList{
            Meaning::Topic,
            {},
            50,
            "~internal note|~internal notes|~internal comment|~internal comments|~agent comment|~agent comments|"
            "~agent note|~agent notes|~staff comment|~staff notes|~manager comment|~manager comments|~admin comment|"
            "~resolution notes|~resolution comment|~case subject|~ticket subject|subject|~case description|"
            "~ticket description|~issue description|~reply to customer|~our reply|~our response|public reply|reply|"
            "~action taken|*arendebeskrivning|*arenderubrik|~intern kommentar|~interna kommentarer|~intern notering|"
            "~interna noteringar|amne|~vart svar|~svar till kund|atgard|atgarder|*handlaggarkommentar|*saksbeskrivelse|"
            "~interne notater|~internt notat|~interne kommentarer|emne|~svar til kunde|~svar til kunden|tiltak|"
            "*sagsbeskrivelse|~interne noter|~internt notat|~interne opmerking|~interne opmerkingen|~interne notitie|"
            "onderwerp|~antwoord aan klant|~interne bemerkung|~interne bemerkungen|~interne notiz|~interne notizen|"
            "~interner kommentar|betreff|~antwort an kunden|*fallbeschreibung|massnahme|massnahmen"},
        WordList{Meaning::Machine,
                 {},
                 45,
                 "~user agent|useragent|~browser|~operating system|~device type|~betriebssystem|~operativsystem|"
                 "~besturingssysteem"},
    };
    return lists;
}

} // namespace gensvar::map
