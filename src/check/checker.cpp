// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checker.h"

#include "check/codes.h"
#include "check/daterule.h"
#include "check/marks.h"
#include "check/textrule.h"
#include "map/celltext.h"
#include "map/fieldwords.h"
#include "map/folded.h"
#include "map/headerrows.h"
#include "map/scorevalue.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::string_view_literals;

namespace gensvar::check {

using domain::Cell;
using domain::CellKind;
using domain::Field;
using domain::Issue;
using domain::MapProposal;
using domain::Response;
using domain::ResponseBatch;
using domain::Row;

namespace {

constexpr size_t longestCell = domain::maxCellBytes; // the readers cut what is above, and mark it

// Where a field comes from: columns, and a constant where they are blank or there are none.
struct Source
{
    std::vector<int> columns;
    std::string constant;
    [[nodiscard]] bool isThere() const { return !columns.empty() || !constant.empty(); }
};

// What is wrong with a row, and in which column; empty code: nothing.
struct Fault
{
    base::Code code;
    int column = -1;
    QVariantList args;
    explicit operator bool() const { return !code.isEmpty(); }
};

bool isPersonal(Field field)
{
    return field == Field::CustomerId || field == Field::CustomerName || field == Field::Email || field == Field::Phone
        || field == Field::ContactOk;
}

bool isText(Field field)
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

const Cell &cellAt(const Row &row, int column)
{
    static const Cell none;
    return size_t(column) < row.cells.size() ? row.cells[size_t(column)] : none;
}

Cell textCell(std::string_view text)
{
    Cell cell;
    cell.kind = text.empty() ? CellKind::Empty : CellKind::Text;
    cell.text = text;
    return cell;
}

base::Code codeOf(map::ScoreReading reading)
{
    switch (reading) {
    case map::ScoreReading::OutOfRange:
        return code::scoreOutOfRange;
    case map::ScoreReading::NotWhole:
        return code::scoreNotWhole;
    case map::ScoreReading::IsDate:
        return code::scoreIsDate;
    case map::ScoreReading::OtherScale:
        return code::scoreOtherScale;
    default:
        return code::scoreNotANumber;
    }
}

QString raw(const Cell &cell)
{
    if (cell.kind == CellKind::Text)
        return QString::fromUtf8(cell.text.data(), qsizetype(std::min(cell.text.size(), longestCell)));
    return map::shown(cell);
}

} // namespace

struct Checker::Parts
{
    Parts(const MapProposal &proposal, const Rules &rules);

    [[nodiscard]] const Source &source(Field field) const { return sources[size_t(field)]; }
    [[nodiscard]] bool isSkipped(const Row &row) const;
    [[nodiscard]] Fault shape(const Row &row) const;
    [[nodiscard]] Fault score(const Row &row, Response &response) const;
    [[nodiscard]] Fault date(const Row &row, Response &response) const;
    [[nodiscard]] Fault kind(const Row &row, Response &response, std::deque<std::string> &bytes);
    [[nodiscard]] qint32 day(const Row &row, Field field) const;
    [[nodiscard]] std::string_view text(const Row &row, Field field, std::deque<std::string> &bytes) const;
    [[nodiscard]] Fault fill(const Row &row, Response &response, ResponseBatch &batch);
    void fillTexts(const Row &row, Response &response, std::deque<std::string> &bytes) const;
    void fillWords(const Row &row, Response &response, std::deque<std::string> &bytes);
    void fillAttributes(const Row &row, Response &response, ResponseBatch &batch) const;
    [[nodiscard]] Issue issue(const Row &row, const Fault &fault) const;

    QStringList headers;
    qint64 firstDataRow = 0;
    qint64 footerRow = 0;
    size_t namedColumns = 0; ///< up to the last that has a header
    bool textFile = true;
    bool dropsWithoutId = false; ///< LimeSurvey: an empty survey is one record of blanks
    std::array<Source, domain::fieldCount> sources;
    std::vector<Field> texts;              ///< text fields that have a source
    std::vector<domain::DateOrder> orders; ///< by column
    std::vector<int> attributes;
    DateRule dates;
    Marks marks;
    QHash<QByteArray, domain::Kind> kinds; ///< words that came before
    Counts counts;
};

static QTimeZone fileZone(const MapProposal &proposal, const Rules &rules)
{
    if (rules.fileZone.isValid())
        return rules.fileZone;
    const QTimeZone told(proposal.zone.toUtf8());
    return !proposal.zone.isEmpty() && told.isValid() ? told : rules.storeZone; // an empty name would be UTC
}

Checker::Parts::Parts(const MapProposal &proposal, const Rules &rules)
    : headers(proposal.headers)
    , firstDataRow(proposal.firstRow + proposal.headerRows)
    , footerRow(proposal.footerRow)
    , textFile(rules.textFile)
    , orders(size_t(proposal.headers.size()), domain::DateOrder::Unknown)
    , dates(fileZone(proposal, rules), rules.storeZone, rules.today)
    , marks(proposal, rules.ownDomains)
{
    const auto take = [&](Field field) { return !rules.anonymous || !isPersonal(field); };
    for (auto field = proposal.map.columns.cbegin(); field != proposal.map.columns.cend(); ++field) {
        if (take(field.key()))
            sources[size_t(field.key())].columns.assign(field->begin(), field->end());
    }
    const auto &constants = proposal.map.constants;
    for (auto constant = constants.cbegin(); constant != constants.cend(); ++constant) {
        if (take(constant.key()))
            sources[size_t(constant.key())].constant = constant->trimmed().toStdString();
    }
    for (const Field field : domain::allFields()) {
        if (isText(field) && source(field).isThere())
            texts.push_back(field);
    }
    for (auto order = proposal.map.dateOrders.cbegin(); order != proposal.map.dateOrders.cend(); ++order) {
        if (size_t(order.key()) < orders.size())
            orders[size_t(order.key())] = *order;
    }
    for (int i = 0; i < headers.size(); ++i) {
        if (!headers[i].isEmpty())
            namedColumns = size_t(i) + 1;
    }
    attributes.assign(proposal.map.attributes.begin(), proposal.map.attributes.end());
    dropsWithoutId = proposal.platform == u"limesurvey"_s && !source(Field::ResponseId).columns.empty();
}

bool Checker::Parts::isSkipped(const Row &row) const
{
    if (row.number < firstDataRow || (footerRow > 0 && row.number == footerRow))
        return true;
    const auto isBlank = [](const Cell &cell) {
        return cell.isBlank() || (cell.kind == CellKind::Text && map::trimmed(cell.text).empty());
    };
    if (std::all_of(row.cells.begin(), row.cells.end(), isBlank))
        return true;
    return dropsWithoutId && isBlank(cellAt(row, source(Field::ResponseId).columns.front()));
}

Fault Checker::Parts::shape(const Row &row) const
{
    if (textFile && row.cells.size() < namedColumns)
        return {code::tooFewCells, -1, {qint64(row.cells.size()), headers.size()}};
    for (size_t i = size_t(headers.size()); textFile && i < row.cells.size(); ++i) {
        if (!row.cells[i].isBlank())
            return {code::tooManyCells, -1, {qint64(row.cells.size()), headers.size()}};
    }
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].tooLong || row.cells[i].text.size() > longestCell)
            return {code::cellTooLong, int(i), {}};
    }
    return {};
}

Fault Checker::Parts::score(const Row &row, Response &response) const
{
    const Source &from = source(Field::Score);
    map::ScoreValue value;
    int column = -1;
    for (const int one : from.columns) {
        column = one;
        value = map::readScore(cellAt(row, one));
        if (value.reading != map::ScoreReading::Missing)
            break;
    }
    if (value.reading == map::ScoreReading::Missing && !from.constant.empty())
        value = map::readScore(textCell(from.constant));
    switch (value.reading) {
    case map::ScoreReading::Score:
        response.score = value.score;
        return {};
    case map::ScoreReading::Missing:
    case map::ScoreReading::OutsideCode:
        if (response[Field::Comment].empty())
            return {code::noScoreNoComment, column, {}};
        return {};
    default:
        return {codeOf(value.reading), column, {}};
    }
}

Fault Checker::Parts::date(const Row &row, Response &response) const
{
    const Source &from = source(Field::RespondedAt);
    When when;
    when.problem = code::dateMissing;
    int column = -1;
    for (const int one : from.columns) {
        column = one;
        when = dates.read(cellAt(row, one), orders[size_t(one)]);
        if (when.problem != code::dateMissing)
            break;
    }
    if (when.problem == code::dateMissing && !from.constant.empty())
        when = dates.read(textCell(from.constant), domain::DateOrder::Unknown);
    response.respondedAt = when.at;
    response.respondedOn = when.on;
    return {when.problem, column, {}};
}

// A day that is good to know; what is no day is not worth losing the answer for.
qint32 Checker::Parts::day(const Row &row, Field field) const
{
    const Source &from = source(field);
    for (const int column : from.columns) {
        const When when = dates.read(cellAt(row, column), orders[size_t(column)]);
        if (when.problem.isEmpty())
            return when.on;
        if (when.problem != code::dateMissing)
            return domain::noDay;
    }
    if (from.constant.empty())
        return domain::noDay;
    return dates.read(textCell(from.constant), domain::DateOrder::Unknown).on;
}

std::string_view Checker::Parts::text(const Row &row, Field field, std::deque<std::string> &bytes) const
{
    const Source &from = source(field);
    std::string_view all;
    for (const int column : from.columns) {
        const std::string_view one = cleanText(cellAt(row, column), bytes);
        all = joinText(all, one, field == Field::Comment ? "\n\n"sv : " "sv, bytes);
    }
    return all.empty() ? std::string_view(from.constant) : all;
}

void Checker::Parts::fillTexts(const Row &row, Response &response, std::deque<std::string> &bytes) const
{
    for (const Field field : texts) {
        response[field] = text(row, field, bytes);
        if (!response[field].empty() && response[field].data() == source(field).constant.data())
            response.constants |= 1u << quint32(field);
    }
    std::string_view &comment = response[Field::Comment];
    comment = plainLines(comment, bytes);
    if (response[Field::Email].find('@') == std::string_view::npos)
        response[Field::Email] = {}; // "anonymous" would be one customer of many
    if (map::isAnonymous(response[Field::CustomerName]))
        response[Field::CustomerName] = {};
}

Fault Checker::Parts::kind(const Row &row, Response &response, std::deque<std::string> &bytes)
{
    const Source &from = source(Field::Kind);
    if (!from.isThere())
        return {};
    const std::string_view word = text(row, Field::Kind, bytes);
    if (word.empty())
        return {};
    const QByteArray key(word.data(), qsizetype(word.size()));
    auto known = kinds.constFind(key);
    if (known == kinds.cend()) {
        const auto kind = map::kindOfWords(map::folded(QString::fromUtf8(key)));
        if (!kind)
            return {code::kindUnknown, from.columns.empty() ? -1 : from.columns.front(), {}};
        known = kinds.insert(key, *kind);
    }
    response.kind = *known;
    return {};
}

void Checker::Parts::fillWords(const Row &row, Response &response, std::deque<std::string> &bytes)
{
    const auto words = [&](Field field) {
        const std::string_view word = source(field).isThere() ? text(row, field, bytes) : std::string_view{};
        return word.empty() ? QString() : map::folded(QString::fromUtf8(word.data(), qsizetype(word.size())));
    };
    if (const QString ok = words(Field::ContactOk); !ok.isEmpty())
        response.contactOk = qint8(map::yesOrNo(ok));
    if (const QString role = words(Field::Role); !role.isEmpty())
        response.role = qint8(map::roleOfWords(role));
    if (!source(Field::Revenue).isThere())
        return;
    const Source &from = source(Field::Revenue);
    if (!from.columns.empty() && cellAt(row, from.columns.front()).kind == CellKind::Number) {
        response.hasRevenue = true;
        response.revenue = cellAt(row, from.columns.front()).number;
    } else {
        response.hasRevenue = map::readNumber(text(row, Field::Revenue, bytes), response.revenue);
    }
}

void Checker::Parts::fillAttributes(const Row &row, Response &response, ResponseBatch &batch) const
{
    response.firstAttribute = quint32(batch.attributes.size());
    for (const int column : attributes) {
        const std::string_view value = cleanText(cellAt(row, column), batch.bytes);
        if (!value.empty())
            batch.attributes.push_back({quint32(column), value});
    }
    response.attributeCount = quint32(batch.attributes.size()) - response.firstAttribute;
}

Fault Checker::Parts::fill(const Row &row, Response &response, ResponseBatch &batch)
{
    response.row = row.number;
    if (Fault fault = shape(row))
        return fault;
    if (const int column = marks.otherMeasure(row); column >= 0)
        return {code::otherMeasure, column, {}};
    fillTexts(row, response, batch.bytes);
    if (Fault fault = score(row, response))
        return fault;
    if (Fault fault = date(row, response))
        return fault;
    if (Fault fault = kind(row, response, batch.bytes))
        return fault;
    response.occurredOn = day(row, Field::OccurredAt);
    response.invitedOn = day(row, Field::InvitedAt);
    fillWords(row, response, batch.bytes);
    fillAttributes(row, response, batch);
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
        issue.value = raw(cellAt(row, fault.column)).left(200);
    }
    issue.reason = base::Error(fault.code, fault.args);
    for (const Cell &cell : row.cells)
        issue.cells.append(raw(cell));
    return issue;
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
        if (m_parts->isSkipped(row))
            continue;
        ++counts.rows;
        Response &response = batch.responses.emplace_back();
        if (const Fault fault = m_parts->fill(row, response, batch)) {
            batch.responses.pop_back();
            issues.append(m_parts->issue(row, fault));
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

} // namespace gensvar::check
