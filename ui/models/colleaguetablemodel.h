// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/colleague.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace gensvar::models {

/// Somebody who works with the programme, and the names that they answer for.
struct ColleagueRow
{
    domain::Colleague colleague;
    QStringList answersFor;
};

/// The colleagues as a table, name and e-mail to be changed in place.
class ColleagueTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Email, AnswersFor, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<ColleagueRow> &rows);
    [[nodiscard]] const ColleagueRow &row(int at) const { return m_rows[at]; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Tells the wish; the row itself comes anew with the next show().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void editWanted(const gensvar::domain::Colleague &colleague);

private:
    [[nodiscard]] QString text(const ColleagueRow &row, int column) const;

    QList<ColleagueRow> m_rows;
    bool m_readOnly = false;
};

} // namespace gensvar::models
