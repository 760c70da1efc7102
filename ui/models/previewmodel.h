// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"

#include <QAbstractTableModel>

namespace gensvar::models {

/// The first rows of a sheet as they will be read, with what was made of each column. Its headings by plainRole tell
/// the fields.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        AskedRole = Qt::UserRole, ///< bool: the column waits for an answer (day or month first)
        FieldRole,                ///< int: domain::Field, −1 for none
        LeftOutRole,              ///< bool: the column is not kept
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const domain::MapProposal &proposal, const QList<QStringList> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isAsked(int column) const;
    [[nodiscard]] int fieldOf(int column) const;

    domain::MapProposal m_proposal;
    QList<QStringList> m_rows;
};

} // namespace gensvar::models
