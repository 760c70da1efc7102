// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentpage.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace gensvar::models {

/// Single responses as rows: when, score, who, of what, what they wrote; as far as they are here.
class AnswerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Score, Customer, Department, Text, ColumnCount };

    static constexpr int pageSize = 200;

    using QAbstractTableModel::QAbstractTableModel;

    void tellTimes(const QTimeZone &zone);        ///< with the day, where a response tells one
    void show(const domain::CommentPage &page);   ///< the first one
    void append(const domain::CommentPage &page); ///< what follows
    [[nodiscard]] const domain::Comment &answer(int row) const { return m_answers[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreWanted(qint64 offset);

private:
    [[nodiscard]] QString whenText(const domain::Comment &answer) const;

    QList<domain::Comment> m_answers;
    QTimeZone m_zone;       ///< invalid: days alone are told
    bool m_hasMore = false; ///< that is not asked for yet
};

} // namespace gensvar::models
