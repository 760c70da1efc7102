// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentpage.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

namespace gensvar::models {

/// The comments behind a figure, however many: it knows their number and keeps the pages last looked at. A row that is
/// not here yet asks for its page and shows itself as pending until the page comes.
class CommentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CommentRole = Qt::UserRole, ///< domain::Comment; invalid while pending
        PendingRole,                ///< bool
    };
    static constexpr int pageSize = 50;
    static constexpr int keptPages = 60;

    explicit CommentModel(QObject *parent = nullptr);

    /// Forgets everything: another question was asked.
    void clear();
    /// The answer may have changed: pages that are here are asked for again when they are looked at.
    void renew();
    /// A page has come. The first one settles the number of rows; where that changes, a place in the list is kept.
    void take(qint64 offset, const domain::CommentPage &page);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const domain::Comment *comment(int row) const; ///< null while pending
    [[nodiscard]] int rowOf(domain::ResponseId response) const;  ///< among those that are here; −1: none

signals:
    /// Rows from this offset on are looked at and not here.
    void pageWanted(qint64 offset) const;

private:
    void resize(int rows);

    int m_rows = 0;
    mutable QCache<int, QList<domain::Comment>> m_pages; // looking at a page keeps it
    mutable QSet<int> m_wanted;
};

} // namespace gensvar::models
