// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checker.h"

#include "check/codes.h"
#include "check/fieldsources.h"
#include "check/marks.h"
#include "check/momentfields.h"
#include "check/rowshape.h"
#include "check/scorefield.h"
#include "check/textrule.h"
#include "check/wordfields.h"
#include "map/fieldwords.h"
#include "map/headerrows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::check {

using domain::Cell;
using domain::Field;
using domain::Issue;
using domain::MapProposal;
using domain::Response;
using domain::ResponseBatch;
using domain::Row;

static bool isText(Field field)
{
    switch (field) {
    case Field::RespondedAt:
    case Field::OccurredAt:
    case Field::InvitedAt:
    case Field::Score:
    case Field::Kind:
    case Field::ContactOk:
    case Field::Role:
    case Field::Revenue:
        return false;
    default:
        return true;
    }
}

static QString raw(const Cell &cell)
{
    if (cell.kind == domain::CellKind::Text)
        return QString::fromUtf8(cell.text.data(), qsizetype(std::min(cell.text.size(), domain::maxCellBytes)));
    return map::shown(cell);
}

static QTimeZone fileZone(const MapProposal &proposal, const Rules &rules)
{
    if (rules.fileZone.isValid())
        return rules.fileZone;
    const QTimeZone told(proposal.zone.toUtf8());
    return !proposal.zone.isEmpty() && told.isValid() ? told : rules.storeZone; // an empty name would be UTC
}

struct Checker::Parts
{
    Parts(const MapProposal &proposal, const Rules &rules);

    [[nodiscard]] Fault fill(const Row &row, Response &response, ResponseBatch &batch);
    void fillTexts(const Row &row, Response &response, std::deque<std::string> &bytes) const;
    void fillAttributes(const Row &row, Response &response, ResponseBatch &batch) const;
    [[nodiscard]] Issue issue(const Row &row, const Fault &fault) const;
    void tellAnswer(const Row &row, Response read, Issue &issue) const;

    QStringList headers;
    FieldSources sources;
    std::vector<Field> texts; ///< text fields that have a source
    struct Attribute
    {
        int column;
        bool holdsCodes; ///< "NA" is a value
    };
    std::vector<Attribute> attributes;
    QList<int> unkept; ///< columns that are shown nowhere, not in a rejected row either
    RowShape shape;
    ScoreField score;
    MomentFields moments;
    WordFields words;
    Marks marks;
    Unread unread;
    Counts counts;
};

Checker::Parts::Parts(const MapProposal &proposal, const Rules &rules)
    : headers(proposal.headers)
    , sources(proposal, rules.anonymous)
    , shape(proposal, rules.textFile)
    , score(proposal.endsInWords, proposal.scoreLetters.toStdString())
    , moments(proposal, DateRule(fileZone(proposal, rules), rules.storeZone, rules.today))
    , marks(proposal, rules.ownDomains)
{
    for (const Field field : domain::allFields()) {
        if (isText(field) && sources[field].isThere())
            texts.push_back(field);
    }
    if (rules.anonymous)
        unkept = proposal.personal;
    for (const int column : proposal.map.attributes) {
        if (!unkept.contains(column))
            attributes.push_back({column, proposal.codes.contains(column)});
    }
}

void Checker::Parts::fillTexts(const Row &row, Response &response, std::deque<std::string> &bytes) const
{
    for (const Field field : texts) {
        response[field] = sources.text(row, field, bytes);
        if (!response[field].empty() && response[field].data() == sources[field].constant.data())
            response.constants |= 1u << quint32(field);
    }
    std::string_view &comment = response[Field::Comment];
    comment = plainLines(comment, bytes);
    if (response[Field::Email].find('@') == std::string_view::npos)
        response[Field::Email] = {}; // "anonymous" would be one customer of many
    if (map::isAnonymous(response[Field::CustomerName]))
        response[Field::CustomerName] = {};
}

void Checker::Parts::fillAttributes(const Row &row, Response &response, ResponseBatch &batch) const
{
    response.firstAttribute = quint32(batch.attributes.size());
    for (const Attribute &attribute : attributes) {
        const Cell &cell = cellAt(row, attribute.column);
        const std::string_view value =
            attribute.holdsCodes ? cleanCode(cell, batch.bytes) : cleanText(cell, batch.bytes);
        if (!value.empty())
            batch.attributes.push_back({quint32(attribute.column), value});
    }
    response.attributeCount = quint32(batch.attributes.size()) - response.firstAttribute;
}

Fault Checker::Parts::fill(const Row &row, Response &response, ResponseBatch &batch)
{
    response.row = row.number;
    if (Fault fault = shape.fault(row))
        return fault;
    if (const int column = marks.otherMeasure(row); column >= 0)
        return {code::otherMeasure, column, {}};
    fillTexts(row, response, batch.bytes);
    if (Fault fault = score.read(row, sources, response))
        return fault;
    if (Fault fault = moments.answer(row, sources, response, unread))
        return fault;
    if (Fault fault = words.kind(row, sources, response, batch.bytes))
        return fault;
    moments.others(row, sources, response, unread);
    words.others(row, sources, response, batch.bytes, unread);
    fillAttributes(row, response, batch);
    if (const int column = shape.beside(row); column >= 0)
        unread.note(column, row.number, code::cellsBeside);
    response.exclusion = marks.exclusion(row, response[Field::Email]);
    return {};
}

Issue Checker::Parts::issue(const Row &row, const Fault &fault) const
{
    Issue issue;
    issue.row = row.number;
    if (fault.column >= 0) {
        issue.column = headers.value(fault.column);
        if (issue.column.isEmpty())
            issue.column = u"#%1"_s.arg(fault.column + 1);
        if (!unkept.contains(fault.column))
            issue.value = raw(cellAt(row, fault.column)).left(200);
    }
    issue.reason = base::Error(fault.code, fault.args);
    for (size_t i = 0; i < row.cells.size(); ++i) {
        issue.cells.append(unkept.contains(int(i)) ? QString() : raw(row.cells[i]));
        if (row.cells[i].kind == domain::CellKind::Number)
            issue.numbers.append(int(i));
    }
    return issue;
}

/// What is known of the answer all the same. `read`: as far as the row was taken.
void Checker::Parts::tellAnswer(const Row &row, Response read, Issue &issue) const
{
    if (shape.fault(row)) // whose cell is whose is not known
        return;
    if (read.score != domain::noScore)
        issue.score = read.score;
    Unread beside;
    if (!moments.answer(row, sources, read, beside))
        issue.day = read.respondedOn;
}

Checker::Checker(const MapProposal &proposal, const Rules &rules)
    : m_parts(std::make_unique<Parts>(proposal, rules))
{ }

Checker::~Checker() = default;
Checker::Checker(Checker &&) noexcept = default;
Checker &Checker::operator=(Checker &&) noexcept = default;

void Checker::take(ResponseBatch &batch, QList<Issue> &issues)
{
    Counts &counts = m_parts->counts;
    for (size_t i = 0; i < batch.rows.size(); ++i) {
        const Row row = batch.rows.row(i);
        if (m_parts->shape.isSkipped(row))
            continue;
        ++counts.rows;
        Response &response = batch.responses.emplace_back();
        if (const Fault fault = m_parts->fill(row, response, batch)) {
            counts.lostScores += fault.code != code::otherMeasure && ScoreField::isThere(row, m_parts->sources);
            Issue issue = m_parts->issue(row, fault);
            m_parts->tellAnswer(row, response, issue);
            issues.append(std::move(issue));
            batch.responses.pop_back();
            ++counts.rejected;
            continue;
        }
        ++counts.taken;
        counts.unscored += response.score == domain::noScore;
    }
}

const Counts &Checker::counts() const
{
    return m_parts->counts;
}

QList<base::Error> Checker::warnings() const
{
    const Counts &counts = m_parts->counts;
    QList<base::Error> warnings = m_parts->unread.warnings(m_parts->headers);
    const qint64 scores = counts.taken - counts.unscored + counts.lostScores;
    if (counts.taken > 0 && counts.lostScores >= 3 && counts.lostScores * 10 > scores)
        warnings.append(base::Error(code::scoresLost, {counts.lostScores, scores}));
    return warnings;
}

} // namespace gensvar::check
