// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/importrun.h"

#include "base/codes.h"
#include "base/daynumber.h"
#include "check/checker.h"
#include "flow/codes.h"
#include "flow/connection.h"
#include "map/guess.h"
#include "store/database.h"
#include "store/importrecord.h"
#include "store/owndomains.h"
#include "store/profilestore.h"
#include "store/sourcestore.h"
#include "store/transaction.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::flow {

using domain::Field;

// Rejected rows that the store keeps for mending; a file of nothing but them would fill it with what is no use.
static constexpr qsizetype keptIssues = 10000;

ImportRun::ImportRun(Connection &connection, const domain::ImportRequest &request, const base::CancelToken &cancel,
                     const base::ProgressSink &progress)
    : m_connection(connection)
    , m_request(request)
    , m_cancel(cancel)
    , m_progress(progress)
{
    m_request.wishes.today = today(connection);
}

base::Result<domain::ImportReport> ImportRun::run()
{
    for (const auto step :
         {&ImportRun::study, &ImportRun::aim, &ImportRun::openRejects, &ImportRun::stream, &ImportRun::keep}) {
        if (const auto done = (this->*step)(); !done)
            return base::failure(done);
    }
    return m_report;
}

QDate today(const Connection &connection)
{
    return connection.clock()().toTimeZone(connection.database().zone()).date();
}

base::Result<std::optional<map::SavedMap>> savedMapFor(Connection &connection, const domain::ImportRequest &request,
                                                       const QByteArray &headerKey, QString *usedName)
{
    const store::ProfileStore profiles(connection.database());
    const bool isNamed = !request.profile.isEmpty();
    const auto profile = isNamed ? profiles.named(request.profile) : profiles.forHeader(headerKey);
    if (!profile)
        return base::failure(profile);
    if (profile->name.isEmpty()) {
        if (isNamed)
            return base::failure(code::noSuchProfile, {request.profile});
        return std::optional<map::SavedMap>();
    }
    const auto saved = map::fromJson(profile->map);
    if (!saved)
        return base::failure(saved);
    if (!isNamed && usedName)
        *usedName = profile->name;
    return std::optional(*saved);
}

base::Result<void> ImportRun::study()
{
    QString usedProfile;
    auto study = FileStudy::of(
        m_request, m_connection.database(),
        [&](const QByteArray &headerKey) { return savedMapFor(m_connection, m_request, headerKey, &usedProfile); },
        m_cancel, m_progress);
    if (!study)
        return base::failure(study);
    m_study = std::move(*study);
    if (m_study.proposal.obstacle)
        return tl::unexpected(*m_study.proposal.obstacle);
    m_report.warnings = m_study.proposal.warnings;
    if (!usedProfile.isEmpty())
        m_report.warnings.append(base::Error(code::profileUsed, {usedProfile}));
    if (m_study.proposal.rows == 0)
        m_report.warnings.append(base::Error(code::noRows));
    return {};
}

/// Names of attributes by column; a header that stands twice is told apart by a number.
static QMap<quint32, QString> attributeNames(const domain::MapProposal &proposal)
{
    QMap<quint32, QString> names;
    QSet<QString> taken;
    QHash<QString, int> numbers;
    for (const int column : proposal.map.attributes) {
        const QString header = proposal.headers.value(column);
        const QString plain = header.isEmpty() ? u'#' + QString::number(column + 1) : header;
        QString name = plain;
        for (int &number = numbers[plain]; taken.contains(name);)
            name = plain + " ("_L1 + QString::number(++number + 1) + u')';
        taken.insert(name);
        names.insert(quint32(column), name);
    }
    return names;
}

static quint32 fieldsOf(const domain::ColumnMap &map)
{
    quint32 fields = 0;
    for (auto mapped = map.columns.begin(); mapped != map.columns.end(); ++mapped) {
        if (!mapped->isEmpty())
            fields |= 1u << quint32(mapped.key());
    }
    for (auto constant = map.constants.begin(); constant != map.constants.end(); ++constant)
        fields |= 1u << quint32(constant.key());
    return fields;
}

/// A source's name after the file that no source has yet, or one that all was undone of: another sheet's header makes
/// another source, even where a file of that name came before.
static base::Result<QString> unusedSource(const store::SourceStore &sources, const QString &file, bool anonymous)
{
    const QString plain = QFileInfo(file).completeBaseName();
    QString name = plain;
    for (int number = 2;; ++number) {
        const auto there = sources.find(name);
        if (!there)
            return base::failure(there);
        if (!*there)
            return name;
        const auto isEmpty = sources.isEmpty((*there)->id);
        if (!isEmpty)
            return base::failure(isEmpty);
        if (*isEmpty && (*there)->anonymous == anonymous)
            return name;
        name = plain + " ("_L1 + QString::number(number) + u')';
    }
}

/// Settles where the responses go.
base::Result<void> ImportRun::aim()
{
    store::Database &database = m_connection.database();
    const store::SourceStore sources(database);
    m_target.source = m_request.source.trimmed();
    if (m_target.source.isEmpty()) {
        const auto earlier = sources.nameByHeader(m_study.headerKey);
        if (!earlier)
            return base::failure(earlier);
        const auto unused = earlier->isEmpty() ? unusedSource(sources, m_request.file, m_request.anonymous) : earlier;
        if (!unused)
            return base::failure(unused);
        m_target.source = *unused;
    }
    const auto source = sources.find(m_target.source);
    if (!source)
        return base::failure(source);
    m_target.anonymous = m_request.anonymous || (*source && (*source)->anonymous);
    if (m_target.anonymous && *source && !(*source)->anonymous) { // its rows would not be known again without persons
        const auto knows = sources.knowsPersons((*source)->id);
        if (!knows)
            return base::failure(knows);
        if (*knows)
            return base::failure(code::sourceKnowsPersons, {m_target.source});
    }
    m_target.file = QFileInfo(m_request.file).fileName();
    m_target.format = read::formatName(m_study.workbook->format());
    m_target.headerKey = m_study.headerKey;
    m_target.fields = fieldsOf(m_study.proposal.map);
    if (m_target.anonymous)
        map::leaveOutPersonal(m_study.proposal);
    m_target.attributes = attributeNames(m_study.proposal);
    m_target.expectedRows = m_study.proposal.rows;
    m_target.territory = QLocale::territoryToCode(database.zone().territory());
    m_target.at = m_connection.clock()();
    m_target.by = m_connection.actor();

    m_report.file = m_request.file;
    m_report.source = m_target.source;
    m_report.format = m_target.format;
    m_report.encoding = m_study.workbook->encoding();
    m_report.delimiter = m_study.workbook->delimiter();
    m_report.proposal = m_study.proposal;
    m_report.attributes = m_target.attributes.values();
    return {};
}

base::Result<void> ImportRun::openRejects()
{
    if (m_request.rejectsFile.isEmpty())
        return {};
    m_rejects = std::make_unique<RejectsFile>(m_request.rejectsFile, m_study.proposal.headers);
    return m_rejects->open();
}

void ImportRun::tell(const read::RowReader &rows) const
{
    if (m_progress)
        m_progress({base::Stage::Writing, qint64(rows.fraction() * 1000), 1000, m_report.rows});
}

base::Result<void> ImportRun::takeIssues(QList<domain::Issue> &issues)
{
    for (const domain::Issue &issue : issues) {
        if (m_rejects)
            m_rejects->add(issue);
        if (m_report.issues.size() < m_request.maxIssues)
            m_report.issues.append(issue);
        if (m_kept.size() < keptIssues)
            m_kept.append(issue);
        m_leftOut.add(issue);
        ++m_report.rejected;
    }
    issues.clear();
    return {};
}

/// The second pass: rows to responses to the store.
base::Result<void> ImportRun::stream()
{
    const auto domains = store::ownDomains(m_connection.database());
    auto rows = m_study.workbook->rows(m_study.sheet);
    if (!rows || !domains)
        return tl::unexpected(rows ? domains.error() : rows.error());
    check::Rules rules;
    rules.storeZone = m_connection.database().zone();
    if (!m_request.wishes.zone.isEmpty())
        rules.fileZone = QTimeZone(m_request.wishes.zone.toUtf8());
    rules.today = m_target.at.toTimeZone(rules.storeZone).date();
    rules.ownDomains = *domains;
    rules.anonymous = m_target.anonymous;
    rules.textFile = m_study.workbook->format() == read::Format::Csv;
    check::Checker checker(m_study.proposal, rules);

    auto writer = store::ResponseWriter::begin(m_connection.database(), m_target, m_sums);
    if (!writer)
        return base::failure(writer);
    m_writer = std::move(*writer);
    QList<domain::Issue> issues;
    while (true) {
        domain::ResponseBatch batch; // a new one each time: the writer keeps it until it is written
        const auto more = (*rows)->next(batch.rows);
        if (!more)
            return base::failure(more);
        if (!*more)
            break;
        if (m_cancel.isCancelled())
            return base::failure(base::code::cancelled);
        checker.take(batch, issues);
        if (const auto taken = takeIssues(issues); !taken)
            return taken;
        if (const auto added = m_writer->add(std::move(batch)); !added)
            return added;
        m_report.rows = checker.counts().rows;
        tell(**rows);
    }
    m_report.warnings += checker.warnings();
    return judge();
}

/// Whether what was read may be kept.
base::Result<void> ImportRun::judge() const
{
    if (m_report.rejected == 0)
        return {};
    const domain::Issue &first = m_kept.first();
    base::Place place = first.reason.place;
    place.file = m_target.file;
    place.sheet = m_study.proposal.sheet;
    place.row = first.row;
    place.column = first.column;
    const bool refused = m_request.strict || m_report.rejected == m_report.rows;
    if (refused && m_rejects) {
        // what is to be mended is needed all the more where nothing was taken
        if (const auto written = m_rejects->commit(); !written)
            return written;
    }
    if (m_request.strict)
        return base::failure(code::rowsRejected, {m_report.rejected, QVariant::fromValue(first.reason)}, place);
    if (m_report.rejected == m_report.rows)
        return base::failure(code::allRejected, {m_report.rejected, QVariant::fromValue(first.reason)}, place);
    return {};
}

void ImportRun::fillReport(const store::ImportCounts &counts)
{
    m_report.added = counts.added;
    m_report.updated = counts.updated;
    m_report.unchanged = counts.unchanged;
    m_report.unscored = counts.unscored;
    m_report.rows = counts.added + counts.updated + counts.unchanged + m_report.rejected;
    if (counts.firstDay <= counts.lastDay) {
        m_report.firstRespondedOn = base::dateOfDay(counts.firstDay);
        m_report.lastRespondedOn = base::dateOfDay(counts.lastDay);
    }
    if (counts.excluded > 0)
        m_report.warnings.append(base::Error(code::excludedByRule, {counts.excluded}));
    if (store::isConspicuous(counts.otherScores, counts.knownIds))
        m_report.warnings.append(
            base::Error(code::otherAnswers, {counts.otherScores, counts.knownIds, m_target.source}));
    if (counts.coincidingRows > 0)
        m_report.warnings.append(
            base::Error(code::rowsCoincide, {counts.coincidingRows, counts.bareRows, m_target.source}));
    if (counts.otherConstants > 0)
        m_report.warnings.append(base::Error(code::otherConstants, {counts.otherConstants, m_target.source}));
}

/// What is kept of the import beside its counts: how it was read, and what was said. Nothing personal.
QByteArray ImportRun::record() const
{
    QJsonObject mapping;
    const auto &columns = m_study.proposal.map.columns;
    for (auto mapped = columns.begin(); mapped != columns.end(); ++mapped) {
        QJsonArray headers;
        for (const int column : *mapped)
            headers.append(m_study.proposal.headers.value(column));
        mapping.insert(domain::fieldName(mapped.key()), headers);
    }
    // to save the rows left out under, as long as there are any
    const QJsonArray headers =
        m_report.rejected > 0 ? QJsonArray::fromStringList(m_study.proposal.headers) : QJsonArray();
    QJsonArray warnings;
    for (const base::Error &warning : m_report.warnings)
        warnings.append(warning.code);
    const QJsonObject record{{u"sheet"_s, m_study.proposal.sheet},          {u"encoding"_s, m_report.encoding},
                             {u"delimiter"_s, QString(m_report.delimiter)}, {u"mapping"_s, mapping},
                             {u"left_out"_s, m_leftOut.toJson()},           {u"warnings"_s, warnings},
                             {QString(store::importHeaders), headers}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

base::Result<void> ImportRun::saveProfile()
{
    if (m_request.saveProfile.isEmpty())
        return {};
    const map::SavedMap saved{m_study.proposal.headers, m_study.proposal.map, m_study.proposal.headerRows,
                              m_request.wishes.zone};
    return store::ProfileStore(m_connection.database())
        .save(m_request.saveProfile, m_study.headerKey, map::toJson(saved), m_target.at);
}

base::Result<void> ImportRun::keep()
{
    if (const auto finished = m_writer->finish(); !finished)
        return finished;
    fillReport(m_writer->counts());
    if (m_cancel.isCancelled())
        return base::failure(base::code::cancelled);
    // Before the store's commit: an import that fails because its file cannot be written has left nothing.
    if (const auto saved = m_rejects ? m_rejects->commit() : base::Result<void>(); !saved)
        return saved;
    if (!m_request.dryRun) {
        if (const auto saved = saveProfile(); !saved)
            return saved;
        const auto committed = m_writer->commit(m_report.rejected, m_kept, record());
        if (!committed)
            return base::failure(committed);
        m_report.id = *committed;
    }
    m_writer.reset();
    return {};
}

} // namespace gensvar::flow
