// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/loggedchange.h"
#include "say/language.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace gensvar::models {

/// The log of changes, newest first, as far as it is here.
class ChangeListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Detail, State, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole, ///< qint64
        UndoRole,                  ///< bool: it can be undone
    };
    static constexpr int pageSize = 100;

    ChangeListModel(say::Language language, QObject *parent = nullptr);

    void show(QList<domain::LoggedChange> changes, const QTimeZone &zone, bool hasMore);
    void append(const QList<domain::LoggedChange> &changes, bool hasMore);
    [[nodiscard]] const QList<domain::LoggedChange> &changes() const { return m_changes; }
    [[nodiscard]] bool tellsWho() const;                     ///< any of them
    [[nodiscard]] bool hasMore() const { return m_hasMore; } ///< that is not asked for yet
    [[nodiscard]] int rowOf(qint64 number) const;            ///< −1: not here

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreWanted(qint64 before); ///< changes older than that number are looked at

private:
    [[nodiscard]] QString text(const domain::LoggedChange &change, int column) const;

    say::Language m_language;
    QList<domain::LoggedChange> m_changes;
    QTimeZone m_zone;
    bool m_hasMore = false;
};

} // namespace gensvar::models
