// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/platformledger.h"

#include <QAbstractTableModel>

namespace gensvar::models {

/// What a platform may count otherwise: how many responses it is about, and what the figure would be. Only what
/// changes anything.
class CauseTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Responses, Nps, Total, Where, ColumnCount };
    /// Where the responses of a line can be seen.
    enum class Door { TakenOut, Comments, Imports, Below };
    enum Role { CauseRole = Qt::UserRole, DoorRole }; ///< int of Cause, int of Door

    using QAbstractTableModel::QAbstractTableModel;

    void show(domain::PlatformLedger ledger);
    [[nodiscard]] int rowOf(int cause) const; ///< −1: has none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    domain::PlatformLedger m_ledger;
    QList<domain::Cause> m_causes;
};

} // namespace gensvar::models
