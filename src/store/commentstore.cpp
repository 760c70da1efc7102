// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/commentstore.h"

#include "base/daynumber.h"
#include "store/bounds.h"
#include "store/database.h"
#include "store/query.h"
#include "store/searchindex.h"
#include "store/setting.h"
#include "store/shownnames.h"
#include "store/statement.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using base::failure;
using base::Result;
using domain::Comment;
using domain::Dimension;

/// Reads responses one by one.
class CommentReader
{
public:
    explicit CommentReader(Database &database)
        : m_response(database,
                     u"SELECT external_id, responded_at, day, score, comment, kind, excluded, source_id, department_id,"
                     " touchpoint_id, channel_id, account_id, contact_id FROM response WHERE id = ?"_s)
        , m_contact(database, u"SELECT customer_key, name, customer_id FROM contact WHERE id = ?"_s)
        , m_newestName(
              database,
              u"SELECT name FROM contact WHERE customer_id = ? AND name IS NOT NULL ORDER BY id DESC LIMIT 1"_s)
        , m_sources(database, Dimension::Source)
        , m_departments(database, Dimension::Department)
        , m_touchpoints(database, Dimension::Touchpoint)
        , m_channels(database, Dimension::Channel)
        , m_accounts(database, Dimension::Account)
    { }

    Result<void> readInto(QList<Comment> &comments, qint64 id)
    {
        qint64 contact = 0;
        for (m_response.bind(id).run(); m_response.next();) {
            comments.append(present(id));
            contact = m_response.integer(12);
        }
        if (auto read = m_response.result(); !read || contact == 0)
            return read;
        return readContact(comments.last(), contact);
    }

private:
    Comment present(qint64 id)
    {
        Comment comment;
        comment.id = domain::ResponseId(id);
        if (const QString external = m_response.text(0); !external.startsWith(u'=')) // else known by its content
            comment.responseId = external;
        if (!m_response.isNull(1))
            comment.respondedAt = QDateTime::fromMSecsSinceEpoch(m_response.integer(1), Qt::UTC);
        comment.respondedOn = base::dateOfDay(bounds::day(m_response.integer(2)));
        comment.score = m_response.isNull(3) ? -1 : bounds::score(m_response.integer(3));
        comment.text = m_response.text(4);
        comment.kind = bounds::kind(m_response.integer(5));
        comment.exclusion = bounds::exclusion(m_response.integer(6));
        comment.source = m_sources(m_response.integer(7));
        comment.department = m_departments(m_response.integer(8));
        comment.touchpoint = m_touchpoints(m_response.integer(9));
        comment.channel = m_channels(m_response.integer(10));
        comment.account = m_accounts(m_response.integer(11));
        return comment;
    }

    /// A customer is called as in their newest answer.
    Result<void> readContact(Comment &comment, qint64 contact)
    {
        qint64 customer = 0;
        for (m_contact.bind(contact).run(); m_contact.next();) {
            comment.customerId = m_contact.text(0);
            comment.customerName = m_contact.text(1);
            customer = m_contact.integer(2);
        }
        if (auto read = m_contact.result(); !read || customer == 0)
            return read;
        for (m_newestName.bind(customer).run(); m_newestName.next();)
            comment.customerName = m_newestName.text(0);
        return m_newestName.result();
    }

    Query m_response;
    Query m_contact;
    Query m_newestName;
    ShownNames m_sources;
    ShownNames m_departments;
    ShownNames m_touchpoints;
    ShownNames m_channels;
    ShownNames m_accounts;
};

Result<QList<Comment>> CommentStore::read(const std::vector<qint64> &ids) const
{
    QList<Comment> comments;
    if (ids.empty())
        return comments;
    CommentReader reader(m_database);
    for (const qint64 id : ids) {
        if (const auto read = reader.readInto(comments, id); !read)
            return failure(read);
    }
    return comments;
}

Result<std::vector<qint64>> CommentStore::page(const DaySpan &days, bool newestFirst, qint64 offset, int limit) const
{
    Query query(m_database,
                newestFirst ? u"SELECT id FROM response WHERE day BETWEEN ? AND ? AND has_comment = 1 AND excluded = 0"
                              " ORDER BY day DESC, id DESC LIMIT ? OFFSET ?"_s
                            : u"SELECT id FROM response WHERE day BETWEEN ? AND ? AND has_comment = 1 AND excluded = 0"
                              " ORDER BY day, id LIMIT ? OFFSET ?"_s);
    std::vector<qint64> ids;
    for (query.bind(days.first).bind(days.last).bind(limit).bind(offset).run(); query.next();)
        ids.push_back(query.integer(0));
    return query.result().map([&] { return std::move(ids); });
}

Result<std::vector<qint64>> CommentStore::excludedAmong(const std::vector<qint64> &ids) const
{
    std::vector<qint64> excluded;
    Statement statement(m_database, "SELECT 1 FROM response WHERE id = ? AND excluded <> 0");
    for (const qint64 id : ids) {
        statement.bind(1, id);
        if (!statement.step())
            continue; // it is not, or see result()
        excluded.push_back(id);
        statement.reset();
    }
    return statement.result().map([&] { return std::move(excluded); });
}

static constexpr char passedColumns[] = "SELECT id, has_comment = 1 AND excluded = 0, score, kind, department_id,"
                                        " touchpoint_id, channel_id, segment_id FROM response ";

static CommentStore::Passed passedOf(Statement &row)
{
    const int score = row.isNull(2) ? -1 : bounds::score(row.integer(2));
    return {row.integer(0), row.integer(1) != 0, score,          row.integer(3),
            row.integer(4), row.integer(5),      row.integer(6), row.integer(7)};
}

Result<void> CommentStore::eachOf(const std::vector<qint64> &ids,
                                  const std::function<void(const Passed &)> &visit) const
{
    const QByteArray sql = QByteArray(passedColumns) + "WHERE id = ?";
    Statement statement(m_database, sql.constData());
    for (const qint64 id : ids) {
        statement.bind(1, id);
        if (!statement.step())
            continue; // it is gone, or see result()
        visit(passedOf(statement));
        statement.reset();
    }
    return statement.result();
}

Result<void> CommentStore::eachResponse(const DaySpan &days, bool newestFirst,
                                        const std::function<bool(const Passed &)> &visit) const
{
    QByteArray sql = QByteArray(passedColumns) + "WHERE day BETWEEN ? AND ?";
    sql += newestFirst ? " ORDER BY day DESC, id DESC" : " ORDER BY day, id";
    Statement statement(m_database, sql.constData());
    statement.bind(1, days.first);
    statement.bind(2, days.last);
    while (statement.step()) {
        if (!visit(passedOf(statement))) {
            statement.reset();
            break;
        }
    }
    return statement.result();
}

static bool isAllTime(const DaySpan &days)
{
    return days.first == std::numeric_limits<qint32>::min() && days.last == std::numeric_limits<qint32>::max();
}

static void bindRowids(Statement &statement, const DaySpan &days)
{
    // Two thousand years either way: a rowid has no room for all days that an integer has.
    const auto fitting = [](qint64 day) { return std::clamp<qint64>(day, -1'000'000, 1'000'000); };
    statement.bind(2, searchRowid(fitting(days.first), 0));
    statement.bind(3, searchRowid(fitting(qint64(days.last) + 1), 0) - 1);
}

Result<qint64> CommentStore::countHits(const QString &match, const DaySpan &days) const
{
    const std::string text = match.toStdString();
    Statement statement(m_database,
                        isAllTime(days) ? "SELECT count(*) FROM search WHERE search MATCH ?"
                                        : "SELECT count(*) FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?");
    statement.bindText(1, text);
    if (!isAllTime(days))
        bindRowids(statement, days);
    qint64 count = 0;
    while (statement.step())
        count = statement.integer(0);
    return statement.result().map([&] { return count; });
}

Result<bool> CommentStore::isHit(const QString &match, qint64 rowid) const
{
    const std::string text = match.toStdString();
    Statement statement(m_database, "SELECT count(*) FROM search WHERE search MATCH ? AND rowid = ?");
    statement.bindText(1, text);
    statement.bind(2, rowid);
    bool found = false;
    while (statement.step())
        found = statement.integer(0) != 0;
    return statement.result().map([&] { return found; });
}

Result<void> CommentStore::eachHit(const QString &match, const DaySpan &days, bool newestFirst,
                                   const std::function<bool(qint64)> &visit) const
{
    const std::string text = match.toStdString();
    QByteArray sql = "SELECT rowid FROM search WHERE search MATCH ?";
    if (!isAllTime(days))
        sql += " AND rowid BETWEEN ? AND ?";
    sql += newestFirst ? " ORDER BY rowid DESC" : " ORDER BY rowid";
    Statement statement(m_database, sql.constData());
    statement.bindText(1, text);
    if (!isAllTime(days))
        bindRowids(statement, days);
    while (statement.step()) {
        if (!visit(statement.integer(0))) {
            statement.reset();
            break;
        }
    }
    return statement.result();
}

Result<std::vector<qint64>> CommentStore::excludedRowids() const
{
    Statement statement(m_database, "SELECT day, id FROM response WHERE excluded <> 0 AND has_comment = 1");
    std::vector<qint64> rowids;
    while (statement.step())
        rowids.push_back(searchRowid(statement.integer(0), statement.integer(1)));
    std::sort(rowids.begin(), rowids.end());
    return statement.result().map([&] { return std::move(rowids); });
}

Result<bool> CommentStore::searchIsComplete() const
{
    const auto last =
        Query(m_database, u"SELECT id FROM response WHERE has_comment = 1 ORDER BY id DESC LIMIT 1"_s).number();
    if (!last)
        return failure(last);
    return SettingStore(m_database).responseId(setting::searchMark).map([&](qint64 mark) {
        return mark >= last->value_or(0);
    });
}

} // namespace gensvar::store
