// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/connection.h"
#include "flow/importflow.h"
#include "flow/question.h"
#include "map/codes.h"
#include "store/attributepack.h"
#include "store/database.h"
#include "store/query.h"

#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar;
using domain::Field;

namespace {

/// A row of a made-up file. The comment is never empty, so that each response can be read back as a comment.
struct Row
{
    QString id; ///< empty: known by its content
    QString when;
    QString score; ///< empty: a comment only; "11": to be rejected
    QString comment;
    QString department;
    QString channel;
    QString customer;
    QString name;
    QMap<QString, QString> attributes; ///< by column; those that are not empty
};

struct File
{
    QString source;
    bool hasDepartment = true;
    bool hasChannel = true;
    bool hasCustomer = true;
    bool hasName = true;
    QStringList attributes; ///< columns without a field, in their order
    QList<Row> rows;

    [[nodiscard]] QByteArray text() const
    {
        QString text = u"response_id,responded_at,score,comment"_s;
        text += hasDepartment ? u",department"_s : QString();
        text += hasChannel ? u",channel"_s : QString();
        text += hasCustomer ? u",customer_id"_s : QString();
        text += hasName ? u",customer_name"_s : QString();
        for (const QString &attribute : attributes)
            text += u',' + attribute;
        text += u'\n';
        for (const Row &row : rows) {
            text += QStringList{row.id, row.when, row.score, row.comment}.join(u',');
            text += hasDepartment ? QString(u',' + row.department) : QString();
            text += hasChannel ? QString(u',' + row.channel) : QString();
            text += hasCustomer ? QString(u',' + row.customer) : QString();
            text += hasName ? QString(u',' + row.name) : QString();
            for (const QString &attribute : attributes)
                text += u',' + row.attributes.value(attribute);
            text += u'\n';
        }
        return text.toUtf8();
    }
};

bool isRejected(const Row &row)
{
    return row.score == "11"_L1;
}

/// What the store should hold, told by the plainest means: the imports that stand, one after the other.
class Model
{
public:
    /// Which response is which, by the rules of the contract; empty for a rejected row.
    static QStringList identities(const File &file)
    {
        QStringList identities;
        QHash<QString, int> equals;
        for (const Row &row : file.rows) {
            if (isRejected(row)) {
                identities.append(QString());
            } else if (!row.id.isEmpty()) {
                identities.append(file.source + "|id|"_L1 + row.id);
            } else {
                const QString content = QStringList{file.source,
                                                    row.when,
                                                    row.score,
                                                    row.comment,
                                                    file.hasDepartment ? row.department : QString(),
                                                    file.hasCustomer ? row.customer : QString()}
                                            .join(u'|');
                identities.append(content + u'#' + QString::number(++equals[content]));
            }
        }
        return identities;
    }

    void import(qint64 id, const File &file) { m_imports.insert(id, file); }
    void undo(qint64 id) { m_imports.remove(id); }
    [[nodiscard]] QList<qint64> standing() const { return m_imports.keys(); }

    [[nodiscard]] QMap<QString, Row> responses() const
    {
        QMap<QString, Row> responses;
        for (const File &file : m_imports)
            apply(file, responses);
        return responses;
    }

    /// A column that the file lacks leaves what is known as it is.
    static void apply(const File &file, QMap<QString, Row> &responses)
    {
        const QStringList keys = identities(file);
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (keys[i].isEmpty())
                continue;
            Row row = file.rows[i];
            const Row known = responses.value(keys[i]);
            if (!file.hasDepartment)
                row.department = known.department;
            if (!file.hasChannel)
                row.channel = known.channel;
            if (!file.hasCustomer)
                row.customer = known.customer;
            if (!file.hasName)
                row.name = known.name;
            for (const auto &[attribute, value] : known.attributes.asKeyValueRange()) {
                if (!file.attributes.contains(attribute))
                    row.attributes.insert(attribute, value);
            }
            responses.insert(keys[i], row);
        }
    }

private:
    QMap<qint64, File> m_imports; // by number: in the order they came
};

QString drawn(const QMap<QString, QString> &attributes)
{
    QStringList parts;
    for (const auto &[attribute, value] : attributes.asKeyValueRange())
        parts.append(attribute + u'=' + value);
    return parts.join(u' ');
}

QStringList drawn(const QMap<QString, Row> &responses)
{
    QStringList lines;
    for (auto it = responses.begin(); it != responses.end(); ++it) {
        const Row &row = *it;
        lines.append(QStringList{it.key().section(u'|', 0, 0), row.id, row.when, row.score, row.comment, row.department,
                                 row.channel, row.customer, row.name, drawn(row.attributes)}
                         .join(u'|'));
    }
    lines.sort();
    return lines;
}

} // namespace

class TestImportProperties : public QObject
{
    Q_OBJECT

private slots:
    void holdsEachResponseOnce_data();
    void holdsEachResponseOnce();

private:
    void start(quint32 seed);
    [[nodiscard]] File randomFile();
    [[nodiscard]] Row randomRow(bool withIds, bool withTimes, const QStringList &attributes);
    [[nodiscard]] base::Result<domain::ImportReport> import(const File &file);
    void importAndCompare(const File &file);
    void undoAndCompare();
    void compare();
    [[nodiscard]] QStringList stored();
    [[nodiscard]] QHash<qint64, QString> storedRest();
    [[nodiscard]] int below(int n) { return int(m_random.bounded(n)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<flow::Connection> m_connection;
    QRandomGenerator m_random;
    Model m_model;
    QList<File> m_files; ///< seen so far, to come again
};

void TestImportProperties::start(quint32 seed)
{
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_random.seed(seed);
    m_model = {};
    m_files.clear();
    auto connection = flow::Connection::open(m_folder->filePath(u"a.gensvar"_s), flow::OpenMode::Create,
                                             QTimeZone(QByteArray("UTC")));
    QVERIFY(connection);
    m_connection = std::move(*connection);
}

// Few different values, so that rows are often equal and ids often come again.
Row TestImportProperties::randomRow(bool withIds, bool withTimes, const QStringList &attributes)
{
    Row row;
    if (withIds && below(10) > 0)
        row.id = u"R%1"_s.arg(below(30));
    row.when = u"2026-03-0%1"_s.arg(1 + below(3));
    if (withTimes)
        row.when += u"T10:0%1:00Z"_s.arg(below(2));
    const int score = below(13);
    row.score = score == 12 ? QString() : QString::number(score);
    row.comment = u"comment %1"_s.arg(below(3));
    row.department = QStringList{u"Support"_s, u"Sales"_s, QString()}.at(below(3));
    row.channel = QStringList{u"Phone"_s, u"Web"_s, QString()}.at(below(3));
    if (below(4) > 0) // always the same one's, so that no import is taken for another survey's
        row.customer = row.id.isEmpty() ? u"K"_s : u'K' + row.id;
    row.name = QStringList{u"Ann"_s, u"Bo"_s, QString()}.at(below(3));
    for (const QString &attribute : attributes) {
        if (const QString value = QStringList{u"x"_s, u"y"_s, QString()}.at(below(3)); !value.isEmpty())
            row.attributes.insert(attribute, value);
    }
    return row;
}

File TestImportProperties::randomFile()
{
    File file;
    file.source = below(3) == 0 ? u"other"_s : u"one"_s;
    file.hasDepartment = below(4) > 0;
    file.hasChannel = below(4) > 0;
    file.hasCustomer = below(2) > 0;
    file.hasName = below(2) > 0;
    for (const QString &attribute : {u"Shelf"_s, u"Lane"_s, u"Berth"_s}) {
        if (below(2) > 0)
            file.attributes.insert(below(int(file.attributes.size()) + 1), attribute);
    }
    const bool withIds = below(3) > 0;
    const bool withTimes = below(2) > 0;
    const int count = 1 + below(40);
    for (int i = 0; i < count; ++i)
        file.rows.append(randomRow(withIds, withTimes, file.attributes));
    return file;
}

base::Result<domain::ImportReport> TestImportProperties::import(const File &file)
{
    QFile disk(m_folder->filePath(u"a.csv"_s));
    if (!disk.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    disk.write(file.text());
    disk.close();
    domain::ImportRequest request;
    request.file = disk.fileName();
    request.source = file.source;
    // The scale of a handful of scores cannot be told: the user insists.
    request.wishes.map = {{Field::Score, {u"score"_s}},
                          {Field::RespondedAt, {u"responded_at"_s}},
                          {Field::Comment, {u"comment"_s}},
                          {Field::ResponseId, {u"response_id"_s}}};
    if (file.hasDepartment)
        request.wishes.map.insert(Field::Department, {u"department"_s});
    if (file.hasChannel)
        request.wishes.map.insert(Field::Channel, {u"channel"_s});
    if (file.hasCustomer)
        request.wishes.map.insert(Field::CustomerId, {u"customer_id"_s});
    if (file.hasName)
        request.wishes.map.insert(Field::CustomerName, {u"customer_name"_s});
    return flow::ImportFlow(*m_connection).run(request, {});
}

/// What comments do not show, by response: the person as the response tells of them, and the attributes.
QHash<qint64, QString> TestImportProperties::storedRest()
{
    store::Database &database = m_connection->database();
    QHash<qint64, QString> names;
    store::Query attributes(database, u"SELECT id, name FROM attribute"_s);
    for (attributes.run(); attributes.next();)
        names.insert(attributes.integer(0), attributes.text(1));
    QHash<qint64, QString> values;
    store::Query coded(database, u"SELECT id, value FROM attribute_value"_s);
    for (coded.run(); coded.next();)
        values.insert(coded.integer(0), coded.text(1));
    QHash<qint64, QString> rest;
    store::Query responses(database,
                           u"SELECT response.id, ifnull(customer_key, ''), ifnull(name, ''), attributes FROM response"
                           " LEFT JOIN contact ON contact.id = contact_id"_s);
    for (responses.run(); responses.next();) {
        const QByteArray pack = responses.blob(3);
        QMap<QString, QString> told;
        store::AttributeCursor cursor({pack.constData(), size_t(pack.size())});
        while (const auto value = cursor.next())
            told.insert(names.value(value->attribute), values.value(value->value));
        rest.insert(responses.integer(0), responses.text(1) + u'|' + responses.text(2) + u'|' + drawn(told));
    }
    return rest;
}

QStringList TestImportProperties::stored()
{
    domain::CommentQuery query;
    query.limit = 100'000;
    const auto page = flow::Question(*m_connection, flow::makeColumnCache()).comments(query);
    if (!page)
        return {page.error().code};
    const QHash<qint64, QString> rest = storedRest();
    QStringList lines;
    for (const domain::Comment &comment : page->comments) {
        const QString when = comment.respondedAt.isValid() ? comment.respondedAt.toUTC().toString(Qt::ISODate)
                                                           : comment.respondedOn.toString(Qt::ISODate);
        lines.append(QStringList{comment.source, comment.responseId, when,
                                 comment.score < 0 ? QString() : QString::number(comment.score), comment.text,
                                 comment.department, comment.channel, rest.value(comment.id.value())}
                         .join(u'|'));
    }
    lines.sort();
    return lines;
}

void TestImportProperties::compare()
{
    QCOMPARE(stored(), drawn(m_model.responses()));
    std::array<qint64, 11> scores{};
    for (const Row &row : m_model.responses()) {
        if (!row.score.isEmpty())
            ++scores[size_t(row.score.toInt())];
    }
    const auto snapshot = flow::Question(*m_connection, flow::makeColumnCache()).ask({});
    QVERIFY(snapshot);
    QCOMPARE(snapshot->total.scores, scores);
}

void TestImportProperties::importAndCompare(const File &file)
{
    const QMap<QString, Row> before = m_model.responses();
    const auto report = import(file);
    const auto isTaken = [](const Row &row) { return !isRejected(row); };
    const auto taken = std::count_if(file.rows.begin(), file.rows.end(), isTaken);
    if (taken == 0) {
        QVERIFY(!report);
        return compare();
    }
    if (!report && report.error().is(map::code::scoreDoesNotFit))
        return compare(); // too many that are no scores
    QVERIFY2(report, report ? "" : qUtf8Printable(report.error().code));
    QCOMPARE(report->rows, file.rows.size());
    QCOMPARE(report->rejected, file.rows.size() - taken);
    QCOMPARE(report->added + report->updated + report->unchanged, taken);
    m_model.import(report->id.value(), file);
    QCOMPARE(report->added, m_model.responses().size() - before.size());
    compare();
    // The same file again, at once, is known to the last row, unless it contradicts itself.
    QStringList identities = Model::identities(file);
    identities.removeAll(QString());
    if (identities.removeDuplicates() > 0)
        return;
    const auto again = import(file);
    QVERIFY(again);
    QCOMPARE(again->unchanged, taken);
    m_model.import(again->id.value(), file);
}

void TestImportProperties::undoAndCompare()
{
    const QList<qint64> standing = m_model.standing();
    if (standing.isEmpty())
        return;
    const qint64 id = standing.at(below(int(standing.size())));
    const qsizetype before = m_model.responses().size();
    const auto undone = flow::ImportFlow(*m_connection).undo(domain::ImportId(id), {});
    QVERIFY(undone);
    m_model.undo(id);
    QCOMPARE(undone->removed, before - m_model.responses().size());
    compare();
}

void TestImportProperties::holdsEachResponseOnce_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestImportProperties::holdsEachResponseOnce()
{
    QFETCH(quint32, seed);
    start(seed);
    for (int step = 0; step < 25 && !QTest::currentTestFailed(); ++step) {
        const int what = below(10);
        if (what < 3) {
            undoAndCompare();
        } else if (what < 5 && !m_files.isEmpty()) {
            importAndCompare(m_files.at(below(int(m_files.size()))));
        } else {
            m_files.append(randomFile());
            importAndCompare(m_files.last());
        }
    }
    while (!m_model.standing().isEmpty() && !QTest::currentTestFailed())
        undoAndCompare();
    QCOMPARE(stored(), QStringList());
    // Nobody and nothing is known any more of which no response speaks.
    for (const QString &table : {u"contact"_s, u"customer"_s, u"attribute"_s, u"attribute_value"_s})
        QCOMPARE(store::Query(m_connection->database(), u"SELECT count(*) FROM "_s + table).number()->value_or(-1), 0);
}

QTEST_GUILESS_MAIN(TestImportProperties)
#include "tst_importproperties.moc"
