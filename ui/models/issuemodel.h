// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"
#include "say/language.h"

#include <QAbstractTableModel>

namespace gensvar::models {

/// The rows of a file that were left out: where, what stood there, and why.
class IssueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Header, Value, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(QList<domain::Issue> issues, const say::Language &language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<domain::Issue> m_issues;
    say::Language m_language;
};

} // namespace gensvar::models
