// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/phrases.h"

namespace gensvar::sample {

namespace {

constexpr std::array<std::string_view, 5> goodWaiting{"Got through straight away", "Answered within a minute",
                                                      "No waiting at all", "You called back exactly when you said",
                                                      "Quick reply to my e-mail"};
constexpr std::array<std::string_view, 5> goodStaff{"$N was incredibly helpful", "Friendly service all the way",
                                                    "$N in $P took the time to explain",
                                                    "Felt like talking to a human being", "The handler listened to me"};
constexpr std::array<std::string_view, 4> goodPrice{"Good price for my $V",
                                                    "You lowered the premium without being asked",
                                                    "Cheaper than what I had", "Got a discount for bundling"};
constexpr std::array<std::string_view, 4> goodClaim{"The claim was settled in three days", "The money was there on $D",
                                                    "It all went smoothly with my $V",
                                                    "Case $C was solved without fuss"};
constexpr std::array<std::string_view, 4> goodDigital{"The app is easy to use",
                                                      "Reported the damage on my phone in five minutes",
                                                      "Everything could be done online", "Signing in just works"};
constexpr std::array<std::string_view, 3> goodClarity{"Clear about what happens next",
                                                      "I understood the terms for once", "Kept me up to date by text"};
constexpr std::array<std::string_view, 3> goodAdvice{"$N found a solution I had not thought of",
                                                     "Advice that suited our family",
                                                     "A knowledgeable adviser who did not just want to sell"};
constexpr std::array<std::string_view, 3> goodInvoice{"The bill is easy to understand",
                                                      "The mistake on the bill was put right at once",
                                                      "Could pay in parts without a fee"};
constexpr std::array<std::string_view, 5> badWaiting{"45 minutes in the queue", "Nobody called back as promised",
                                                     "I have waited three weeks for an answer", "Cut off twice",
                                                     "You never reach anyone on a $D"};
constexpr std::array<std::string_view, 5> badStaff{
    "The handler did not seem to care", "Three people, three different answers", "$N kept interrupting me",
    "Nobody takes responsibility for case $C", "I was told \"those are the rules\" and nothing else"};
constexpr std::array<std::string_view, 4> badPrice{
    "The premium went up without explanation", "Far too expensive compared with others",
    "New customers get better prices than we do after twenty years", "My $V has doubled in price"};
constexpr std::array<std::string_view, 5> badClaim{
    "The claim has taken two months", "Turned down without a proper reason", "Case $C is still not solved",
    "The excess was not what $N said", "Had to send the same receipt three times"};
constexpr std::array<std::string_view, 3> badDigital{"The app keeps logging me out",
                                                     "Uploading pictures of the damage does not work",
                                                     "I cannot find my $V on the website"};
constexpr std::array<std::string_view, 3> badClarity{"Incomprehensible terms",
                                                     "Nobody told me my $V did not cover this",
                                                     "The letters say one thing and you say another"};
constexpr std::array<std::string_view, 3> badAdvice{"The adviser could not answer my questions", "Felt like a salesman",
                                                    "Was given wrong advice about my $V"};
constexpr std::array<std::string_view, 3> badInvoice{"The bill is wrong for the second time",
                                                     "Charged a reminder fee although I had paid",
                                                     "I do not understand what I am paying for"};
constexpr std::array<std::string_view, 3> priceRise{"Thirty per cent more, that is outrageous",
                                                    "The price rise came without warning",
                                                    "After the price rise I am asking others for quotes"};
constexpr std::array<std::string_view, 3> phoneMenu{"The new phone menu is hopeless",
                                                    "Press 1, press 4, press 2 and still the wrong department",
                                                    "Your new phone robot does not understand me"};
constexpr std::array<std::string_view, 3> storm{"Seven weeks after the storm we still wait for the surveyor",
                                                "The roof still leaks after the storm",
                                                "The storm took the roof in $P and nobody answers"};
constexpr std::array<std::string_view, 7> openings{"Hello",
                                                   "Hi there",
                                                   "Thanks",
                                                   "I must say I am surprised",
                                                   "Customer since 1998",
                                                   "About my $V",
                                                   "As a business owner in $P"};
constexpr std::array<std::string_view, 7> middling{
    "All right",   "Neither good nor bad", "Most of it worked",  "A lot of steps but it worked",
    "As expected", "Could be quicker",     "Got help in the end"};
constexpr std::array<std::string_view, 5> praise{"Happy to recommend you", "Many thanks to $N", "Keep it up",
                                                 "Top marks", "Give my regards to $N"};
constexpr std::array<std::string_view, 4> wishes{"Please call rather than write", "Evening hours would be nice",
                                                 "I would like one contact person",
                                                 "A text at each step would have been enough"};
constexpr std::array<std::string_view, 4> threats{"I will switch if this goes on", "Never again",
                                                  "I have already cancelled my $V", "Disappointed after twenty years"};
constexpr std::array<std::string_view, 7> shorts{"Good",    "Great",          "Very happy", "All good",
                                                 "Perfect", "Quick and easy", "Nice people"};
constexpr std::array<std::string_view, 6> grunts{"Bad",       "Too expensive", "Long queue",
                                                 "Not happy", "Complicated",   "No answer"};
constexpr std::array<std::string_view, 22> firstNames{
    "James", "Mary",  "John", "Linda", "David",  "Susan", "Emily",  "Jack",  "Olivia",   "Harry", "Grace",
    "Liam",  "Aoife", "Sean", "Niamh", "Thomas", "Chloe", "George", "Priya", "Mohammed", "Zofia", "Patrick"};
constexpr std::array<std::string_view, 21> lastNames{
    "Smith", "Jones",   "Murphy",  "Taylor", "Brown", "Kelly",  "Wilson", "Walsh", "Evans", "Byrne", "Thomas",
    "Ryan",  "Roberts", "O'Brien", "Walker", "Doyle", "Wright", "Lynch",  "Green", "Patel", "Khan"};
constexpr std::array<std::string_view, 20> places{
    "Dublin",    "Cork",    "Galway", "Limerick",  "Belfast", "London", "Manchester", "Leeds",  "Bristol", "Glasgow",
    "Edinburgh", "Cardiff", "York",   "Waterford", "Sligo",   "Derry",  "Norwich",    "Exeter", "Bath",    "Inverness"};
constexpr std::array<std::string_view, 4> regions{"Leinster", "Munster", "Connacht", "Ulster"};
constexpr std::array<std::string_view, 5> days{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"};
constexpr std::array<std::string_view, 19> things{
    "home",  "car",      "boat", "travel",  "contents",  "motorcycle", "caravan", "business", "dog",     "cat",
    "horse", "accident", "life", "pension", "liability", "student",    "bicycle", "farm",     "landlord"};
constexpr std::array<std::string_view, 8> endings{" insurance", " insurance", " insurance", " policy",
                                                  " premium",   " claim",     " cover",     " renewal"};

} // namespace

const Phrases &english()
{
    static const Phrases phrases{
        .topics{{
            {goodWaiting, badWaiting},
            {goodStaff, badStaff},
            {goodPrice, badPrice},
            {goodClaim, badClaim},
            {goodDigital, badDigital},
            {goodClarity, badClarity},
            {goodAdvice, badAdvice},
            {goodInvoice, badInvoice},
        }},
        .events{{{}, priceRise, phoneMenu, storm}},
        .openings = openings,
        .middling = middling,
        .praise = praise,
        .wishes = wishes,
        .threats = threats,
        .shorts = shorts,
        .grunts = grunts,
        .firstNames = firstNames,
        .lastNames = lastNames,
        .places = places,
        .regions = regions,
        .days = days,
        .things = things,
        .endings = endings,
        .domain = "mail.example",
    };
    return phrases;
}

} // namespace gensvar::sample
