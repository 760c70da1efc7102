// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace gensvar::store {

/// A prepared statement on SQLite's own interface, for the bulk paths: an import binds and steps millions of times, and
/// Qt's layer would take 2.2 times as long. Texts and blobs are bound without a copy and must live until step().
/// Elsewhere use Query. One thread at a time.
class BulkStatement
{
public:
    [[nodiscard]] static base::Result<BulkStatement> prepare(sqlite3 *database, std::string_view sql);
    BulkStatement() = default;
    ~BulkStatement();
    BulkStatement(BulkStatement &&other) noexcept;
    BulkStatement &operator=(BulkStatement &&other) noexcept;

    void bindNull(int index);
    void bind(int index, qint64 value);
    void bind(int index, double value);
    void bind(int index, std::string_view text);
    void bindBlob(int index, std::string_view bytes);
    /// 0 is bound as NULL: an id that points nowhere.
    void bindId(int index, qint64 id) { id ? bind(index, id) : bindNull(index); }
    /// An empty text is bound as NULL.
    void bindText(int index, std::string_view text) { text.empty() ? bindNull(index) : bind(index, text); }

    /// True: a row is there to read. False: done, and reset for the next use.
    [[nodiscard]] base::Result<bool> step();
    /// For statements that give no rows.
    [[nodiscard]] base::Result<void> run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// Lives until the next step() or reset().
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::string_view blob(int column) const;

private:
    explicit BulkStatement(sqlite3_stmt *statement);
    /// What a parameter holds. Numbers and nulls are mostly those of the row before, and binding them anew costs.
    struct Bound
    {
        enum class Kind : quint8 { Other, Null, Number } kind = Kind::Other;
        qint64 number = 0;
        bool operator==(const Bound &) const = default;
    };
    /// Notes what a parameter is about to hold; false where it does already.
    [[nodiscard]] bool changes(int index, const Bound &bound);

    sqlite3_stmt *m_statement = nullptr;
    std::vector<Bound> m_bound;
};

/// Runs one statement without values.
[[nodiscard]] base::Result<void> execute(sqlite3 *database, std::string_view sql);

} // namespace gensvar::store
