// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentpage.h"

#include <QAbstractTableModel>

namespace gensvar::models {

/// Single responses as rows: when, score, who, of what, what they wrote.
class AnswerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Score, Customer, Department, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<domain::Comment> &answers);
    [[nodiscard]] const domain::Comment &answer(int row) const { return m_answers[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<domain::Comment> m_answers;
};

} // namespace gensvar::models
