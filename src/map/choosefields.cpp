// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/codes.h"
#include "map/fieldwords.h"
#include "map/folded.h"
#include "map/mention.h"
#include "map/platform.h"
#include "map/sketch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

using domain::Certainty;
using domain::Field;

namespace {

// "Our team was helpful" over numbers or yes and no is an opinion of the team, not its name; so are small numbers below
// "Staff" alone. A department or a segment may be known by its number.
bool isOpinion(const ColumnNotes &column, Field field)
{
    static const QRegularExpression number(u"\\b(?:id|ids|no|nr|number|code|kod|kode|nummer|codigo)\\b"_s);
    if (headerWords(column.header).contains(number))
        return false;
    const bool isYesOrNo = field != Field::Language && column.share(column.flags) >= 0.5; // "no" is Norwegian, too
    if (!column.meaning.other.isWhole)
        return column.share(column.numbers) >= 0.5 || isYesOrNo;
    if (isYesOrNo && column.numbers == 0)
        return true;
    const bool mayBeNumber =
        field == Field::Department || field == Field::Touchpoint || field == Field::Segment || field == Field::Survey;
    return !mayBeNumber && column.share(column.scores.scores()) >= 0.9 && !column.scores.areNames();
}

// A respondent may answer more than once, a response is there once.
bool isResponseId(const ColumnNotes &column)
{
    if (!column.ids)
        return false;
    if (column.meaning.other.meaning == Meaning::Field) // said outright: a row that has it again is a correction
        return true;
    return column.ids->isUnique();
}

// Whether what a column holds agrees with what its name says.
bool agrees(const ColumnNotes &column, Field field)
{
    if (column.filled == 0)
        return true;
    if (column.share(column.npsGroups) >= 0.9) // "NPS segment": made from the score
        return false;
    const bool isJust = column.meaning.other.weight >= 100; // the name says nothing else
    const bool isFreeText = column.meanLength() > 60 && column.share(column.sentences) > 0.6;
    switch (field) {
    case Field::Email:
        return column.share(column.emails) >= 0.5 && !isOfStaff(column);
    case Field::Phone:
        return column.share(column.phones) >= 0.5 && !isOfStaff(column);
    case Field::Kind:
        return !column.holdsMeasures() && column.share(column.kinds) >= (isJust ? 0.3 : 0.9)
            && (isJust || column.clearKinds > 0);
    case Field::Role:
        return column.share(column.roles) >= 0.9;
    case Field::ContactOk:
        return column.share(column.flags) >= 0.8;
    case Field::Revenue:
        return column.share(column.numbers + column.amounts) >= 0.8;
    case Field::CustomerName:
        return column.share(column.numbers) < 0.5 && column.share(column.emails) < 0.5 && !isFreeText;
    case Field::ResponseId:
        return isResponseId(column);
    case Field::CustomerId:
        return !isFreeText && column.share(column.dates.dates) < 0.5;
    default:
        return !isFreeText && column.share(column.dates.dates) < 0.5 && !isOpinion(column, field)
            && !isQualified(column, field);
    }
}

Field fieldOf(const Word &word)
{
    return word.field.value_or(Field::CustomerName);
}

bool namesField(const Word &word)
{
    return word.meaning == Meaning::Field || word.meaning == Meaning::GenericId
        || word.meaning == Meaning::RespondentId;
}

// SurveyMonkey calls the response's id the respondent's; elsewhere it is a person's where there is another id of the
// response, where it repeats, or where it is a phone number.
bool namesPerson(const Sketch &sketch, const ColumnNotes &column)
{
    if (sketch.notes.platform == u"surveymonkey"_s && isResponseId(column))
        return false;
    return !sketch.wants(Field::ResponseId) || !isResponseId(column) || column.holdsPhones();
}

// "Respondent" over 1, 2, 3 … or "Respondent 1", "Respondent 2" …, as survey tools number the answers.
bool isRowNumber(const ColumnNotes &column)
{
    static const QRegularExpression respondent(
        u"^(?:respondent(?:er|s)?|participants?|deltagare|deltager|deltaker|deelnemer|teilnehmer|svarande)$"_s);
    static const QRegularExpression number(u" \\d+$"_s);
    const QString words = headerWords(column.header);
    if (!words.contains(respondent))
        return false;
    const QString first = folded(column.firstValue);
    return (column.numbers == column.filled && column.rises + 1 >= column.filled)
        || (first.startsWith(words) && first.contains(number));
}

// Beneath "Customer": "New" and "Existing", yes and no; beneath "Contact": "Phone" and "Chat".
bool isSortOfPerson(const ColumnNotes &column)
{
    static constexpr int sorts = 4; // at most, and of some rows
    if (!isOfPersons(column) || isAnonymous(column.firstValue.toStdString()))
        return false;
    return column.share(column.flags) >= 0.8 || (column.filled >= 10 && column.distinct.size() <= sorts);
}

// "Kund" over numbers or codes is the customer's number, over addresses the e-mail; the name said something else.
std::optional<base::Error> turnByContent(const ColumnNotes &column, Field &field)
{
    if (field != Field::CustomerName)
        return {};
    if (column.share(column.numbers) >= 0.8 || column.share(column.tokens) >= 0.8) {
        field = Field::CustomerId;
        return base::Error(code::holdsIds);
    }
    if (column.share(column.emails) >= 0.8) {
        field = Field::Email;
        return base::Error(code::looksLikeEmails, {percent(column.emails, column.filled)});
    }
    return {};
}

// The header is just that, or the cells bear it out.
Certainty certaintyOf(const ColumnNotes &column, Field field)
{
    const bool isJust = column.meaning.other.isWhole && column.meaning.other.weight >= 100;
    const bool isBorneOut = field == Field::Email || field == Field::Phone || field == Field::ContactOk;
    return isJust || isBorneOut ? Certainty::Certain : Certainty::Likely;
}

void tellOfRepeatedIds(Sketch &sketch, int index)
{
    const ColumnNotes &column = sketch.column(index);
    if (column.ids && !column.ids->isNearlyUnique())
        sketch.warn(base::Error(code::idRepeats, {sketch.name(index), column.ids->repeated()}));
}

enum class Columns { Filled, Blank };

void chooseNamed(Sketch &sketch, Columns of)
{
    QList<int> columns;
    for (int i = 0; i < sketch.width(); ++i) {
        const ColumnNotes &column = sketch.column(i);
        const bool isAsked = (column.filled > 0) == (of == Columns::Filled);
        if (isAsked && sketch.isFree(i) && namesField(column.meaning.other) && !isInPassing(column))
            columns.append(i);
    }
    std::stable_sort(columns.begin(), columns.end(), [&sketch](int a, int b) {
        return sketch.column(a).meaning.other.weight > sketch.column(b).meaning.other.weight;
    });
    for (const int i : columns) {
        const ColumnNotes &column = sketch.column(i);
        Field field = fieldOf(column.meaning.other);
        if (field == Field::CustomerName && (isRowNumber(column) || isSortOfPerson(column)))
            continue;
        const std::optional<base::Error> turned = turnByContent(column, field);
        if (column.meaning.other.meaning == Meaning::RespondentId && namesPerson(sketch, column))
            field = Field::CustomerId;
        if (!agrees(column, field)) {
            if (field == Field::ResponseId)
                sketch.set(i, false, Certainty::Likely, base::Error(code::notUnique));
            continue;
        }
        if (!sketch.wants(field))
            continue;
        sketch.assign(field, i, turned ? Certainty::Likely : certaintyOf(column, field),
                      turned.value_or(base::Error(code::namedSo)));
        if (field == Field::ResponseId)
            tellOfRepeatedIds(sketch, i);
    }
}

// First and last name are the customer's name together.
void chooseNameParts(Sketch &sketch)
{
    if (!sketch.wants(Field::CustomerName))
        return;
    for (const Meaning part : {Meaning::FirstName, Meaning::LastName}) {
        for (int i = 0; i < sketch.width(); ++i) {
            const ColumnNotes &column = sketch.column(i);
            if (!sketch.isFree(i) || column.meaning.other.meaning != part || !agrees(column, Field::CustomerName))
                continue;
            sketch.assign(Field::CustomerName, i, Certainty::Certain, base::Error(code::namedSo));
            break;
        }
    }
}

void chooseByContent(Sketch &sketch)
{
    for (int i = 0; i < sketch.width() && sketch.wants(Field::Email); ++i) {
        const ColumnNotes &column = sketch.column(i);
        if (sketch.isFree(i) && column.meaning.other.weight == 0 && column.share(column.emails) >= 0.8)
            sketch.assign(Field::Email, i, Certainty::Likely,
                          base::Error(code::looksLikeEmails, {percent(column.emails, column.filled)}));
    }
    for (int i = 0; i < sketch.width() && sketch.wants(Field::Kind); ++i) {
        const ColumnNotes &column = sketch.column(i);
        const bool isKind = column.share(column.kinds) >= 0.95 && column.share(column.clearKinds) >= 0.5;
        if (sketch.isFree(i) && column.meaning.other.weight == 0 && isKind)
            sketch.assign(Field::Kind, i, Certainty::Likely, base::Error(code::looksLikeKinds));
    }
}

// What a platform calls by a name that says little.
void chooseByPlatform(Sketch &sketch)
{
    const auto take = [&sketch](QLatin1StringView header, Field field) {
        for (int i = 0; i < sketch.width(); ++i) {
            if (sketch.isFree(i) && sketch.wants(field) && sketch.column(i).header == header)
                sketch.assign(field, i, Certainty::Certain,
                              base::Error(code::knownFormat, {platformName(sketch.notes.platform)}));
        }
    };
    if (sketch.notes.platform == u"typeform"_s)
        take("#"_L1, Field::ResponseId);
    if (sketch.notes.platform == u"hubspot"_s)
        take("hs_object_id"_L1, Field::ResponseId);
}

// Keeping nothing is the default for what tells where a person was.
void chooseAttribute(Sketch &sketch, int index)
{
    const ColumnNotes &column = sketch.column(index);
    const Meaning meaning = column.meaning.other.meaning;
    const bool isPersonal =
        meaning == Meaning::IpAddress || meaning == Meaning::Coordinate || column.share(column.addresses) >= 0.8;
    if (column.header.isEmpty()) {
        if (column.filled > 0)
            sketch.warn(base::Error(code::namelessColumn, {sketch.name(index)}));
        sketch.set(index, true, Certainty::Likely,
                   base::Error(column.filled > 0 ? code::leftOutNameless : code::leftOutBlank));
    } else if (isPersonal) {
        sketch.set(index, true, Certainty::Certain, base::Error(code::leftOutPersonal));
    } else if (column.meaning.score.meaning == Meaning::NpsGroup || column.share(column.npsGroups) >= 0.9) {
        sketch.set(index, false, Certainty::Certain, base::Error(code::madeFromScore));
    } else if (column.meaning.score.weight > 0 && column.scores.scores() * 2 > column.filled) {
        sketch.set(index, false, Certainty::Likely, base::Error(code::anotherMeasure));
    } else {
        sketch.set(index, false, Certainty::Likely, base::Error(code::keptUnderItsName));
    }
}

} // namespace

void chooseFields(Sketch &sketch)
{
    chooseByPlatform(sketch);
    chooseNamed(sketch, Columns::Filled);
    chooseNameParts(sketch);
    chooseByContent(sketch);
    chooseNamed(sketch, Columns::Blank); // whatever its name, after those that hold something
}

static bool isOfAPerson(Field field)
{
    return field == Field::CustomerId || field == Field::CustomerName || field == Field::Email || field == Field::Phone
        || field == Field::ContactOk;
}

void notePersonal(Sketch &sketch)
{
    for (int i = 0; i < sketch.width(); ++i) {
        const ColumnNotes &column = sketch.column(i);
        const Word &word = column.meaning.other;
        const std::optional<Field> mapped = sketch.proposal.columns[i].field;
        const bool isNamed = word.meaning == Meaning::FirstName || word.meaning == Meaning::LastName
            || word.meaning == Meaning::Personal || word.meaning == Meaning::IpAddress
            || word.meaning == Meaning::Coordinate
            || (word.meaning == Meaning::Field && isOfAPerson(*word.field)
                && (word.isWhole || (agrees(column, *word.field) && !isInPassing(column))));
        const bool isAddress = column.share(column.emails) >= 0.5 || column.share(column.addresses) >= 0.5;
        if (mapped ? isOfAPerson(*mapped) : isNamed || isAddress)
            sketch.proposal.personal.append(i);
    }
}

void chooseAttributes(Sketch &sketch)
{
    for (int i = 0; i < sketch.width(); ++i) {
        if (sketch.isFree(i))
            chooseAttribute(sketch, i);
        const domain::ColumnVerdict &verdict = sketch.proposal.columns[i];
        if (verdict.field)
            continue;
        (verdict.leftOut ? sketch.proposal.map.leftOut : sketch.proposal.map.attributes).append(i);
    }
}

} // namespace gensvar::map
