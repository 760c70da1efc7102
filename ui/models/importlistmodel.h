// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace gensvar::models {

/// The imports of the past, newest first.
class ImportListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Source, ImportedAt, Added, Updated, Unchanged, Rejected, State, ColumnCount };
    enum Role { IdRole = Qt::UserRole, UndoneRole }; ///< qint64, bool

    using QAbstractTableModel::QAbstractTableModel;

    void show(QList<domain::ImportRecord> imports, const QTimeZone &zone);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<domain::ImportRecord> m_imports;
    QTimeZone m_zone;
};

} // namespace gensvar::models
