// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"
#include "domain/issue.h"
#include "say/language.h"

#include <QAbstractTableModel>
#include <QHash>

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
        DoubtRole,                ///< bool: the cell cannot be read as what its column is
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const domain::MapProposal &proposal, const QList<domain::FirstRow> &rows);
    /// Why rows are left out, as far as their score or date is the reason.
    void showDoubts(const QList<domain::Issue> &issues, const say::Language &language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isAsked(int column) const;
    [[nodiscard]] int fieldOf(int column) const;
    [[nodiscard]] bool isNoScore(int column, const QString &text) const;

    domain::MapProposal m_proposal;
    QList<domain::FirstRow> m_rows;
    QHash<std::pair<qint64, int>, QString> m_doubts; ///< by a row's number and column: why the cell is not read
};

} // namespace gensvar::models
